import Components
import Domain
import Record
import Testing

@testable import Registers

@Suite("What filters find among certificates") struct CertificateFilterTests {
  @Test("filters find what a naive search finds", arguments: [UInt64(41), 42, 43])
  func filters(seed: UInt64) throws {
    let place = Place()
    defer { place.remove() }
    let written = RandomCertificates.record(seed: seed)
    let reckoning = AidSample.reckoning()
    let naive = NaiveCertificates(written, names: RandomCertificates.names)
    var found = 0
    try place.registers(written).read { (reading) throws in
      var chance = Chance(seed: seed)
      for _ in 0..<120 {
        let filter = Self.filter(&chance)
        let moment = Moment(
          on: chance.happens(oneIn: 2) ? Day(number: 19_600 + chance.below(1_500)) : nil,
          known: chance.happens(oneIn: 4) ? Int64(chance.below(written.entries.count)) : nil)
        let list = try reading.certificates(filter, at: moment, places: reckoning, limit: 1_000)
        let expected = naive.find(filter, moment)
        #expect(Set(list.rows.map(\.act)) == expected, "\(filter) \(moment)")
        #expect(list.count == expected.count)
        found += expected.count
      }
    }
    #expect(found > 200)
  }

  private static func filter(_ chance: inout Chance) -> CertificateFilter {
    var filter = CertificateFilter()
    switch chance.below(7) {
    case 0: filter.text = chance.one(of: ["an tinh", "ĐÀ NẴNG", "water", "12/hd", "3/HĐ-1", "khong co"])
    case 1: filter.province = AidSample.code(chance.one(of: ["2004/02", "2004/08", "2025/08"]))
    case 2: filter.field = chance.one(of: [.health, .education, .culture])
    case 3: filter.country = Sample.country(chance.one(of: ["JP", "FR", "US"]))
    case 4: filter.expiry = DayWindow(from: Day(number: 19_900), to: Day(number: 19_900 + chance.below(400)))
    case 5: filter.decided = DayWindow(from: Day(number: 19_700), to: Day(number: 20_100))
    default: filter.kind = chance.one(of: Certificate.Kind.allCases)
    }
    if chance.happens(oneIn: 2) { filter.state = chance.one(of: Certificate.State.allCases) }
    return filter
  }

  @Test("someone who works in a merged province is found under the new one, and under the old by its own code")
  func merged() throws {
    let place = Place()
    defer { place.remove() }
    var written = Written()
    for (printed, province, from) in [
      ("1", "Hà Giang", "2024-01-01"), ("2", "Tuyên Quang", "2024-01-01"), ("3", "Tuyên Quang", "2025-08-01"),
    ] {
      var certificate = Sample.certificate(printed, holder: "o-1", from: from, to: "2027-12-31")
      certificate.provinces = [Text(province)]
      written.append(.certificateRecorded(.certificate(certificate.kind, certificate.number), certificate))
    }
    let reckoning = AidSample.reckoning()
    let places = PlaceToday(AidSample.places)
    try place.registers(written).read { (reading) throws in
      let find = { (asked: String) in
        let code = try #require(places.province(asked: asked, on: Sample.day("2025-11-30")))
        return try reading.certificates(CertificateFilter(province: code), places: reckoning).rows.map(\.printed)
          .sorted()
      }
      #expect(try find("2025-08") == ["1", "2", "3"])
      #expect(try find("Tuyên Quang") == ["1", "2", "3"])
      #expect(try find("ha giang") == ["1"])
      #expect(try find("2004-08") == ["2"])
    }
    #expect(places.province(asked: "nowhere", on: Sample.day("2025-11-30")) == nil)
  }

  @Test("views: what expires within ninety days, and what was withdrawn within the year") func watch() throws {
    let place = Place()
    defer { place.remove() }
    let day = Sample.day("2025-11-30")
    let by = DecisionNumber("QĐ 1")!
    var written = Written()
    for (printed, to, standing) in [
      ("soon", day + 90, Certificate.Standing.inForce), ("today", day, .inForce), ("later", day + 91, .inForce),
      ("gone", day - 1, .inForce), ("suspended", day + 5, .suspended(since: day - 9, by: by)),
      ("withdrawn", day + 5, .withdrawn(on: day - 365, by: by)), ("before", day + 5, .withdrawn(on: day - 366, by: by)),
      ("planned", day + 5, .withdrawn(on: day + 1, by: by)),
    ] {
      let certificate = Sample.certificate(
        printed, holder: "o-1", from: "2023-01-01", to: to.description, standing: standing)
      written.append(.certificateRecorded(.certificate(certificate.kind, certificate.number), certificate))
    }
    try place.registers(written).read { (reading) throws in
      let find = { (watch: CertificateWatch) in
        try reading.certificates(watch.filter(on: day), at: Moment(on: day), order: watch.order).rows.map(\.printed)
      }
      #expect(try find(.expiring) == ["today", "suspended", "planned", "soon"])
      #expect(try find(.withdrawn) == ["withdrawn"])
    }
  }
}
