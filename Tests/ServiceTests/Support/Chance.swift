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
  mutating func one<Element>(of elements: [Element]) -> Element { elements[below(elements.count)] }
  mutating func happens(oneIn odds: Int) -> Bool { below(odds) == 0 }

  /// Words with signs that addresses, HTML or SQL take for something else, and some of many bytes.
  mutating func text(upTo length: Int) -> String {
    let signs: [Character] = Array("aZ09 +&=%?#/<>\"';đĐếộ😀\u{0}\r\n~._-")
    return String((0...below(length)).map { _ in one(of: signs) })
  }
}
