/// A stream of numbers that looks like chance and is not: xoshiro256**, begun from the seed, a concern and a number.
///
/// Every subject has a stream of its own, so that more projects do not change the organisations.
struct Stream {
  private var state: (UInt64, UInt64, UInt64, UInt64)

  /// What a stream decides; part of where it begins.
  enum Concern: UInt64 {
    case ranks = 1
    case organisation, names, certificates, project, partner, act, dossier, remark, report, measure, duty, attempt
  }

  init(_ seed: UInt64, _ concern: Concern, _ number: UInt64) {
    var mix = seed ^ (concern.rawValue &* 0x9E37_79B9_7F4A_7C15)
    mix = Stream.split(&mix) ^ number
    state = (Stream.split(&mix), Stream.split(&mix), Stream.split(&mix), Stream.split(&mix))
  }

  init(_ seed: UInt64, _ concern: Concern, _ number: Int) { self.init(seed, concern, UInt64(number)) }

  private static func split(_ mix: inout UInt64) -> UInt64 {
    mix &+= 0x9E37_79B9_7F4A_7C15
    var value = mix
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  mutating func next() -> UInt64 {
    let scrambled = state.1 &* 5
    let result = ((scrambled << 7) | (scrambled >> 57)) &* 9
    let shifted = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= shifted
    state.3 = (state.3 << 45) | (state.3 >> 19)
    return result
  }

  /// A number from 0 to below the bound, which is at least 1.
  mutating func below(_ bound: Int) -> Int { Int(next().multipliedFullWidth(by: UInt64(bound)).high) }

  mutating func between(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

  /// True in so many cases of a hundred.
  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  /// One of a list that is not empty.
  mutating func pick<Element>(_ list: [Element]) -> Element { list[below(list.count)] }

  /// An index, each as often as its weight says; the weights are given as running sums.
  mutating func index(by sums: [Int]) -> Int {
    guard let total = sums.last else { preconditionFailure("nothing to choose from") }
    let wanted = below(total)
    var (low, high) = (0, sums.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] > wanted { high = middle } else { low = middle + 1 }
    }
    return low
  }

  mutating func shuffle<Element>(_ list: inout [Element]) {
    for index in stride(from: list.count - 1, to: 0, by: -1) { list.swapAt(index, below(index + 1)) }
  }

  mutating func bytes(_ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    while bytes.count < count {
      let word = next()
      for shift in stride(from: 0, to: 64, by: 8) where bytes.count < count {
        bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(shift)))
      }
    }
    return bytes
  }
}

extension Array where Element == Int {
  /// The running sums of weights, as ``Stream/index(by:)`` takes them.
  var runningSums: [Int] {
    var sum = 0
    return map { weight in
      sum += weight
      return sum
    }
  }
}
