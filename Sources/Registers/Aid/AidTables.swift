extension Aid {
  static let schema = """
    -- The shares of one version of a project, as weights: `health=600000;education=400000`.
    CREATE TABLE aid_share (
      version INTEGER PRIMARY KEY REFERENCES project (version) ON DELETE CASCADE,
      reporter TEXT NOT NULL,
      starts INTEGER,
      countries TEXT NOT NULL,
      places TEXT NOT NULL,
      fields TEXT NOT NULL,
      categories TEXT NOT NULL
    ) STRICT;

    -- Where a flow has shares of its own; null where those of its project apply.
    CREATE TABLE aid_flow_share (
      version INTEGER NOT NULL REFERENCES project (version) ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      fields TEXT,
      categories TEXT,
      PRIMARY KEY (version, ordinal)
    ) STRICT, WITHOUT ROWID;

    -- The flows of the projects as they stand, by day: 3 disbursements, 4 expenditure.
    CREATE TABLE aid_flow (
      basis INTEGER NOT NULL CHECK (basis IN (3, 4)),
      day INTEGER NOT NULL,
      version INTEGER NOT NULL REFERENCES project (version),
      ordinal INTEGER NOT NULL,
      value_day INTEGER NOT NULL,
      currency TEXT NOT NULL,
      units INTEGER NOT NULL,
      provider TEXT NOT NULL,
      country TEXT NOT NULL,
      fields TEXT,
      categories TEXT,
      PRIMARY KEY (basis, day, version, ordinal)
    ) STRICT, WITHOUT ROWID;

    -- The positions at which the flows of a year, or the origin of any, changed: between two of them its sums are the same.
    CREATE TABLE aid_year (
      year INTEGER NOT NULL,
      changed INTEGER NOT NULL,
      PRIMARY KEY (year, changed)
    ) STRICT, WITHOUT ROWID;
    """
}
