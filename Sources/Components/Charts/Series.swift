public import Domain

/// How the figures of a chart are set, in its labels and in its table alike.
public enum Measure: Sendable {
  /// Counts.
  case whole
  case decimal(places: Int)
  /// Millions of whatever the basis names.
  case millions(places: Int)
  /// Thousands of millions (tỷ, milliards).
  case billions(places: Int)
  /// The quantities count per cent.
  case percent(places: Int)

  /// The figure as people read it.
  public func words(_ quantity: Quantity, _ language: Language) -> String {
    let numerals = Numerals(language)
    switch self {
    case .whole: return numerals.decimal(quantity, places: 0)
    case .decimal(let places): return numerals.decimal(quantity, places: places)
    case .millions(let places): return numerals.decimal(quantity.divided(by: 1_000_000), places: places)
    case .billions(let places): return numerals.decimal(quantity.divided(by: 1_000_000_000), places: places)
    case .percent(let places): return numerals.percent(quantity, places: places)
    }
  }
}

extension Measure {
  /// A round value of the scale: without decimals it does not have.
  func guide(_ quantity: Quantity, _ language: Language) -> String {
    let numerals = Numerals(language)
    switch self {
    case .whole: return numerals.shortest(quantity, places: 1)
    case .decimal(let places): return numerals.shortest(quantity, places: min(places + 1, 4))
    case .millions(let places): return numerals.shortest(quantity.divided(by: 1_000_000), places: min(places + 1, 4))
    case .billions(let places):
      return numerals.shortest(quantity.divided(by: 1_000_000_000), places: min(places + 1, 4))
    case .percent: return numerals.percent(quantity, places: 0)
    }
  }
}

extension Quantity {
  func divided(by factor: Int128) -> Quantity { Quantity(tenThousandths: Quantity.divide(tenThousandths, by: factor)) }
}

/// One line, or one colour of columns: a name and a value for each label; nil where nothing is known (which is not nought).
public struct Series: Sendable {
  public var name: Wording
  public var values: [Quantity?]

  public init(_ name: Wording, _ values: [Quantity?]) {
    self.name = name
    self.values = values
  }
}

/// Where a value stands between the least and the greatest of a chart; nought is always in view.
struct Scale {
  let low: Double
  let high: Double

  init(_ series: [Series]) {
    let values = series.flatMap(\.values).compactMap { $0?.double }
    low = min(0, values.min() ?? 0)
    let top = max(0, values.max() ?? 0)
    high = top > low ? top : low + 1
  }

  /// 0 at the least, 1 at the greatest.
  func share(_ value: Double) -> Double { (value - low) / (high - low) }

  /// Two to four round values above nought, for lines across the chart.
  var guides: [Double] {
    var step = 0.0001
    var factors = [2.0, 2.5, 2.0]
    while high / step > 4 {
      step *= factors[0]
      factors = Array(factors[1...]) + [factors[0]]
    }
    return (1...4).map { Double($0) * step }.filter { $0 <= high }
  }
}

extension Quantity {
  /// For geometry only; figures are set from the exact number.
  var double: Double { Double(tenThousandths) / 10_000 }

  init(rounding double: Double) { self.init(tenThousandths: Int128((double * 10_000).rounded())) }
}
