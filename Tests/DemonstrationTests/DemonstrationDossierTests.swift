import Demonstration
import Domain
import Record
import Reference
import Testing

private let usual = DemonstrationFacts.ofOffices

@Suite("Dossiers of the demonstration")
struct DemonstrationDossierTests {
  private let dossiers = DemonstrationDossierTests.folded(usual)

  private static func folded(_ facts: DemonstrationFacts) -> [Dossier] {
    facts.dossiers.compactMap { try? Dossier(number: $0.key, entries: $0.value) }
  }

  @Test("each follows step by step without a fault, and one with a step taken out does not")
  func fold() throws {
    #expect(dossiers.count == usual.dossiers.count && dossiers.count > 300)
    let whole = try #require(dossiers.first { $0.isClosed && $0.decision != nil })
    let broken = whole.entries.filter { $0.act != .acceptedAsComplete }
    #expect(throws: Dossier.Fault.self) { try Dossier(number: whole.number, entries: broken) }
  }

  @Test("every state, every outcome and every act occurs, whatever the seed", arguments: [1, 2, 99])
  func states(seed: UInt64) {
    let dossiers = seed == 1 ? dossiers : Self.folded(DemonstrationFacts(Demonstration(seed: seed, projects: 1)))
    #expect(
      Set(dossiers.map { Self.name(of: $0.state) }) == [
        "checking", "supplementAwaited", "complete", "consulting", "forwarded", "deciding", "decided", "handedOver",
        "granted", "refused", "withdrawn",
      ])
    let refused = dossiers.filter { if case .refused = $0.decision?.result { true } else { false } }
    #expect(refused.count > 20)
    #expect(refused.contains { !$0.isClosed } && dossiers.contains { Self.isGranted($0) && !$0.isClosed })
    #expect(dossiers.contains { $0.requests.count == 2 } && !dossiers.contains { $0.requests.count > 2 })
    #expect(dossiers.contains { !$0.corrections.isEmpty })
    #expect(Set(dossiers.flatMap(\.letters).compactMap(\.opinion?.stance)) == Set(Opinion.Stance.allCases))
    #expect(Set(dossiers.map(\.filing.manner)) == Set(DossierFiling.Manner.allCases))
    #expect(
      dossiers.flatMap(\.entries).contains { if case .forwarded(let late) = $0.act { !late.isEmpty } else { false } })
  }

  private static func isGranted(_ dossier: Dossier) -> Bool {
    if case .granted = dossier.decision?.result { true } else { false }
  }

  private static func name(of state: Dossier.State) -> String {
    if case .closed(let outcome, _) = state { outcome.rawValue } else { "\(state)".prefix { $0 != "(" }.description }
  }

  @Test("on the last day there are tasks in time, due soon and late, for every kind of office")
  func clocks() throws {
    let today = Demonstration.latestDay
    let tasks = try dossiers.flatMap { dossier in dossier.tasks(under: try Self.procedure(of: dossier)) }
    let due = tasks.compactMap { $0.due(by: Calendars.official)?.day }
    #expect(due.count { $0 > today + 7 } > 20 && due.count { (today...(today + 7)).contains($0) } > 10)
    #expect(due.count { $0 < today } > 12)
    #expect(Set(tasks.map(\.kind)) == Set(DossierTask.Kind.allCases))
    #expect(
      tasks.contains { $0.body == .office(.foreignAffairs) && ($0.due(by: Calendars.official)?.day ?? today) < today }
    )
    #expect((60...140).contains(dossiers.count { !$0.isClosed }), "\(dossiers.count { !$0.isClosed })")
  }

  private static func procedure(of dossier: Dossier) throws -> Procedure {
    try #require(Laws.book.procedure(dossier.filing.procedure, on: dossier.filedOn))
  }

  @Test("letters went to exactly the offices the law names, and one province more would be one letter more")
  func consultees() throws {
    var letters = 0
    for dossier in dossiers {
      let procedure = try Self.procedure(of: dossier)
      var scope = dossier.filing.scope
      for entry in dossier.entries {
        guard case .consulted(let offices) = entry.act else { continue }
        let named = procedure.consulted(for: scope, by: Offices.directory, on: entry.day)
        #expect(offices == named || procedure.isOpenToFurtherOffices && Array(offices.prefix(named.count)) == named)
        letters += offices.count
        let other = Places.provinces.units(.province, on: entry.day).map(\.id).first { code in
          !offices.contains(.peoplesCommittee(of: code))
        }
        scope.provinces.append(try #require(other))
        #expect(named != procedure.consulted(for: scope, by: Offices.directory, on: entry.day))
      }
    }
    #expect(letters > 3_000)
  }

  @Test(
    "steps are taken on working days within office hours, and none is said to have happened later than it was recorded")
  func days() {
    for entry in dossiers.flatMap(\.entries) {
      let (day, clock) = (entry.recordedAt.day, entry.recordedAt.clock)
      #expect(Calendars.official.isWorking(day) && Calendars.official.isWorking(entry.day), "\(day)")
      #expect(("08:00"..."11:30").contains(clock) || ("13:30"..."16:00").contains(clock), "\(clock)")
      #expect(entry.day <= day && entry.by.account == nil)
    }
  }

  @Test("a grant issues its certificate in public at once, and nothing else issues one")
  func certificates() throws {
    var granted = 0
    for dossier in dossiers {
      guard let decision = dossier.decision, case .granted(let certificate) = decision.result else { continue }
      granted += 1
      let issued = try #require(usual.issued.first { $0.act.dossier == dossier.number })
      #expect(issued.act.certificate == certificate && issued.act.decision == decision.number.text)
      let decided = try #require(dossier.entries.first { if case .decided = $0.act { true } else { false } })
      #expect(certificate.issued == decided.day || dossier.filing.certificate == issued.number)
      #expect(certificate.holder == dossier.filing.applicant.organisation)
      #expect(issued.act.procedure == dossier.filing.procedure.text)
      #expect(issued.recordedAt > decided.recordedAt)
      #expect(issued.recordedAt.milliseconds - decided.recordedAt.milliseconds < 1_000)
    }
    #expect(granted == usual.issued.count && granted > 400)
  }

  @Test("what enters as recorded was asked for before Decree 58/2022 was in force, or stood so when the record began")
  func recorded() throws {
    let decree = try #require(Day(2022, 11, 1))
    let issued = Set(usual.issued.map { "\($0.number) \($0.recordedAt.milliseconds)" })
    let others = usual.certificates.filter { entry in
      entry.certificate.standing == .inForce && !issued.contains("\(entry.number) \(entry.recordedAt.milliseconds)")
    }
    #expect(!others.isEmpty)
    #expect(others.allSatisfy { $0.recordedAt.day < decree + 150 })
    #expect(dossiers.allSatisfy { $0.filedOn >= decree })
  }

  @Test(
    "each procedure has its dossiers, and each extension rests on a certificate that was in force when it was asked for"
  )
  func procedures() throws {
    let names = ["operation", "representative-office"].flatMap { kind in
      ["issue", "extend", "amend", "re-issue"].map { "certificate.\(kind).\($0)" }
    }
    let counts = Dictionary(grouping: dossiers, by: \.filing.procedure.text).mapValues(\.count)
    #expect(Set(counts.keys) == Set(names), "\(counts)")
    let extensions = dossiers.filter { $0.filing.procedure.text.hasSuffix(".extend") }
    #expect(extensions.count > 80)
    let late = extensions.filter { $0.filing.daysLate != nil }
    #expect(late.count >= 4 && late.count * 4 < extensions.count, "\(late.count) of \(extensions.count) are late")
  }

  @Test("an organisation enters the record with its first certificate, never before, and applicants never do")
  func holders() {
    var first: [RecordNumber: Instant] = [:]
    for entry in usual.certificates {
      first[entry.certificate.holder] = min(first[entry.certificate.holder] ?? entry.recordedAt, entry.recordedAt)
    }
    #expect(Set(first.keys) == Set(usual.entered.keys))
    for (holder, moment) in usual.entered {
      #expect(moment < first[holder] ?? moment && moment.day == first[holder]?.day)
    }
    let strangers = Set(dossiers.map(\.filing.applicant.organisation)).subtracting(first.keys)
    #expect(strangers.count > 60)
  }

  private static func isReceived(_ item: String, in dossier: Dossier) -> Bool {
    dossier.entries.contains { if case .originalReceived(item, _) = $0.act { true } else { false } }
  }

  @Test("papers are files that can be made, or originals that an office received")
  func papers() {
    let files = Dictionary(uniqueKeysWithValues: Demonstration.papers.map { ($0.digest, $0) })
    var seen = 0
    for dossier in dossiers {
      let procedure = try? Self.procedure(of: dossier)
      let needed = procedure?.items.filter { $0.form != .application && $0.form != .original && !$0.isOptional } ?? []
      #expect(Set(needed.map(\.code)).isSubset(of: dossier.filing.papers.map(\.item)) && procedure != nil)
      for paper in dossier.filing.papers {
        switch paper.form {
        case .file(let digest, let type, let bytes):
          seen += 1
          #expect(files[digest].map { $0.item == paper.item && $0.type == type && $0.bytes.count == bytes } == true)
        case .original(let day):
          #expect(
            day <= dossier.entries[0].day || !dossier.requests.isEmpty || Self.isReceived(paper.item, in: dossier))
        }
      }
    }
    #expect(seen > 1_000)
  }
}
