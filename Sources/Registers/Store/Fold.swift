import Domain
import GRDB
import Record

/// One batch of acts taken in, in one transaction with its position.
struct Fold {
  /// The position reached.
  var position: Int64
  /// Why it went no further, where it did not reach the end.
  var halt: Halt?

  static func run(_ entries: [Entry], on pool: DatabasePool) throws -> Fold {
    let readable = entries.prefix { if case .success = $0.act { true } else { false } }
    var fold = try pool.write { database in try apply(readable, in: database) }
    if fold.halt == nil, readable.count < entries.count, case .failure(let fault) = entries[readable.count].act {
      fold.halt = Halt(position: entries[readable.count].position, reason: "\(fault)")
    }
    return fold
  }

  private static func apply(_ entries: ArraySlice<Entry>, in database: Database) throws -> Fold {
    var next = try Reading(database).position
    let registers = try Catalogue.registers.map { try $0.init(database) }
    let numbers = OrganisationNumbers()
    var halt: Halt?
    for entry in entries where entry.position >= next {
      guard entry.position == next else {
        halt = Halt(position: next, reason: "the ledger gave the act at \(entry.position) instead")
        break
      }
      let stand = Stand(position: entry.position, recordedAt: entry.recordedAt, numbers: numbers)
      let act = try entry.act.get()
      halt = try fitting(act, stand, registers, database)
      if halt != nil { break }
      next += 1
    }
    try database.prepared("UPDATE folded SET position = ?").run(next)
    return Fold(position: next, halt: halt)
  }

  /// Folds one act within a savepoint: an act that breaks a rule of the tables leaves nothing behind, and halts.
  private static func fitting(
    _ act: RecordAct, _ stand: Stand, _ registers: [any Register], _ database: Database
  ) throws -> Halt? {
    try database.prepared("SAVEPOINT act").run()
    do {
      for register in registers { try register.fold(act, at: stand) }
      try database.prepared("RELEASE act").run()
      return nil
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      try database.prepared("ROLLBACK TO act").run()
      try database.prepared("RELEASE act").run()
      return Halt(position: stand.position, reason: error.message ?? "\(error)")
    }
  }
}
