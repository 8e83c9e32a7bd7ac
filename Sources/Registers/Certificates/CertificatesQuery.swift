public import Domain

/// A certificate as the register shows it, with its holder's name.
public struct CertificateRow: Equatable, Sendable {
  public var number: RecordNumber
  /// The position of the act that says this.
  public var act: Int64
  public var kind: Certificate.Kind
  /// The number printed on it.
  public var printed: String
  public var holder: RecordNumber
  public var holderName: Narratives
  public var fields: [String]
  /// By the names of the day of issue.
  public var provinces: [String]
  public var issued: Day
  public var validFrom: Day
  /// Last day of validity.
  public var expiry: Day
  public var standing: Certificate.Standing
  /// When the act that says this was recorded.
  public var recordedAt: Instant
  /// By which procedure and decision this record issued it; nil where it was issued elsewhere and entered as it stands.
  public var grant: Grant?
  /// The suspension that runs, where it was decided here.
  public var suspension: Suspension?
  /// Why its holder's activities ended, where that was decided here.
  public var ending: Withdrawal.Ending?
  /// Suspensions that have ended.
  public var pauses: [Certificate.Pause] = []
  /// Where the representative office is, as the certificate words it; nil where it names no such place.
  public var seat: String?

  /// How a certificate came to be issued by a procedure of this record.
  public struct Grant: Equatable, Sendable {
    public var procedure: ProcedureName
    public var decision: String
  }

  /// The certificate itself.
  public var certificate: Certificate {
    guard let number = CertificateNumber(printed) else { preconditionFailure("a certificate without a number") }
    return Certificate(
      number: number, kind: kind, holder: holder, fields: fields.map { Text(composed: $0) },
      provinces: provinces.map { Text(composed: $0) }, seat: seat.map { Text(composed: $0) },
      issued: issued, validFrom: validFrom, expiry: expiry, standing: standing, pauses: pauses)
  }

  /// What the next fact on it follows on; its version here is 1, whatever came before.
  var file: CertificateFile {
    var withdrawal: Withdrawal?
    if let ending, case .withdrawn(let on, let by) = standing {
      withdrawal = Withdrawal(on: on, decision: by, ending: ending)
    }
    return CertificateFile(number: number, certificate: certificate, suspension: suspension, withdrawal: withdrawal)
  }

  /// What it allows on a day.
  public func state(on day: Day) -> Certificate.State {
    certificate.state(on: day)
  }
}

/// A page of a list of certificates, and the number of all.
public struct CertificateList: Equatable, Sendable {
  public var rows: [CertificateRow]
  public var count: Int

  public init(rows: [CertificateRow], count: Int) {
    self.rows = rows
    self.count = count
  }
}

/// How many organisations are present on a day: those with a certificate in force, and those whose certificates are all
/// suspended, apart.
public struct Presence: Hashable, Sendable {
  public var present: Int
  public var suspended: Int
}

extension Reading {
  /// One page of certificates, the latest issued first or by what the order says, and their number. With `moment.on` and no state
  /// asked for: those valid that day, whatever their standing. `places` finds provinces and fields; a filter by them needs it.
  public func certificates(
    _ filter: CertificateFilter = CertificateFilter(), at moment: Moment = .now, order: CertificateOrder = .issued,
    places: AidReckoning? = nil, limit: Int = 50, skipping offset: Int = 0
  ) throws -> CertificateList {
    let matching = CertificateMatching(filter, at: moment, versions: try versions(filter, places))
    var list = CertificateList(rows: [], count: 0)
    let known = moment.known ?? (openEnd - 1)
    let sql = """
      SELECT \(CertificateRow.columns), (
        SELECT name FROM organisation o WHERE o.number = c.holder AND o.known_from <= ? AND o.known_to > ?)
      \(matching.sql) ORDER BY \(order.sql(known: known)) LIMIT ? OFFSET ?
      """
    try database.prepared(sql).each([known, known] + matching.arguments + [limit, offset]) { row in
      list.rows.append(CertificateRow(&row))
    }
    try database.prepared("SELECT count(*) " + matching.sql).each(matching.arguments) { list.count = $0.int() }
    return list
  }

  /// The versions that name a province and a field, as a list in JSON; nil where neither is asked for.
  func versions(_ filter: CertificateFilter, _ places: AidReckoning?) throws -> String? {
    guard filter.province != nil || filter.field != nil else { return nil }
    guard let places else { preconditionFailure("a filter by province or field needs the reference of places") }
    let found = try certificateScopes(places).versions(in: filter.province, for: filter.field, places.finder)
    return "[" + found.map { String($0) }.joined(separator: ",") + "]"
  }

  /// Where and in what each version allows work. Cost: all versions once, until the next certificate.
  func certificateScopes(_ places: AidReckoning) throws -> CertificateScopes {
    let newest = try database.prepared("SELECT ifnull(max(version), -1) FROM certificate").integer()
    return try places.scopes(newest) { province in try CertificateScopes(in: database, province: province) }
  }

  /// All versions of a certificate up to a position, the earliest first; each with its holder's name as known then.
  public func certificateVersions(of number: RecordNumber, at moment: Moment = .now) throws -> [CertificateRow] {
    let known = moment.known ?? (openEnd - 1)
    var versions: [CertificateRow] = []
    let sql = """
      SELECT \(CertificateRow.columns), (
        SELECT name FROM organisation o WHERE o.number = c.holder AND o.known_from <= ?1 AND o.known_to > ?1)
      FROM certificate c WHERE c.number = ?2 AND c.known_from <= ?1 ORDER BY c.version
      """
    try database.prepared(sql).each(known, number) { versions.append(CertificateRow(&$0)) }
    return versions
  }

  /// The countries of origin of those who hold certificates, as known now.
  public func certificateOrigins() throws -> [CountryCode] {
    var codes: [CountryCode] = []
    let sql = """
      SELECT DISTINCT o.country FROM certificate c JOIN organisation o ON o.number = c.holder
      WHERE c.known_to = \(openEnd) AND o.known_to = \(openEnd) AND o.country <> '' ORDER BY 1
      """
    try database.prepared(sql).each { row in
      if let code = CountryCode(row.text()) { codes.append(code) }
    }
    return codes
  }

  /// The certificate of a number as known at a moment; nil where there is none.
  public func certificate(_ number: RecordNumber, at moment: Moment = .now) throws -> CertificateRow? {
    let known = moment.known ?? (openEnd - 1)
    var found: CertificateRow?
    let sql = """
      SELECT \(CertificateRow.columns), (
        SELECT name FROM organisation o WHERE o.number = c.holder AND o.known_from <= ?1 AND o.known_to > ?1)
      FROM certificate c WHERE c.number = ?2 AND c.known_from <= ?1 AND c.known_to > ?1
      """
    try database.prepared(sql).each(known, number) { found = CertificateRow(&$0) }
    return found
  }

  /// Who is present on a day: at least one certificate in force (Decree 58/2022/NĐ-CP, arts 7–9; what the authorities count
  /// is to be confirmed). Cost: the certificates that had not expired.
  public func presence(on day: Day, known: Int64? = nil) throws -> Presence {
    let known = known ?? (openEnd - 1)
    var presence = Presence(present: 0, suspended: 0)
    let sql = """
      SELECT ifnull(sum(works), 0), ifnull(sum(NOT works), 0) FROM (
        SELECT max((standing = 'in-force' OR standing_day > ?1) AND NOT \(PausesColumn.covers("?1"))) AS works
        FROM certificate c
        WHERE known_to > ?2 AND known_from <= ?2 AND valid_from <= ?1 AND expiry >= ?1
          AND NOT (standing = 'withdrawn' AND standing_day <= ?1)
        GROUP BY holder)
      """
    try database.prepared(sql).each(day, known) { presence = Presence(present: $0.int(), suspended: $0.int()) }
    return presence
  }
}

extension CertificateRow {
  static let columns = """
    c.number, c.version, c.kind, c.printed, c.holder, c.fields, c.provinces, c.issued, c.valid_from, c.expiry,
    c.standing, c.standing_day, c.decision, c.recorded_at, c.procedure, c.issue_decision, c.grounds, c.received,
    c.ending, c.pauses, c.seat
    """

  init(_ row: inout Columns) {
    let (number, act) = (row.number(), row.integer())
    guard let kind = Certificate.Kind(rawValue: row.text()) else { preconditionFailure("no kind of certificate") }
    let (printed, holder) = (row.text(), row.number())
    let (fields, provinces) = (row.texts(), row.texts())
    let (issued, validFrom, expiry) = (row.int(), row.int(), row.int())
    self.init(
      number: number, act: act, kind: kind, printed: printed, holder: holder, holderName: Narratives(), fields: fields,
      provinces: provinces, issued: Day(number: issued), validFrom: Day(number: validFrom),
      expiry: Day(number: expiry), standing: StandingColumns(&row).standing, recordedAt: row.instant(),
      grant: Grant(&row))
    let (grounds, received) = (row.texts().compactMap(Suspension.Ground.init(rawValue:)), row.day())
    if !grounds.isEmpty, case .suspended(let since, let by) = standing {
      suspension = Suspension(since: since, decision: by, grounds: grounds, received: received)
    }
    ending = Withdrawal.Ending(rawValue: row.text())
    pauses = PausesColumn.pauses(row.text())
    seat = row.optionalText()
    holderName = row.narratives()
  }
}

extension CertificateRow.Grant {
  /// nil where the certificate was issued elsewhere.
  fileprivate init?(_ row: inout Columns) {
    let (procedure, decision) = (row.text(), row.text())
    guard let procedure = ProcedureName(procedure) else { return nil }
    self.init(procedure: procedure, decision: decision)
  }
}
