import Domain

/// What `nhipcau rate` says.
enum RateWords {
  static let abstract = Wording(
    vi: "Tỷ giá và quy đổi tiền tệ.", en: "Exchange rates and conversion.", fr: "Taux de change et conversion.")
  static let convert = Wording(
    vi: "Quy đổi một số tiền: theo tỷ giá nào, của ai, ngày nào.",
    en: "Convert an amount: at which rate, whose, and of when.",
    fr: "Convertir un montant : à quel taux, de qui, de quand.")
  static let amountHelp = Wording(
    vi: "Số tiền, dấu chấm thập phân, không phân nhóm: 1234.50.",
    en: "The amount with a decimal point and no groups: 1234.50.",
    fr: "Le montant, avec un point décimal et sans séparateur : 1234.50.")
  static let currencyHelp = Wording(
    vi: "Mã đồng tiền (ISO 4217): USD.", en: "The currency’s code (ISO 4217): USD.",
    fr: "Le code de la devise (ISO 4217) : USD.")
  static let toHelp = Wording(
    vi: "Đồng tiền cần quy đổi sang.", en: "The currency to convert into.", fr: "La devise de conversion.")
  static let onHelp = Wording(
    vi: "Ngày của tỷ giá (mặc định: hôm nay).", en: "The day of the rate (else today).",
    fr: "Le jour du taux (sinon aujourd’hui).")

  static let add = Wording(
    vi: "Ghi nhận tỷ giá của một cơ quan: một mục ghi, có nguồn và văn bản.",
    en: "Enter an office’s rate: one act, with its source and notice.",
    fr: "Saisir le taux d’une administration : un acte, avec sa source et son avis.")
  static let pivotHelp = Wording(
    vi: "Một đơn vị của đồng tiền này…", en: "One unit of this currency…", fr: "Une unité de cette devise…")
  static let pricedHelp = Wording(
    vi: "…tính bằng đồng tiền này.", en: "…is priced in this one.", fr: "…est cotée dans celle-ci.")
  static let rateHelp = Wording(
    vi: "Tỷ giá, dấu chấm thập phân, không phân nhóm: 25123.5.",
    en: "The rate with a decimal point and no groups: 25123.5.",
    fr: "Le taux, avec un point décimal et sans séparateur : 25123.5.")
  static let fromHelp = Wording(
    vi: "Ngày đầu tiên áp dụng.", en: "The first day it serves.", fr: "Le premier jour d’application.")
  static let basisHelp = Wording(
    vi: "daily: đến tỷ giá sau; monthly: trong tháng.", en: "daily: until the next; monthly: its own month.",
    fr: "daily : jusqu’au suivant ; monthly : pendant son mois.")
  static let whoseHelp = Wording(
    vi: "Cơ quan công bố.", en: "Who publishes it.", fr: "Qui le publie.")
  static let citationHelp = Wording(
    vi: "Văn bản: số và ngày.", en: "Its notice: number and day.", fr: "Son avis : numéro et date.")
  static let fileHelp = Wording(
    vi: "Tệp CSV có các cột pivot,currency,rate,from,basis,source,citation.",
    en: "A CSV file with the columns pivot,currency,rate,from,basis,source,citation.",
    fr: "Un fichier CSV aux colonnes pivot,currency,rate,from,basis,source,citation.")
  static let sureHelp = Wording(
    vi: "Nhận cả tỷ giá khác xa tỷ giá đã biết.", en: "Take a rate that is far from the known ones too.",
    fr: "Accepter aussi un taux éloigné de ceux connus.")

  static func unknown(_ currency: Currency) -> Wording {
    Wording(
      vi: "\(currency) không phải là mã đồng tiền của ISO 4217.", en: "\(currency) is no currency code of ISO 4217.",
      fr: "\(currency) n’est pas un code de devise de l’ISO 4217.")
  }

  static let source = Wording(vi: "Nguồn: ", en: "Taken from: ", fr: "Source : ")

  static func apart(_ money: String, _ reason: Wording) -> Wording {
    Wording(
      vi: "\(money) không quy đổi được và để riêng: \(reason.vi).", en: "\(money) stays apart: \(reason.en).",
      fr: "\(money) reste à part : \(reason.fr).")
  }

  static func noRate(_ from: Currency, _ to: Currency, _ day: Day) -> Wording {
    Wording(
      vi: "không bảng nào có tỷ giá \(from)–\(to) cho \(day.words(.vi))",
      en: "no table has a rate of \(from) to \(to) for \(day.words(.en))",
      fr: "aucune table ne donne le taux \(from)–\(to) pour le \(day.words(.fr))")
  }

  static let tables = Wording(vi: "Các bảng tỷ giá:", en: "The tables:", fr: "Les tables :")

  /// One table: whose, how often, up to when, and which of the two currencies it has not.
  static func table(_ table: RateTable, without missing: [Currency]) -> Wording {
    let name = table.source.name
    let (basis, codes) = (table.basis.wording, missing.map(\.code).joined(separator: ", "))
    let last = table.basis.last(table)
    return Wording(
      vi: "\(name.vi): \(basis.vi), đến \(last.vi)" + (missing.isEmpty ? "" : "; không có \(codes)"),
      en: "\(name.en): \(basis.en), to \(last.en)" + (missing.isEmpty ? "" : "; without \(codes)"),
      fr: "\(name.fr) : \(basis.fr), jusqu’\(last.fr)" + (missing.isEmpty ? "" : " ; sans \(codes)"))
  }
}

extension RateTable.Basis {
  fileprivate var wording: Wording {
    switch self {
    case .daily: Wording(vi: "hằng ngày", en: "daily", fr: "quotidien")
    case .monthly: Wording(vi: "hằng tháng", en: "monthly", fr: "mensuel")
    case .yearlyAverage: Wording(vi: "bình quân năm", en: "yearly averages", fr: "moyennes annuelles")
    }
  }

  /// The time of a table's last row.
  fileprivate func last(_ table: RateTable) -> Wording {
    guard let last = table.last else { return to("–") }
    switch self {
    case .daily: return Wording(vi: last.words(.vi), en: last.words(.en), fr: "au \(last.words(.fr))")
    case .monthly: return to(String(last.description.prefix(7)))
    case .yearlyAverage: return to(String(last.year))
    }
  }

  private func to(_ time: String) -> Wording { Wording(vi: time, en: time, fr: "à \(time)") }
}
