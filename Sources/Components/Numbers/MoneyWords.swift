import Domain

/// Amounts of money as people read them: in full for tables, in short for headings.
extension Numerals {
  /// The amount in full: `1.234.567,89 USD`, `US$1,234,567.89`, `1 234 567,89 USD`. Two decimals, none for currencies without (VND, JPY, …).
  public func money(_ amount: Quantity, _ currency: String) -> String {
    mark(decimal(amount, places: Numerals.withoutCents.contains(currency) ? 0 : 2), currency, scale: nil)
  }

  /// The amount in short, to three figures: `1,14 tỷ USD`, `US$1.14 billion`, `1,14 milliard USD`. Below a million, in full units.
  public func shortMoney(_ amount: Quantity, _ currency: String) -> String {
    guard let (value, scale) = scaled(amount) else { return mark(decimal(amount, places: 0), currency, scale: nil) }
    return mark(threeFigures(value), currency, scale: scale.words(value, language))
  }

  /// A large count in short, without a currency: `41,9 nghìn` is never written; from a million, as ``shortMoney(_:_:)``.
  public func short(_ quantity: Quantity) -> String {
    guard let (value, scale) = scaled(quantity) else { return shortest(quantity, places: 1) }
    return threeFigures(value) + "\u{00A0}" + scale.words(value, language)
  }

  /// Currencies whose amounts are written without decimals.
  private static let withoutCents: Set<String> = ["VND", "JPY", "KRW", "LAK", "KHR", "IDR", "XOF", "XAF"]

  private func mark(_ number: String, _ currency: String, scale: String?) -> String {
    let scaled = scale.map { number + "\u{00A0}" + $0 } ?? number
    guard !currency.isEmpty else { return scaled }
    // A line may end between "milliards" and "USD", never between figures and what they count.
    guard language == .en else { return scaled + (scale == nil ? "\u{00A0}" : " ") + currency }
    let minus = scaled.hasPrefix("\u{2212}") ? "\u{2212}" : ""
    let unsigned = scaled.dropFirst(minus.count)
    switch currency {
    case "USD": return minus + "US$" + unsigned
    case "EUR": return minus + "€" + unsigned
    case "GBP": return minus + "£" + unsigned
    default: return minus + currency + "\u{00A0}" + unsigned
    }
  }

  /// The value in the largest scale in which it is at least one, once rounded to three figures; nil below a million.
  private func scaled(_ amount: Quantity) -> (value: Quantity, scale: NumberScale)? {
    guard let scale = NumberScale.allCases.first(where: { amount.tenThousandths.magnitude >= $0.least }) else {
      return nil
    }
    return (Quantity(tenThousandths: Quantity.divide(amount.tenThousandths, by: scale.factor)), scale)
  }

  /// Decimals that make three figures.
  private func places(_ value: Quantity) -> Int {
    let hundredths = value.rounded(places: 2).magnitude
    return hundredths < 1_000 ? 2 : hundredths < 9_995 ? 1 : 0
  }

  private func threeFigures(_ value: Quantity) -> String { shortest(value, places: places(value)) }
}

/// Short scale of large numbers, with each language's words.
private enum NumberScale: CaseIterable {
  case trillion, billion, million

  var factor: Int128 {
    switch self {
    case .trillion: 1_000_000_000_000
    case .billion: 1_000_000_000
    case .million: 1_000_000
    }
  }

  /// The least amount written in this scale, in ten-thousandths: 999.5 millions are a billion when rounded to three figures.
  var least: UInt128 {
    switch self {
    case .trillion, .billion: UInt128(factor) * 9_995
    case .million: UInt128(factor) * 10_000
    }
  }

  /// French takes the plural from two on.
  func words(_ value: Quantity, _ language: Language) -> String {
    let plural = value.tenThousandths.magnitude >= 20_000 ? "s" : ""
    switch (self, language) {
    case (.trillion, .vi): return "nghìn tỷ"
    case (.billion, .vi): return "tỷ"
    case (.million, .vi): return "triệu"
    case (.trillion, .en): return "trillion"
    case (.billion, .en): return "billion"
    case (.million, .en): return "million"
    case (.trillion, .fr): return "billion" + plural
    case (.billion, .fr): return "milliard" + plural
    case (.million, .fr): return "million" + plural
    }
  }
}
