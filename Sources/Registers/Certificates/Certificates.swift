import Domain
import GRDB
import Record

/// The certificates: who may work where, in which fields, until when, and how each stands.
struct Certificates: Register {
  private let current: Prepared
  private let close: Prepared
  private let insert: Prepared

  init(_ database: Database) throws {
    current = try database.prepared(
      "SELECT \(CertificateRow.columns), '' FROM certificate c WHERE c.number = ? AND c.known_to = \(openEnd)")
    close = try database.prepared(
      "UPDATE certificate SET known_to = ? WHERE number = ? AND known_to = \(openEnd)")
    insert = try database.prepared(
      """
      INSERT INTO certificate VALUES
        (?, ?, ?, \(openEnd), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
  }

  func fold(_ act: RecordAct, at stand: Stand) throws {
    guard let fact = act.certificateFact else { return }
    try take(fact, of: act.subject, at: stand)
  }

  /// A fact that does not follow halts: nothing after it can be believed.
  private func take(_ fact: CertificateFact, of number: RecordNumber, at stand: Stand) throws {
    var known: CertificateRow?
    try current.each(number) { known = CertificateRow(&$0) }
    do {
      guard let known else {
        return try insert(CertificateFile(number: number, facts: [fact]), grant: fact.grant, at: stand)
      }
      var file = known.file
      try file.append(fact)
      try close.run(stand.position, number)
      try insert(file, grant: fact.keepsGrant ? known.grant : fact.grant, at: stand)
    } catch is CertificateFile.Fault {
      throw Halt(position: stand.position, reason: "an act on the certificate \(number) does not follow")
    }
  }

  private func insert(_ file: CertificateFile, grant: CertificateRow.Grant?, at stand: Stand) throws {
    let certificate = file.certificate
    let standing = StandingColumns(certificate.standing)
    try insert.run(
      stand.position, file.number, stand.position, certificate.kind.rawValue, certificate.number.text,
      SearchFold.fold(certificate.number.text), certificate.holder, ListColumn.column(certificate.fields.map(\.string)),
      ListColumn.column(certificate.provinces.map(\.string)), certificate.issued, certificate.validFrom,
      certificate.expiry, standing.name, standing.day, standing.decision, stand.recordedAt.milliseconds,
      grant?.procedure.text ?? "", grant?.decision ?? "",
      ListColumn.column((file.suspension?.grounds ?? []).map(\.rawValue)), file.suspension?.received,
      file.withdrawal?.ending.rawValue ?? "", PausesColumn.column(certificate.pauses), certificate.seat?.string)
  }
}

extension CertificateFact {
  fileprivate var grant: CertificateRow.Grant? {
    if case .issued(_, let procedure, let decision) = self {
      CertificateRow.Grant(procedure: procedure, decision: decision.text)
    } else {
      nil
    }
  }

  /// Whether the certificate is still the one that was granted before.
  fileprivate var keepsGrant: Bool { if case .changed = self { true } else { false } }
}

/// A standing as three columns, and back.
struct StandingColumns {
  let name: String
  let day: Day?
  let decision: String

  init(_ standing: Certificate.Standing) {
    switch standing {
    case .inForce: (name, day, decision) = ("in-force", nil, "")
    case .suspended(let since, let by): (name, day, decision) = ("suspended", since, by.text)
    case .withdrawn(let on, let by): (name, day, decision) = ("withdrawn", on, by.text)
    }
  }

  init(_ row: inout Columns) { (name, day, decision) = (row.text(), row.day(), row.text()) }

  var standing: Certificate.Standing {
    guard let day, let decision = DecisionNumber(decision) else { return .inForce }
    return name == "suspended" ? .suspended(since: day, by: decision) : .withdrawn(on: day, by: decision)
  }
}

/// Ended suspensions as one column of JSON, so that a question about a day finds them: `[[since, until, decision, lifted by], …]`.
enum PausesColumn {
  static func column(_ pauses: [Certificate.Pause]) -> String {
    let json = JSON.array(
      pauses.map { pause in
        .array([
          .integer(Int64(pause.since.number)), .integer(Int64(pause.until.number)), .string(pause.by.text),
          .string(pause.liftedBy?.text ?? ""),
        ])
      })
    return String(decoding: json.canonicalBytes, as: UTF8.self)
  }

  /// Only the fold writes them; what is none is left out.
  static func pauses(_ column: String) -> [Certificate.Pause] {
    guard column != "[]", let json = try? JSON(canonicalBytes: Array(column.utf8)) else { return [] }
    return json.elements.compactMap { element in
      let parts = element.elements
      guard parts.count == 4, let since = parts[0].integerValue, let until = parts[1].integerValue,
        let by = parts[2].stringValue.flatMap({ DecisionNumber($0) })
      else { return nil }
      return Certificate.Pause(
        since: Day(number: Int(since)), until: Day(number: Int(until)), by: by,
        liftedBy: parts[3].stringValue.flatMap { DecisionNumber($0) })
    }
  }

  /// Whether a suspension that has ended covers a day, as a condition on the certificate `c`; `day` is a place or an expression.
  static func covers(_ day: String) -> String {
    """
    (c.pauses <> '[]' AND EXISTS (SELECT 1 FROM json_each(c.pauses) p
      WHERE json_extract(p.value, '$[0]') <= \(day) AND json_extract(p.value, '$[1]') > \(day)))
    """
  }
}
