import Demonstration
import Domain
import Procedures
import Reference
import Testing

private let usual = DemonstrationFacts.ofOffices

/// What can happen in the life of a licence, and is to be met in every demonstration.
@Suite("The lives of the demonstration's licences")
struct DemonstrationLifeTests {
  private static func folded(_ facts: DemonstrationFacts) -> [Dossier] {
    facts.dossiers.compactMap { try? Dossier(number: $0.key, entries: $0.value) }
  }

  @Test(
    "extensions and amendments are granted, refused and withdrawn; some extensions came late", arguments: [1, 2, 99])
  func outcomes(seed: UInt64) throws {
    let dossiers = Self.folded(seed == 1 ? usual : DemonstrationFacts(Demonstration(seed: seed, projects: 1)))
    for procedure in ["extend", "amend"] {
      let own = dossiers.filter { $0.filing.procedure.text.hasSuffix(".\(procedure)") }
      for outcome in [Dossier.Outcome.granted, .refused, .withdrawn] {
        let count = own.count { if case .closed(outcome, _) = $0.state { true } else { false } }
        #expect(count >= 2, "\(procedure): \(count) \(outcome)")
      }
    }
    let extended = dossiers.filter { $0.filing.procedure.text.hasSuffix(".extend") }
    #expect(extended.contains { $0.filing.daysLate != nil })
    #expect(Set(dossiers.map(\.filing.procedure.text)).count == 8)
    let ofOffices = dossiers.filter { dossier in
      if case .closed(.granted, _) = dossier.state {
        dossier.filing.procedure.text.hasPrefix("certificate.representative-office.")
      } else {
        false
      }
    }
    #expect(Set(ofOffices.map(\.filing.procedure)).count >= 3, "\(Set(ofOffices.map(\.filing.procedure.text)))")
  }

  @Test(
    "every kind of change is asked for and granted; a new name stands in the record from then on, an address does not")
  func amendments() throws {
    let granted = Self.folded(usual).filter { dossier in
      if case .granted = dossier.decision?.result { dossier.filing.procedure.text.hasSuffix(".amend") } else { false }
    }
    let changes = Set(granted.flatMap { $0.filing.answers[all: "changes"] })
    #expect(changes == ["name", "address", "representative", "provinces", "seat"], "\(changes)")
    for dossier in granted {
      let holder = dossier.filing.applicant.organisation
      let decided = try #require(dossier.entries.last { if case .decided = $0.act { true } else { false } })
      let recorded = (usual.named[holder] ?? []).last { entry in
        (0..<1_000).contains(entry.moment.milliseconds - decided.recordedAt.milliseconds)
      }
      let form = try #require(ProcedureCatalogue.form(dossier.filing.procedure))
      #expect(recorded?.organisation.name == form.newName(in: dossier.filing))
    }
  }

  @Test("control: an amendment that asks for no name leaves the name alone, so the comparison above can fail")
  func control() throws {
    let renamed = try #require(usual.named.first { $0.value.count > 1 })
    #expect(renamed.value[0].organisation.name != renamed.value[1].organisation.name)
    #expect(usual.named.count { $0.value.count == 1 } > 400)
  }

  @Test("a certificate was suspended, its suspension lifted, and it was extended after that", arguments: [1, 2, 99])
  func lifted(seed: UInt64) {
    let facts = seed == 1 ? usual : DemonstrationFacts(Demonstration(seed: seed, projects: 1))
    let lives = facts.standing.values.filter { life in
      let lifted = life.firstIndex { if case .changed(.lifted) = $0.fact { true } else { false } }
      let extended = life.lastIndex { entry in
        if case .issued(_, let procedure, _) = entry.fact { procedure.text.hasSuffix(".extend") } else { false }
      }
      return lifted.map { place in extended.map { place < $0 } ?? false } ?? false
    }
    #expect(!lives.isEmpty)
  }

  @Test("a self-termination came to its very end: notice, certificate back, decision, every matter settled, closed")
  func windUp() throws {
    let ended = try usual.measures.map { try MeasureCase(number: $0.key, entries: $0.value) }.filter { measure in
      guard case .selfTermination = measure.opening.matter, case .closed = measure.state else { return false }
      return measure.unsettled.isEmpty && measure.certificateReturnedOn != nil && measure.decidedOn != nil
    }
    #expect(ended.count >= 3)
  }

  @Test("an organisation that never worked is told so: its termination is under way")
  func idle() {
    let openings = usual.measures.values.compactMap { entries -> MeasureOpening? in
      if case .opened(let opening) = entries[0].act { opening } else { nil }
    }
    let idle = openings.filter { $0.matter == .termination(.noActivity) }
    #expect(idle.count >= 2)
    let stated = Set(
      usual.duties.values.flatMap { $0 }.compactMap { entry -> RecordNumber? in
        if case .activityStated(let statement) = entry.act { statement.certificate } else { nil }
      })
    #expect(stated.count > 60 && idle.allSatisfy { !stated.contains($0.certificate) })
  }

  @Test("data were updated within ten days, and late; the clock says which")
  func updates() throws {
    let step = try #require(
      Laws.book.procedure(.issueOperation, on: Demonstration.latestDay)?.duties.first { $0.name == .dataUpdate })
    let updates = usual.duties.values.flatMap { $0 }.compactMap { entry -> DutyAct.DataUpdate? in
      if case .dataUpdated(let update) = entry.act { update } else { nil }
    }
    let late = updates.filter { $0.arrival.on > Calendars.official.due(step.limit, from: $0.changedOn).day }
    #expect(late.count > 8 && late.count * 3 < updates.count, "\(late.count) of \(updates.count)")
    #expect(updates.contains { $0.personal != nil } && updates.contains { $0.arrival.manner == .post })
  }
}
