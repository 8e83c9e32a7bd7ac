import Domain
import GRDB
import Record

/// The projects: every version of each, what belongs to it, and totals by facet.
struct Projects: Register {
  private let writer: ProjectWriter
  private let showing: ProjectShowing

  init(_ database: Database) throws {
    writer = try ProjectWriter(database)
    showing = ProjectShowing(database: database)
  }

  func fold(_ act: RecordAct, at stand: Stand) throws {
    switch act {
    case .activityPublished(let number, let activity): try writer.write(activity, number: number, at: stand)
    case .importCompleted(let number, _): try showing.show(import: number, at: stand.position)
    case .importAbandoned(let number, _): try showing.remove(import: number)
    case .opened, .organisationRecorded, .certificateRecorded, .certificateIssued, .certificateStanding, .dossier,
      .duty, .measure, .calendarAmended,
      .rateRecorded, .importStarted, .report, .originChanged, .withheld:
      break
    }
  }
}
