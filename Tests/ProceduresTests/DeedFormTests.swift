import Components
import Domain
import Testing

@testable import Procedures

@Suite("Forms of deeds")
struct DeedFormTests {
  private func subject(_ desk: Desk, _ actor: DossierEntry.Actor, _ today: String = "2026-04-20") -> DeedSubject {
    DeedSubject(dossier: desk.dossier, actor: actor, setting: World.setting(World.day(today)))
  }

  /// Each deed with a dossier that waits for it, who does it, and a right form.
  private func cases() throws -> [(deed: Deed, subject: DeedSubject, form: FormInput)] {
    let deciding = try Desk.deciding()
    var appraised = deciding
    try appraised.give(.appraise(World.appraisal()), by: World.decider, on: "2026-04-01")
    var forwarded = try Desk.answered()
    try forwarded.give(.forward(without: []), by: World.receiver, on: "2026-03-23")
    var accepted = try Desk()
    try accepted.give(.acceptAsComplete, by: World.receiver, on: "2026-03-11")
    let consulting = try Desk.consulting()
    let granted = try Desk.granted()
    var handedOver = granted
    try handedOver.give(.handOver(.post, on: World.day("2026-04-20")), by: World.receiver, on: "2026-04-20")
    let office = World.office(consulting.letters[0])
    let findings = Dictionary(
      uniqueKeysWithValues: HandMade.procedure.criteria.map { (DeedField.finding($0.code), ["met"]) })
    let today = FilledForm.day(DeedField.day, 20, 4, 2026)
    let consulted = ConsultationForm().hidden(subject(accepted, World.receiver, "2026-03-12")).map(\.value)
    return [
      (.checkCompleteness, subject(try Desk(), World.receiver), ["outcome": ["complete"]]),
      (
        .checkCompleteness, subject(try Desk(), World.receiver),
        ["outcome": ["supplement"], "demand-charter": ["thiếu bản dịch"]]
      ),
      (.consult, subject(accepted, World.receiver), ["offices": consulted]),
      (.acknowledgeLetter, subject(consulting, office), today),
      (.giveOpinion, subject(consulting, office), ["stance": ["objects"], "reasons": ["trùng"]]),
      (
        .recordAnswer, subject(consulting, World.receiver),
        today.merging(["office": [consulting.letters[1].text], "outcome": ["opinion"], "stance": ["agrees"]]) { $1 }
      ),
      (
        .recordAnswer, subject(consulting, World.receiver),
        today.merging(["office": [consulting.letters[1].text], "outcome": ["receipt"]]) { $1 }
      ),
      (.forward, subject(try Desk.answered(), World.receiver), [:]),
      (.acknowledgeForwarded, subject(forwarded, World.decider), today),
      (.appraise, subject(deciding, World.decider), findings.merging(["form": ["written"]]) { $1 }),
      (
        .appraise, subject(deciding, World.decider),
        findings.merging(today) { $1 }.merging(["form": ["meeting"], "finding-fit": ["not-met"], "words-fit": ["trái"]])
        { $1 }
      ),
      (.decide, subject(appraised, World.decider), grant),
      (.handOver, subject(granted, World.receiver), today.merging(["delivery": ["post"]]) { $1 }),
      (.acknowledgeResult, subject(handedOver, World.applicant), today),
      (.withdraw, subject(try Desk(), World.applicant), ["confirmation": ["yes"], "reasons": [""]]),
    ]
  }

  private var grant: FormInput {
    [
      FilledForm.day("issued", 20, 4, 2026), FilledForm.day("start", 20, 4, 2026),
      FilledForm.day("expiry", 31, 12, 2028),
      [
        "outcome": ["grant"], "decision": ["7/QĐ-BNG"], "certificate": ["12/GĐK"], "fields": ["health"],
        "provinces": ["2025/01"],
      ],
    ].reduce(into: [:]) { $0.merge($1) { $1 } }
  }

  @Test("a right form is a command that the dossier takes")
  func right() throws {
    for (deed, subject, form) in try cases() {
      let deedForm = try #require(DeedForms.form(deed))
      #expect(DeedForms.possible(on: subject.dossier, subject.setting).contains(deed), "\(deed)")
      switch deedForm.parse(form, subject) {
      case .failure(let errors): Issue.record("\(deed): \(errors)")
      case .success(let command):
        let acts = try Handling.decide(command, on: subject.dossier, by: subject.actor, subject.setting)
        #expect(acts.count == 1, "\(deed)")
      }
    }
  }

  @Test("an empty form is refused in words at its fields, wherever it asks something")
  func empty() throws {
    for (deed, subject, _) in try cases() where deed != .consult && deed != .forward {
      let form = try #require(DeedForms.form(deed))
      guard case .failure(let errors) = form.parse([:], subject) else {
        Issue.record("\(deed) took nothing")
        continue
      }
      let names = Set(form.fields(subject, typed: [:], errors: errors, .vi).map(\.name))
      #expect(errors.all.allSatisfy { $0.field.map(names.contains) ?? false }, "\(deed)")
    }
  }

  @Test(
    "every form draws in three languages, empty, as held and with errors, whole and harmless",
    arguments: Language.allCases)
  func drawn(language: Language) throws {
    for (deed, subject, right) in try cases() {
      let form = try #require(DeedForms.form(deed))
      var wrong = right
      for field in form.fields(subject, typed: nil, errors: nil, language) {
        wrong[field.name] = [hostile]
        for part in ["day", "month", "year"] { wrong["\(field.name)-\(part)"] = [hostile] }
      }
      let errors: FormErrors? = if case .failure(let found) = form.parse(wrong, subject) { found } else { nil }
      for (typed, found) in [(nil, nil), (right, nil), (wrong, errors), (right, FormErrors(.notNow, subject.setting))] {
        let page = DeedPage(
          form, on: subject, action: PageAddress("x"), back: PageAddress("y"), hidden: [QueryItem("token", hostile)],
          typed: typed, errors: found)
        let drawn = Drawn(page, language)
        expectHarmless(drawn, "\(deed) \(language)")
        #expect(drawn.words.contains(form.title[language]))
      }
    }
  }

  @Test("a refusal of the law is shown at the field that it concerns")
  func atField() throws {
    var appraised = try Desk.deciding()
    try appraised.give(.appraise(World.appraisal()), by: World.decider, on: "2026-04-01")
    let subject = subject(appraised, World.decider)
    var form = grant
    form.merge(FilledForm.day("expiry", 1, 1, 2029)) { $1 }
    let command = try DecisionForm().parse(form, subject).get()
    do {
      _ = try Handling.decide(command, on: subject.dossier, by: subject.actor, subject.setting)
      Issue.record("taken")
    } catch let refusal {
      let errors = FormErrors(refusal, subject.setting)
      #expect(errors["expiry"]?.en.contains("registration at home") == true)
      let fields = DecisionForm().fields(subject, typed: form, errors: errors, .en)
      #expect(fields.first { $0.error != nil }?.name == "expiry")
    }
  }

  @Test("the proposal fills the form of the decision: what the applicant asked for, as long as the law allows")
  func filledIn() throws {
    let subject = subject(try Desk.deciding(), World.decider)
    let fields = DecisionForm().fields(subject, typed: nil, errors: nil, .vi)
    let expiry = try #require(fields.first { $0.name == "expiry" })
    guard case .date("31", "12", "2028") = expiry.control else {
      Issue.record("\(expiry.control)")
      return
    }
  }

  @Test("each office of the list has its reason, the heir of a merged ministry both")
  func reasons() throws {
    let setting = World.setting(World.day("2026-03-12"))
    let reasons = ConsulteeReason.all(World.scope, setting)
    #expect(
      reasons.map(\.office) == HandMade.procedure.consulted(for: World.scope, by: setting.offices, on: setting.today))
    #expect(reasons.allSatisfy { !$0.words.vi.isEmpty })
    let finance = try #require(reasons.first { $0.office == OfficeName("finance")! })
    #expect(finance.words.vi.contains("Bộ Kế hoạch và Đầu tư"))
    let haNoi = try #require(reasons.first { $0.words.vi.contains("Hà Nội") })
    #expect(!haNoi.words.vi.contains("kế thừa"))
  }

  @Test("a form to correct each step; the right one is taken")
  func corrections() throws {
    let desk = try Desk.granted()
    for (step, entry) in desk.dossier.entries.enumerated() {
      let form = try #require(DeedForms.form(.correct, step: step))
      let subject = DeedSubject(dossier: desk.dossier, actor: entry.by, setting: World.setting(World.day("2026-04-22")))
      for language in Language.allCases {
        expectHarmless(
          Drawn(
            DeedPage(form, on: subject, action: PageAddress("x"), back: PageAddress("y"), hidden: []), language),
          "\(step)")
      }
      let command = try form.parse(["statement": ["ghi thêm"], "replacement": ["words"]], subject).get()
      #expect(try Handling.decide(command, on: desk.dossier, by: entry.by, subject.setting).count == 1)
    }
    #expect(DeedForms.form(.correct) == nil)
  }

  @Test("every refusal has words in three languages; control: no two say the same")
  func words() throws {
    let setting = World.setting(World.filed)
    let office = OfficeName("finance")!
    let refusals: [Refusal] = [
      .notNow, .notForYou(office), .numberTaken(World.certificate.number),
      .noFields,
      .noProvinces, .unknownProvince(World.haNoi), .papersMissing(["charter"]), .demandsMissing,
      .demandWithoutWords("plan"),
      .guidanceNotStated(earlier: 2), .wrongConsultees(missing: [office], extra: []), .notConsulted(office),
      .alreadyReceived(on: World.filed), .alreadyAnswered(on: World.filed), .reasonsMissing, .opinionsMissing([office]),
      .notLate([office]), .lateUnnamed([office]), .inTheFuture(today: World.filed), .before(.letter, on: World.filed),
      .after(.opinion, on: World.filed), .criteriaOpen(["fit"]), .unknownCriterion("x"), .findingWithoutWords("fit"),
      .notAppraised, .criteriaNotMet(["fit"]), .allCriteriaMet, .refusalWithoutReasons, .wrongHolder,
      .wrongKind(.operation),
      .notInForceAtFirst, .expiryBeforeStart, .validityTooLong(limit: World.filed),
      .pastHomeRegistration(limit: World.filed),
      .homeRegistrationUnknown, .fieldsBeyondApplication([Text("culture")]), .provincesBeyondApplication([Text("Huế")]),
      .noSuchStep, .notYourStep(of: .office(office)), .notReplaceable, .statementMissing, .nothingChanged,
      .noLongerLate(office), .dossierOpen(nil), .noCertificate, .certificateWithdrawn(on: World.filed),
      .certificateExpired(on: World.filed), .officeExists(World.certificate.number), .originalsMissing(["certificate"]),
      .nobodyToConsult, .changedBeyondApplication, .notExtended(from: World.filed), .certificateChanged,
    ]
    #expect(Set(refusals.map(WalkTests.kind)) == (try RefusalNames.declared()))
    let words = refusals.map { $0.wording(setting) }
    #expect(Set(words).count == refusals.count)
    for wording in words { #expect(Set([wording.vi, wording.en, wording.fr]).count == 3) }
  }
}
