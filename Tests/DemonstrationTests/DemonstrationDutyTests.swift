import Demonstration
import Domain
import Procedures
import Reference
import Testing

private let usual = DemonstrationFacts.ofOffices

/// What holders did about their duties, against the rules by which it is taken in.
@Suite("The demonstration's duties and their rules")
struct DemonstrationDutyTests {
  private let dossiers = usual.dossiers.reduce(into: [RecordNumber: Dossier]()) {
    $0[$1.key] = try? Dossier(number: $1.key, entries: $1.value)
  }

  @Test("every notice and every receipt is what the rules make of it on its day")
  func acts() throws {
    var count = 0
    for entries in usual.duties.values {
      for (place, entry) in entries.enumerated() {
        let file = try #require(try file(entry.act.certificate, before: entry.recordedAt, Array(entries[..<place])))
        let acts = try DutyHandling.decide(Self.command(for: entry.act), on: file, by: Self.rules(entry.recordedAt.day))
        #expect(acts == [entry.act])
        count += 1
      }
    }
    #expect(count > 1_000)
  }

  @Test("control: a plan for a province that the certificate does not name is refused")
  func control() throws {
    let entries = try #require(
      usual.duties.values.first { $0.contains { if case .planSent = $0.act { true } else { false } } })
    let place = try #require(entries.firstIndex { if case .planSent = $0.act { true } else { false } })
    guard case .planSent(let notice) = entries[place].act else { return #expect(Bool(false)) }
    let file = try #require(try file(notice.certificate, before: entries[place].recordedAt, []))
    let rules = Self.rules(entries[place].recordedAt.day)
    let scope = file.planOffices(by: rules)
    let other = try #require(
      Offices.directory.all.first { office in
        office.name.isPeoplesCommittee && office.exists(on: rules.today) && !scope.contains(office.name)
      })
    #expect(throws: DutyRefusal.notInScope(other.name)) {
      try DutyHandling.decide(.sendPlan(notice.plan, to: [other.name], notice.arrival), on: file, by: rules)
    }
  }

  @Test("most duties were done in time, some late, and some are open or late on the last day")
  func standings() throws {
    let today = Demonstration.latestDay
    let rules = Self.rules(today)
    var counts: [String: Int] = [:]
    for number in usual.standing.keys {
      guard let file = try file(number, before: Instant(milliseconds: .max), nil) else { continue }
      for duty in file.duties(by: rules) where duty.kind == .accountNotice || duty.kind == .planNotice {
        counts["\(duty.standing(on: today, by: Calendars.official))".prefix { $0 != "(" }.description, default: 0] += 1
      }
    }
    let count = { (name: String) in counts[name] ?? 0 }
    #expect(count("doneInTime") > 1_000 && count("doneLate") > 50, "\(counts)")
    #expect(count("open") > 20 && count("late") > 5 && count("late") * 10 < count("doneInTime"), "\(counts)")
  }

  private static func rules(_ day: Day) -> DutyRules {
    DutyRules(
      law: Laws.book, offices: Offices.directory, calendar: Calendars.official, places: Places.provinces, today: day)
  }

  /// A certificate with its grants before a moment; `entries` nil: all that was done.
  private func file(_ number: RecordNumber, before moment: Instant, _ entries: [DutyEntry]?) throws -> DutyFile? {
    var file: DutyFile?
    for (at, fact) in usual.standing[number] ?? [] where at < moment {
      switch fact {
      case .recorded(let certificate):
        take(certificate, source: .outside, on: certificate.issued, .unknown, number, &file)
      case .issued(let certificate, let procedure, _):
        let subject = usual.issued.first { $0.number == number && $0.recordedAt == at }?.act.dossier
        let dossier = try #require(subject.flatMap { dossiers[$0] })
        let receipt = dossier.resultReceivedOn.map { DutyFile.Receipt.received(on: $0) } ?? .awaited
        take(
          certificate, source: .procedure(procedure, filed: dossier.filedOn), on: at.day, receipt, number, &file)
      case .changed: break
      }
    }
    guard var file else { return nil }
    let known = (usual.standing[number] ?? []).filter { $0.moment < moment }.map(\.fact)
    file.certificate = try CertificateFile(number: number, facts: known).certificate
    let all = entries ?? usual.duties.values.flatMap { $0 }.filter { $0.act.certificate == number }
    file.entries = all.filter { $0.act.certificate == number }
    return file
  }

  private func take(
    _ certificate: Certificate, source: DutyFile.Source, on day: Day, _ receipt: DutyFile.Receipt,
    _ number: RecordNumber, _ file: inout DutyFile?
  ) {
    let grant = DutyFile.Grant(source: source, on: day, provinces: certificate.provinces, receipt: receipt)
    if file == nil { file = DutyFile(number: number, certificate: certificate, grants: [], entries: []) }
    file?.take(certificate, grant)
  }

  private static func command(for act: DutyAct) -> DutyCommand {
    switch act {
    case .accountNotified(let notice): .notifyAccount(notice)
    case .planSent(let notice): .sendPlan(notice.plan, to: [notice.office], notice.arrival)
    case .planReceived(let receipt): .acknowledgePlan(receipt.office, on: receipt.on)
    case .dataUpdated(let update): .updateData(update)
    case .activityStated(let statement): .stateActivity(statement)
    }
  }
}
