import Components
import Domain
import Reference
import Testing

@testable import Procedures

@Suite("What is done about duties")
struct DutyHandlingTests {
  static let holder = RecordNumber("o-1")!
  static let number = RecordNumber("c-1")!
  static let tuyenQuang = OfficeName.peoplesCommittee(of: UnitCode(.of2025, "08"))

  static func day(_ text: String) -> Day { Day(iso: text)! }

  static func rules(_ today: String = "2026-04-10") -> DutyRules {
    DutyRules(
      law: Laws.book, offices: Offices.directory, calendar: Calendars.official, places: Places.provinces,
      today: day(today))
  }

  static func file(_ entries: [DutyAct] = []) -> DutyFile {
    let certificate = Certificate(
      number: CertificateNumber("1/GĐK")!, kind: .operation, holder: holder, fields: [Text("health")],
      provinces: [Text("Hà Giang"), Text("Tuyên Quang")], issued: day("2025-03-03"), validFrom: day("2025-03-03"),
      expiry: day("2028-03-02"), standing: .inForce)
    var file = DutyFile(
      number: number, certificate: certificate, grants: [],
      entries: entries.map {
        DutyEntry(act: $0, by: .init(body: .organisation(holder), account: nil), recordedAt: Instant(milliseconds: 0))
      })
    file.take(
      certificate,
      .init(source: .outside, on: day("2025-03-03"), provinces: certificate.provinces, receipt: .unknown))
    return file
  }

  static func subject(
    _ file: DutyFile = file(), _ body: Body = .organisation(holder), held: Answers = held, plan: FiledPaper? = plan
  ) -> DutySubject {
    DutySubject(
      file: file, actor: .init(body: body, account: "a-1"), rules: rules(),
      currencies: [.init(.vnd, .same("đồng")), .init(.usd, .same("dollar"))], held: held, plan: plan)
  }

  static let held = Answers(["head-office": ["Musterstraße 1\n10115 Berlin"], "website": ["https://hope.example"]])
  static let plan = FiledPaper(
    item: DutyAct.PlanNotice.item,
    form: .file(digest: FileDigest(String(repeating: "a", count: 64))!, type: .pdf, bytes: 9), fileName: "plan.pdf")

  static func date(_ name: String, _ text: String) -> FormInput {
    let parts = day(text).parts
    return FilledForm.day(name, parts.day, parts.month, parts.year)
  }

  static let right: [(any DutyForm, FormInput)] = [
    (
      AccountForm(),
      [
        "event": ["opened"], "bank": ["Ngân hàng Hư Cấu, chi nhánh Hà Nội"], "account-owner": ["Hope Bridge"],
        "account-number": ["0011 2233 4455"], "currency": ["USD"],
      ]
    ),
    (PlanForm(), ["provinces": [tuyenQuang.text]]),
    (
      DataForm(),
      [
        "head-office": ["Musterstraße 1\r\n10115 Berlin"], "website": ["https://bridge.example"], "mailbox": [""],
        "representative-telephone": ["+49 30 1234567"],
      ].merging(date("changed", "2026-04-02")) { $1 }
    ),
    (ActivityForm(), ["words": ["Tập huấn tại xã"]].merging(date("active", "2026-04-01")) { $1 }),
  ]

  @Test("right forms are taken; the acts say what was typed")
  func taken() throws {
    for (form, input) in Self.right {
      let command = try form.parse(input, Self.subject()).get()
      let acts = try DutyHandling.decide(command, on: Self.file(), by: Self.rules())
      #expect(acts.count == 1, "\(form.deed)")
      #expect(acts[0].certificate == Self.number)
      #expect(acts[0].day == Self.day("2026-04-10"), "online is today")
    }
  }

  @Test("only what changed is recorded of what the record holds, and a person's part lies apart")
  func onlyChanges() throws {
    let (form, input) = Self.right[2]
    guard case .updateData(let update) = try form.parse(input, Self.subject()).get() else {
      Issue.record("not an update")
      return
    }
    #expect(update.answers == Answers(["website": ["https://bridge.example"]]))
    #expect(update.personal == Answers(["representative-telephone": ["+49 30 1234567"]]))
    let fields = form.fields(Self.subject(), typed: nil, errors: nil, .en)
    guard case .text(let shown, _) = fields[1].control else { return #expect(Bool(false), "a line of text") }
    #expect(shown == "https://hope.example", "nothing is asked that is held")
  }

  @Test("an empty form says at each field what is missing", arguments: Language.allCases)
  func empty(_ language: Language) {
    for (form, _) in Self.right {
      guard case .failure(let errors) = form.parse([:], Self.subject(plan: nil)) else {
        Issue.record("\(form.deed)")
        continue
      }
      #expect(errors.all.allSatisfy { !$0.words[language].isEmpty })
      let fields = form.fields(Self.subject(plan: nil), typed: [:], errors: errors, language)
      #expect(fields.contains { $0.error != nil }, "\(form.deed)")
    }
  }

  @Test("wrong answers are refused at their field")
  func wrong() {
    let cases: [(any DutyForm, FormInput, String)] = [
      (AccountForm(), Self.right[0].1.merging(["account-number": ["12-34"]]) { $1 }, "account-number"),
      (AccountForm(), Self.right[0].1.merging(["account-number": ["<script>alert(1)"]]) { $1 }, "account-number"),
      (AccountForm(), Self.right[0].1.merging(["currency": ["XXX"]]) { $1 }, "currency"),
      (AccountForm(), Self.right[0].1.merging(["event": ["closed"]]) { $1 }, "event"),
      (PlanForm(), ["provinces": ["pc-2025-01"]], "provinces"), (PlanForm(), ["provinces": ["mofa"]], "provinces"),
      (DataForm(), Self.right[2].1.merging(["website": ["javascript:alert(1)"]]) { $1 }, "website"),
      (DataForm(), Self.right[2].1.merging(["head-office": [""]]) { $1 }, "head-office"),
      (ActivityForm(), ["words": ["x"]].merging(FilledForm.day("active", 31, 2, 2026)) { $1 }, "active"),
    ]
    for (form, input, field) in cases {
      guard case .failure(let errors) = form.parse(input, Self.subject()) else {
        Issue.record("\(form.deed) took \(input)")
        continue
      }
      #expect(errors[field] != nil, "\(field)")
    }
  }

  @Test("an office records what came on paper by the day on which it came, never as online")
  func assisted() throws {
    let office = Self.subject(Self.file(), .office(.comingo))
    let (form, input) = Self.right[0]
    guard case .failure(let errors) = form.parse(input, office) else { return #expect(Bool(false)) }
    #expect(errors["manner"] != nil)
    let paper = input.merging(["manner": ["post"]]) { $1 }.merging(Self.date("on", "2026-03-30")) { $1 }
    let acts = try DutyHandling.decide(try form.parse(paper, office).get(), on: Self.file(), by: Self.rules())
    #expect(acts[0].day == Self.day("2026-03-30"))
    guard case .failure = form.parse(paper.merging(["manner": ["online"]]) { $1 }, office) else {
      return #expect(Bool(false), "online is the holder's own")
    }
  }

  @Test("one upload goes to several provinces, each with a notice of its own and the same file")
  func severalProvinces() throws {
    var file = Self.file()
    file.grants[0].provinces = [Text("Hà Nội"), Text("Đà Nẵng"), Text("Quảng Nam")]
    let scope = file.planOffices(by: Self.rules())
    #expect(scope.count == 2, "Quảng Nam is part of Đà Nẵng since 1 July 2025")
    let command = DutyCommand.sendPlan(Self.plan, to: scope, .init(manner: .online, on: Self.day("2026-04-10")))
    let acts = try DutyHandling.decide(command, on: file, by: Self.rules())
    let notices = acts.compactMap { if case .planSent(let notice) = $0 { notice } else { nil } }
    #expect(notices.map(\.office) == scope)
    #expect(Set(notices.map { "\($0.plan.form)" }).count == 1)
  }

  @Test("a province confirms a plan once, that was sent to it, not before it was sent")
  func receipt() throws {
    let sent = DutyAct.planSent(
      .init(
        certificate: Self.number, arrival: .init(manner: .online, on: Self.day("2026-04-02")), office: Self.tuyenQuang,
        plan: Self.plan))
    let confirm = { (day: String) in DutyCommand.acknowledgePlan(Self.tuyenQuang, on: Self.day(day)) }
    #expect(throws: DutyRefusal.notSent) {
      try DutyHandling.decide(confirm("2026-04-03"), on: Self.file(), by: Self.rules())
    }
    let file = Self.file([sent])
    #expect(throws: DutyRefusal.beforeSending(on: Self.day("2026-04-02"))) {
      try DutyHandling.decide(confirm("2026-04-01"), on: file, by: Self.rules())
    }
    #expect(throws: DutyRefusal.inTheFuture(today: Self.day("2026-04-10"))) {
      try DutyHandling.decide(confirm("2026-04-11"), on: file, by: Self.rules())
    }
    let received = try DutyHandling.decide(confirm("2026-04-03"), on: file, by: Self.rules())
    #expect(throws: DutyRefusal.alreadyReceived(on: Self.day("2026-04-03"))) {
      try DutyHandling.decide(confirm("2026-04-04"), on: Self.file([sent] + received), by: Self.rules())
    }
  }

  @Test("a plan on paper is sent and received in one, on the day it came; the same day twice is once")
  func paperPlan() throws {
    let arrived = { (day: String) in
      DutyCommand.recordPlan(Self.tuyenQuang, .init(manner: .post, on: Self.day(day)))
    }
    let acts = try DutyHandling.decide(arrived("2026-04-03"), on: Self.file(), by: Self.rules())
    guard case .planSent(let notice) = acts[0], case .planReceived(let receipt) = acts[1] else {
      return #expect(Bool(false), "\(acts)")
    }
    #expect(notice.plan == FiledPaper(item: "activity-plan", form: .original(receivedOn: Self.day("2026-04-03"))))
    #expect(receipt.on == Self.day("2026-04-03"))
    let file = Self.file(acts)
    #expect(file.plan(at: Self.tuyenQuang, by: Self.rules())?.received == Self.day("2026-04-03"))
    #expect(throws: DutyRefusal.alreadyReceived(on: Self.day("2026-04-03"))) {
      try DutyHandling.decide(arrived("2026-04-03"), on: file, by: Self.rules())
    }
    #expect(throws: Never.self) { try DutyHandling.decide(arrived("2026-04-07"), on: file, by: Self.rules()) }
    let other = DutyCommand.recordPlan(.peoplesCommittee(of: UnitCode(.of2025, "01")), notice.arrival)
    #expect(throws: DutyRefusal.notInScope(.peoplesCommittee(of: UnitCode(.of2025, "01")))) {
      try DutyHandling.decide(other, on: Self.file(), by: Self.rules())
    }
    let waiting = DutyAct.planSent(
      .init(certificate: Self.number, arrival: notice.arrival, office: Self.tuyenQuang, plan: Self.plan))
    let refusal = DutyRefusal.planWaits(sentOn: Self.day("2026-04-03"))
    #expect(throws: refusal) {
      try DutyHandling.decide(arrived("2026-04-07"), on: Self.file([waiting]), by: Self.rules())
    }
    #expect(Language.allCases.allSatisfy { !refusal.wording(Self.rules())[$0].isEmpty })
  }

  /// Every refusal, by a command that meets it.
  @Test("every refusal is reached, has words in three languages, and points at a field that exists")
  func refusals() throws {
    let online = DutyAct.Arrival(manner: .online, on: Self.day("2026-04-10"))
    let account = DutyAct.BankAccount(bank: Text("B"), owner: Text("O"), number: Text("123456"), currency: .vnd)
    let notify = { (arrival: DutyAct.Arrival, account: DutyAct.BankAccount?) in
      DutyCommand.notifyAccount(.init(certificate: Self.number, arrival: arrival, event: .opened, account: account))
    }
    let update = { (changed: String, answers: Answers) in
      DutyCommand.updateData(
        .init(
          certificate: Self.number, arrival: online, changedOn: Self.day(changed), answers: answers, personal: nil))
    }
    let state = { (active: String, words: String) in
      DutyCommand.stateActivity(
        .init(certificate: Self.number, arrival: online, activeOn: Self.day(active), words: Text(words)))
    }
    var other = Self.plan
    other.item = "charter"
    let commands: [(DutyCommand, DutyRefusal)] = [
      (notify(.init(manner: .post, on: Self.day("2026-04-11")), account), .inTheFuture(today: Self.day("2026-04-10"))),
      (notify(.init(manner: .post, on: Self.day("2025-03-02")), account), .beforeIssue(on: Self.day("2025-03-03"))),
      (notify(.init(manner: .online, on: Self.day("2026-04-09")), account), .onlineIsToday),
      (notify(online, nil), .accountIncomplete), (.sendPlan(other, to: [Self.tuyenQuang], online), .planMissing),
      (.sendPlan(Self.plan, to: [], online), .noProvince),
      (.sendPlan(Self.plan, to: [.foreignAffairs], online), .notInScope(.foreignAffairs)),
      (.acknowledgePlan(Self.tuyenQuang, on: Self.day("2026-04-10")), .notSent),
      (update("2026-04-11", Self.held), .changeAfterNotice(on: Self.day("2026-04-10"))),
      (update("2026-04-01", Answers()), .nothingChanged), (state("2026-04-01", ""), .wordsMissing),
      (state("2026-04-11", "x"), .activityAfterNotice(on: Self.day("2026-04-10"))),
      (state("2025-03-02", "x"), .beforeIssue(on: Self.day("2025-03-03"))),
    ]
    for (command, refusal) in commands {
      #expect(throws: refusal) { try DutyHandling.decide(command, on: Self.file(), by: Self.rules()) }
      let words = refusal.wording(Self.rules())
      #expect(Language.allCases.allSatisfy { !words[$0].isEmpty })
    }
    var withdrawn = Self.file()
    withdrawn.certificate.standing = .withdrawn(on: Self.day("2026-04-01"), by: DecisionNumber("9/QĐ")!)
    #expect(throws: DutyRefusal.ended(.withdrawn)) {
      try DutyHandling.decide(notify(online, account), on: withdrawn, by: Self.rules())
    }
    #expect(throws: DutyRefusal.ended(.expired)) {
      try DutyHandling.decide(notify(online, account), on: Self.file(), by: Self.rules("2028-03-03"))
    }
  }

  @Test("a notice thirteen months after the issue is taken all the same")
  func late() throws {
    let command = try Self.right[0].0.parse(Self.right[0].1, Self.subject()).get()
    #expect(throws: Never.self) { try DutyHandling.decide(command, on: Self.file(), by: Self.rules()) }
  }
}
