import Domain
import GRDB
import Record

/// The acts of one dossier as the register keeps them.
enum DossierEntries {
  /// In their order, with their positions; empty where there is none.
  static func read(
    of number: RecordNumber, in database: Database
  ) throws -> [(position: Int64, entry: DossierEntry)] {
    var entries: [(Int64, DossierEntry)] = []
    let sql = "SELECT position, recorded_at, json FROM dossier_entry WHERE dossier = ? ORDER BY step"
    try database.prepared(sql).each(number) { row in
      let (position, recordedAt) = (row.integer(), row.instant())
      entries.append((position, try DossierStep(kept: row.text()).entry(at: recordedAt)))
    }
    return entries
  }
}
