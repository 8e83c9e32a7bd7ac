import Components
import Domain

/// How amounts of one currency are set in a chart: the scale that keeps figures short, and its name.
struct AidMeasure {
  let measure: Measure
  let unit: Wording

  /// The scale for the largest of some amounts.
  init(_ amounts: [Quantity], _ currency: Currency) {
    let largest = (amounts.map { $0.tenThousandths.magnitude }.max() ?? 0) / 10_000
    let code = currency.code
    switch largest {
    case 10_000_000_000...:
      measure = .billions(places: largest < 1_000_000_000_000 ? 1 : 0)
      unit = Wording(vi: "tỷ \(code)", en: "billions of \(code)", fr: "milliards (\(code))")
    case 1_000_000...:
      measure = .millions(places: largest < 1_000_000_000 ? 1 : 0)
      unit = Wording(vi: "triệu \(code)", en: "millions of \(code)", fr: "millions (\(code))")
    default:
      measure = .whole
      unit = .same(code)
    }
  }
}

extension AidView {
  /// An amount in short, in three languages.
  func short(_ amount: Quantity) -> Wording {
    let set = { (language: Language) in Numerals(language).shortMoney(amount, currency.code) }
    return Wording(vi: set(.vi), en: set(.en), fr: set(.fr))
  }

  func short(_ amount: AidSum) -> Wording { short(Quantity(amount.sum)) }

  /// An amount in full.
  func full(_ amount: Quantity, _ language: Language) -> String { Numerals(language).money(amount, currency.code) }
}
