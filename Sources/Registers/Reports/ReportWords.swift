import Components
import Domain

/// The words of yearly reports.
enum ReportWords {
  static let title = Wording(vi: "Báo cáo năm", en: "Annual reports", fr: "Rapports annuels")
  static let notAllocated = Wording(
    vi: "Chưa phân bổ theo địa bàn", en: "Not allocated to a province", fr: "Non réparti par province")
  static let outside = Wording(vi: "Ngoài Việt Nam", en: "Outside Viet Nam", fr: "Hors du Viet Nam")
  static let noField = Wording(vi: "Không nêu lĩnh vực", en: "No field named", fr: "Domaine non indiqué")

  static func finding(_ board: ReportsBoard, _ group: ReportsBoard.Group?, _ language: Language) -> Wording {
    guard let group else {
      return Wording(
        vi: "Chưa có quy định về báo cáo năm \(board.year)", en: "No law asks for reports on \(board.year)",
        fr: "Aucun texte ne demande de rapport pour \(board.year)")
    }
    let (filed, all) = (group.filed, group.entries.count)
    let number = { (count: Int) in Numerals(language).integer(count) }
    return Wording(
      vi:
        "Năm \(board.year): \(number(filed)) trên \(number(all)) tổ chức đã nộp báo cáo, \(number(group.late)) nộp chậm",
      en:
        "\(board.year): \(number(filed)) of \(number(all)) organisations have reported, \(number(group.late)) of them late",
      fr: "\(board.year)\u{00A0}: \(number(filed)) organisations sur \(number(all)) ont rendu leur rapport, dont "
        + "\(number(group.late)) en retard")
  }

  static let lede = Wording(
    vi:
      "Tổ chức phi chính phủ nước ngoài, bộ, tỉnh, Bộ Ngoại giao và Ủy ban công tác lập báo cáo hằng năm (Nghị định số 58/2022/NĐ-CP, Điều 21–25). Mỗi báo cáo là một mục ghi; số liệu công khai.",
    en:
      "Foreign non-governmental organisations, ministries, provinces, the Ministry of Foreign Affairs and the committee report every year (Decree 58/2022/NĐ-CP, arts 21–25). Each report is an act; its figures are public.",
    fr:
      "Les organisations non gouvernementales étrangères, les ministères, les provinces, le ministère des Affaires étrangères et le comité rendent un rapport chaque année (décret 58/2022/NĐ-CP, art. 21 à 25). Chaque rapport est un acte ; ses chiffres sont publics."
  )
  static let layout = Wording(
    vi:
      "Bố cục báo cáo là của chúng tôi: các mục của Mẫu số 04, 05, 06, 07 cần xác nhận. Ngày hạn rơi vào ngày nghỉ được tính đến ngày làm việc tiếp theo: cần xác nhận.",
    en:
      "The layout is ours: the fields of Forms 04, 05, 06 and 07 are to be confirmed. A due day that is a rest day moves to the next working day: to be confirmed.",
    fr:
      "La présentation est la nôtre : les rubriques des formulaires 04, 05, 06 et 07 sont à confirmer. Une échéance tombant un jour de repos est reportée au jour ouvré suivant : à confirmer."
  )

  static func period(_ period: ReportPeriod) -> Wording {
    Wording(
      vi: "Số liệu từ \(period.from.words(.vi)) đến \(period.to.words(.vi))",
      en: "Data from \(period.from.words(.en)) to \(period.to.words(.en))",
      fr: "Données du \(period.from.words(.fr)) au \(period.to.words(.fr))")
  }

  static func due(_ period: ReportPeriod) -> Wording {
    guard period.due != period.stated else {
      return Wording(
        vi: "hạn nộp \(period.due.words(.vi))", en: "due on \(period.due.words(.en))",
        fr: "à rendre le \(period.due.words(.fr))")
    }
    return Wording(
      vi: "hạn nộp \(period.stated.words(.vi)) là ngày nghỉ, tính đến \(period.due.words(.vi)) (cần xác nhận)",
      en: "due on \(period.stated.words(.en)), a rest day, so on \(period.due.words(.en)) (to be confirmed)",
      fr: "à rendre le \(period.stated.words(.fr)), jour de repos, donc le \(period.due.words(.fr)) (à confirmer)")
  }

  static let nothingOwed = Wording(
    vi: "Không có báo cáo nào phải nộp.", en: "No report is owed.", fr: "Aucun rapport n’est dû.")
  static let year = Wording(vi: "Năm", en: "Year", fr: "Année")
  static let years = Wording(vi: "Năm khác:", en: "Other years:", fr: "Autres années :")
  static let form = Wording(vi: "Mẫu", en: "Form", fr: "Formulaire")
  static let body = Wording(vi: "Bên báo cáo", en: "Who reports", fr: "Auteur")
  static let standing = Wording(vi: "Tình trạng", en: "Standing", fr: "État")
  static let filedOn = Wording(vi: "Ngày nộp", en: "Filed on", fr: "Déposé le")
  static let total = Wording(vi: "Tổng giải ngân", en: "Total disbursed", fr: "Total décaissé")
  static let sum = Wording(vi: "Cộng", en: "Total", fr: "Total")
  static let corrections = Wording(vi: "Đính chính", en: "Corrections", fr: "Rectifications")
  static let notObliged = Wording(
    vi: "không thuộc diện phải nộp", en: "need not report", fr: "n’y est pas tenu")
  static let none = Wording(
    vi: "Không có bên nào phải báo cáo.", en: "Nobody has to report.", fr: "Personne n’a à rendre de rapport.")
  static let comparison = Wording(vi: "Đối chiếu tổng số", en: "Totals side by side", fr: "Totaux comparés")
  static let comparisonBasis = Wording(
    vi:
      "Báo cáo của tổ chức được lấy làm gốc; các báo cáo khác lấy từ đó. Mỗi chênh lệch có dòng giải thích trên trang của báo cáo.",
    en:
      "The reports of organisations come first; the others are drawn from them. Every difference has its line on the page of the report.",
    fr:
      "Les rapports des organisations font foi ; les autres en sont tirés. Chaque écart a sa ligne sur la page du rapport."
  )
  static let source = Wording(vi: "Nguồn số liệu", en: "Source", fr: "Source")
  static let reports = Wording(vi: "Số báo cáo", en: "Reports", fr: "Rapports")
  static let byActs = Wording(
    vi: "Các dòng tiền đã công bố trong hồ sơ", en: "Flows published in the record", fr: "Flux publiés dans le registre"
  )

  static func heading(of rule: ReportRule) -> Wording {
    let (author, form) = (author(rule.author), rule.form.wording)
    return Wording(
      vi: "\(author.vi): \(form.vi)", en: "\(author.en): \(form.en)", fr: "\(author.fr)\u{00A0}: \(form.fr)")
  }

  static func author(_ author: ReportAuthor) -> Wording {
    switch author {
    case .organisations:
      Wording(
        vi: "Tổ chức phi chính phủ nước ngoài", en: "Foreign non-governmental organisations",
        fr: "Organisations non gouvernementales étrangères")
    case .ministries: Wording(vi: "Bộ, cơ quan ngang bộ", en: "Ministries", fr: "Ministères")
    case .provinces: Wording(vi: "Tỉnh, thành phố", en: "Provinces", fr: "Provinces")
    case .office(.foreignAffairs):
      Wording(vi: "Bộ Ngoại giao", en: "Ministry of Foreign Affairs", fr: "Ministère des Affaires étrangères")
    case .office(.comingo): Wording(vi: "Ủy ban công tác", en: "The committee", fr: "Le comité")
    case .office(let name): .same(name.text)
    }
  }

  static func tag(_ standing: ReportsBoard.Standing, _ entry: ReportsBoard.Entry) -> Tag {
    switch standing {
    case .filed: Tag(Wording(vi: "Đã nộp", en: "Filed", fr: "Déposé"), .good)
    case .late: Tag(lateBy(entry.daysLate ?? 0), .waiting)
    case .waiting: Tag(Wording(vi: "Chưa đến hạn", en: "Not due yet", fr: "Pas encore dû"), .neutral)
    case .missing: Tag(Wording(vi: "Chưa nộp", en: "Missing", fr: "Manquant"), .bad)
    }
  }

  static func lateBy(_ days: Int) -> Wording {
    Wording(
      vi: "Nộp chậm \(days) ngày", en: days == 1 ? "1 day late" : "\(days) days late",
      fr: days < 2 ? "\(days) jour de retard" : "\(days) jours de retard")
  }
}
