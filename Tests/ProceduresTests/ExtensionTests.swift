import Domain
import Reference
import Testing

@testable import Procedures

@Suite("Extension of a certificate (Decree 58/2022/NĐ-CP, arts 9(2), 12)")
struct ExtensionTests {
  /// The last day in time was counted by hand on a calendar: 60 days before the last day of validity.
  @Test(
    "in time up to 60 calendar days before the certificate expires, then late by days: over Tết, rest days, month ends",
    arguments: [
      ("2027-01-31", "2026-12-02"), ("2027-03-31", "2027-01-30"), ("2027-04-07", "2027-02-06"),
      ("2026-04-17", "2026-02-16"), ("2028-04-29", "2028-02-29"), ("2027-04-30", "2027-03-01"),
      ("2026-10-31", "2026-09-01"),
    ])
  func lateness(expiry: String, last: String) throws {
    let law = try Held.law(.extendOperation)
    let held = Held.holdings { $0.expiry = World.day(expiry) }
    let days = { (day: Day) in World.setting(day, law, held).daysLate }
    #expect(days(World.day(last) - 1) == nil)
    #expect(days(World.day(last)) == nil)
    for late in [1, 2, 29, 60] { #expect(days(World.day(last) + late) == late) }
  }

  @Test("a late dossier is taken, and says by how many days; one in time says nothing")
  func markedLate() throws {
    let late = try Held.desk(.extendOperation, Held.extensionAnswers, filed: World.day("2026-12-12"))
    #expect(late.dossier.filing.daysLate == 10)
    #expect(late.dossier.filing.certificate == Held.number)
    #expect(try Held.desk(.extendOperation, Held.extensionAnswers).dossier.filing.daysLate == nil)
  }

  @Test("nothing that the record holds is asked: organisation, fields, provinces, registration at home, person")
  func nothingTwice() throws {
    let setting = World.setting(World.filed, try Held.law(.extendOperation), Held.holdings())
    let form = ExtendOperation()
    let draft = form.completed(DraftContent(answers: Answers(Held.extensionAnswers)), setting)
    let asked = form.journey(setting).asked(draft)
    #expect(
      asked.filter { !$0.isHeld }.map(\.name) == [
        "home-registration-same", "planned", "approving-bodies", "representative-changed", "paper-certificate",
        "paper-report-and-plan", "language-report-and-plan", "declaration",
      ])
    #expect(draft.answers["name"] == "Hope Bridge")
    #expect(draft.answers[all: "fields"] == ["health", "agriculture"])
    #expect(draft.answers[all: "provinces"] == ["2025/08", "2025/48"])
    #expect(draft.answers["certificate-number"] == "12/GĐK")
  }

  @Test(
    "where the record does not know the registration at home, or it has ended, it is asked; control: it is not asked twice"
  )
  func homeRegistration() throws {
    let law = try Held.law(.extendOperation)
    let ended = Held.known.merging(Answers([HomeRegistration.untilQuestion: ["2026-01-01"]]))
    for known in [Answers(), ended] {
      let setting = World.setting(World.filed, law, Held.holdings(known: known))
      let names = ExtendOperation().journey(setting).asked(DraftContent()).map(\.name)
      #expect(names.contains(HomeRegistration.limitQuestion))
      #expect(!names.contains(HomeRegistration.sameQuestion))
    }
    let filing = try Held.desk(.extendOperation, Held.extensionAnswers).dossier.filing
    #expect(HomeRegistration(filing.answers) == .until(World.day("2028-12-31")))
  }

  @Test("a new Representative is asked about only where there is one, and stays personal")
  func representative() throws {
    var answers = Held.extensionAnswers
    answers["representative-changed"] = ["yes"]
    let setting = World.setting(World.filed, try Held.law(.extendOperation), Held.holdings())
    #expect(throws: Incomplete.self) { try Held.application(.extendOperation, answers, setting) }
    answers.merge([
      "representative-name": ["Erika Mustermann"], "representative-nationality": ["DE"],
      "representative-birth": ["1980-02-01"], "representative-document": ["C01"], "representative-position": ["x"],
      "representative-telephone": ["+49 30 123456"], "representative-mailbox": ["erika@hope.example"],
    ]) { $1 }
    let application = try Held.application(.extendOperation, answers, setting)
    #expect(application.personal?["representative-name"] == "Erika Mustermann")
    #expect(application.answers["representative-name"] == nil)
  }

  @Test("all offices of the issue are asked about the whole certificate")
  func consultees() throws {
    let desk = try Held.desk(.extendOperation, Held.extensionAnswers)
    let named = desk.procedure.consulted(for: desk.dossier.filing.scope, by: Offices.directory, on: World.filed)
    for office in ["public-security", "home-affairs", "finance", "state-bank", "health", "agriculture-environment"] {
      #expect(named.contains(OfficeName(office)!), "\(office)")
    }
    #expect(named.contains(.peoplesCommittee(of: UnitCode(.of2025, "08"))))
    #expect(named.contains(.peoplesCommittee(of: World.daNang)))
  }

  @Test("it is extended from its last day by three years at most, and never past the registration at home")
  func validity() throws {
    var desk = try Held.desk(.extendOperation, Held.extensionAnswers)
    try desk.advance(to: "2026-04-20")
    #expect(try desk.proposal().expiry == World.day("2028-12-31"))
    #expect(
      try desk.refusal { $0.expiry = World.day("2029-01-01") } == .pastHomeRegistration(limit: World.day("2028-12-31")))
    #expect(try desk.refusal { $0.expiry = World.day("2027-01-31") } == .notExtended(from: World.day("2027-01-31")))
    #expect(try desk.refusal() == nil)
    #expect(try desk.refusal { $0.expiry = World.day("2028-01-31") } == nil)

    var unlimited = Held.known
    unlimited[HomeRegistration.limitQuestion] = "unlimited"
    var free = try Held.desk(.extendOperation, Held.extensionAnswers, Held.holdings(known: unlimited))
    try free.advance(to: "2026-04-20")
    #expect(try free.proposal().expiry == World.day("2030-01-31"))
    #expect(
      try free.refusal { $0.expiry = World.day("2030-02-01") } == .validityTooLong(limit: World.day("2030-01-31")))
  }

  @Test("nothing else changes: number, fields, provinces by their old names, first days")
  func nothingElse() throws {
    var desk = try Held.desk(.extendOperation, Held.extensionAnswers)
    try desk.advance(to: "2026-04-20")
    var proposal = try desk.proposal()
    proposal.expiry = Held.certificate.expiry
    #expect(proposal == Held.certificate)
    #expect(try desk.refusal { $0.number = CertificateNumber("13/GĐK")! } == .changedBeyondApplication)
    #expect(try desk.refusal { $0.fields.append(Text("culture")) } == .fieldsBeyondApplication([Text("culture")]))
    #expect(try desk.refusal { $0.fields.removeLast() } == .fieldsBeyondApplication([Text("agriculture")]))
    #expect(try desk.refusal { $0.provinces = [Text("Đà Nẵng")] } == .provincesBeyondApplication([Text("Hà Giang")]))
    #expect(try desk.refusal { $0.seat = Text("Hà Nội") } == .changedBeyondApplication)
  }

  @Test("on a suspended certificate a dossier is taken; what is granted stays suspended")
  func suspended() throws {
    let standing = Certificate.Standing.suspended(since: World.day("2026-03-01"), by: DecisionNumber("1/ĐC")!)
    var desk = try Held.desk(.extendOperation, Held.extensionAnswers, Held.holdings { $0.standing = standing })
    try desk.advance(to: "2026-04-20")
    #expect(try desk.proposal().standing == standing)
    #expect(try desk.refusal { $0.standing = .inForce } == .changedBeyondApplication)
    #expect(try desk.refusal() == nil)
  }

  @Test(
    "a certificate withdrawn while the dossier was open cannot be extended; control: one that expired meanwhile can")
  func meanwhile() throws {
    var desk = try Held.desk(.extendOperation, Held.extensionAnswers)
    try desk.advance(to: "2026-04-20")
    let withdrawn = World.day("2026-04-01")
    desk.holdings = Held.holdings { $0.standing = .withdrawn(on: withdrawn, by: DecisionNumber("2/TH")!) }
    #expect(try desk.refusal() == .certificateWithdrawn(on: withdrawn))
    var slow = try Held.desk(.extendOperation, Held.extensionAnswers, filed: World.day("2027-01-20"))
    try slow.advance(to: "2027-02-15")
    #expect(try slow.refusal() == nil)
  }
}
