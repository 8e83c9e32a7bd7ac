extension Imports {
  static let schema = """
    CREATE TABLE import (
      number TEXT PRIMARY KEY,
      source TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('started', 'completed', 'abandoned')),
      started INTEGER NOT NULL,
      started_at INTEGER NOT NULL,
      ended INTEGER,
      ended_at INTEGER,
      added INTEGER NOT NULL DEFAULT 0,
      changed INTEGER NOT NULL DEFAULT 0,
      unchanged INTEGER NOT NULL DEFAULT 0,
      findings INTEGER NOT NULL DEFAULT 0,
      reason TEXT NOT NULL DEFAULT '',
      CHECK ((state = 'started') = (ended IS NULL))
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX import_by_start ON import (started);

    CREATE TABLE import_file (
      import TEXT NOT NULL REFERENCES import (number),
      ordinal INTEGER NOT NULL,
      name TEXT NOT NULL,
      bytes INTEGER NOT NULL,
      digest TEXT NOT NULL,
      PRIMARY KEY (import, ordinal)
    ) STRICT, WITHOUT ROWID;
    """
}
