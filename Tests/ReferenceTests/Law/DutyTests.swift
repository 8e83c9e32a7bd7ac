import Domain
import Reference
import Testing

/// The clocks of article 21, against days counted by hand on the official calendar.
@Suite("Duties that follow from the receipt of a certificate")
struct DutyTests {
  static let holder = RecordNumber("o-1")!
  static let number = RecordNumber("c-1")!

  static func day(_ text: String) -> Day { Day(iso: text)! }

  static func rules(_ today: String, calendar: WorkingCalendar = Calendars.official) -> DutyRules {
    DutyRules(
      law: Laws.book, offices: Offices.directory, calendar: calendar, places: Places.provinces, today: day(today))
  }

  static func certificate(_ provinces: [String], issued: String = "2026-01-05") -> Certificate {
    Certificate(
      number: CertificateNumber("1/GĐK")!, kind: .operation, holder: holder, fields: [Text("health")],
      provinces: provinces.map { Text($0) }, issued: day(issued), validFrom: day(issued), expiry: day("2029-01-04"),
      standing: .inForce)
  }

  static func file(
    received: String?, provinces: [String] = ["Tuyên Quang"], procedure: String = "certificate.operation.issue",
    issued: String = "2026-01-05", entries: [DutyEntry] = []
  ) -> DutyFile {
    var file = DutyFile(
      number: number, certificate: certificate(provinces, issued: issued), grants: [], entries: entries)
    file.take(
      file.certificate,
      .init(
        source: .procedure(ProcedureName(procedure)!, filed: day(issued) - 30), on: day(issued),
        provinces: provinces.map { Text($0) },
        receipt: received.map { .received(on: day($0)) } ?? .awaited))
    return file
  }

  static func entry(_ act: DutyAct) -> DutyEntry {
    DutyEntry(
      act: act, by: .init(body: .organisation(holder), account: nil), recordedAt: Instant(milliseconds: 0))
  }

  static func accountNotice(on text: String) -> DutyEntry {
    entry(
      .accountNotified(
        .init(certificate: number, arrival: .init(manner: .online, on: day(text)), event: .opened, account: nil)))
  }

  static func plan(to office: OfficeName, on text: String) -> DutyEntry {
    entry(
      .planSent(
        .init(
          certificate: number, arrival: .init(manner: .online, on: day(text)), office: office,
          plan: FiledPaper(item: DutyAct.PlanNotice.item, form: .original(receivedOn: day(text))))))
  }

  private static func due(_ kind: Duty.Kind, received: String) -> String? {
    file(received: received).duties(by: rules(received)).first { $0.kind == kind }?.due(by: Calendars.official)?
      .day.description
  }

  @Test(
    "ten working days for the account, forty-five for the plan: over Tết, exchanged Saturdays, month ends, year ends",
    arguments: [
      // received, account notice, plan notice: counted by hand. Saturday 10 January and 22 August 2026 are worked.
      ("2026-01-05", "2026-01-16", "2026-03-13"), ("2026-02-13", "2026-03-06", "2026-04-24"),
      ("2026-02-23", "2026-03-09", "2026-04-28"), ("2026-04-03", "2026-04-17", "2026-06-10"),
      ("2026-07-31", "2026-08-14", "2026-10-06"),
    ])
  func limits(_ received: String, _ account: String, _ plan: String) throws {
    #expect(Self.due(.accountNotice, received: received) == account)
    #expect(Self.due(.planNotice, received: received) == plan)
  }

  @Test("a year's end is no end: ten working days from 30 December")
  func yearEnd() { #expect(Self.due(.accountNotice, received: "2026-12-30") == "2027-01-14") }

  /// Working days counted one by one, without the code under test.
  private static func counted(_ limit: Int, from start: Day) -> Day {
    var (day, left) = (start, limit)
    while left > 0 {
      day = day + 1
      if Calendars.official.isWorking(day) { left -= 1 }
    }
    return day
  }

  @Test("every receipt of two years gives the days that a count one by one gives")
  func everyDay() {
    let start = Self.day("2026-01-01")
    for offset in stride(from: 0, to: 730, by: 7) {
      let received = start + offset
      #expect(Self.due(.accountNotice, received: received.description) == Self.counted(10, from: received).description)
      #expect(Self.due(.planNotice, received: received.description) == Self.counted(45, from: received).description)
    }
  }

  @Test("a change is told within ten days of the calendar; an end on a rest day moves on")
  func dataUpdate() throws {
    let update = { (changed: String, told: String) in
      Self.entry(
        .dataUpdated(
          .init(
            certificate: Self.number, arrival: .init(manner: .online, on: Self.day(told)), changedOn: Self.day(changed),
            answers: Answers(["website": ["https://x.org"]]), personal: nil)))
    }
    let file = Self.file(
      received: "2026-01-06", entries: [update("2026-03-02", "2026-03-12"), update("2026-03-04", "2026-03-17")])
    let duties = file.duties(by: Self.rules("2026-04-01")).filter { $0.kind == .dataUpdate }
    let standings = duties.map { $0.standing(on: Self.day("2026-04-01"), by: Calendars.official) }
    #expect(
      standings == [
        .doneInTime(on: Self.day("2026-03-12"), due: Self.day("2026-03-12")),
        .doneLate(on: Self.day("2026-03-17"), due: Self.day("2026-03-16"), by: 1), .awaited,
      ])
  }

  @Test("in time on the last day until midnight in Hanoi, late from the next moment on")
  func midnight() throws {
    let file = Self.file(received: "2026-04-03")
    let duty = try #require(file.duties(by: Self.rules("2026-04-17")).first { $0.kind == .accountNotice })
    let lastMinute = Instant(milliseconds: Int64(Self.day("2026-04-17").number) * 86_400_000 + 17 * 3_600_000 - 60_000)
    let midnight = Instant(milliseconds: lastMinute.milliseconds + 60_000)
    #expect(lastMinute.clock == "23:59")
    #expect(midnight.clock == "00:00")
    #expect(duty.standing(on: lastMinute.day, by: Calendars.official) == .open(due: Self.day("2026-04-17")))
    #expect(duty.standing(on: midnight.day, by: Calendars.official) == .late(due: Self.day("2026-04-17"), by: 0))
    let monday = Self.day("2026-04-20")
    #expect(duty.standing(on: monday, by: Calendars.official) == .late(due: Self.day("2026-04-17"), by: 1))
  }

  @Test("an open deadline follows when the calendar changes")
  func calendar() throws {
    let file = Self.file(received: "2026-04-03")
    let off = CalendarEntry(
      day: Self.day("2026-04-10"), meaning: .offInExchange(for: Self.day("2026-06-06")), footing: .announced,
      source: "test")
    let changed = Calendars.official.amended(by: [off])
    let due = { (calendar: WorkingCalendar) in
      file.duties(by: Self.rules("2026-04-06", calendar: calendar)).first { $0.kind == .accountNotice }?
        .due(by: calendar)?.day
    }
    #expect(due(Calendars.official) == Self.day("2026-04-17"))
    #expect(due(changed) == Self.day("2026-04-20"))
  }

  @Test("no receipt confirmed: the clock has not begun; issued elsewhere: it is unknown, and says so")
  func unknown() throws {
    let awaited = Self.file(received: nil).duties(by: Self.rules("2026-06-01"))
    #expect(awaited.filter { $0.kind == .accountNotice }.map(\.start) == [.awaited])
    var outside = Self.file(received: nil)
    outside.grants = []
    outside.take(
      outside.certificate,
      .init(source: .outside, on: Self.day("2026-01-05"), provinces: [Text("Tuyên Quang")], receipt: .unknown))
    let duties = outside.duties(by: Self.rules("2026-06-01"))
    let account = try #require(duties.first { $0.kind == .accountNotice })
    #expect(account.standing(on: Self.day("2026-06-01"), by: Calendars.official) == .unknown)
    outside.entries = [Self.accountNotice(on: "2026-02-01")]
    let done = outside.duties(by: Self.rules("2026-06-01")).first { $0.kind == .accountNotice }
    #expect(done?.standing(on: Self.day("2026-06-01"), by: Calendars.official) == .done(on: Self.day("2026-02-01")))
  }

  @Test("one letter for each province of today, though a certificate names provinces that were merged")
  func mergedProvinces() throws {
    let file = Self.file(
      received: "2026-01-06", provinces: ["Hà Giang", "Tuyên Quang", "Hà Nội"], issued: "2025-03-03")
    let offices = file.duties(by: Self.rules("2026-02-02")).filter { $0.kind == .planNotice }.map(\.office)
    #expect(offices.map(\.text) == ["pc-2025-08", "pc-2004-01"], "Hà Nội has kept its office")
    let before = file.duties(by: Self.rules("2025-06-02")).filter { $0.kind == .planNotice }.map(\.office.text)
    #expect(before.count == 3, "the control: before the merger there were three")
    var told = file
    told.entries = [Self.plan(to: .peoplesCommittee(of: UnitCode(.of2004, "02")), on: "2025-04-01")]
    let after = told.duties(by: Self.rules("2026-02-02")).first { $0.office.text == "pc-2025-08" }
    #expect(after?.done == Self.day("2025-04-01"), "a plan sent to a committee that has since become another counts")
  }

  @Test("an extension begins new clocks; the old notice does not answer them")
  func extended() throws {
    var file = Self.file(received: "2026-01-06", entries: [Self.accountNotice(on: "2026-01-12")])
    file.take(
      file.certificate,
      .init(
        source: .procedure(ProcedureName("certificate.operation.extend")!, filed: Self.day("2026-05-04")),
        on: Self.day("2026-06-15"), provinces: [Text("Tuyên Quang")], receipt: .received(on: Self.day("2026-06-17"))))
    let accounts = file.duties(by: Self.rules("2026-06-20")).filter { $0.kind == .accountNotice }
    #expect(accounts.map(\.done) == [Self.day("2026-01-12"), nil])
    #expect(accounts[1].start == .known(Self.day("2026-06-17")))
    file.entries.append(Self.accountNotice(on: "2026-06-18"))
    let again = file.duties(by: Self.rules("2026-06-20")).filter { $0.kind == .accountNotice }
    #expect(again.map(\.done) == [Self.day("2026-01-12"), Self.day("2026-06-18")])
  }

  @Test("a re-issued certificate asks for no new plan (art. 21(4) does not name it)")
  func reissued() {
    var file = Self.file(received: "2026-01-06")
    file.take(
      file.certificate,
      .init(
        source: .procedure(ProcedureName("certificate.operation.re-issue")!, filed: Self.day("2026-05-04")),
        on: Self.day("2026-05-20"), provinces: [Text("Tuyên Quang")], receipt: .received(on: Self.day("2026-05-21"))))
    let duties = file.duties(by: Self.rules("2026-06-01"))
    #expect(duties.count { $0.kind == .planNotice } == 1)
    #expect(duties.count { $0.kind == .accountNotice } == 2)
  }

  @Test("a province that an amendment took out of the scope needs no plan any more")
  func narrowed() {
    var file = Self.file(received: "2026-01-06", provinces: ["Tuyên Quang", "Hà Nội"])
    file.take(
      file.certificate,
      .init(
        source: .procedure(ProcedureName("certificate.operation.amend")!, filed: Self.day("2026-02-02")),
        on: Self.day("2026-03-02"), provinces: [Text("Hà Nội")], receipt: .received(on: Self.day("2026-03-03"))))
    let offices = file.duties(by: Self.rules("2026-03-05")).filter { $0.kind == .planNotice }.map(\.office.text)
    #expect(offices == ["pc-2004-01", "pc-2004-01"])
  }

  @Test("twelve months run from the issue, and anew from each activity that is known")
  func activity() throws {
    let file = Self.file(received: "2026-01-06")
    let due = { (file: DutyFile, last: Day?) in
      file.duties(by: Self.rules("2026-12-01"), lastActivity: last).first { $0.kind == .activity }?
        .due(by: Calendars.official)?.day.description
    }
    #expect(due(file, nil) == "2027-01-05")
    #expect(due(file, Self.day("2026-06-30")) == "2027-06-30")
    #expect(due(file, Self.day("2025-01-01")) == "2027-01-05", "what was before the issue does not shorten it")
    var stated = file
    stated.entries = [
      Self.entry(
        .activityStated(
          .init(
            certificate: Self.number, arrival: .init(manner: .online, on: Self.day("2026-10-02")),
            activeOn: Self.day("2026-09-30"), words: Text("x"))))
    ]
    #expect(due(stated, Self.day("2026-06-30")) == "2027-09-30")
  }

  @Test("after the last day of validity, or a withdrawal, nothing runs; what was done stays")
  func ended() {
    var file = Self.file(received: "2026-01-06", entries: [Self.accountNotice(on: "2026-01-12")])
    let kinds = { (today: String) in file.duties(by: Self.rules(today)).map(\.kind) }
    #expect(kinds("2029-01-04").count == 4)
    #expect(kinds("2029-01-05") == [.accountNotice])
    file.certificate.standing = .withdrawn(on: Self.day("2026-05-01"), by: DecisionNumber("9/QĐ")!)
    #expect(file.duties(by: Self.rules("2026-05-01")).map(\.kind) == [.accountNotice])
  }
}
