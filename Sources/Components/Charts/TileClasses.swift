import Domain

/// Into which of four shades a value falls: up to three round limits, at which about four, seven and nine tenths of the tiles
/// stand.
struct TileClasses {
  /// The least values of the second shade and those after it, rising.
  let limits: [Quantity]

  init(_ values: [Quantity]) {
    let sorted = values.filter { $0 > .zero }.sorted()
    var limits: [Quantity] = []
    for tenths in [4, 7, 9] where !sorted.isEmpty {
      let limit = TileClasses.round(sorted[min(sorted.count - 1, sorted.count * tenths / 10)])
      if limit > limits.last ?? .zero, limit > sorted[0], limit <= sorted[sorted.count - 1] { limits.append(limit) }
    }
    self.limits = limits
  }

  /// The nearest below among 1, 1.5, 2, 3, 4, 5, 6, 8 and ten times these.
  private static func round(_ quantity: Quantity) -> Quantity {
    var power: Int128 = 1
    while power <= quantity.tenThousandths / 10 { power *= 10 }
    let steps: [Int128] = [80, 60, 50, 40, 30, 20, 15, 10]
    let step = steps.first { $0 * power <= quantity.tenThousandths * 10 } ?? 10
    return Quantity(tenThousandths: max(step * power / 10, 1))
  }

  func shade(_ value: Quantity?) -> Int {
    guard let value else { return 0 }
    return limits.filter { value >= $0 }.count
  }

  func className(_ value: Quantity?) -> Attribute { className(shade: shade(value)) }

  /// With few limits the lightest and the darkest shade still stand at the ends.
  func className(shade: Int) -> Attribute {
    switch limits.count == 1 && shade == 1 ? 3 : shade {
    case 0: .class("tile tile-1")
    case 1: .class("tile tile-2")
    case 2: .class("tile tile-3")
    default: .class("tile tile-4")
    }
  }

  /// What each shade stands for; empty where all tiles are alike.
  func ranges(_ measure: Measure, _ language: Language) -> [String] {
    guard let first = limits.first, let last = limits.last else { return [] }
    let words = limits.map { measure.guide($0, language) }
    var ranges = [BlockWords.below(measure.guide(first, language))[language]]
    for (low, high) in zip(words, words.dropFirst()) { ranges.append(BlockWords.from(low, toBelow: high)[language]) }
    return ranges + [BlockWords.atLeast(measure.guide(last, language))[language]]
  }
}
