import Foundation

/// A generator whose numbers follow from its seed (SplitMix64): a failure names the seed that repeats it.
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }

  /// How many made-up inputs are tried: a few, or a twentieth of what `NHIPCAU_FUZZ` says, since each is a whole file.
  static func rounds(of usual: Int) -> Int {
    ProcessInfo.processInfo.environment["NHIPCAU_FUZZ"].flatMap(Int.init).map { max(usual, $0 / 20) } ?? usual
  }
}
