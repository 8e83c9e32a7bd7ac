import Domain
import GRDB
import Record

/// One batch of acts taken in, in one transaction with its position.
struct Fold {
  /// The position reached.
  var position: Int64
  /// Why it went no further, where it did not reach the end.
  var halt: Halt?

  /// Takes in what can be read and fits. An act that breaks a rule of the tables takes its whole batch back with it; then those
  /// before it are taken in alone. (A savepoint an act costs a third of a rebuild: SQLite copies every page twice.)
  static func run(_ entries: [Entry], on pool: DatabasePool) throws -> Fold {
    let readable = entries.prefix { if case .success = $0.act { true } else { false } }
    do {
      var fold = try pool.write { database in try apply(readable, in: database) }
      if fold.halt == nil, readable.count < entries.count, case .failure(let fault) = entries[readable.count].act {
        fold.halt = Halt(position: entries[readable.count].position, reason: "\(fault)")
      }
      return fold
    } catch let halt as Halt {
      var fold = try pool.write { database in try apply(readable.prefix { $0.position < halt.position }, in: database) }
      fold.halt = halt
      return fold
    }
  }

  /// Throws ``Halt`` where an act does not fit.
  private static func apply(_ entries: ArraySlice<Entry>, in database: Database) throws -> Fold {
    var next = try Reading(database).position
    let registers = try Catalogue.registers.map { try $0.init(database) }
    let numbers = OrganisationNumbers()
    for entry in entries where entry.position >= next {
      guard entry.position == next else {
        throw Halt(position: next, reason: "the ledger gave the act at \(entry.position) instead")
      }
      let stand = Stand(position: entry.position, recordedAt: entry.recordedAt, numbers: numbers)
      let act = try entry.act.get()
      do {
        for register in registers { try register.fold(act, at: stand) }
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
        throw Halt(position: next, reason: error.message ?? "\(error)")
      }
      next += 1
    }
    try database.prepared("UPDATE folded SET position = ?").run(next)
    return Fold(position: next)
  }
}
