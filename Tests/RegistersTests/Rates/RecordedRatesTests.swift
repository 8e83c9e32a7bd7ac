import Domain
import Record
@testable import Registers
import Testing

@Suite("Rates that offices entered")
struct RecordedRatesTests {
  private static func rate(
    _ rate: String, _ pivot: String = "USD", from: String = "2026-11-01", _ basis: RecordedRate.Basis = .monthly,
    citation: String = "TB 1"
  ) -> RecordAct {
    guard let rate = Rate(rate) else { preconditionFailure(rate) }
    return .rateRecorded(
      RecordedRate(
        pivot: AidSample.currency(pivot), currency: .vnd, rate: rate, from: Sample.day(from), basis: basis,
        source: Text("Bộ Tài chính"), citation: Text(citation)))
  }

  private static func registers(_ acts: [RecordAct], _ place: Place) throws -> Registers {
    var written = Written()
    written.append(.opened(RecordOpening(nature: .record, operatedBy: "Test")))
    for act in acts { written.append(act) }
    let registers = try place.registers(written)
    #expect(try Rebuild.compare(registers, with: written).difference == nil)
    return registers
  }

  private static let empty = RateBook([])

  @Test("a correction is a later act for the same pair and day; the earlier one can be asked for")
  func corrected() throws {
    let place = Place()
    defer { place.remove() }
    let acts = [Self.rate("25000"), Self.rate("25123", citation: "TB 2"), Self.rate("25200", from: "2026-12-01")]
    try Self.registers(acts, place).read { (reading) throws in
      let shown = { (known: Int64?) throws -> [String] in
        try reading.recordedRates(knownAt: known).map { "\($0.rate.from) \($0.rate.rate) \($0.act)" }
      }
      #expect(try shown(0) == [])
      #expect(try shown(1) == ["2026-11-01 25000 1"])
      #expect(try shown(nil) == ["2026-11-01 25123 2", "2026-12-01 25200 3"])
      let applied = try #require(
        Self.empty.adding(try reading.recordedRates()).rate(from: .usd, to: .vnd, on: Sample.day("2026-11-30")))
      #expect(applied.wanted.description == "25123")
      #expect(applied.source.name.vi == "Bộ Tài chính")
      #expect(applied.source.citation == "TB 2")
    }
  }

  @Test("a monthly rate serves its month only, a daily one until the next, whoever entered it")
  func bases() throws {
    let place = Place()
    defer { place.remove() }
    let acts = [
      Self.rate("27000", "EUR"), Self.rate("25050", from: "2026-11-10", .daily),
      Self.rate("25060", from: "2026-11-12", .daily, citation: "TB 9"),
    ]
    try Self.registers(acts, place).read { (reading) throws in
      let book = Self.empty.adding(try reading.recordedRates())
      let wanted = { (currency: Currency, day: String) in
        book.rate(from: currency, to: .vnd, on: Sample.day(day))?.wanted.description
      }
      #expect(wanted(.eur, "2026-10-31") == nil)
      #expect(wanted(.eur, "2026-11-30") == "27000")
      #expect(wanted(.eur, "2026-12-01") == nil)
      #expect(wanted(.usd, "2026-11-09") == nil)
      #expect(wanted(.usd, "2026-11-11") == "25050")
      #expect(wanted(.usd, "2027-01-01") == "25060")
    }
  }

  @Test("they are asked before the tables of the same basis, and cost the rest nothing")
  func order() throws {
    let place = Place()
    defer { place.remove() }
    try Self.registers([Self.rate("30000", from: "2022-06-01")], place).read { (reading) throws in
      let book = AidSample.reckoning().book
      let more = book.adding(try reading.recordedRates())
      let before = try #require(book.rate(from: .usd, to: .vnd, on: Sample.day("2016-06-15")))
      #expect(more.rate(from: .usd, to: .vnd, on: Sample.day("2016-06-15")) == before)
      #expect(more.rate(from: .usd, to: .vnd, on: Sample.day("2022-06-15"))?.wanted.description == "30000")
    }
  }
}
