import Domain
import Testing

@testable import Procedures

@Suite("Appraisal, decision, handover")
struct DecisionTests {
  private func decision(_ change: (inout Certificate) -> Void = { _ in }) -> DossierCommand {
    var certificate = World.certificate
    change(&certificate)
    return .decide(DossierDecision(number: DecisionNumber("7/QĐ")!, result: .granted(certificate)))
  }

  private func refused(_ reasons: String) -> DossierCommand {
    .decide(DossierDecision(number: DecisionNumber("7/QĐ")!, result: .refused(reasons: Text(reasons))))
  }

  private func appraised(unmet: Set<String> = []) throws -> Desk {
    var desk = try Desk.deciding()
    try desk.give(.appraise(World.appraisal(unmet: unmet)), by: World.decider, on: "2026-04-01")
    return desk
  }

  private func refusal(_ desk: Desk, _ command: DossierCommand) -> Refusal? {
    desk.refusal(of: command, by: World.decider, on: "2026-04-20")
  }

  @Test("every criterion of the article is appraised, each once, and what is not met is explained")
  func criteria() throws {
    let desk = try Desk.deciding()
    var appraisal = World.appraisal()
    let last = appraisal.findings.removeLast()
    #expect(refusal(desk, .appraise(appraisal)) == .criteriaOpen(["effect"]))
    appraisal.findings += [last, last]
    #expect(refusal(desk, .appraise(appraisal)) == .criteriaOpen(["effect"]))
    appraisal = World.appraisal()
    appraisal.findings.append(.init(criterion: "weather", isMet: true, words: Text("")))
    #expect(refusal(desk, .appraise(appraisal)) == .unknownCriterion("weather"))
    appraisal = World.appraisal()
    appraisal.findings[1].isMet = false
    #expect(refusal(desk, .appraise(appraisal)) == .findingWithoutWords("fit"))
    appraisal = World.appraisal()
    appraisal.form = .meeting(on: World.day("2026-03-20"))
    #expect(refusal(desk, .appraise(appraisal)) == .before(.receivedForDecision, on: World.day("2026-03-24")))
  }

  @Test("no decision without an appraisal")
  func notAppraised() throws { #expect(refusal(try Desk.deciding(), decision()) == .notAppraised) }

  @Test("it is granted only where all criteria are met, and refused only where one is not, with reasons")
  func onlyIfMet() throws {
    let met = try appraised()
    let unmet = try appraised(unmet: ["fit"])
    #expect(refusal(met, decision()) == nil)
    #expect(refusal(unmet, decision()) == .criteriaNotMet(["fit"]))
    #expect(refusal(met, refused("không phù hợp")) == .allCriteriaMet)
    #expect(refusal(unmet, refused("")) == .refusalWithoutReasons)
    #expect(refusal(unmet, refused("không phù hợp")) == nil)
  }

  @Test("an appraisal can be made anew until the decision")
  func appraisedAnew() throws {
    var desk = try appraised(unmet: ["fit"])
    try desk.give(.appraise(World.appraisal()), by: World.decider, on: "2026-04-02")
    #expect(refusal(desk, decision()) == nil)
  }

  @Test("validity: three years from the issue to the same date, and not a day more")
  func threeYears() throws {
    var application = World.application
    application.answers[HomeRegistration.limitQuestion] = "unlimited"
    var desk = try Desk(application)
    try desk.advanceToDeciding()
    try desk.give(.appraise(World.appraisal()), by: World.decider, on: "2026-04-01")
    #expect(refusal(desk, decision { $0.expiry = World.day("2029-04-20") }) == nil)
    #expect(
      refusal(desk, decision { $0.expiry = World.day("2029-04-21") })
        == .validityTooLong(limit: World.day("2029-04-20")))
  }

  @Test("validity never passes the registration at home")
  func home() throws {
    let desk = try appraised()
    #expect(refusal(desk, decision { $0.expiry = World.day("2028-12-31") }) == nil)
    #expect(
      refusal(desk, decision { $0.expiry = World.day("2029-01-01") })
        == .pastHomeRegistration(limit: World.day("2028-12-31")))
  }

  @Test("where the dossier says nothing of the registration at home, no validity can be set")
  func homeUnknown() throws {
    var application = World.application
    application.answers = Answers()
    var desk = try Desk(application)
    try desk.advanceToDeciding()
    try desk.give(.appraise(World.appraisal()), by: World.decider, on: "2026-04-01")
    #expect(refusal(desk, decision()) == .homeRegistrationUnknown)
  }

  @Test("fields and provinces are among those applied for, by the names of the day of issue; none is refused")
  func scope() throws {
    let desk = try appraised()
    #expect(refusal(desk, decision { $0.fields = [Text("culture")] }) == .fieldsBeyondApplication([Text("culture")]))
    #expect(refusal(desk, decision { $0.fields = [] }) == .noFields)
    #expect(
      refusal(desk, decision { $0.provinces = [Text("Hà Nội"), Text("Huế")] })
        == .provincesBeyondApplication([Text("Huế")]))
    #expect(refusal(desk, decision { $0.provinces = [] }) == .noProvinces)
    #expect(refusal(desk, decision { $0.provinces = [Text("Đà Nẵng"), Text("Hà Nội")] }) == nil)
  }

  @Test(
    "the certificate is the applicant's, of the kind that this procedure issues, in force, issued between receipt and today"
  )
  func certificate() throws {
    let desk = try appraised()
    #expect(refusal(desk, decision { $0.holder = RecordNumber("o-2")! }) == .wrongHolder)
    #expect(refusal(desk, decision { $0.kind = .representativeOffice }) == .wrongKind(.operation))
    #expect(
      refusal(desk, decision { $0.standing = .suspended(since: World.filed, by: DecisionNumber("1")!) })
        == .notInForceAtFirst)
    #expect(
      refusal(desk, decision { $0.issued = World.day("2026-04-21") }) == .inTheFuture(today: World.day("2026-04-20")))
    #expect(
      refusal(desk, decision { $0.issued = World.day("2026-03-23") })
        == .before(.receivedForDecision, on: World.day("2026-03-24")))
    #expect(
      refusal(desk, decision { $0.validFrom = World.day("2026-04-19") }) == .before(.start, on: World.day("2026-04-20"))
    )
    #expect(refusal(desk, decision { $0.expiry = $0.validFrom }) == .expiryBeforeStart)
  }

  @Test("the proposal says what was applied for, as long as the law and the registration at home allow")
  func proposal() throws {
    let desk = try appraised()
    let proposal = IssueOperation().proposal(
      for: desk.dossier, number: CertificateNumber("1")!, issued: World.day("2026-04-20"),
      World.setting(World.day("2026-04-20")))
    #expect(proposal.expiry == World.day("2028-12-31"))
    #expect(proposal.provinces == [Text("Hà Nội"), Text("Đà Nẵng")])
    #expect(proposal.fields == [Text("health"), Text("agriculture")])
    #expect(refusal(desk, decision { $0 = proposal }) == nil)
  }

  @Test("handover and receipt follow each other; after the outer limit they are late, not forbidden")
  func handover() throws {
    var desk = try Desk.granted()
    #expect(
      desk.refusal(of: .handOver(.post, on: World.day("2026-04-17")), by: World.receiver, on: "2026-04-21")
        == .before(.decision, on: World.day("2026-04-20")))
    try desk.give(.handOver(.post, on: World.day("2026-09-01")), by: World.receiver, on: "2026-09-03")
    #expect(
      desk.refusal(of: .acknowledgeResult(on: World.day("2026-08-31")), by: World.applicant, on: "2026-09-07")
        == .before(.handover, on: World.day("2026-09-01")))
    try desk.give(.acknowledgeResult(on: World.day("2026-09-05")), by: World.applicant, on: "2026-09-07")
    #expect(desk.dossier.state == .closed(.granted, on: World.day("2026-09-05")))
  }
}

extension Desk {
  /// From the filing to the deciding office, as ``Desk/deciding()`` goes.
  mutating func advanceToDeciding() throws {
    try give(.acceptAsComplete, by: World.receiver, on: "2026-03-11")
    let named = procedure.consulted(for: dossier.filing.scope, by: setting.offices, on: World.day("2026-03-12"))
    try give(.consult(named), by: World.receiver, on: "2026-03-12")
    for office in letters {
      try give(
        .giveOpinion(office, Opinion(stance: .agrees, reasons: Text("")), on: World.day("2026-03-20")),
        by: World.office(office), on: "2026-03-20")
    }
    try give(.forward(without: []), by: World.receiver, on: "2026-03-23")
    try give(.acknowledgeForwarded(on: World.day("2026-03-24")), by: World.decider, on: "2026-03-24")
  }
}
