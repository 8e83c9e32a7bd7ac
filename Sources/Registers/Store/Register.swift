import GRDB
import Record

/// What one register is made of: its tables, and how an act changes them. A new register is a folder with this, and a line in
/// ``Catalogue``.
protocol Register {
  /// The tables and indices, as SQL.
  static var schema: String { get }
  /// Prepares the statements, once a batch.
  init(_ database: Database) throws
  /// Changes the tables as the act says. Deterministic: the same acts in the same order give the same rows for ever.
  func fold(_ act: RecordAct, at stand: Stand) throws
}

/// The registers there are, in the order in which an act reaches them.
enum Catalogue {
  static var registers: [any Register.Type] {
    [
      Imports.self,
      Projects.self,
      Aid.self,
      Organisations.self,
      Certificates.self,
      Dossiers.self,
      Duties.self,
      Measures.self,
      CalendarLines.self,
      RecordedRates.self,
      Reports.self,
      Acts.self,
    ]
  }
}
