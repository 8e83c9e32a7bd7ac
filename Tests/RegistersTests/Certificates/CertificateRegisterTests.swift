import Components
import Domain
import Record
import Testing

@testable import Registers

@Suite("The register of certificates") struct CertificateRegisterTests {
  @Test("the life of a certificate is told from what each act changed") func life() throws {
    let place = Place()
    defer { place.remove() }
    let by = DecisionNumber("QĐ 1")!
    var certificate = Sample.certificate("7/GP", holder: "o-1", from: "2023-01-01", to: "2025-12-31")
    let number = RecordNumber.certificate(certificate.kind, certificate.number)
    var written = Written()
    written.append(
      .certificateIssued(
        number,
        CertificateIssued(
          certificate: certificate, decision: DecisionNumber("5/QĐ")!, procedure: .issueOperation, dossier: nil)))
    certificate.expiry = Sample.day("2027-12-31")
    written.append(.certificateRecorded(number, certificate))
    certificate.provinces.append(Text("Hà Nội"))
    certificate.standing = .suspended(since: Sample.day("2025-01-01"), by: by)
    written.append(.certificateRecorded(number, certificate))
    certificate.standing = .inForce
    written.append(.certificateRecorded(number, certificate))
    written.append(.certificateRecorded(number, certificate))
    certificate.standing = .withdrawn(on: Sample.day("2026-01-01"), by: by)
    written.append(.certificateRecorded(number, certificate))
    let registers = try place.registers(written)
    let versions = try registers.read { try $0.certificateVersions(of: number) }
    let events = CertificateEvent.events(of: versions)
    #expect(
      events.map(\.changes) == [
        [.issued(decision: "5/QĐ")], [.extended(from: Sample.day("2025-12-31"), to: Sample.day("2027-12-31"))],
        [
          .scope(CertificateScopeChange(what: .provinces, added: ["Hà Nội"], removed: [])),
          .suspended(since: Sample.day("2025-01-01"), by: by),
        ], [.resumed], [.confirmed], [.withdrawn(on: Sample.day("2026-01-01"), by: by)],
      ])
    #expect(try registers.read { try $0.certificateVersions(of: number, at: Moment(known: 1)) }.count == 2)
    for language in Language.allCases {
      let page = try #require(
        CertificatePage(
          versions: versions, moment: .now, day: Sample.day("2025-06-01"), places: PlaceToday(AidSample.places)))
      let html = Drawing.html(page, language)
      let state = Certificate.State.suspended.wording[language]
      #expect(html.contains("<h1 class=\"glance-state\"><strong>\(state)</strong>"), "the state is the heading")
      for act in 0..<6 { #expect(html.contains("/\(language.rawValue)/acts/\(act)\"")) }
      #expect(page.title(language).contains(Certificate.State.suspended.wording[language].lowercased()))
    }
  }

  @Test("a certificate suspended, lifted, suspended again and withdrawn is on any day what it was that day")
  func standing() throws {
    let place = Place()
    defer { place.remove() }
    let by = { (text: String) in DecisionNumber(text)! }
    let day = { (text: String) in Sample.day(text) }
    let certificate = Sample.certificate("8/GP", holder: "o-1", from: "2025-01-01", to: "2027-12-31")
    let number = RecordNumber.certificate(certificate.kind, certificate.number)
    var written = Written()
    written.append(.certificateRecorded(number, certificate))
    let changes: [StandingChange] = [
      .suspended(Suspension(since: day("2025-03-03"), decision: by("1/QĐ"), grounds: [.outsideScope, .otherAccount])),
      .suspensionReceived(on: day("2025-03-06")),
      .suspensionReceiptCorrected(on: day("2025-03-05"), formerly: day("2025-03-06")),
      .lifted(on: day("2025-04-01"), by: by("2/QĐ")),
      .suspended(Suspension(since: day("2025-06-01"), decision: by("3/QĐ"), grounds: [.otherAccount])),
      .withdrawn(Withdrawal(on: day("2025-09-01"), decision: by("4/QĐ"), ending: .notRemedied)),
    ]
    for change in changes {
      written.append(.certificateStanding(number, CertificateStanding(change: change, cause: Sample.number("m-1"))))
    }
    let registers = try place.registers(written)
    let versions = try registers.read { try $0.certificateVersions(of: number) }
    let states = [
      ("2025-03-02", Certificate.State.inForce), ("2025-03-03", .suspended), ("2025-03-31", .suspended),
      ("2025-04-01", .inForce), ("2025-05-31", .inForce), ("2025-06-01", .suspended), ("2025-08-31", .suspended),
      ("2025-09-01", .withdrawn), ("2028-01-01", .withdrawn), ("2024-12-31", .notYetValid),
    ]
    for (text, state) in states {
      #expect(versions.last?.state(on: day(text)) == state, "\(text)")
      let found = try registers.read { reading in
        try Certificate.State.allCases.filter {
          try reading.certificates(CertificateFilter(state: $0), at: Moment(on: day(text))).count == 1
        }
      }
      #expect(found == [state], "\(text)")
      let presence = try registers.read { try $0.presence(on: day(text)) }
      #expect(presence.present == (state == .inForce ? 1 : 0), "\(text)")
      #expect(presence.suspended == (state == .suspended ? 1 : 0), "\(text)")
    }
    #expect(
      CertificateEvent.events(of: versions).map(\.changes) == [
        [.recorded], [.suspended(since: day("2025-03-03"), by: by("1/QĐ"))],
        [.suspensionReceived(on: day("2025-03-06"))],
        [.suspensionReceiptCorrected(on: day("2025-03-05"), formerly: day("2025-03-06"))],
        [.lifted(on: day("2025-04-01"), by: by("2/QĐ"))],
        [.suspended(since: day("2025-06-01"), by: by("3/QĐ"))],
        [.withdrawn(on: day("2025-09-01"), by: by("4/QĐ"))],
      ])
    #expect(versions.last?.ending == .notRemedied)
    #expect(versions[2].suspension?.received == day("2025-03-06"))
    #expect(versions[3].suspension?.received == day("2025-03-05"))
    #expect(try registers.read { try $0.acts(of: number).map { $0.title[.vi] } } == Array(repeating: "8/GP", count: 7))
  }

  @Test("an extension granted during a suspension leaves it suspended") func granted() throws {
    let certificate = Sample.certificate("9/GP", holder: "o-1", from: "2025-01-01", to: "2026-12-31")
    let by = DecisionNumber("1/QĐ")!
    let suspension = Suspension(since: Sample.day("2025-03-03"), decision: by, grounds: [.outsideScope])
    var extended = certificate
    extended.expiry = Sample.day("2029-12-31")
    let file = try CertificateFile(
      number: Sample.number("c-9"),
      facts: [
        .recorded(certificate), .changed(.suspended(suspension)), .issued(extended, under: .issueOperation, by: by),
      ])
    #expect(file.certificate.expiry == extended.expiry)
    #expect(file.certificate.standing == .suspended(since: suspension.since, by: by))
    #expect(file.suspension == suspension)
    #expect(file.version == 3)
  }

  @Test("an act that does not follow is refused by the file and halts the register") func halts() throws {
    let place = Place()
    defer { place.remove() }
    let certificate = Sample.certificate("9/GP", holder: "o-1", from: "2025-01-01", to: "2026-12-31")
    let number = RecordNumber.certificate(certificate.kind, certificate.number)
    let lifted = StandingChange.lifted(on: Sample.day("2025-03-03"), by: DecisionNumber("1/QĐ")!)
    #expect(throws: CertificateFile.Fault.self) {
      try CertificateFile(number: number, facts: [.recorded(certificate), .changed(lifted)])
    }
    var written = Written()
    written.append(.certificateRecorded(number, certificate))
    written.append(.certificateStanding(number, CertificateStanding(change: lifted, cause: nil)))
    #expect(throws: (any Error).self) { try place.registers(written) }
  }

  @Test("beside the name of the day of issue stands what it is now") func names() throws {
    let places = PlaceToday(AidSample.places)
    let issued = Sample.day("2024-01-01")
    #expect(places.now("Hà Giang", issued: issued, on: Sample.day("2025-11-30"))?.id == AidSample.code("2025/08"))
    #expect(places.now("Hà Giang", issued: issued, on: Sample.day("2025-06-30")) == nil)
    #expect(places.now("Hà Nội", issued: issued, on: Sample.day("2025-11-30")) == nil)
    #expect(places.now("nơi khác", issued: issued, on: Sample.day("2025-11-30")) == nil)
  }
}
