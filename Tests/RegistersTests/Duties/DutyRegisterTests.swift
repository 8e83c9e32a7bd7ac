import Components
import Domain
import GRDB
import Record
import Testing

@testable import Registers

@Suite("The register of duties")
struct DutyRegisterTests {
  /// A law with the duties of article 21, and two provinces that were merged.
  private static func rules(_ today: String) -> DutyRules {
    DutyRules(
      law: SampleDutyLaw.book, offices: SampleLaw.directory, calendar: SampleLaw.calendar, places: SampleDutyLaw.places,
      today: Sample.day(today))
  }

  static let holder = Sample.number("o-1")
  static let certificate = Sample.certificate("1/GP", holder: "o-1", from: "2026-03-16", to: "2029-03-15")
  static let number = RecordNumber.certificate(.operation, certificate.number)
  static let dossier = Sample.number("d-1")

  /// A dossier from filing to receipt, a day a step, and the certificate it granted.
  static func granted(_ written: inout Written, received: String = "2026-03-18") {
    written.append(.organisationRecorded(holder, Organisation(identifier: nil, name: Narratives("Hope Bridge"))))
    let steps: [DossierAct] = [
      .filed(filing), .acceptedAsComplete, .consulted([SampleLaw.ministry]),
      .opinionGiven(SampleLaw.ministry, Opinion(stance: .agrees, reasons: Text("")), on: Sample.day("2026-03-10")),
      .forwarded(without: []), .receivedForDecision(on: Sample.day("2026-03-12")),
      .appraised(Appraisal(form: .writtenOpinions, findings: [])),
      .decided(DossierDecision(number: DecisionNumber("7/QĐ")!, result: .granted(certificate))),
    ]
    for (offset, step) in steps.enumerated() { append(step, on: "2026-03-0\(offset + 1)", &written) }
    let issued = CertificateIssued(
      certificate: certificate, decision: DecisionNumber("7/QĐ")!, procedure: .issueOperation, dossier: dossier)
    written.append(.certificateIssued(number, issued), at: moment("2026-03-16"))
    append(.handedOver(.inPerson, on: Sample.day("2026-03-17")), on: "2026-03-17", &written)
    append(.resultReceived(on: Sample.day(received)), on: "2026-03-19", &written)
  }

  private static func append(_ act: DossierAct, on day: String, _ written: inout Written) {
    let step = DossierStep(act: act, by: .init(body: .office(.comingo), account: "a-1"))
    written.append(.dossier(dossier, step), at: moment(day))
  }

  /// A later word on the day of receipt, which is the dossier's tenth act.
  static func correctReceipt(to day: String, _ written: inout Written) {
    append(
      .corrected(.init(step: 9, statement: Text("x"), replacement: .day(Sample.day(day)))), on: "2026-03-20", &written)
  }

  static func tell(_ act: DutyAct, on day: String, _ written: inout Written) {
    let step = DutyStep(act: act, by: .init(body: .organisation(holder), account: "a-2"))
    written.append(.duty(.duties(of: holder), step), at: moment(day))
  }

  static func moment(_ day: String) -> Int64 { Int64(Sample.day(day).number) * 86_400_000 + 3 * 3_600_000 }

  private static let filing = DossierFiling(
    procedure: .issueOperation, number: DossierNumber(year: 2026, ordinal: 1), slip: SlipCode(bytes: [UInt8](0..<10))!,
    applicant: .init(organisation: holder, name: Narratives("Hope Bridge"), country: nil), manner: .online,
    scope: DossierScope(fields: [.health], provinces: [], approvingBodies: []), answers: Answers(), personal: nil,
    papers: [])

  static func account(_ day: String) -> DutyAct {
    .accountNotified(
      .init(
        certificate: number, arrival: .init(manner: .online, on: Sample.day(day)), event: .opened,
        account: .init(bank: Text("CANARY-BANK"), owner: Text("x"), number: Text("CANARY-0815"), currency: .usd)))
  }

  static func plan(_ day: String) -> DutyAct {
    .planSent(
      .init(
        certificate: number, arrival: .init(manner: .online, on: Sample.day(day)), office: SampleLaw.province,
        plan: FiledPaper(
          item: DutyAct.PlanNotice.item,
          form: .file(digest: FileDigest(String(repeating: "a", count: 64))!, type: .pdf, bytes: 9),
          fileName: "CANARY-FILE.pdf")))
  }

  private func rows(_ written: Written, _ today: String) throws -> [DutyRow] {
    let place = Place()
    defer { place.remove() }
    return try place.registers(written).read { try $0.dutyBook(Self.rules(today)).rows(.all) }
  }

  @Test("the clocks run from the receipt that the dossier's own act tells")
  func receipt() throws {
    var written = Written()
    Self.granted(&written)
    let rows = try rows(written, "2026-03-20")
    let account = try #require(rows.first { $0.duty.kind == .accountNotice })
    #expect(account.duty.start == .known(Sample.day("2026-03-18")))
    #expect(account.due == Sample.day("2026-04-01"))
    #expect(account.holderName[.en] == "Hope Bridge")
    #expect(rows.filter { $0.duty.kind == .planNotice }.map(\.duty.office) == [SampleLaw.province])
  }

  @Test("a corrected day of receipt moves the clocks")
  func corrected() throws {
    var written = Written()
    Self.granted(&written)
    Self.correctReceipt(to: "2026-03-17", &written)
    let account = try rows(written, "2026-03-20").first { $0.duty.kind == .accountNotice }
    #expect(account?.due == Sample.day("2026-03-31"))
  }

  @Test("a certificate from outside has unknown clocks; recorded again it is still one grant")
  func outside() throws {
    var written = Written()
    written.append(.certificateRecorded(Self.number, Self.certificate))
    written.append(.certificateRecorded(Self.number, Self.certificate))
    let rows = try rows(written, "2026-03-20")
    #expect(rows.filter { $0.duty.kind == .accountNotice }.map(\.duty.start) == [.unknown])
    #expect(rows.first { $0.duty.kind == .activity }?.due == Sample.day("2027-03-16"))
  }

  @Test("what was told is folded: done in time, and late by working days")
  func done() throws {
    var written = Written()
    Self.granted(&written)
    Self.tell(Self.account("2026-03-25"), on: "2026-03-25", &written)
    Self.tell(Self.plan("2026-05-22"), on: "2026-05-22", &written)
    let rows = try rows(written, "2026-05-25")
    let standing = { (kind: Duty.Kind) in
      rows.first { $0.duty.kind == kind }?.duty.standing(on: Sample.day("2026-05-25"), by: SampleLaw.calendar)
    }
    #expect(standing(.accountNotice) == .doneInTime(on: Sample.day("2026-03-25"), due: Sample.day("2026-04-01")))
    #expect(
      standing(.planNotice) == .doneLate(on: Sample.day("2026-05-22"), due: Sample.day("2026-05-20"), by: 2))
  }

  @Test("filters and counts agree; the pages say the finding in three languages", arguments: Language.allCases)
  func lists(_ language: Language) throws {
    var written = Written()
    Self.granted(&written)
    let place = Place()
    defer { place.remove() }
    let registers = try place.registers(written)
    let rules = Self.rules("2026-04-02")
    let book = try registers.read { try $0.dutyBook(rules) }
    let all = book.list(.all, DutyFilter(), page: 1)
    #expect(all.count == 4)
    #expect(all.states == [.late: 1, .inTime: 2, .awaited: 1])
    for state in DutyState.allCases {
      let list = book.list(.all, DutyFilter(state: state), page: 1)
      #expect(list.count == all.states[state] ?? 0)
    }
    let page = DutiesPage(
      list: all, filter: DutyFilter(), page: 1, rules: rules, bodyName: Phrase("X"), isHolder: false)
    let html = Drawing.html(page, language)
    #expect(html.contains("<h1>\(page.title(language))</h1>"))
    #expect(html.contains("Hope Bridge"))
    let sections = book.sections(for: .office(.comingo))
    #expect(sections.map(\.count) == [1] && sections.map(\.lateCount) == [1])
    #expect(book.sections(for: .organisation(Self.holder)).map(\.count) == [3])
    #expect(book.sections(for: .office(.foreignAffairs)) == [])
  }

  @Test("reminders: soon to the holder, late to the office as well, nothing of what was done")
  func upcoming() throws {
    var written = Written()
    Self.granted(&written)
    let place = Place()
    defer { place.remove() }
    let registers = try place.registers(written)
    let told = { (day: String) in
      try registers.read { try $0.dutyBook(Self.rules(day)) }.upcoming.map(\.body)
    }
    #expect(try told("2026-03-24") == [])
    #expect(try told("2026-03-25") == [.organisation(Self.holder)])
    #expect(try told("2026-04-01") == [.organisation(Self.holder)])
    #expect(try told("2026-04-02") == [.organisation(Self.holder), .office(.comingo)])
    Self.tell(Self.account("2026-04-03"), on: "2026-04-03", &written)
    let again = try place.registers(written)
    #expect(try again.read { try $0.dutyBook(Self.rules("2026-04-06")) }.upcoming == [])
  }

  @Test("a province sees the plans that were sent to it and those it is owed, and no other")
  func plans() throws {
    var written = Written()
    Self.granted(&written)
    let place = Place()
    defer { place.remove() }
    let awaited = try place.registers(written).read { try $0.dutyBook(Self.rules("2026-05-21")) }
    #expect(awaited.rows(.plans(to: SampleLaw.province)).map(\.due) == [Sample.day("2026-05-20")])
    #expect(awaited.sections(for: .office(SampleLaw.province)).map(\.count) == [0, 1])
    #expect(awaited.sections(for: .office(SampleLaw.province)).map(\.lateCount) == [0, 1])
    Self.tell(Self.plan("2026-04-01"), on: "2026-04-01", &written)
    let book = try place.registers(written).read { try $0.dutyBook(Self.rules("2026-05-21")) }
    #expect(book.plans(to: SampleLaw.province).map(\.certificate) == [Self.number])
    #expect(book.sections(for: .office(SampleLaw.province)).map(\.count) == [1, 0])
    let other = OfficeName.peoplesCommittee(of: UnitCode(.of2025, "01"))
    #expect(book.plans(to: other) == [])
    #expect(book.rows(.plans(to: other)) == [])
    let page = PlansPage(book, of: SampleLaw.province, pages: .init(sent: 1, owed: 1), bodyName: Phrase("X"))
    #expect(Language.allCases.allSatisfy { Drawing.html(page, $0).contains("Hope Bridge") })
  }

  @Test("no bank account, no person, no name of a file is in the registers' file")
  func canaries() throws {
    var written = Written()
    Self.granted(&written)
    Self.tell(Self.account("2026-03-25"), on: "2026-03-25", &written)
    Self.tell(Self.plan("2026-03-25"), on: "2026-03-25", &written)
    let place = Place()
    defer { place.remove() }
    let registers = try place.registers(written)
    #expect(try registers.read { try $0.dutyFiles() }.first?.entries.count == 2, "the control: they were folded")
    let kept = try DatabaseQueue(path: place.file).read { try String.fetchAll($0, sql: "SELECT json FROM duty_entry") }
    #expect(kept.allSatisfy { !$0.contains("CANARY") })
    #expect(try registers.read { try $0.latestActs(limit: 100) }.allSatisfy { !"\($0)".contains("duty.") })
  }

  @Test("built anew it equals the live one; a planted change is found")
  func rebuilt() throws {
    var written = Written()
    Self.granted(&written)
    Self.tell(Self.account("2026-03-25"), on: "2026-03-25", &written)
    Self.tell(Self.plan("2026-03-25"), on: "2026-03-25", &written)
    let place = Place()
    defer { place.remove() }
    let live = try place.registers(written)
    #expect(try Rebuild.compare(live, with: written).difference == nil)
    try DatabaseQueue(path: place.file).write { try $0.execute(sql: "UPDATE duty_receipt SET day = day + 1") }
    #expect(try Rebuild.compare(live, with: written).difference?.table == "duty_receipt")
  }
}

/// A law for tests that lays duties down as article 21 does, and the two provinces of the sample certificate.
enum SampleDutyLaw {
  static let book: LawBook = {
    guard var instrument = SampleLaw.book.instruments.first else { preconditionFailure("no law") }
    instrument.procedures[0].duties = [
      duty(.accountNotice, .workingDays(10), .certificateReceived, 21),
      duty(.planNotice, .workingDays(45), .certificateReceived, 21), duty(.dataUpdate, .days(10), .change, 21),
      duty(.activity, .months(12), .issued, 19),
    ]
    return LawBook([instrument])
  }()

  private static func duty(
    _ name: StatutoryStep.Name, _ limit: TimeLimit, _ from: StatutoryStep.Milestone, _ article: Int
  ) -> StatutoryStep {
    StatutoryStep(
      name: name, words: .same(name.rawValue), limit: limit, runsFrom: from, party: .applicant,
      basis: Citation(SampleLaw.older, article: article), footing: .verified)
  }

  static let places = Gazetteer(
    units: [
      province("08", "Tuyên Quang", from: "2025-07-01"),
      province("02", "Hà Giang", list: .of2004, from: "2004-01-01", until: "2025-06-30"),
    ],
    successions: [
      Succession(
        former: UnitCode(.of2004, "02"), successor: UnitCode(.of2025, "08"), on: Sample.day("2025-07-01"),
        extent: .whole)
    ])

  private static func province(
    _ code: String, _ name: String, list: UnitCode.List = .of2025, from: String, until: String? = nil
  ) -> AdministrativeUnit {
    AdministrativeUnit(
      id: UnitCode(list, code), forms: [.init(from: Sample.day(from), kind: .province, name: name)],
      until: until.map { Sample.day($0) })
  }
}
