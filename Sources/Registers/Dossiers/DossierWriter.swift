import Domain
import GRDB
import Record

/// Writes what one act makes of its dossier.
struct DossierWriter {
  private let insert: Prepared
  private let update: Prepared
  private let entry: Prepared
  private let body: Prepared
  private let closeBodies: Prepared
  private let clearTasks: Prepared
  private let task: Prepared
  private let endSteps: Prepared
  private let step: Prepared

  init(_ database: Database) throws {
    insert = try database.prepared("INSERT INTO dossier VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?)")
    update = try database.prepared(
      "UPDATE dossier SET state = ?, complete_on = ?, closed_on = ?, decision = ?, version = ? WHERE number = ?")
    entry = try database.prepared("INSERT INTO dossier_entry VALUES (?, ?, ?, ?, ?, ?, ?)")
    body = try database.prepared("INSERT OR IGNORE INTO dossier_body VALUES (?, ?, ?, 0)")
    closeBodies = try database.prepared("UPDATE dossier_body SET closed = 1 WHERE dossier = ?")
    clearTasks = try database.prepared("DELETE FROM dossier_task WHERE dossier = ?")
    task = try database.prepared("INSERT INTO dossier_task VALUES (?, ?, ?, ?, ?, ?)")
    endSteps = try database.prepared(
      "UPDATE dossier_step SET known_to = ? WHERE dossier = ? AND known_to = \(openEnd)")
    step = try database.prepared("INSERT INTO dossier_step VALUES (?, ?, \(openEnd), ?, ?, ?, ?, ?, ?, ?, ?)")
  }

  /// The dossier with its newest act, which the act before it knew nothing of.
  func write(_ dossier: Dossier, _ step: DossierStep, at stand: Stand) throws {
    try writeRow(dossier)
    try entry.run(
      dossier.number, dossier.entries.count - 1, stand.position, stand.recordedAt.milliseconds,
      step.by.body.description, DossierStepKind(step.act).rawValue, step.kept)
    for seat in DossierSeat.all(of: dossier) { try body.run(dossier.number, seat.text, dossier.filedOn) }
    try clearTasks.run(dossier.number)
    for (ordinal, open) in dossier.openTasks.enumerated() {
      let seat = DossierSeat(open, of: dossier.filing)
      try task.run(dossier.number, ordinal, seat.text, open.kind.rawValue, open.since, dossier.filedOn)
    }
    if case .closed(_, let day) = dossier.state { try close(dossier, on: day, at: stand.position) }
  }

  private func writeRow(_ dossier: Dossier) throws {
    let state = DossierStanding(dossier.state)
    let closed: Day? = if case .closed(_, let day) = dossier.state { day } else { nil }
    let decision = dossier.decision?.number.text ?? ""
    let filing = dossier.filing
    guard dossier.entries.count == 1 else {
      return try update.run(
        state.rawValue, dossier.completeOn, closed, decision, dossier.entries.count, dossier.number)
    }
    try insert.run(
      dossier.number, filing.number.year, filing.number.ordinal, filing.procedure.text, filing.applicant.organisation,
      filing.applicant.name, state.rawValue, dossier.filedOn, dossier.completeOn, closed, decision, filing.slip.text,
      filing.certificate?.text, filing.daysLate)
  }

  /// What a closed dossier's steps took; a correction after it gives them anew.
  private func close(_ dossier: Dossier, on day: Day, at position: Int64) throws {
    try closeBodies.run(dossier.number)
    try endSteps.run(position, dossier.number)
    for (ordinal, span) in dossier.spans.enumerated() {
      try step.run(
        dossier.number, position, ordinal, dossier.filing.procedure.text, dossier.filedOn, day, span.step.rawValue,
        span.office?.text ?? "", span.started, span.ended)
    }
  }
}
