import Domain
import Record
@testable import Registers
import Testing

@Suite("Who is present, where, in what and from where")
struct PresenceTests {
  private func registers(_ place: Place) throws -> Registers {
    var written = Written()
    let by = try #require(DecisionNumber("QĐ 1"))
    func hold(
      _ printed: String, _ holder: String, _ provinces: [String], _ fields: [String], from: String, to: String,
      _ standing: Certificate.Standing = .inForce
    ) {
      var certificate = Sample.certificate(printed, holder: holder, from: from, to: to, standing: standing)
      certificate.provinces = provinces.map { Text($0) }
      certificate.fields = fields.map { Text($0) }
      written.append(.certificateRecorded(.certificate(certificate.kind, certificate.number), certificate))
    }
    for (number, name, country) in [("o-a", "Ân", "JP"), ("o-b", "Bình", "US"), ("o-c", "Đông", nil)] {
      written.append(
        .organisationRecorded(
          Sample.number(number),
          Organisation(identifier: nil, name: Narratives(name), country: country.map(Sample.country))))
    }
    hold("1", "o-a", ["Hà Giang", "Hà Nội"], ["health"], from: "2023-01-01", to: "2026-12-31")
    hold("2", "o-a", ["Tuyên Quang"], ["education"], from: "2023-01-01", to: "2026-12-31")
    hold("3", "o-b", ["Tuyên Quang"], ["Y tế"], from: "2025-08-01", to: "2027-12-31")
    hold("4", "o-b", ["Hà Nội"], ["riêng"], from: "2022-01-01", to: "2025-08-31")
    hold(
      "5", "o-c", ["Tỉnh Hà Giang", "toàn quốc"], ["health"], from: "2022-01-01", to: "2026-12-31",
      .suspended(since: Sample.day("2024-01-01"), by: by))
    return try place.registers(written)
  }

  @Test("a former province counts what names it, one of today what came to it; an organisation counts once")
  func provinces() throws {
    let place = Place()
    defer { place.remove() }
    let reckoning = AidSample.reckoning()
    try registers(place).read { reading in
      let ask = { (day: String, province: String?) in
        try reading.presence(
          PresenceQuestion(on: Sample.day(day), province: province.map(AidSample.code)), with: reckoning)
      }
      #expect(try ask("2023-06-30", "2004/02") == Presence(present: 2, suspended: 0))
      #expect(try ask("2024-06-30", "2004/02") == Presence(present: 1, suspended: 1))
      #expect(try ask("2023-06-30", "2004/08") == Presence(present: 1, suspended: 0))
      #expect(try ask("2025-11-30", "2025/08") == Presence(present: 2, suspended: 1))
      #expect(try ask("2025-11-30", "2004/08") == Presence(present: 1, suspended: 0))
      #expect(try ask("2025-11-30", nil) == Presence(present: 2, suspended: 1))
      #expect(try ask("2025-11-30", nil) == reading.presence(on: Sample.day("2025-11-30")))
      let question = PresenceQuestion(on: Sample.day("2025-11-30"))
      let former = try reading.presence(question, by: .province(.of63), with: reckoning)
      #expect(former.rows.map(\.key).last == .notOnMap)
      #expect(former[.notOnMap] == Presence(present: 1, suspended: 0))
      #expect(former[.province(AidSample.code("2004/02"))] == Presence(present: 1, suspended: 1))
      #expect(former.whole == Presence(present: 2, suspended: 1))
      let today = try reading.presence(question, by: .province(.of34), with: reckoning)
      #expect(today[.province(AidSample.code("2025/08"))] == Presence(present: 2, suspended: 1))
    }
  }

  @Test("by field and by country of origin, with their rests")
  func fieldsAndOrigins() throws {
    let place = Place()
    defer { place.remove() }
    let reckoning = AidSample.reckoning()
    try registers(place).read { reading in
      let question = PresenceQuestion(on: Sample.day("2025-08-15"))
      let fields = try reading.presence(question, by: .field, with: reckoning)
      #expect(fields[.field(.health)] == Presence(present: 2, suspended: 1))
      #expect(fields[.field(.education)] == Presence(present: 1, suspended: 0))
      #expect(fields[.noField] == Presence(present: 1, suspended: 0))
      let origins = try reading.presence(question, by: .origin, with: reckoning)
      #expect(origins[.country(Sample.country("US"))] == Presence(present: 1, suspended: 0))
      #expect(origins[.noCountry] == Presence(present: 0, suspended: 1))
      var narrowed = question
      narrowed.province = AidSample.code("2025/08")
      narrowed.field = .health
      #expect(try reading.presence(narrowed, with: reckoning) == Presence(present: 2, suspended: 1))
      narrowed.origin = Sample.country("US")
      #expect(try reading.presence(narrowed, with: reckoning) == Presence(present: 1, suspended: 0))
    }
  }

  @Test("by name in Vietnamese order, page by page, each with the certificates that say so")
  func names() throws {
    let place = Place()
    defer { place.remove() }
    let reckoning = AidSample.reckoning()
    try registers(place).read { reading in
      let question = PresenceQuestion(on: Sample.day("2025-11-30"))
      let all = try reading.presentOrganisations(question, with: reckoning)
      #expect(all.rows.map { $0.name[.vi] } == ["Ân", "Bình", "Đông"])
      #expect(all.rows.map(\.standing) == [.inForce, .inForce, .suspended])
      #expect(all.rows[0].certificates.map(\.printed) == ["1", "2"])
      #expect(all.rows[0].country == Sample.country("JP"))
      let page = try reading.presentOrganisations(question, with: reckoning, limit: 1, skipping: 1)
      #expect(page.rows == [all.rows[1]])
      #expect(page.count == 3)
    }
  }

  @Test("the total is that of the certificates' register on every day", arguments: [UInt64(1), 2, 3])
  func sameAsCertificates(seed: UInt64) throws {
    let place = Place()
    defer { place.remove() }
    let reckoning = AidSample.reckoning()
    let written = Seeded.record(seed: seed, acts: 900)
    try place.registers(written).read { reading in
      for number in stride(from: 18_900, to: 20_900, by: 61) {
        let day = Day(number: number)
        for known in [nil, reading.position / 2] {
          let question = PresenceQuestion(on: day, known: known)
          let expected = try reading.presence(on: day, known: known)
          #expect(try reading.presence(question, with: reckoning) == expected)
          #expect(try reading.presence(question, by: .field, with: reckoning).whole == expected)
          let list = try reading.presentOrganisations(question, with: reckoning, limit: 500)
          #expect(list.count == expected.present + expected.suspended)
        }
      }
    }
  }
}
