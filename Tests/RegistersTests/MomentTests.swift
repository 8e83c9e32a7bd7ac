import Domain
import Record
@testable import Registers
import Testing

@Suite("Two times: in force on a day, known at a position")
struct MomentTests {
  @Test("what was known is read again exactly: projects, names and sums")
  func known() throws {
    let place = Place()
    defer { place.remove() }
    var written = Written()
    let first = written.start("1")
    written.publish(Sample.project("A-1", "Old") { $0.transactions = [Sample.flow(.disbursement, "10")] }, in: first)
    let then = written.complete(first)
    let second = written.start("2")
    written.publish(
      Sample.project("A-1", "New", reporter: Sample.body("XM-1", "Oxfam International")) {
        $0.transactions = [Sample.flow(.disbursement, "25.5"), Sample.flow(.disbursement, "1")]
      }, in: second)
    let now = written.complete(second)
    try place.registers(written).read { (reading) throws in
      let number = RecordNumber.project(Sample.identifier("A-1"))
      #expect(try reading.project(number, at: Moment(known: then))?.row.title[.en] == "Old")
      #expect(try reading.project(number, at: Moment(known: now - 1))?.row.title[.en] == "Old")
      #expect(try reading.project(number, at: Moment(known: now))?.row.title[.en] == "New")
      #expect(try reading.project(number, at: Moment(known: then - 1)) == nil)
      #expect(try reading.projectSums(at: Moment(known: then)).map(\.sum.decimal) == ["10"])
      #expect(try reading.projectSums().map(\.sum.decimal) == ["26.5"])
      #expect(try reading.organisations(at: Moment(known: then)).rows.map { $0.name[.en] } == ["Oxfam"])
      #expect(try reading.organisations().rows.map { $0.name[.en] } == ["Oxfam International"])
      #expect(try reading.projects(ProjectFilter(text: "old"), at: Moment(known: then)).count == 1)
      #expect(try reading.projects(ProjectFilter(text: "old")).count == 0)
      let versions = try reading.project(number)?.versions ?? []
      #expect(versions.map(\.knownFrom) == [now, then])
      #expect(versions.map(\.knownTo) == [nil, now])
    }
  }

  @Test("on a day: the projects that run, and the flows dated on or before it")
  func onDay() throws {
    let place = Place()
    defer { place.remove() }
    var written = Written()
    let first = written.start("1")
    written.publish(
      Sample.project("A-1", "Ran") {
        $0.dates = [
          ProjectDate(kind: .actualStart, day: Sample.day("2020-01-01")),
          ProjectDate(kind: .actualEnd, day: Sample.day("2022-12-31")),
        ]
        $0.transactions = [
          Sample.flow(.disbursement, "5", on: "2021-06-30"), Sample.flow(.disbursement, "7", on: "2021-07-01"),
          Sample.flow(.disbursement, "9", on: nil),
        ]
      }, in: first)
    written.publish(Sample.project("A-2", "Undated"), in: first)
    written.complete(first)
    try place.registers(written).read { (reading) throws in
      let titles = { (iso: String) in
        try reading.projects(at: Moment(on: Sample.day(iso))).rows.map { $0.title[.en] }.sorted()
      }
      #expect(try titles("2019-12-31") == ["Undated"])
      #expect(try titles("2020-01-01") == ["Ran", "Undated"])
      #expect(try titles("2022-12-31") == ["Ran", "Undated"])
      #expect(try titles("2023-01-01") == ["Undated"])
      #expect(try reading.projectSums(at: Moment(on: Sample.day("2021-06-30"))).map(\.sum.decimal) == ["5"])
      let detail = try reading.project(
        .project(Sample.identifier("A-1")), at: Moment(on: Sample.day("2021-06-30")))
      #expect(detail?.flows.map(\.value.amount.written) == ["5"])
      #expect(detail?.years.map(\.total.sum.decimal) == ["5"])
    }
  }

  @Test("who is present on a day: a certificate in force; suspended ones apart; at any position")
  func presence() throws {
    let place = Place()
    defer { place.remove() }
    var written = Written()
    let record = { (written: inout Written, certificate: Certificate) in
      _ = written.append(.certificateRecorded(.certificate(certificate.kind, certificate.number), certificate))
    }
    let by = try #require(DecisionNumber("QĐ 1"))
    record(&written, Sample.certificate("1", holder: "o-a", from: "2024-01-01", to: "2026-01-01"))
    record(&written, Sample.certificate("2", holder: "o-a", from: "2024-06-01", to: "2027-01-01"))
    let before = Int64(written.entries.count) - 1
    record(
      &written,
      Sample.certificate(
        "1", holder: "o-a", from: "2024-01-01", to: "2026-01-01",
        standing: .suspended(since: Sample.day("2025-01-01"), by: by)))
    record(
      &written,
      Sample.certificate(
        "3", holder: "o-b", from: "2024-01-01", to: "2026-01-01",
        standing: .withdrawn(on: Sample.day("2025-03-01"), by: by)))
    record(
      &written,
      Sample.certificate(
        "4", holder: "o-c", from: "2024-01-01", to: "2026-01-01",
        standing: .suspended(since: Sample.day("2025-01-01"), by: by)))
    try place.registers(written).read { (reading) throws in
      let on = { (iso: String) in try reading.presence(on: Sample.day(iso)) }
      #expect(try on("2023-12-31") == Presence(present: 0, suspended: 0))
      #expect(try on("2024-01-01") == Presence(present: 3, suspended: 0))
      #expect(try on("2025-02-28") == Presence(present: 2, suspended: 1))
      #expect(try on("2025-03-01") == Presence(present: 1, suspended: 1))
      #expect(try on("2026-01-02") == Presence(present: 1, suspended: 0))
      #expect(try reading.presence(on: Sample.day("2025-03-01"), known: before) == Presence(present: 1, suspended: 0))
    }
  }

  @Test("a list of certificates in a state holds exactly those of which the law says so", arguments: [UInt64(1), 2, 3])
  func statesAgree(seed: UInt64) throws {
    let place = Place()
    defer { place.remove() }
    try place.registers(Seeded.record(seed: seed, acts: 900)).read { (reading) throws in
      let all = try reading.certificates(limit: 1_000).rows
      #expect(all.count > 10)
      for number in stride(from: 18_900, to: 20_900, by: 97) {
        let day = Day(number: number)
        for state in Certificate.State.allCases {
          let listed = try reading.certificates(
            CertificateFilter(state: state), at: Moment(on: day), limit: 1_000)
          let expected = all.filter { $0.state(on: day) == state }
          #expect(Set(listed.rows.map(\.act)) == Set(expected.map(\.act)), "\(state) on \(day)")
          #expect(listed.count == expected.count)
        }
        let working = Set(all.filter { $0.state(on: day) == .inForce }.map(\.holder))
        #expect(try reading.presence(on: day).present == working.count)
      }
    }
  }
}
