/// Divides whole numbers by weights so that the parts add up to the whole: by largest remainders (chia theo tỷ trọng).
public enum Division {
  /// The parts in the order of the weights; of equal remainders the earlier is served first. All weights are positive.
  public static func divide(_ units: Int64, by weights: [Int64]) -> [Int64] {
    guard weights.count > 1 else { return weights.isEmpty ? [] : [units] }
    let total = UInt64(weights.reduce(0, +))
    var left = units.magnitude
    var parts: [(whole: UInt64, rest: UInt64)] = []
    parts.reserveCapacity(weights.count)
    for weight in weights {
      let product = units.magnitude.multipliedFullWidth(by: UInt64(weight))
      let (whole, rest) = total.dividingFullWidth(product)
      parts.append((whole, rest))
      left -= whole
    }
    while left > 0 {
      var largest = 0
      for index in parts.indices where parts[index].rest > parts[largest].rest { largest = index }
      parts[largest] = (parts[largest].whole + 1, 0)
      left -= 1
    }
    return parts.map { units < 0 ? -Int64($0.whole) : Int64($0.whole) }
  }
}
