import Domain
import Reference
import Testing

@testable import Procedures

@Suite("What may happen to a measure") struct MeasureMachineTests {

  /// A command of every kind, as one would give it in the state in which it fits.
  private static let commands: [(name: String, command: MeasureCommand)] = {
    let day = MeasureWorld.opened + 7
    let agrees = Opinion(stance: .agrees, reasons: Text(""))
    let withdrawal = Withdrawal(on: day, decision: MeasureWorld.number("10/QĐ"), ending: .prohibitedAct)
    let own = Withdrawal(on: day, decision: MeasureWorld.number("11/QĐ"), ending: .selfTermination)
    return [
      ("consult", .consult([MeasureWorld.ministry])),
      ("acknowledge-letter", .acknowledgeLetter(MeasureWorld.finance, on: day)),
      ("opinion", .giveOpinion(MeasureWorld.finance, agrees, on: day)),
      ("meet", .meet(.init(on: day, offices: [MeasureWorld.ministry], conclusion: Text("Thống nhất")))),
      (
        "suspend",
        .decide(
          MeasureDecision(.suspend(MeasureWorld.suspension, violations: Text("Ngoài địa bàn"))), without: [])
      ),
      ("terminate", .decide(MeasureDecision(.terminate(withdrawal, violations: Text("Điều 5"))), without: [])),
      ("end", .decide(MeasureDecision(.terminate(own, violations: Text(""))), without: [])),
      ("drop", .decide(MeasureDecision(.drop(reasons: Text("Không đủ căn cứ"))), without: [])),
      ("notify", .notify(.inPerson, on: day)), ("acknowledge", .acknowledgeDecision(on: day)),
      ("take-back", .takeBack(on: day)),
      ("report", .reportRemedy(.init(on: day, words: Text("Đã khắc phục"), papers: []))),
      ("examine", .examine(.init(isRemedied: true, words: Text("Đạt")))),
      ("lift", .lift(MeasureWorld.number("12/QĐ"), on: day)),
      ("not-remedied", .findNotRemedied(reasons: Text("Chưa"), following: MeasureWorld.following)),
      ("settle", .settle(.init(.staff, on: day, words: Text("Đã thanh lý hợp đồng")))), ("close", .close),
    ]
  }()

  /// What is taken in each state; all else is a refusal in words.
  private static let taken: [String: Set<String>] = [
    "opened": ["consult", "meet", "drop"], "consulting": ["acknowledge-letter", "opinion", "meet", "drop"],
    "answered": ["meet", "suspend", "drop"], "decided": ["notify"], "notified": ["acknowledge"],
    "remedying": ["report"], "reported": ["examine"], "examined": ["lift"], "dropped": [],
    "terminating": ["meet", "terminate", "drop"], "ended": ["notify", "take-back"],
    "winding": ["take-back", "settle"], "settled": ["close"], "closed": [], "noticed": ["take-back", "drop"],
    "returned": ["end", "drop"],
  ]

  @Test("every command in every state is either taken, and then follows, or refused in three languages")
  func everyStateAndCommand() throws {
    for (state, measure, certificate) in try MeasureWorld.states() {
      let setting = MeasureWorld.setting(measure.opening.matter.law, MeasureWorld.opened + 7)
      var found: Set<String> = []
      for (name, command) in Self.commands {
        do {
          let outcome = try MeasureHandling.decide(
            command, on: measure, certificate, by: MeasureWorld.decider, setting)
          try Self.expectFollows(outcome, measure, certificate)
          found.insert(name)
        } catch let refusal as MeasureRefusal {
          let words = refusal.wording(setting)
          for language in Language.allCases { #expect(!words[language].isEmpty, "\(state) \(name)") }
        }
      }
      #expect(found == Self.taken[state], "\(state)")
    }
    #expect(Set(try MeasureWorld.states().map(\.name)) == Set(Self.taken.keys))
  }

  /// What is taken makes the measure and its certificate one step further, and never more of one than of the other.
  private static func expectFollows(
    _ outcome: MeasureOutcome, _ measure: MeasureCase, _ certificate: CertificateFile
  ) throws {
    var (measure, certificate) = (measure, certificate)
    for act in outcome.acts { try measure.append(MeasureWorld.entry(act, on: MeasureWorld.opened + 7)) }
    if let change = outcome.change { try certificate.append(.changed(change)) }
    let decides = outcome.acts.contains { act in
      if case .decided(let decision) = act, case .drop = decision.result { return false }
      if case .decided = act { return true }
      return false
    }
    #expect(decides ? outcome.change != nil : true)
  }

  @Test("the forms that a state offers are exactly those whose command it takes")
  func forms() throws {
    for (state, measure, certificate) in try MeasureWorld.states() {
      let offered = MeasureForms.possible(on: measure, certificate)
      #expect(offered.allSatisfy { MeasureForms.form($0) != nil }, "\(state)")
      #expect(offered.isEmpty == Self.taken[state]?.isEmpty, "\(state)")
    }
  }

  @Test("silence is never consent: a late office is named, and only a late one")
  func late() throws {
    let measure = try MeasureWorld.measure(
      .suspension([.outsideScope]),
      [.consulted([MeasureWorld.ministry]), .letterReceived(MeasureWorld.ministry, on: MeasureWorld.opened + 2)])
    let decision = MeasureDecision(.suspend(MeasureWorld.suspension, violations: Text("Ngoài địa bàn")))
    let decide = { (today: Day, without: [OfficeName]) throws(MeasureRefusal) in
      try MeasureHandling.decide(
        .decide(decision, without: without), on: measure, MeasureWorld.certificate(), by: MeasureWorld.decider,
        MeasureWorld.setting(.suspend, today))
    }
    // Received on Thursday 12 March: ten working days end on 26 March.
    let last = Day(iso: "2026-03-26")!
    #expect(throws: MeasureRefusal.opinionsMissing([MeasureWorld.ministry])) { try decide(last, []) }
    #expect(throws: MeasureRefusal.notLate([MeasureWorld.ministry])) { try decide(last, [MeasureWorld.ministry]) }
    #expect(throws: MeasureRefusal.lateUnnamed([MeasureWorld.ministry])) { try decide(last + 1, []) }
    #expect(try decide(last + 1, [MeasureWorld.ministry]).change == .suspended(MeasureWorld.suspension))
  }

  @Test("offices that disagree are brought together before it is decided; a meeting alone will do as well")
  func disagreement() throws {
    let answers: [MeasureAct] = [
      .consulted([MeasureWorld.ministry, MeasureWorld.finance]),
      .opinionGiven(MeasureWorld.ministry, Opinion(stance: .agrees, reasons: Text("")), on: MeasureWorld.opened + 2),
      .opinionGiven(
        MeasureWorld.finance, Opinion(stance: .objects, reasons: Text("Không")), on: MeasureWorld.opened + 3),
    ]
    let decision = MeasureCommand.decide(
      MeasureDecision(.suspend(MeasureWorld.suspension, violations: Text("Ngoài địa bàn"))), without: [])
    let decide = { (acts: [MeasureAct]) throws -> MeasureOutcome in
      try MeasureHandling.decide(
        decision, on: try MeasureWorld.measure(.suspension([.outsideScope]), acts), MeasureWorld.certificate(),
        by: MeasureWorld.decider, MeasureWorld.setting(.suspend, MeasureWorld.opened + 7))
    }
    #expect(throws: MeasureRefusal.opinionsDiffer) { try decide(answers) }
    let meeting = MeasureAct.met(
      .init(on: MeasureWorld.opened + 4, offices: [MeasureWorld.finance], conclusion: Text("Thống nhất")))
    #expect(try decide(answers + [meeting]).change != nil)
    #expect(try decide([meeting]).change != nil)
    #expect(throws: MeasureRefusal.nobodyAsked) { try decide([]) }
  }

  @Test("what was not remedied by the last day leads to a termination; before it, the organisation has its time")
  func notRemedied() throws {
    let states = try MeasureWorld.states()
    let (_, measure, certificate) = try #require(states.first { $0.name == "remedying" })
    // Received on Saturday 14 March: thirty working days, without 27 April (Hùng Kings), end on 24 April.
    let last = try #require(
      measure.tasks(under: MeasureWorld.setting(.suspend, MeasureWorld.opened).law).first?.due(by: Calendars.official))
    let find = { (today: Day) throws(MeasureRefusal) in
      try MeasureHandling.decide(
        .findNotRemedied(reasons: Text("Chưa khắc phục"), following: MeasureWorld.following), on: measure, certificate,
        by: MeasureWorld.decider, MeasureWorld.setting(.suspend, today))
    }
    #expect(last.day == Day(iso: "2026-04-24"))
    #expect(throws: MeasureRefusal.remedyStillRuns(until: last.day)) { try find(last.day) }
    let outcome = try find(last.day + 1)
    #expect(outcome.change == nil)
    #expect(outcome.following?.matter == .termination(.notRemedied))
    #expect(outcome.following?.following == MeasureWorld.number)
  }

  @Test("a measure is opened on a certificate that it fits, and on no other")
  func opening() throws {
    let open = { (matter: MeasureOpening.Matter, standing: Certificate.Standing, today: Day) throws(MeasureRefusal) in
      let papers = matter.isByHolder ? [MeasureWorld.audit] : []
      return try MeasureHandling.open(
        MeasureWorld.opening(matter, papers: papers), on: MeasureWorld.certificate(standing),
        MeasureWorld.setting(matter.law, today))
    }
    let day = MeasureWorld.opened
    let gone = Certificate.Standing.withdrawn(on: day - 5, by: MeasureWorld.number("1/QĐ"))
    #expect(throws: MeasureRefusal.alreadyWithdrawn(on: day - 5)) { try open(.suspension([.otherAccount]), gone, day) }
    #expect(throws: MeasureRefusal.alreadySuspended(since: day)) {
      try open(.suspension([.otherAccount]), MeasureWorld.suspended, day)
    }
    #expect(throws: MeasureRefusal.groundsMissing) { try open(.suspension([]), .inForce, day) }
    let expiry = World.day("2026-12-31")
    #expect(throws: MeasureRefusal.notExpired(until: expiry)) {
      try open(.suspension([.expiredCertificate]), .inForce, expiry)
    }
    _ = try open(.suspension([.expiredCertificate]), .inForce, expiry + 1)
    #expect(throws: MeasureRefusal.notSuspended) { try open(.termination(.notRemedied), .inForce, day) }
    _ = try open(.termination(.notRemedied), MeasureWorld.suspended, day)
    let year = World.day("2025-01-10")
    #expect(throws: MeasureRefusal.stillActive(until: year)) { try open(.termination(.noActivity), .inForce, year) }
    _ = try open(.termination(.noActivity), .inForce, year + 1)
    #expect(throws: MeasureRefusal.endPast(today: day)) { try open(.selfTermination(endsOn: day - 1), .inForce, day) }
    #expect(throws: MeasureRefusal.otherMatter) { try open(.termination(.selfTermination), .inForce, day) }
    #expect(throws: MeasureRefusal.auditMissing) {
      try MeasureHandling.open(
        MeasureWorld.opening(.selfTermination(endsOn: day + 60)), on: MeasureWorld.certificate(),
        MeasureWorld.setting(.selfTerminate, day))
    }
    // No notice is refused for its day; one earlier than the article says is told apart.
    _ = try open(.selfTermination(endsOn: day + 61), .inForce, day)
    let law = MeasureWorld.setting(.selfTerminate, day).law
    #expect(SelfTermination.isWithin(law, notice: day, end: day + 60))
    #expect(!SelfTermination.isWithin(law, notice: day, end: day + 61))
  }
}
