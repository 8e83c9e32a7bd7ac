import Domain
import Record
@testable import Registers
import Testing

@Suite("Sums of aid that are kept for the next start")
struct AidShelfTests {
  private static let years = 2015...2024

  private static func answers(_ registers: Registers, _ reckoning: AidReckoning) throws -> [AidBreakdown] {
    let question = AidQuestion(AidPeriod(years: years), in: .usd)
    let dimensions: [AidDimension] = [.year, .province(.of34), .province(.of63), .field, .category, .origin]
    return try registers.read { reading in
      try dimensions.map { try reading.aid(question, by: $0, with: reckoning) }
    }
  }

  private static func total(_ registers: Registers, _ reckoning: AidReckoning) throws -> AidTotal {
    try registers.read { try $0.aid(AidQuestion(AidPeriod(years: years), in: .usd), with: reckoning) }
  }

  @Test(
    "what comes back from the shelf answers as what is reckoned afresh, to the unit and the rate",
    arguments: [UInt64(3), 8])
  func same(seed: UInt64) throws {
    let place = Place()
    defer { place.remove() }
    let registers = try place.registers(AidSample.record(seed: seed, acts: 400))
    let first = AidSample.reckoning()
    let expected = (try Self.answers(registers, first), try Self.total(registers, first))
    let bytes = try #require(first.shelved(ledger: "one"))
    let second = AidSample.reckoning()
    #expect(second.takeBack(bytes, ledger: "one") > 0)
    #expect(second.shelfMark == first.shelfMark)
    #expect(try Self.answers(registers, second) == expected.0)
    #expect(try Self.total(registers, second) == expected.1)
    #expect(expected.1.amount.sum != .zero, "control: there is something to sum")
  }

  @Test("bytes of another ledger, cut short or changed are passed over")
  func refused() throws {
    let place = Place()
    defer { place.remove() }
    let registers = try place.registers(AidSample.record(seed: 3, acts: 400))
    let first = AidSample.reckoning()
    _ = try Self.total(registers, first)
    let bytes = try #require(first.shelved(ledger: "one"))
    var changed = bytes
    changed[bytes.count / 2] ^= 1
    for (bytes, ledger) in [(bytes, "two"), (Array(bytes.dropLast()), "one"), (changed, "one"), ([], "one")] {
      let other = AidSample.reckoning()
      #expect(other.takeBack(bytes, ledger: ledger) == 0)
      #expect(other.shelfMark.isEmpty)
    }
  }

  @Test("nothing reckoned is nothing to shelve")
  func empty() { #expect(AidSample.reckoning().shelved(ledger: "one") == nil) }
}
