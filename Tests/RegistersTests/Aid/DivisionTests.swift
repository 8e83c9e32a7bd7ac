import Domain
@testable import Registers
import Testing

@Suite("A whole is divided so that its parts add up to it")
struct DivisionTests {
  @Test("parts add up, and each is within one unit of its exact share", arguments: [UInt64(1), 2, 3])
  func exact(seed: UInt64) {
    var chance = Chance(seed: seed)
    for _ in 0..<3_000 {
      let weights = (0...chance.below(12)).map { _ in
        Int64(1 + chance.below(chance.one(of: [3, 1_000_000, 900_000_000])))
      }
      let units = chance.happens(oneIn: 5) ? Int64.max - 1 : Int64(chance.below(4_000)) - 2_000
      let parts = Division.divide(units, by: weights)
      #expect(parts.reduce(0, +) == units)
      let total = weights.reduce(Int128(0)) { $0 + Int128($1) }
      for (part, weight) in zip(parts, weights) {
        let miss = Int128(part) * total - Int128(units) * Int128(weight)
        #expect(miss.magnitude < total)
      }
    }
  }

  @Test("the largest remainders are served first, the earlier of two equal ones")
  func remainders() {
    #expect(Division.divide(100, by: [1, 1, 1]) == [34, 33, 33])
    #expect(Division.divide(-100, by: [1, 1, 1]) == [-34, -33, -33])
    #expect(Division.divide(10, by: [50, 26, 24]) == [5, 3, 2])
    #expect(Division.divide(0, by: [1, 2]) == [0, 0])
    #expect(Division.divide(7, by: [3]) == [7])
  }

  @Test(
    "percentages become weights, and what they leave is the rest",
    arguments: [
      ([("a", "60"), ("b", "40")], "a=600000;b=400000"),
      ([("a", "33.33"), ("b", "33.33"), ("c", "33.33")], "a=333300;b=333300;c=333300"),
      ([("a", "60")], "=400000;a=600000"),
      ([("a", "100"), ("b", "100")], "a=1000000;b=1000000"),
      ([("a", nil), ("b", nil), ("a", nil)], "a=1;b=1"),
      ([("a", "50"), ("b", nil), ("c", nil)], "a=1000000;b=500000;c=500000"),
      ([("a", "100"), ("b", nil)], "a=1000000"),
      ([("a", "0"), ("b", "0")], "a=1;b=1"),
      ([("a", "-5"), ("b", "100")], "b=1000000"),
      ([], ""),
    ] as [([(String, String?)], String)])
  func weights(shares: [(String, String?)], column: String) {
    let weights = Weights(shares.map { ($0.0, $0.1.flatMap { Percentage($0) }) })
    #expect(weights.column == column)
    #expect(Weights(column: column) == weights)
  }
}
