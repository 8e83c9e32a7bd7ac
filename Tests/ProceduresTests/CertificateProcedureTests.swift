import Components
import Domain
import Reference
import Testing

@testable import Procedures

@Suite("Procedures about a certificate that is held")
struct CertificateProcedureTests {
  static let aboutCertificates = ProcedureCatalogue.forms.filter(\.isAboutCertificate).map(\.name)

  private func ineligibility(_ name: ProcedureName, _ holdings: Holdings, on day: Day = World.filed) throws -> Refusal?
  {
    try #require(ProcedureCatalogue.form(name)).ineligibility(World.setting(day, try Held.law(name), holdings))
  }

  @Test(
    "none is filed about a certificate that is withdrawn, expired, of another kind, or unknown",
    arguments: aboutCertificates)
  func ineligible(name: ProcedureName) throws {
    let kind = try #require(ProcedureCatalogue.form(name)).grants
    let other: Certificate.Kind = kind == .operation ? .representativeOffice : .operation
    #expect(try ineligibility(name, Held.holdings { $0.kind = kind }) == nil)
    #expect(try ineligibility(name, Held.holdings { $0.kind = other }) == .wrongKind(kind))
    #expect(try ineligibility(name, Held.holdings { $0.kind = .projectOffice }) == .wrongKind(kind))
    #expect(try ineligibility(name, Holdings()) == .noCertificate)
    for withdrawn in [World.filed - 9, World.filed + 60] {
      #expect(
        try ineligibility(
          name,
          Held.holdings {
            $0.kind = kind
            $0.standing = .withdrawn(on: withdrawn, by: DecisionNumber("2/TH")!)
          }) == .certificateWithdrawn(on: withdrawn), "from the decision on, whenever it takes effect")
    }
    let last = Held.certificate.expiry
    #expect(try ineligibility(name, Held.holdings { $0.kind = kind }, on: last) == nil)
    #expect(try ineligibility(name, Held.holdings { $0.kind = kind }, on: last + 1) == .certificateExpired(on: last))
  }

  @Test("an application is for the holder's own certificate")
  func holder() throws {
    let other = RecordNumber("o-2")!
    #expect(throws: Refusal.wrongHolder) {
      try Held.desk(.extendOperation, Held.extensionAnswers, Held.holdings { $0.holder = other })
    }
  }

  @Test("an original is recorded when it comes, and a dossier without it is not complete; a lost one is not asked for")
  func originals() throws {
    var desk = try Held.desk(.extendOperation, Held.extensionAnswers)
    #expect(desk.dossier.filing.papers.map(\.item) == ["report-and-plan"])
    #expect(
      desk.refusal(of: .acceptAsComplete, by: World.receiver, on: "2026-03-11") == .originalsMissing(["certificate"]))
    let tomorrow = World.day("2026-03-12")
    #expect(
      desk.refusal(of: .acceptWithOriginals(["certificate": tomorrow]), by: World.receiver, on: "2026-03-11")
        == .inTheFuture(today: World.day("2026-03-11")))
    try desk.give(
      .acceptWithOriginals(["certificate": World.day("2026-03-11")]), by: World.receiver, on: "2026-03-11")
    #expect(
      desk.dossier.filing.papers.last
        == FiledPaper(item: "certificate", form: .original(receivedOn: World.day("2026-03-11"))))
    #expect(desk.dossier.completeOn == World.day("2026-03-11"))

    let lost = try Held.desk(.reissueOperation, ["re-issue-reason": ["lost"]])
    #expect(lost.dossier.filing.papers.map(\.item) == ["certificate-copy", "supporting"])
    #expect(lost.refusal(of: .acceptAsComplete, by: World.receiver, on: "2026-03-11") == nil)
    let old = try Held.desk(.reissueOperation, ["re-issue-reason": ["old"]])
    #expect(old.dossier.filing.papers.map(\.item) == ["supporting"])
    #expect(
      old.refusal(of: .acceptAsComplete, by: World.receiver, on: "2026-03-11") == .originalsMissing(["certificate"]))
  }

  @Test("a re-issue goes from complete straight to the deciding office: nobody is consulted, and its task says so")
  func reissueCourse() throws {
    var desk = try Held.desk(.reissueOperation, ["re-issue-reason": ["lost"]])
    try desk.give(.acceptAsComplete, by: World.receiver, on: "2026-03-11")
    #expect(desk.dossier.tasks(under: desk.procedure).map(\.kind) == [.forward])
    #expect(DeedForms.possible(on: desk.dossier, desk.setting) == [.forward, .withdraw])
    #expect(desk.refusal(of: .consult([]), by: World.receiver, on: "2026-03-11") == .notNow)
    try desk.give(.forward(without: []), by: World.receiver, on: "2026-03-12")
    try desk.give(.acknowledgeForwarded(on: World.day("2026-03-12")), by: World.decider, on: "2026-03-12")
    let decide = try #require(desk.dossier.tasks(under: desk.procedure).first)
    #expect(decide.step?.limit == .workingDays(7))
    #expect(desk.procedure.step(.handover)?.limit == .workingDays(25))
  }

  @Test("a re-issue changes nothing but the paper")
  func reissue() throws {
    var desk = try Held.desk(.reissueOperation, ["re-issue-reason": ["damaged"]])
    try desk.advance(to: "2026-03-12")
    #expect(try desk.proposal() == Held.certificate)
    #expect(try desk.refusal() == nil)
    #expect(try desk.refusal { $0.expiry = $0.expiry + 1 } == .changedBeyondApplication)
    #expect(try desk.refusal { $0.fields = [Text("health")] } == .fieldsBeyondApplication([Text("agriculture")]))
  }

  @Test("the latest word of granted dossiers is known; an amendment's takes the place of the earlier one")
  func known() throws {
    var first = try Held.desk(.extendOperation, Held.extensionAnswers).dossier.filing
    first.answers = Answers(["name": ["Alt"], "head-office": ["Berlin"]])
    var second = first
    second.answers = Answers(["new-name": ["Neu"], "changes": ["name"]])
    let known = Holdings.known(from: [first, second].map(\.answers))
    #expect(known["name"] == "Neu")
    #expect(known["head-office"] == "Berlin")
    #expect(known["new-name"] == nil)
    #expect(Holdings.known(from: [second, first].map(\.answers))["name"] == "Alt")
  }

  @Test("a new certificate asks nothing of the organisation that earlier dossiers told")
  func heldByTheIssue() throws {
    let setting = World.setting(World.filed, HandMade.procedure, Held.holdings())
    let journey = IssueOperation().journey(setting)
    #expect(journey.step("name")?.isHeld == true)
    #expect(journey.step("head-office")?.isHeld == false)
    #expect(IssueOperation().journey(World.setting(World.filed)).steps.allSatisfy { !$0.isHeld })
  }

  @Test("provinces that were merged between filing and decision stand on the certificate by what they have become")
  func merged() throws {
    let filed = World.day("2025-06-20")
    var application = World.application
    application.scope.provinces = [UnitCode(.of2004, "02"), UnitCode(.of2004, "08"), UnitCode(.of2004, "48")]
    let law = try Held.law(.issueOperation, on: filed)
    var desk = try Desk(filed: filed, application, law)
    try desk.advance(to: "2025-07-08")
    #expect(try desk.proposal().provinces == [Text("Tuyên Quang"), Text("Đà Nẵng")])
    #expect(try desk.refusal() == nil)
    #expect(try desk.refusal { $0.provinces = [Text("Hà Giang")] } == .provincesBeyondApplication([Text("Hà Giang")]))
  }

  @Test(
    "what is drawn of a dossier about a certificate is well formed: the task list, the check, the decision",
    arguments: Language.allCases)
  func drawn(language: Language) throws {
    var desk = try Held.desk(.extendOperation, Held.extensionAnswers, filed: World.day("2026-12-12"))
    let form = ExtendOperation()
    let frame = JourneyFrame(
      form, desk.setting, draft: DraftContent(of: desk.dossier), base: PageAddress("x"), hidden: [])
    let tasks = Drawn(TaskListPage(frame), language)
    expectHarmless(tasks, "tasks")
    #expect(tasks.words.contains("Hope Bridge"))
    expectHarmless(Drawn(CheckAnswersPage(frame), language), "check")
    try desk.advance(to: "2026-12-14")
    let subject = DeedSubject(dossier: desk.dossier, actor: World.decider, setting: desk.setting)
    let names = DecisionForm().fields(subject, typed: nil, errors: nil, language).map(\.name)
    #expect(names == ["outcome", "decision", "reasons", "expiry"])
    expectHarmless(
      Drawn(
        DeedPage(DecisionForm(), on: subject, action: PageAddress("x"), back: PageAddress("y"), hidden: []), language),
      "decision")
  }

  @Test("a decision that rests on an older certificate than the one recorded is not taken; control: the same is")
  func version() throws {
    var desk = try Held.desk(.extendOperation, Held.extensionAnswers)
    try desk.advance(to: "2026-04-20")
    let subject = DeedSubject(dossier: desk.dossier, actor: World.decider, setting: desk.setting)
    var form: FormInput = ["outcome": ["grant"], "decision": ["7/QĐ"], "certificate-version": ["3"]]
    form.merge(FilledForm.day("expiry", 31, 12, 2028)) { $1 }
    let command = try DecisionForm().parse(form, subject).get()
    #expect(desk.refusal(of: command, by: World.decider, on: "2026-04-20") == nil)
    form["certificate-version"] = ["2"]
    guard case .failure(let errors) = DecisionForm().parse(form, subject) else { return #expect(Bool(false)) }
    #expect(errors.all.map(\.words) == [Refusal.certificateChanged.wording(desk.setting)])
  }
}
