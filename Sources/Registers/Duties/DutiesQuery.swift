public import Domain
import Record

/// A duty in a list, with the certificate it follows from.
public struct DutyRow: Hashable, Sendable {
  public var duty: Duty
  public var printed: CertificateNumber
  public var holderName: Narratives
  /// The last day of its limit; nil while nothing is known from which it runs.
  public var due: Day?
}

/// How duties are told apart in a list.
public enum DutyState: String, CaseIterable, Sendable, Hashable {
  case late
  case dueSoon = "due-soon"
  case inTime = "in-time"
  /// The clock has not begun.
  case awaited
  /// The day from which it runs is not known.
  case unknown
  case done
}

/// What a list of duties is narrowed to.
public struct DutyFilter: Hashable, Sendable {
  public var state: DutyState?
  public var kind: Duty.Kind?

  public init(state: DutyState? = nil, kind: Duty.Kind? = nil) {
    self.state = state
    self.kind = kind
  }
}

/// A page of duties with how many there are of each state, the filter by state left aside.
public struct DutyList: Hashable, Sendable {
  public var rows: [DutyRow]
  public var count: Int
  public var states: [DutyState: Int]
}

/// Which duties are meant: those of one holder, the plans that one office is owed, or all.
public enum DutyReach: Hashable, Sendable {
  case holder(RecordNumber)
  case plans(to: OfficeName)
  case all
}

extension DutyRules {
  /// Within so many working days a duty counts as due soon: its holder is reminded.
  public static let soon = 5

  /// The last day that is soon.
  public var soonUntil: Day {
    var day = today
    for _ in 0..<DutyRules.soon { day = calendar.workingDay(onOrAfter: day + 1) }
    return day
  }
}

extension DutyRow {
  /// `soon`: the last day that is soon.
  public func state(on today: Day, soon: Day) -> DutyState {
    if duty.done != nil { return .done }
    guard let due else { return duty.start == .unknown ? .unknown : .awaited }
    return due < today ? .late : due <= soon ? .dueSoon : .inTime
  }
}

extension Reading {
  /// What the clocks of all certificates are reckoned from, in the order of their numbers. Cost: their grants and entries.
  func dutyFiles() throws -> [DutyFile] {
    var grants: [RecordNumber: [DutyFile.Grant]] = [:]
    let sql = """
      SELECT g.certificate, g.procedure, g.dossier, g.granted_on, g.provinces, d.filed_on, r.day
      FROM duty_grant g JOIN certificate c ON c.number = g.certificate AND c.known_to = \(openEnd)
      LEFT JOIN dossier d ON d.number = g.dossier LEFT JOIN duty_receipt r ON r.dossier = g.dossier
      ORDER BY g.position
      """
    try database.prepared(sql).each { row in
      grants[row.number(), default: []].append(DutyFile.Grant(&row))
    }
    let entries = try dutyEntries()
    return try dutyCertificates().map { number, certificate in
      var file = DutyFile(number: number, certificate: certificate, grants: [], entries: entries[number] ?? [])
      for grant in grants[number] ?? [] { file.take(certificate, grant) }
      return file
    }
  }

  private func dutyCertificates() throws -> [(RecordNumber, Certificate)] {
    var found: [(RecordNumber, Certificate)] = []
    let sql = """
      SELECT \(CertificateRow.columns), '' FROM certificate c WHERE c.known_to = \(openEnd) ORDER BY c.number
      """
    try database.prepared(sql).each { row in
      let certificate = CertificateRow(&row)
      found.append((certificate.number, certificate.certificate))
    }
    return found
  }

  private func dutyEntries() throws -> [RecordNumber: [DutyEntry]] {
    var entries: [RecordNumber: [DutyEntry]] = [:]
    let sql = """
      SELECT e.certificate, e.recorded_at, e.json FROM duty_entry e
      JOIN certificate c ON c.number = e.certificate AND c.known_to = \(openEnd) ORDER BY e.position
      """
    try database.prepared(sql).each { row in
      let (number, recordedAt) = (row.number(), row.instant())
      entries[number, default: []].append(try DutyStep(kept: row.text()).entry(at: recordedAt))
    }
    return entries
  }

  /// The last day on which a published project tells of activity of a holder: a dated flow of a current project in which it takes
  /// part; nil where none does. What counts as activity is to be confirmed (Decree 58/2022/NĐ-CP, art. 19(1)(b)).
  public func lastActivity(of holder: RecordNumber, on today: Day) throws -> Day? {
    var latest: Day?
    let sql = """
      SELECT max(f.day) FROM project_current p JOIN project_flow f ON f.version = p.version
      WHERE p.facet = \(Facet.organisation.rawValue) AND p.value = ? AND f.day <= ?
      """
    try database.prepared(sql).each(holder, today) { latest = $0.day() }
    return latest
  }

  /// The names of the holders of certificates, as they are now.
  func holderNames() throws -> [RecordNumber: Narratives] {
    var names: [RecordNumber: Narratives] = [:]
    let sql = """
      SELECT DISTINCT o.number, o.name FROM certificate c JOIN organisation o ON o.number = c.holder
      WHERE c.known_to = \(openEnd) AND o.known_to = \(openEnd) AND o.known_from < \(openEnd)
      """
    try database.prepared(sql).each { row in
      let number = row.number()
      names[number] = row.narratives()
    }
    return names
  }
}

extension DutyFile.Grant {
  init(_ row: inout Columns) {
    let (procedure, dossier) = (row.text(), row.text())
    let granted = Day(number: row.int())
    let provinces = row.texts().map { Text(composed: $0) }
    let (filed, received) = (row.day(), row.day())
    guard let name = ProcedureName(procedure) else {
      self.init(source: .outside, on: granted, provinces: provinces, receipt: .unknown)
      return
    }
    self.init(
      source: .procedure(name, filed: filed ?? granted), on: granted, provinces: provinces,
      receipt: received.map { .received(on: $0) } ?? (dossier.isEmpty ? .unknown : .awaited))
  }
}
