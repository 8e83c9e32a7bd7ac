public import Domain

/// A dossier as the register holds it, with where each of its acts stands in the ledger. Answers about persons and names of files are
/// absent: only the ledger has them.
public struct DossierRecord: Equatable, Sendable {
  public var dossier: Dossier
  /// The position of each entry's act.
  public var positions: [Int64]

  /// How many acts it has: what the next one expects.
  public var version: Int { dossier.entries.count }
}

/// A dossier in a list.
public struct DossierRow: Hashable, Sendable {
  public var number: RecordNumber
  public var printed: DossierNumber
  public var procedure: ProcedureName
  public var applicant: RecordNumber
  public var name: Narratives
  public var standing: DossierStanding
  public var filedOn: Day
  public var completeOn: Day?
  public var closedOn: Day?
  /// The number of the decision; empty until there is one.
  public var decision: String
  /// The certificate it is about; nil where one is to be issued.
  public var certificate: RecordNumber?
  /// By how many days it came after the last day for filing; nil where it was in time.
  public var daysLate: Int?
}

/// A page of dossiers, and the number of all.
public struct DossierList: Equatable, Sendable {
  public var rows: [DossierRow]
  public var count: Int

  public init(rows: [DossierRow], count: Int) {
    self.rows = rows
    self.count = count
  }
}

extension Reading {
  /// The dossier of a number; nil where there is none. Who may see it is for ``Access`` to say. Cost: its acts, decoded.
  public func dossier(_ number: RecordNumber) throws -> DossierRecord? {
    let entries = try DossierEntries.read(of: number, in: database)
    guard !entries.isEmpty else { return nil }
    return DossierRecord(
      dossier: try Dossier(number: number, entries: entries.map(\.entry)), positions: entries.map(\.position))
  }

  /// The dossier whose slip bears this code.
  public func dossier(slip: SlipCode) throws -> DossierRecord? {
    try dossierNumber("SELECT number FROM dossier WHERE slip = ?", slip.text).flatMap(dossier)
  }

  /// The record number of the dossier with this printed number; nil where there is none.
  public func dossierNumber(printed: DossierNumber) throws -> RecordNumber? {
    try dossierNumber("SELECT number FROM dossier WHERE year = ? AND ordinal = ?", printed.year, printed.ordinal)
  }

  private func dossierNumber<each Value: Bindable>(_ sql: String, _ values: repeat each Value) throws -> RecordNumber? {
    var found: RecordNumber?
    try database.prepared(sql).each(repeat each values) { found = $0.number() }
    return found
  }

  /// The ordinal that the next dossier of a year bears. Two filings at once may be told the same: the claim on the number lets one
  /// through.
  public func nextDossierOrdinal(in year: Int) throws -> Int {
    Int(try database.prepared("SELECT ifnull(max(ordinal), 0) + 1 FROM dossier WHERE year = ?").integer(year))
  }

  /// The dossiers about a certificate, the latest filed first.
  public func dossiers(about certificate: RecordNumber) throws -> [DossierRow] {
    var rows: [DossierRow] = []
    try database.prepared(
      "SELECT \(DossierRow.columns) FROM dossier d WHERE d.certificate = ? ORDER BY d.filed_on DESC, d.number"
    ).each(certificate) { rows.append(DossierRow(&$0)) }
    return rows
  }

  /// The dossiers of an organisation, the latest filed first.
  public func dossiers(
    of organisation: RecordNumber, limit: Int = 50, skipping offset: Int = 0
  ) throws -> DossierList {
    var list = DossierList(rows: [], count: 0)
    try database.prepared(
      """
      SELECT \(DossierRow.columns) FROM dossier d WHERE d.applicant = ?
      ORDER BY d.filed_on DESC, d.number LIMIT ? OFFSET ?
      """
    ).each(organisation, limit, offset) { list.rows.append(DossierRow(&$0)) }
    list.count = Int(try database.prepared("SELECT count(*) FROM dossier WHERE applicant = ?").integer(organisation))
    return list
  }
}

extension DossierRow {
  static let columns = """
    d.number, d.year, d.ordinal, d.procedure, d.applicant, d.name, d.state, d.filed_on, d.complete_on, d.closed_on,
    d.decision, d.certificate, d.days_late
    """

  init(_ row: inout Columns) {
    let number = row.number()
    let printed = DossierNumber(year: row.int(), ordinal: row.int())
    guard let procedure = ProcedureName(row.text()) else { preconditionFailure("no name of a procedure") }
    let (applicant, name) = (row.number(), row.narratives())
    guard let standing = DossierStanding(rawValue: row.text()), let filed = row.day() else {
      preconditionFailure("no state of a dossier")
    }
    self.init(
      number: number, printed: printed, procedure: procedure, applicant: applicant, name: name, standing: standing,
      filedOn: filed, completeOn: row.day(), closedOn: row.day(), decision: row.text(),
      certificate: row.optionalText().flatMap { RecordNumber($0) }, daysLate: row.optionalInt())
  }
}
