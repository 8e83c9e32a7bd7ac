import Demonstration
import Domain
import Registers

/// For whom the demonstration hands accounts out: one for each role, each with work on its desk, so that the life of a licence and a
/// year's reporting can be lived by hand at once.
struct DemonstrationSeats {
  let house: House

  /// A place at a desk.
  struct Seat {
    let login: String
    let name: Wording
    let body: Body
    let role: Role

    init(_ login: String, _ body: Body, _ role: Role, _ note: Wording? = nil) {
      let note = note.map { Wording(vi: ", \($0.vi)", en: ", \($0.en)", fr: ", \($0.fr)") } ?? .same("")
      self.login = login
      self.body = body
      self.role = role
      name = Wording(
        vi: "\(role.wording.vi)\(note.vi) (minh họa)", en: "\(role.wording.en)\(note.en) (demonstration)",
        fr: "\(role.wording.fr)\(note.fr) (démonstration)")
    }
  }

  func all() throws -> [Seat] {
    let organisation = Body.organisation(try applicant())
    let offices = [
      Seat("files", organisation, .files), Seat("receives", .office(.comingo), .receives),
      Seat("ministry", .office(Demonstration.ministry), .isConsulted),
      Seat("province", .office(Demonstration.committee), .isConsulted),
      Seat("decides", .office(.foreignAffairs), .decides), Seat("administers", organisation, .administers),
      Seat("audits", .office(.comingo), .audits),
    ]
    let suspended = try holder(with: .reportRemedy).map {
      Seat("suspended", .organisation($0), .files, DemonstrationAccountWords.suspended)
    }
    let closing = try holder(with: .settle).map {
      Seat("closing", .organisation($0), .files, DemonstrationAccountWords.closing)
    }
    return offices + [suspended, closing].compactMap { $0 }
  }

  /// How many kinds of work wait for a person that are late or due within days: dossiers, duties, measures, reports.
  func kindsOfWork(for person: Person) throws -> Int {
    let board = try house.desk(of: person)
    return (board.mineCount > 0 ? 1 : 0) + board.sections.count { $0.lateCount + $0.soonCount > 0 }
  }

  /// The organisation with most to do among those that may extend within the months to come, else any; one of its own where there is
  /// none.
  private func applicant() throws -> RecordNumber {
    let candidates = try house.registers.read { try Self.extending($0, on: Demonstration.latestDay) }
    let work = try candidates.map { (number: $0, kinds: try kindsOfWork(for: Self.filing($0))) }
    if let busiest = work.max(by: { $0.kinds < $1.kinds }) { return busiest.number }
    let any = try house.registers.read {
      try $0.organisations(OrganisationFilter(kind: .internationalNGO), limit: 1).rows.first
    }
    return any?.number ?? .newOrganisation()
  }

  private static func filing(_ number: RecordNumber) -> Person {
    Person(account: "", body: .organisation(number), roles: [.files])
  }

  /// Whose certificate is to be extended within the months after a day, with no dossier for that yet, and another that waits for it.
  private static func extending(_ reading: Reading, on day: Day) throws -> [RecordNumber] {
    let filter = CertificateFilter(kind: .operation, expiry: DayWindow(from: day + 61, to: day + 150))
    return try reading.certificates(filter, limit: 1_000).rows.filter { $0.state(on: day) == .inForce }.filter { row in
      let open = try reading.dossiers(of: row.holder).rows.filter { $0.closedOn == nil }
      return open.contains { $0.standing == .supplementAwaited } && !open.contains { $0.procedure == .extendOperation }
    }.map(\.holder)
  }

  /// Who has a thing to do in a measure, with the most time left for it; nil where nobody has.
  private func holder(with kind: MeasureTask.Kind) throws -> RecordNumber? {
    let watcher = Person(account: "", body: .office(.comingo), roles: [.receives])
    let law = house.law
    let calendar = try house.facts.calendar().calendar
    let measures = try house.registers.read { try $0.openMeasures(for: watcher, law) }
    return measures.compactMap { measure -> (holder: RecordNumber, due: Int)? in
      let tasks = law.measure(measure.opening.matter.law, on: measure.openedOn).map(measure.tasks(under:)) ?? []
      guard let task = tasks.first(where: { $0.kind == kind && $0.body == .organisation(measure.opening.holder) })
      else {
        return nil
      }
      return (measure.opening.holder, task.due(by: calendar)?.day.number ?? 0)
    }.max { $0.due < $1.due }?.holder
  }
}
