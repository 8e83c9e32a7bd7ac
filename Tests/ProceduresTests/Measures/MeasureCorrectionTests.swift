import Domain
import Testing

@testable import Procedures

@Suite("A wrong step of a measure is put right by a later act") struct MeasureCorrectionTests {
  private static let day = MeasureWorld.opened

  private static func state(_ name: String) throws -> (measure: MeasureCase, certificate: CertificateFile) {
    let found = try #require(try MeasureWorld.states().first { $0.name == name })
    return (found.measure, found.certificate)
  }

  private static func correct(
    _ step: Int, _ right: MeasureAct?, of measure: MeasureCase, _ certificate: CertificateFile,
    words: String = "ghi sai", by actor: DossierEntry.Actor = MeasureWorld.decider
  ) throws(MeasureRefusal) -> MeasureOutcome {
    try MeasureHandling.decide(
      .correct(.init(step: step, statement: Text(words), replacement: right)), on: measure, certificate, by: actor,
      MeasureWorld.setting(measure.opening.matter.law, day + 20))
  }

  /// The measure with a correction taken in.
  private static func corrected(_ step: Int, _ right: MeasureAct?, of measure: MeasureCase) throws -> MeasureCase {
    var measure = measure
    let act = MeasureAct.corrected(.init(step: step, statement: Text("ghi sai"), replacement: right))
    try measure.append(MeasureWorld.entry(act, on: day + 20))
    return measure
  }

  @Test("the corrected value stands in the place of the wrong one; what was said before, by whom and when stay")
  func fold() throws {
    let measure = try Self.state("remedying").measure
    let step = measure.entries.count - 1
    let wrong = MeasureAct.decisionReceived(on: Self.day + 4)
    let right = MeasureAct.decisionReceived(on: Self.day + 3)
    let now = try Self.corrected(step, right, of: measure)
    #expect(now.state == .remedying(since: Self.day + 3))
    #expect(now.entries[step].act == right)
    #expect(now.corrections[step]?.map(\.before) == [wrong])
    #expect(now.corrections[step]?.first?.recordedAt.day == Self.day + 20)
    #expect(now.entries.count == measure.entries.count + 1)
    let again = try Self.corrected(step, wrong, of: now)
    #expect(again.state == measure.state)
    #expect(again.corrections[step]?.map(\.before) == [wrong, right])
    #expect(try Self.corrected(step, nil, of: measure).state == measure.state, "words alone change nothing else")
  }

  @Test("the time to remedy runs from the corrected receipt")
  func clock() throws {
    let measure = try Self.state("remedying").measure
    let setting = MeasureWorld.setting(.suspend, Self.day + 20)
    let due = { (measure: MeasureCase) in
      measure.tasks(under: setting.law).compactMap { $0.due(by: setting.calendar)?.day }
    }
    let now = try Self.corrected(
      measure.entries.count - 1, .decisionReceived(on: Self.day + 2), of: measure)
    #expect(due(now) != due(measure), "from Thursday, not from Saturday")
    #expect(due(now) == [setting.calendar.due(.workingDays(30), from: Self.day + 2).day])
  }

  @Test("a step of another kind, or about another office, never takes its place")
  func kinds() throws {
    let measure = try Self.state("remedying").measure
    for right in [
      MeasureAct.certificateReturned(on: Self.day), .opinionGiven(MeasureWorld.finance, agrees, on: Self.day),
    ] {
      for step in measure.entries.indices {
        #expect(throws: MeasureCase.Fault.self) { try Self.corrected(step, right, of: measure) }
      }
    }
  }

  private var agrees: Opinion { Opinion(stance: .agrees, reasons: Text("")) }

  @Test("only the body that took the step, only with a statement, only what differs")
  func whose() throws {
    let (measure, certificate) = try Self.state("remedying")
    let step = measure.entries.count - 1
    let right = MeasureAct.decisionReceived(on: Self.day + 3)
    #expect(throws: MeasureRefusal.notYourStep(of: MeasureWorld.decider.body)) {
      try Self.correct(step, right, of: measure, certificate, by: MeasureWorld.receiver)
    }
    #expect(throws: MeasureRefusal.statementMissing) {
      try Self.correct(step, right, of: measure, certificate, words: "")
    }
    #expect(throws: MeasureRefusal.noSuchStep) { try Self.correct(99, nil, of: measure, certificate) }
    #expect(throws: MeasureRefusal.nothingChanged) {
      try Self.correct(step, measure.entries[step].act, of: measure, certificate)
    }
  }

  @Test("a day stays between the steps before and after it, and is never later than it was recorded")
  func between() throws {
    let (measure, _) = try Self.state("reported")
    let certificate = MeasureWorld.certificate(MeasureWorld.suspended, received: Self.day + 4)
    let step = try #require(measure.entries.firstIndex { $0.act == .decisionReceived(on: Self.day + 4) })
    let correct = { (day: Day) throws(MeasureRefusal) in
      try Self.correct(step, .decisionReceived(on: day), of: measure, certificate)
    }
    #expect(throws: MeasureRefusal.before(.notice, on: Self.day + 3)) { try correct(Self.day + 2) }
    #expect(throws: MeasureRefusal.after(.report, on: Self.day + 5)) { try correct(Self.day + 6) }
    #expect(try correct(Self.day + 3).change != nil)
    let notice = try #require(measure.entries.firstIndex { $0.act == .notified(.post, on: Self.day + 3) })
    #expect(throws: MeasureRefusal.after(.decisionReceipt, on: Self.day + 4)) {
      try Self.correct(notice, .notified(.post, on: Self.day + 5), of: measure, certificate)
    }
  }

  @Test("a receipt that is public is put right in public too; not once the suspension has ended")
  func publicReceipt() throws {
    let (measure, gone) = try Self.state("remedying")
    let step = measure.entries.count - 1
    let right = MeasureAct.decisionReceived(on: Self.day + 3)
    var certificate = MeasureWorld.certificate(MeasureWorld.suspended, received: Self.day + 4)
    let change = try Self.correct(step, right, of: measure, certificate).change
    #expect(change == .suspensionReceiptCorrected(on: Self.day + 3, formerly: Self.day + 4))
    try certificate.append(.changed(try #require(change)))
    #expect(certificate.suspension?.received == Self.day + 3)
    #expect(throws: CertificateFile.Fault.self, "the control: what is corrected must have been said") {
      try certificate.append(.changed(.suspensionReceiptCorrected(on: Self.day, formerly: Self.day + 4)))
    }
    #expect(throws: MeasureRefusal.suspensionEnded) { try Self.correct(step, right, of: measure, gone) }
    #expect(throws: MeasureRefusal.suspensionEnded) {
      try Self.correct(step, right, of: measure, MeasureWorld.certificate())
    }
  }

  @Test("a decision that is public is never replaced; words may be added, a measure that was dropped says why anew")
  func decisions() throws {
    let (measure, certificate) = try Self.state("decided")
    let step = measure.entries.count - 1
    var suspension = MeasureWorld.suspension
    suspension.since = Self.day + 9
    let other = MeasureAct.decided(MeasureDecision(.suspend(suspension, violations: Text("Khác"))))
    #expect(throws: MeasureRefusal.publicAlready) { try Self.correct(step, other, of: measure, certificate) }
    #expect(try Self.correct(step, nil, of: measure, certificate).change == nil)
    let dropped = try Self.state("dropped")
    let right = MeasureAct.decided(MeasureDecision(.drop(reasons: Text("Không có căn cứ"))))
    #expect(
      try Self.correct(1, right, of: dropped.measure, dropped.certificate).acts
        == [.corrected(.init(step: 1, statement: Text("ghi sai"), replacement: right))])
    #expect(throws: MeasureRefusal.notReplaceable) {
      try Self.correct(1, other, of: dropped.measure, dropped.certificate)
    }
  }

  @Test("what offices were asked about changes only before anybody was asked")
  func opening() throws {
    var opening = MeasureWorld.opening(.suspension([.otherAccount]))
    opening.facts = Text("Sử dụng tài khoản khác")
    let (fresh, certificate) = try Self.state("opened")
    let now = try Self.corrected(0, .opened(opening), of: fresh)
    #expect(try Self.correct(0, .opened(opening), of: fresh, certificate).acts.count == 1)
    #expect(now.opening == opening)
    let asked = try Self.state("consulting")
    #expect(throws: MeasureRefusal.restedUpon) {
      try Self.correct(0, .opened(opening), of: asked.measure, asked.certificate)
    }
    #expect(throws: MeasureRefusal.notReplaceable) {
      try Self.correct(
        0, .opened(MeasureWorld.opening(.termination(.prohibitedAct))), of: fresh, certificate)
    }
  }

  @Test("what was decided on opinions that agree, or on an office's lateness, is not taken its ground away")
  func decidedOnOpinions() throws {
    let objects = Opinion(stance: .objects, reasons: Text("Không"))
    let ministries = [MeasureWorld.ministry, MeasureWorld.finance]
    let decision = MeasureAct.decided(
      MeasureDecision(.suspend(MeasureWorld.suspension, violations: Text("Ngoài địa bàn"))))
    let suspended = MeasureWorld.certificate(MeasureWorld.suspended)
    let agreed = try MeasureWorld.measure(
      .suspension([.outsideScope]),
      [
        .consulted(ministries), .opinionGiven(MeasureWorld.ministry, agrees, on: Self.day + 1),
        .opinionGiven(MeasureWorld.finance, agrees, on: Self.day + 2), decision,
      ])
    let turned = MeasureAct.opinionGiven(MeasureWorld.finance, objects, on: Self.day + 2)
    #expect(throws: MeasureRefusal.restedUpon) { try Self.correct(3, turned, of: agreed, suspended) }
    let earlier = MeasureAct.opinionGiven(MeasureWorld.finance, agrees, on: Self.day + 1)
    #expect(try Self.correct(3, earlier, of: agreed, suspended).acts.count == 1, "the control")

    // Received on 11 March, ten working days end on 25 March: late on 30 March. Received on 17 March it would not have been.
    var entries = [MeasureWorld.entry(.opened(MeasureWorld.opening(.suspension([.outsideScope]))), on: Self.day)]
    let receipt = { (day: Day) in MeasureAct.letterReceived(MeasureWorld.ministry, on: day) }
    entries += [
      MeasureWorld.entry(.consulted([MeasureWorld.ministry]), on: Self.day),
      MeasureWorld.entry(receipt(Self.day + 1), on: Self.day + 8), MeasureWorld.entry(decision, on: Self.day + 20),
    ]
    let late = try MeasureCase(number: MeasureWorld.number, entries: entries)
    #expect(throws: MeasureRefusal.restedUpon) { try Self.correct(2, receipt(Self.day + 7), of: late, suspended) }
    #expect(try Self.correct(2, receipt(Self.day), of: late, suspended).acts.count == 1, "the control")
  }

  @Test("every step of every state shows a form whose content, unchanged, is refused as such and, in words, taken")
  func forms() throws {
    for (state, measure, certificate) in try MeasureWorld.states() {
      let subject = MeasureSubject(
        measure: measure, certificate: certificate, actor: MeasureWorld.decider,
        setting: MeasureWorld.setting(measure.opening.matter.law, Self.day + 20), following: MeasureWorld.following)
      for step in measure.entries.indices {
        let form = try #require(MeasureForms.form(.correct, step: step))
        #expect(!form.introduction(subject).isEmpty)
        let fields = form.fields(subject, typed: nil, errors: nil)
        let words = ["statement": ["ghi sai"], "replacement": ["words"]]
        let command = try form.parse(words, subject, papers: []).get()
        #expect(
          command == .correct(.init(step: step, statement: Text("ghi sai"), replacement: nil)), "\(state) \(step)")
        #expect((fields.count > 2) == measure.entries[step].act.isReplaceable, "\(state) \(step)")
        guard case .failure(let errors) = form.parse([:], subject, papers: []) else {
          Issue.record("\(state) \(step): an empty form")
          continue
        }
        #expect(errors["statement"] != nil && errors["replacement"] != nil)
      }
    }
  }
}
