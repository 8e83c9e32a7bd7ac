import GRDB

/// The form of the registers' file: its version, its tables, and the mark by which a file tells whether it has this form.
enum Schema {
  /// Raised with every change of a table or of a fold: a file of another version is built anew beside the old.
  static let version = 1

  private static let own = """
    CREATE TABLE form (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      version INTEGER NOT NULL,
      tables TEXT NOT NULL
    ) STRICT;

    -- How many acts are in these tables: the position of the next.
    CREATE TABLE folded (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      position INTEGER NOT NULL CHECK (position >= 0)
    ) STRICT;

    INSERT INTO folded (id, position) VALUES (1, 0);
    """

  static var tables: String { ([own] + Catalogue.registers.map { $0.schema }).joined(separator: "\n\n") }

  static func create(in database: Database) throws {
    try database.execute(sql: tables)
    try database.execute(
      sql: "INSERT INTO form (id, version, tables) VALUES (1, ?, ?)", arguments: [version, tables])
  }

  /// Whether the file holds exactly these tables. Cost: one row.
  static func isCurrent(_ database: Database) throws -> Bool {
    guard try database.tableExists("form") else { return false }
    return try String.fetchOne(database, sql: "SELECT tables FROM form WHERE version = ?", arguments: [version])
      == tables
  }
}
