import Components
import Domain

/// The words of pages of aid: findings and what the figures rest on.
enum AidPageWords {
  static let aid = Wording(vi: "Viện trợ giải ngân", en: "Aid disbursed", fr: "Aide décaissée")
  static let disbursed = Wording(vi: "Giải ngân", en: "Disbursed", fr: "Décaissé")

  static func nothing(_ view: AidView) -> Wording {
    Wording(
      vi: "Chưa ghi nhận khoản giải ngân nào trong \(view.periodWords(.vi))",
      en: "No disbursement is recorded in \(view.periodWords(.en))",
      fr: "Aucun décaissement n’est enregistré \(view.periodWords(.fr))")
  }
  static func oneYear(_ year: Int, _ amount: Wording) -> Wording {
    Wording(
      vi: "Năm \(year) giải ngân \(amount.vi)", en: "\(amount.en) disbursed in \(year)",
      fr: "\(amount.fr) décaissés en \(year)")
  }
  static func steady(_ amount: Wording) -> Wording {
    Wording(
      vi: "Giải ngân ổn định quanh \(amount.vi) mỗi năm", en: "Disbursement holds steady around \(amount.en) a year",
      fr: "Les décaissements restent stables, autour de \(amount.fr) par an")
  }
  static func peak(_ year: Int, _ amount: Wording) -> Wording {
    Wording(
      vi: "Giải ngân nhiều nhất vào năm \(year): \(amount.vi)", en: "Disbursement was highest in \(year): \(amount.en)",
      fr: "Décaissements au plus haut en \(year)\u{00A0}: \(amount.fr)")
  }
  static func leading(_ first: Wording, _ second: Wording) -> Wording {
    Wording(
      vi: "\(first.vi) và \(second.vi) nhận nhiều viện trợ nhất", en: "\(first.en) and \(second.en) received the most",
      fr: "\(first.fr) et \(second.fr) ont le plus reçu")
  }
  static func only(_ first: Wording) -> Wording {
    Wording(
      vi: "Chỉ \(first.vi) được nêu tên", en: "Only \(first.en) is named", fr: "Seule mention\u{00A0}: \(first.fr)")
  }
  static func mostlyUnlocated(_ share: Wording) -> Wording {
    Wording(
      vi: "\(share.vi) viện trợ không nêu rõ tỉnh, thành phố", en: "\(share.en) of the aid names no single province",
      fr: "\(share.fr) de l’aide ne désigne pas de province")
  }
  static let noProvince = Wording(
    vi: "Chưa khoản giải ngân nào nêu tỉnh, thành phố", en: "No disbursement names a province",
    fr: "Aucun décaissement ne désigne de province")
  static func largestField(_ name: Wording, _ share: Wording) -> Wording {
    Wording(
      vi: "\(name.vi) chiếm phần lớn nhất: \(share.vi)", en: "\(name.en) takes the largest share: \(share.en)",
      fr: "\(name.fr)\u{00A0}: la plus grande part, \(share.fr)")
  }
  static func largestCountry(_ name: Wording, _ share: Wording) -> Wording {
    Wording(
      vi: "\(name.vi) là nguồn lớn nhất: \(share.vi)", en: "\(name.en) is the largest source: \(share.en)",
      fr: "Première origine\u{00A0}: \(name.fr), \(share.fr)")
  }

  static func otherFields(_ count: Int) -> Wording {
    Wording(vi: "\(count) lĩnh vực khác", en: "\(count) other fields", fr: "\(count) autres domaines")
  }
  static func otherCountries(_ count: Int) -> Wording {
    Wording(vi: "\(count) nước khác", en: "\(count) other countries", fr: "\(count) autres pays")
  }
  static let notLocated = Wording(
    vi: "Không nêu tỉnh, thành phố", en: "Province not given", fr: "Province non indiquée")
  static let notOnMap = Wording(
    vi: "Nêu theo tỉnh sau sáp nhập, không tách được về bản đồ cũ",
    en: "Given for a merged province, cannot be placed on the former map",
    fr: "Indiqué pour une province fusionnée, sans place sur l’ancienne carte")
  static let outside = Wording(vi: "Ngoài Việt Nam", en: "Outside Viet Nam", fr: "Hors du Viet Nam")
  static let noField = Wording(vi: "Không nêu lĩnh vực", en: "Field not given", fr: "Domaine non indiqué")
  static let noCountry = Wording(
    vi: "Không rõ nước xuất xứ", en: "Country of origin not known", fr: "Pays d’origine inconnu")
  static let noFieldAtAll = Wording(
    vi: "Chưa khoản giải ngân nào nêu lĩnh vực", en: "No disbursement names a field",
    fr: "Aucun décaissement n’indique de domaine")
  static let noCountryAtAll = Wording(
    vi: "Chưa rõ nước xuất xứ của các khoản giải ngân", en: "The countries of origin are not known",
    fr: "Les pays d’origine ne sont pas connus")

  static let province = Wording(vi: "Tỉnh, thành phố", en: "Province or city", fr: "Province ou ville")
  static let field = Wording(vi: "Lĩnh vực", en: "Field", fr: "Domaine")
  static let country = Wording(vi: "Nước xuất xứ", en: "Country of origin", fr: "Pays d’origine")
  static let year = Wording(vi: "Năm", en: "Year", fr: "Année")
  static let share = Wording(vi: "Tỷ trọng", en: "Share", fr: "Part")
  static let apart = Wording(vi: "Chưa quy đổi", en: "Not converted", fr: "Non converti")

  static func meaning(_ unit: Wording, _ view: AidView) -> Wording {
    Wording(
      vi: "Giải ngân, \(unit.vi), \(view.period)", en: "Disbursed, \(unit.en), \(view.period)",
      fr: "Décaissé, \(unit.fr), \(view.period)")
  }

  static let splitByProvince = Wording(
    vi: "dự án nhiều tỉnh chia theo tỷ lệ nêu trong dự án, không nêu thì chia đều",
    en: "projects in several provinces by the shares they give, else in equal parts",
    fr: "projets sur plusieurs provinces répartis selon leurs parts, à défaut à égalité")
  static let splitByField = Wording(
    vi: "dự án nhiều lĩnh vực chia theo tỷ lệ nêu trong dự án, không nêu thì chia đều",
    en: "projects in several fields by the shares they give, else in equal parts",
    fr: "projets sur plusieurs domaines répartis selon leurs parts, à défaut à égalité")

  /// What is counted, in which unit, over which years, and how it is split.
  static func basis(_ unit: Wording, _ view: AidView, _ split: Wording? = nil) -> Wording {
    let vi = split.map { "; \($0.vi)" } ?? ""
    let en = split.map { "; \($0.en)" } ?? ""
    let fr = split.map { "\u{00A0}; \($0.fr)" } ?? ""
    return Wording(
      vi: "\(capital(unit.vi)); giải ngân theo ngày giao dịch, năm dương lịch, \(view.period)" + vi,
      en: "\(capital(unit.en)); disbursements by date of transaction, calendar year, \(view.period)" + en,
      fr: "\(capital(unit.fr))\u{00A0}; décaissements par date de transaction, année civile, \(view.period)" + fr)
  }

  private static func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  static let map34 = Wording(
    vi: "bản đồ 34 tỉnh, thành phố hiện nay", en: "map of today’s 34 provinces",
    fr: "carte des 34 provinces actuelles")
  static let map63 = Wording(
    vi: "bản đồ 63 tỉnh, thành phố trước 01/7/2025", en: "map of the 63 provinces before 1 July 2025",
    fr: "carte des 63 provinces d’avant le 1er juillet 2025")
  static let behind = Wording(
    vi: "Xem các dự án đứng sau những con số này", en: "See the projects behind these figures",
    fr: "Voir les projets derrière ces chiffres")
  static let counting = Wording(vi: "Cách tính", en: "How it is counted", fr: "Mode de calcul")

  static func disbursedIn(_ view: AidView) -> Wording {
    Wording(
      vi: "giải ngân trong \(view.periodWords(.vi))", en: "disbursed in \(view.periodWords(.en))",
      fr: "décaissés \(view.periodWords(.fr))")
  }
}

extension AidView {
  func periodWords(_ language: Language) -> String {
    switch language {
    case .vi: years.count == 1 ? "năm \(period)" : "giai đoạn \(period)"
    case .en: period
    case .fr: years.count == 1 ? "en \(period)" : "sur la période \(period)"
    }
  }
}
