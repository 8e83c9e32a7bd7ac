import Domain
import GRDB
import Record

/// The dossiers: each as its acts tell it, what is to be done with it and by whom, and how long its steps took.
///
/// Answers about persons and names of files are left in the ledger, where they can be erased. What the law says (who receives, who
/// decides, how long) is no affair of the fold: it changes without an act.
struct Dossiers: Register {
  private let writer: DossierWriter
  private let kept: KeptDossiers

  init(_ database: Database) throws {
    writer = try DossierWriter(database)
    kept = KeptDossiers(database)
  }

  func fold(_ act: RecordAct, at stand: Stand) throws {
    switch act {
    case .dossier(let number, let step): try take(step.withoutPersons, of: number, at: stand)
    case .opened, .organisationRecorded, .certificateRecorded, .certificateIssued, .certificateStanding, .duty,
      .measure, .calendarAmended,
      .rateRecorded, .importStarted, .activityPublished, .importCompleted, .importAbandoned, .report, .originChanged,
      .withheld:
      break
    }
  }

  /// An act that does not follow halts: nothing after it can be believed.
  private func take(_ step: DossierStep, of number: RecordNumber, at stand: Stand) throws {
    do {
      let dossier = try kept.append(step.entry(at: stand.recordedAt), to: number)
      try writer.write(dossier, step, at: stand)
    } catch let fault as Dossier.Fault {
      throw Halt(
        position: stand.position, reason: "\(step.name.rawValue) does not follow in \(number) after \(fault.step) steps"
      )
    }
  }
}

/// The dossiers a batch has touched, as values: the first act of a batch on each reads its entries, the others do not.
private final class KeptDossiers {
  private let database: Database
  private var dossiers: [RecordNumber: Dossier] = [:]

  init(_ database: Database) { self.database = database }

  func append(_ entry: DossierEntry, to number: RecordNumber) throws -> Dossier {
    if dossiers[number] == nil {
      let entries = try DossierEntries.read(of: number, in: database).map(\.entry)
      if entries.isEmpty {
        let dossier = try Dossier(number: number, entries: [entry])
        dossiers[number] = dossier
        return dossier
      }
      dossiers[number] = try Dossier(number: number, entries: entries)
    }
    try dossiers[number]?.append(entry)
    return try dossiers[number] ?? Dossier(number: number, entries: [entry])
  }
}
