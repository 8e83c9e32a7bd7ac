import Domain
import GRDB
import Record

/// The certificates: who may work where, in which fields, until when, and how each stands.
struct Certificates: Register {
  private let close: Prepared
  private let insert: Prepared

  init(_ database: Database) throws {
    close = try database.prepared(
      "UPDATE certificate SET known_to = ? WHERE number = ? AND known_to = \(openEnd)")
    insert = try database.prepared(
      "INSERT INTO certificate VALUES (?, ?, ?, \(openEnd), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
  }

  func fold(_ act: RecordAct, at stand: Stand) throws {
    switch act {
    case .certificateRecorded(let number, let certificate): try record(certificate, number, nil, at: stand)
    case .certificateIssued(let number, let issued): try record(issued.certificate, number, issued, at: stand)
    case .opened, .organisationRecorded, .dossier, .duty, .calendarAmended, .rateRecorded, .importStarted,
      .activityPublished,
      .importCompleted, .importAbandoned, .report, .originChanged, .withheld:
      break
    }
  }

  private func record(
    _ certificate: Certificate, _ number: RecordNumber, _ issued: CertificateIssued?, at stand: Stand
  ) throws {
    try close.run(stand.position, number)
    let standing = StandingColumns(certificate.standing)
    try insert.run(
      stand.position, number, stand.position, certificate.kind.rawValue, certificate.number.text,
      SearchFold.fold(certificate.number.text), certificate.holder, ListColumn.column(certificate.fields.map(\.string)),
      ListColumn.column(certificate.provinces.map(\.string)), certificate.issued, certificate.validFrom,
      certificate.expiry, standing.name, standing.day, standing.decision, stand.recordedAt.milliseconds,
      issued?.procedure.text ?? "", issued?.decision.text ?? "")
  }
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
