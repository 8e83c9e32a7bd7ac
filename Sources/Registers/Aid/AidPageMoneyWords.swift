import Components
import Domain

/// The words of money in one currency: where its rates are from, and what could not be converted.
enum AidPageMoneyWords {
  static let currency = Wording(vi: "Đồng tiền", en: "Currency", fr: "Devise")
  static let rates = Wording(vi: "Tỷ giá đã dùng", en: "Rates used", fr: "Taux utilisés")
  static let ratesFull = Wording(
    vi: "Tỷ giá và cách quy đổi", en: "Exchange rates and conversion", fr: "Taux de change et conversion")
  static let source = Wording(vi: "Nguồn", en: "Source", fr: "Source")
  static let period = Wording(vi: "Kỳ", en: "Period", fr: "Période")
  static let latest = Wording(vi: "Có đến", en: "Up to", fr: "Jusqu’au")
  static let currencies = Wording(vi: "Đồng tiền có tỷ giá", en: "Currencies priced", fr: "Devises cotées")
  static let citation = Wording(vi: "Xuất xứ số liệu", en: "Origin of the figures", fr: "Provenance des chiffres")
  static let rate = Wording(vi: "Tỷ giá", en: "Rate", fr: "Taux")

  static func basis(_ basis: RateTable.Basis) -> Wording {
    switch basis {
    case .daily: Wording(vi: "theo ngày", en: "daily", fr: "quotidiens")
    case .monthly: Wording(vi: "theo tháng", en: "monthly", fr: "mensuels")
    case .yearlyAverage: Wording(vi: "bình quân năm", en: "yearly averages", fr: "moyennes annuelles")
    }
  }

  /// Where the rates of a total are from; said under each.
  static func origins(_ total: AidTotal, _ currency: Currency) -> Wording {
    let lines = { (language: Language) in
      var seen: [String] = []
      for used in total.rates.sorted(by: { $0.basis.order < $1.basis.order }) {
        let words = "\(used.source.name[language]) (\(basis(used.basis)[language]))"
        if !seen.contains(words) { seen.append(words) }
      }
      return seen.joined(separator: language == .fr ? "\u{00A0}; " : "; ")
    }
    guard !total.rates.isEmpty else {
      return Wording(
        vi: "Không phải quy đổi: mọi khoản đều bằng \(currency).",
        en: "Nothing had to be converted: all of it is in \(currency).",
        fr: "Aucune conversion\u{00A0}: tout est en \(currency).")
    }
    return Wording(
      vi: "Quy đổi ra \(currency) theo tỷ giá ngày giá trị của từng khoản: \(lines(.vi)).",
      en: "Converted to \(currency) at the rate of each value date: \(lines(.en)).",
      fr: "Converti en \(currency) au taux de chaque date de valeur\u{00A0}: \(lines(.fr)).")
  }

  static func apart(_ amounts: Wording) -> Wording {
    Wording(
      vi: "Chưa quy đổi được, nằm ngoài tổng: \(amounts.vi).",
      en: "Could not be converted and is outside the total: \(amounts.en).",
      fr: "Non convertible, hors total\u{00A0}: \(amounts.fr).")
  }
  static let noCurrency = Wording(
    vi: "Không nêu đồng tiền", en: "No currency given", fr: "Devise non indiquée")
  static func withoutCurrency(_ number: String) -> Wording {
    Wording(
      vi: "\(number) không nêu đồng tiền", en: "\(number) without a currency", fr: "\(number) sans devise indiquée")
  }

  static let rule = Wording(
    vi:
      "Mỗi khoản được quy đổi theo tỷ giá của ngày giá trị; không có thì theo ngày công bố gần nhất trước đó. Nơi không có tỷ giá ngày thì dùng tỷ giá tháng, rồi bình quân năm của chính năm đó. Không có tỷ giá nào thì khoản tiền giữ nguyên, nằm ngoài tổng và được nêu riêng.",
    en:
      "Each flow is converted at the rate of its value date, or of the last day published before it. Where there is no daily rate, that of its own month serves, then the average of its own year. Where there is none, it stays as it is, outside the total, and is stated apart.",
    fr:
      "Chaque flux est converti au taux de sa date de valeur, à défaut du dernier jour publié avant elle. Faute de taux quotidien, celui de son mois s’applique, puis la moyenne de son année. Faute de tout taux, le montant reste tel quel, hors total, et figure à part."
  )
  static let valueDates = Wording(vi: "Ngày giá trị", en: "Value dates", fr: "Dates de valeur")
  static let ofEachDay = Wording(
    vi: "Tỷ giá của từng ngày giá trị", en: "The rate of each value date", fr: "Le taux de chaque date de valeur")
}

extension RateTable.Basis {
  /// As the rates are asked: daily ones first.
  var order: Int {
    switch self {
    case .daily: 0
    case .monthly: 1
    case .yearlyAverage: 2
    }
  }
}

extension AidSum {
  /// What could not be converted, each currency apart; nil where all was.
  var apartWords: Wording? {
    let sums = apart.filter { $0.value != .zero }.sorted { ($0.key?.code ?? "~") < ($1.key?.code ?? "~") }
    guard !sums.isEmpty else { return nil }
    let list = { (language: Language) in
      sums.map { currency, sum in
        currency.map { Numerals(language).shortMoney(Quantity(sum), $0.code) }
          ?? AidPageMoneyWords.withoutCurrency(Numerals(language).short(Quantity(sum)))[language]
      }.joined(separator: language == .fr ? "\u{00A0}; " : "; ")
    }
    return Wording(vi: list(.vi), en: list(.en), fr: list(.fr))
  }
}
