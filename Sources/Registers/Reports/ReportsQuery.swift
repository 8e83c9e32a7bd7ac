public import Domain
import Record

/// A yearly report as the register has it.
public struct ReportRow: Hashable, Sendable {
  public var report: AnnualReport
  /// The act that filed it, by its position, and when.
  public var filed: Int64
  public var filedAt: Instant
  /// The act that says what stands here: the filing, or the latest correction.
  public var act: Int64
  public var corrections = 0

  public init(report: AnnualReport, filed: Int64, filedAt: Instant, act: Int64, corrections: Int = 0) {
    self.report = report
    self.filed = filed
    self.filedAt = filedAt
    self.act = act
    self.corrections = corrections
  }

  static let columns = "number, content, texts, filed, filed_at, version, corrections"

  init?(_ row: inout Columns) throws {
    let (number, content, texts) = (row.number(), row.text(), row.text())
    guard let name = ReportName(number) else { return nil }
    let sections = texts.isEmpty ? nil : try ReportTexts.sections(JSON(canonicalBytes: Array(texts.utf8)))
    self.init(
      report: try AnnualReport(name, json: JSON(canonicalBytes: Array(content.utf8)), texts: sections),
      filed: row.integer(), filedAt: row.instant(), act: row.integer(), corrections: row.int())
  }
}

/// A version of a report: which act made it and when, and what it put right.
public struct ReportVersion: Hashable, Sendable {
  public var act: Int64
  public var recordedAt: Instant
  /// 0: the report as it was filed; else its how manieth correction made it.
  public var correction: Int
  /// Why; empty for the filing.
  public var reason: Text
  /// What it says otherwise than the version before; nothing for the filing.
  public var changes: [ReportChange]

  public var isCorrection: Bool { correction > 0 }
}

extension Reading {
  /// A report as it stands, or stood when the record held the acts up to and with a position. Cost: one row.
  public func report(_ number: RecordNumber, known: Int64? = nil) throws -> ReportRow? {
    var found: ReportRow?
    try database.prepared(
      "SELECT \(ReportRow.columns) FROM report WHERE number = ?1 AND known_from <= ?2 AND known_to > ?2"
    ).each(number, known ?? (openEnd - 1)) { found = try ReportRow(&$0) }
    return found
  }

  /// When a report was filed; nil while it was not. Cost: one row, without what it says.
  public func reportFiledAt(_ number: RecordNumber) throws -> Instant? {
    var filed: Instant?
    try database.prepared("SELECT filed_at FROM report WHERE number = ? AND known_to = \(openEnd)").each(number) {
      filed = $0.instant()
    }
    return filed
  }

  /// The reports of a year, by form and number. Cost: some 20 µs a report of an organisation.
  public func reports(in year: Int, form: ReportForm? = nil, known: Int64? = nil) throws -> [ReportRow] {
    var rows: [ReportRow] = []
    let narrowed = form == nil ? "" : "AND form = ?3"
    let sql = """
      SELECT \(ReportRow.columns) FROM report WHERE year = ?1 AND known_from <= ?2 AND known_to > ?2 \(narrowed)
      ORDER BY form, number
      """
    let values: [any Bindable] = [year, known ?? (openEnd - 1)] + (form.map { [$0.rawValue] } ?? [])
    try database.prepared(sql).each(values) { columns in
      if let row = try ReportRow(&columns) { rows.append(row) }
    }
    return rows
  }

  /// The years of which there is a report, the latest first.
  public func reportYears() throws -> [Int] {
    var years: [Int] = []
    try database.prepared("SELECT DISTINCT year FROM report ORDER BY year DESC").each { years.append($0.int()) }
    return years
  }

  /// The versions of a report, the first one first, each with what it changed as a reader may know it. Cost: the content of each.
  public func versions(of report: RecordNumber, for reader: ReportPage.Reader = .anybody) throws -> [ReportVersion] {
    var versions: [ReportVersion] = []
    var before: AnnualReport?
    try database.prepared(
      """
      SELECT \(ReportRow.columns), r.reason, a.recorded_at FROM report r JOIN act a ON a.position = r.version
      WHERE number = ? ORDER BY version
      """
    ).each(report) { columns in
      guard let row = try ReportRow(&columns) else { return }
      let (reason, recordedAt) = (columns.text(), columns.instant())
      versions.append(
        ReportVersion(
          act: row.act, recordedAt: recordedAt, correction: row.corrections, reason: Text(composed: reason),
          changes: before.map { row.report.changes(since: $0, for: reader) } ?? []))
      before = row.report
    }
    return versions
  }

  /// The acts on reports, the newest first.
  public func newestReports(year: Int?, limit: Int) throws -> [(act: Int64, name: ReportName)] {
    var found: [(Int64, ReportName)] = []
    let narrowed = year.map { "WHERE year = \($0)" } ?? ""
    try database.prepared("SELECT version, number FROM report \(narrowed) ORDER BY version DESC LIMIT ?").each(limit) {
      let act = $0.integer()
      if let name = ReportName($0.number()) { found.append((act, name)) }
    }
    return found
  }

  /// The organisations that held a certificate which was valid, and not withdrawn, on any day of a period: those that have to report
  /// on it (Decree 58/2022/NĐ-CP, art. 21(5); whether one that was suspended throughout has to, is to be confirmed).
  public func certificateHolders(from: Day, to: Day) throws -> Set<RecordNumber> {
    var holders: Set<RecordNumber> = []
    try database.prepared(
      """
      SELECT DISTINCT holder FROM certificate WHERE known_to = \(openEnd) AND valid_from <= ?2 AND expiry >= ?1
        AND NOT (standing = 'withdrawn' AND standing_day <= ?1)
      """
    ).each(from, to) { holders.insert($0.number()) }
    return holders
  }

  /// The names of organisations, as they are now.
  public func organisationNames(of numbers: Set<RecordNumber>) throws -> [RecordNumber: Narratives] {
    var names: [RecordNumber: Narratives] = [:]
    names.reserveCapacity(numbers.count)
    try database.prepared("SELECT number, name FROM organisation WHERE known_to = \(openEnd)").each { row in
      let number = row.number()
      if numbers.contains(number) { names[number] = row.narratives() }
    }
    return names
  }
}
