import Components
import Domain
import Record
import Testing

@testable import Registers

@Suite("The register of certificates") struct CertificateRegisterTests {
  private static let provinces = ["Hà Giang", "Tuyên Quang", "Hà Nội", "Tỉnh Hà Giang", "nơi khác"]
  private static let fields = ["health", "education", "Y tế", "riêng"]
  private static let names = ["Ân tình", "Đà Nẵng Water", "Bridges", "Water for All"]

  /// Random certificates with versions; holders with names and countries.
  private static func record(seed: UInt64) -> Written {
    var chance = Chance(seed: seed)
    var written = Written()
    var newest: [RecordNumber: Certificate.Standing] = [:]
    for (index, name) in names.enumerated() {
      written.append(
        .organisationRecorded(
          Sample.number("o-\(index)"),
          Organisation(identifier: nil, name: Narratives(name), country: Sample.country(["JP", "FR"][index % 2]))))
    }
    for _ in 0..<160 {
      let from = Day(number: 19_500 + chance.below(900))
      var certificate = Sample.certificate(
        "\(chance.below(50))/HĐ-\(chance.below(3))", holder: "o-\(chance.below(names.count))", from: from.description,
        to: (from + chance.below(1_200)).description, standing: standing(&chance, from))
      certificate.kind = chance.one(of: Certificate.Kind.allCases)
      certificate.provinces = (0..<(1 + chance.below(2))).map { _ in Text(chance.one(of: provinces)) }
      certificate.fields = (0..<(1 + chance.below(2))).map { _ in Text(chance.one(of: fields)) }
      let number = RecordNumber.certificate(certificate.kind, certificate.number)
      if chance.happens(oneIn: 2), let change = change(&chance, newest[number]) {
        written.append(.certificateStanding(number, CertificateStanding(change: change, cause: nil)))
        newest[number] = after(change)
        continue
      }
      if chance.happens(oneIn: 3) {
        if certificate.standing != .inForce || newest[number] == nil { newest[number] = certificate.standing }
        written.append(
          .certificateIssued(
            number,
            CertificateIssued(
              certificate: certificate, decision: DecisionNumber("9/QĐ")!, procedure: .issueOperation,
              dossier: Sample.number("d-CANARY".lowercased()))))
      } else {
        newest[number] = certificate.standing
        written.append(.certificateRecorded(number, certificate))
      }
    }
    return written
  }

  /// A change that may follow on a standing; nil where none may.
  private static func change(_ chance: inout Chance, _ standing: Certificate.Standing?) -> StandingChange? {
    let day = Day(number: 19_600 + chance.below(1_200))
    let by = DecisionNumber("QĐ \(chance.below(9))")!
    switch standing {
    case nil, .withdrawn: return nil
    case .inForce where chance.happens(oneIn: 3):
      return .withdrawn(Withdrawal(on: day, decision: by, ending: chance.one(of: Withdrawal.Ending.allCases)))
    case .inForce:
      let ground = chance.one(of: Suspension.Ground.allCases)
      return .suspended(Suspension(since: day, decision: by, grounds: [ground]))
    case .suspended(let since, _):
      let end = since + chance.below(300)
      return chance.happens(oneIn: 3)
        ? .withdrawn(Withdrawal(on: end, decision: by, ending: .notRemedied)) : .lifted(on: end, by: by)
    }
  }

  private static func after(_ change: StandingChange) -> Certificate.Standing {
    switch change {
    case .suspended(let suspension): .suspended(since: suspension.since, by: suspension.decision)
    case .suspensionReceived, .suspensionReceiptCorrected, .lifted: .inForce
    case .withdrawn(let withdrawal): .withdrawn(on: withdrawal.on, by: withdrawal.decision)
    }
  }

  private static func standing(_ chance: inout Chance, _ from: Day) -> Certificate.Standing {
    let by = DecisionNumber("QĐ 1")!
    switch chance.below(5) {
    case 0: return .withdrawn(on: from + chance.below(700), by: by)
    case 1: return .suspended(since: from + chance.below(700), by: by)
    default: return .inForce
    }
  }

  @Test("filters find what a naive search finds", arguments: [UInt64(41), 42, 43])
  func filters(seed: UInt64) throws {
    let place = Place()
    defer { place.remove() }
    let written = Self.record(seed: seed)
    let reckoning = AidSample.reckoning()
    let naive = NaiveCertificates(written, names: Self.names)
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
