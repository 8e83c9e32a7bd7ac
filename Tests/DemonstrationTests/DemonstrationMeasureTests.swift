import Demonstration
import Domain
import Procedures
import Reference
import Testing

private let usual = DemonstrationFacts.ofOffices

/// The demonstration's measures against their own rules: what they would have recorded, given the same commands on the same days.
@Suite("The demonstration's measures and their rules")
struct DemonstrationMeasureTests {
  private let record = DemonstrationHoldings(usual)

  @Test(
    "every measure could have been opened, and every step, with what it does to the certificate, is what the rules make of it"
  )
  func steps() throws {
    var steps = 0
    var changes = 0
    for (number, entries) in usual.measures {
      guard case .opened(let opening) = entries[0].act else { throw Unexplained(number: number) }
      var measure = try MeasureCase(number: number, entries: [entries[0]])
      let certificate = try #require(try record.certificate(opening.certificate, before: entries[0].recordedAt))
      let opened = try MeasureHandling.open(opening, on: certificate, try Self.setting(measure, entries[0]))
      #expect(opened == entries[0].act)
      for entry in entries.dropFirst() {
        let command = try #require(Self.command(for: entry.act))
        let before = try #require(try record.certificate(opening.certificate, before: entry.recordedAt))
        let outcome = try MeasureHandling.decide(
          command, on: measure, before, by: entry.by, try Self.setting(measure, entry))
        #expect(outcome.acts == [entry.act])
        #expect(outcome.change == Self.change(of: opening.certificate, with: entry), "\(number) \(entry.act)")
        if let following = outcome.following, let subject = Self.following(entry.act) {
          #expect(usual.measures[subject]?.first?.act == .opened(following))
        }
        if outcome.change != nil { changes += 1 }
        try measure.append(entry)
        steps += 1
      }
    }
    #expect(steps > 300 && changes > 30)
    let published = usual.standing.values.flatMap { $0 }.filter { if case .changed = $0.fact { true } else { false } }
    #expect(published.count == changes)
  }

  @Test("control: without an opinion, too early or without grounds the rules refuse")
  func control() throws {
    var refused = 0
    for (number, entries) in usual.measures {
      guard let place = entries.firstIndex(where: { if case .decided = $0.act { true } else { false } }),
        case .opened(let opening) = entries[0].act, !opening.matter.isByHolder,
        let command = Self.command(for: entries[place].act)
      else { continue }
      let answer = try #require(entries[..<place].lastIndex { if case .opinionGiven = $0.act { true } else { false } })
      let before = try MeasureCase(number: number, entries: Array(entries[..<answer]))
      let certificate = try #require(try record.certificate(opening.certificate, before: entries[place].recordedAt))
      #expect(throws: MeasureRefusal.self) {
        try MeasureHandling.decide(
          command, on: before, certificate, by: entries[place].by, try Self.setting(before, entries[answer]))
      }
      refused += 1
    }
    #expect(refused > 5)
  }

  @Test("on the last day measures stand in every state, and each office and each holder has something to do")
  func states() throws {
    let cases = try usual.measures.map { try MeasureCase(number: $0.key, entries: $0.value) }
    let states = Set(cases.map { "\($0.state)".prefix { $0 != "(" }.description })
    #expect(
      states == [
        "opened", "consulting", "decided", "notified", "remedying", "reported", "examined", "windingUp", "closed",
      ])
    let tasks = try cases.flatMap { measure in
      measure.tasks(under: try #require(Laws.book.measure(measure.opening.matter.law, on: measure.openedOn)))
    }
    #expect(tasks.contains { $0.body == .office(.comingo) } && tasks.contains { $0.body == .office(.foreignAffairs) })
    #expect(tasks.contains { if case .organisation = $0.body { true } else { false } })
    let due = tasks.compactMap { $0.due(by: Calendars.official)?.day }
    let today = Demonstration.latestDay
    #expect(due.contains { $0 < today } && due.contains { $0 > today + 21 })
  }

  private static func setting(_ measure: MeasureCase, _ entry: MeasureEntry) throws -> MeasureSetting {
    let law = try #require(Laws.book.measure(measure.opening.matter.law, on: measure.openedOn))
    return MeasureSetting(
      today: entry.recordedAt.day, law: law, offices: Offices.directory, calendar: Calendars.official)
  }

  /// What the record says of the certificate within a second of a step.
  private static func change(of certificate: RecordNumber, with entry: MeasureEntry) -> StandingChange? {
    for (moment, fact) in usual.standing[certificate] ?? [] {
      guard case .changed(let change) = fact else { continue }
      if (0..<1_000).contains(moment.milliseconds - entry.recordedAt.milliseconds) { return change }
    }
    return nil
  }

  private static func following(_ act: MeasureAct) -> RecordNumber? {
    if case .concluded(.notRemedied(_, let following)) = act { following } else { nil }
  }

  /// The command of which an act came.
  private static func command(for act: MeasureAct) -> MeasureCommand? {
    switch act {
    case .opened: nil
    case .consulted(let offices): .consult(offices)
    case .letterReceived(let office, let day): .acknowledgeLetter(office, on: day)
    case .opinionGiven(let office, let opinion, let day): .giveOpinion(office, opinion, on: day)
    case .met(let meeting): .meet(meeting)
    case .decided(let decision): .decide(decision, without: [])
    case .notified(let delivery, let day): .notify(delivery, on: day)
    case .decisionReceived(let day): .acknowledgeDecision(on: day)
    case .certificateReturned(let day): .takeBack(on: day)
    case .remedyReported(let report): .reportRemedy(report)
    case .remedyExamined(let examination): .examine(examination)
    case .concluded(.lifted(let decision, let day)): .lift(decision, on: day)
    case .concluded(.notRemedied(let reasons, let following)):
      .findNotRemedied(reasons: reasons, following: following)
    case .settled(let settlement): .settle(settlement)
    case .closed: .close
    case .corrected(let correction): .correct(correction)
    }
  }

  private struct Unexplained: Error {
    let number: RecordNumber
  }
}
