import Domain
import Record
@testable import Registers
import Testing

@Suite("Aid has a place by the names of its time")
struct AidPlacesTests {
  private static func place(_ name: String, _ unit: (String, String)? = nil) -> Location {
    Location(
      name: Narratives(name),
      units: unit.map { [Location.Unit(vocabulary: $0.0, level: "1", code: $0.1)] } ?? [])
  }

  /// The parts of 90 dollars by province, as `code amount`.
  private static func parts(
    _ places: [Location], start: String?, _ map: ProvinceMap, _ change: (inout Project) -> Void = { _ in }
  ) throws -> [String] {
    let directory = Place()
    defer { directory.remove() }
    var written = Written()
    let first = written.start("1")
    written.publish(
      Sample.project("A-1", "One") {
        $0.countries = [RecipientCountry(country: .vietNam)]
        $0.locations = places
        $0.dates = start.map { [ProjectDate(kind: .actualStart, day: Sample.day($0))] } ?? []
        $0.transactions = [Sample.flow(.disbursement, "90", on: "2026-02-01")]
        change(&$0)
      }, in: first)
    written.complete(first)
    let question = AidQuestion(AidPeriod(years: 2026...2026), in: .usd, filter: AidFilter(reach: .everywhere))
    return try directory.registers(written).read { reading in
      try reading.aid(question, by: .province(map), with: AidSample.reckoning()).rows
        .map {
          let name = if case .province(let code) = $0.key { code.description } else { "\($0.key)" }
          return "\(name) \($0.amount.sum.decimal)"
        }.sorted()
    }
  }

  @Test("several provinces share equally, each once; what cannot be found is left out beside what can")
  func equalParts() throws {
    let places = [
      AidPlacesTests.place("Tỉnh Hà Giang"), AidPlacesTests.place("Đồng Văn, Hà Giang"), AidPlacesTests.place("Hà Nội"),
      AidPlacesTests.place("Nowhere"),
    ]
    #expect(try AidPlacesTests.parts(places, start: "2020-01-01", .of63) == ["2004/01 45", "2004/02 45"])
    #expect(try AidPlacesTests.parts(places, start: "2020-01-01", .of34) == ["2004/01 45", "2025/08 45"])
    #expect(try AidPlacesTests.parts([places[3]], start: "2020-01-01", .of34) == ["notLocated 90"])
  }

  @Test("a name means what bore it on the project's first day, else on the day of the flow")
  func namesOfTheTime() throws {
    let place = [AidPlacesTests.place("Tuyên Quang")]
    #expect(try AidPlacesTests.parts(place, start: "2020-01-01", .of63) == ["2004/08 90"])
    #expect(try AidPlacesTests.parts(place, start: "2025-08-01", .of63) == ["notOnMap 90"])
    #expect(try AidPlacesTests.parts(place, start: nil, .of63) == ["notOnMap 90"])
    #expect(try AidPlacesTests.parts(place, start: nil, .of34) == ["2025/08 90"])
    let before = [AidPlacesTests.place("Hà Tây")]
    #expect(try AidPlacesTests.parts(before, start: "2006-01-01", .of63) == ["2004/01 90"])
  }

  @Test("a code counts with its list only, and before the name")
  func codes() throws {
    let parts = { try AidPlacesTests.parts([$0], start: "2020-01-01", .of63) }
    #expect(try parts(AidPlacesTests.place("Hà Nội", ("2004", "02"))) == ["2004/02 90"])
    #expect(try parts(AidPlacesTests.place("", ("99", "02"))) == ["notLocated 90"])
    #expect(try parts(AidPlacesTests.place("", ("A5", "VN-07"))) == ["2004/08 90"])
    #expect(try parts(AidPlacesTests.place("", ("2025", "01"))) == ["2004/01 90"])
  }

  @Test("what is not for Viet Nam is outside, and has no province there")
  func outside() throws {
    let parts = { (change: @escaping (inout Project) -> Void) in
      try AidPlacesTests.parts([AidPlacesTests.place("Hà Nội")], start: "2020-01-01", .of63, change)
    }
    let shared = try parts {
      $0.countries = [
        RecipientCountry(country: .vietNam, percentage: Percentage("40")),
        RecipientCountry(country: Sample.country("LA"), percentage: Percentage("60")),
      ]
    }
    #expect(shared == ["2004/01 36", "outside 54"])
    #expect(try parts { $0.countries = [] } == ["outside 90"])
    #expect(
      try parts {
        $0.countries = []
        $0.transactions[0].country = .vietNam
      } == ["2004/01 90"])
  }
}
