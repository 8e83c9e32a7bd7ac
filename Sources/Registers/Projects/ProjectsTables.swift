extension Projects {
  static let schema = [versions, parts, totals, search].joined(separator: "\n\n")

  /// A row a version. A staged version (its import is not completed) is known from no position yet.
  private static let versions = """
    CREATE TABLE project (
      version INTEGER PRIMARY KEY,
      number TEXT NOT NULL,
      known_from INTEGER NOT NULL,
      known_to INTEGER NOT NULL CHECK (known_to >= known_from),
      import TEXT NOT NULL REFERENCES import (number),
      identifier TEXT NOT NULL,
      title TEXT NOT NULL,
      title_key TEXT NOT NULL,
      status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 6),
      starts INTEGER,
      ends INTEGER,
      reporter TEXT NOT NULL,
      reporter_name TEXT NOT NULL,
      countries TEXT NOT NULL,
      money TEXT NOT NULL,
      flows INTEGER NOT NULL,
      findings INTEGER NOT NULL,
      source TEXT NOT NULL,
      file TEXT NOT NULL,
      line INTEGER NOT NULL,
      recorded_at INTEGER NOT NULL,
      last_updated TEXT NOT NULL,
      hierarchy INTEGER NOT NULL,
      changed TEXT NOT NULL
    ) STRICT;

    CREATE INDEX project_of_number ON project (number, known_from);
    CREATE INDEX project_of_identifier ON project (identifier COLLATE NOCASE);
    CREATE INDEX project_shown ON project (known_from, version);
    CREATE INDEX project_closed ON project (known_to) WHERE known_to < \(openEnd);
    CREATE INDEX project_staged ON project (import) WHERE known_from = \(openEnd);
    CREATE INDEX project_newest ON project (version) WHERE known_to = \(openEnd) AND known_from < \(openEnd);
    CREATE INDEX project_by_title ON project (title_key, version)
      WHERE known_to = \(openEnd) AND known_from < \(openEnd);
    """

  /// What belongs to one version, clustered by it: a project's page reads few pages of the file.
  private static let parts = """
    CREATE TABLE project_flow (
      version INTEGER NOT NULL REFERENCES project (version) ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 13),
      day INTEGER,
      amount TEXT NOT NULL,
      units INTEGER NOT NULL,
      currency TEXT NOT NULL,
      value_day INTEGER,
      provider TEXT NOT NULL,
      receiver TEXT NOT NULL,
      reference TEXT NOT NULL,
      description TEXT NOT NULL,
      country TEXT NOT NULL,
      PRIMARY KEY (version, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE project_budget (
      version INTEGER NOT NULL REFERENCES project (version) ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      kind INTEGER NOT NULL,
      status INTEGER NOT NULL,
      starts INTEGER,
      ends INTEGER,
      amount TEXT NOT NULL,
      units INTEGER NOT NULL,
      currency TEXT NOT NULL,
      value_day INTEGER,
      PRIMARY KEY (version, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE project_sector (
      version INTEGER NOT NULL REFERENCES project (version) ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      vocabulary TEXT NOT NULL,
      code TEXT NOT NULL,
      percentage TEXT NOT NULL,
      name TEXT NOT NULL,
      PRIMARY KEY (version, ordinal)
    ) STRICT, WITHOUT ROWID;

    -- Countries have no vocabulary; regions have one.
    CREATE TABLE project_area (
      version INTEGER NOT NULL REFERENCES project (version) ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      vocabulary TEXT NOT NULL,
      code TEXT NOT NULL,
      percentage TEXT NOT NULL,
      PRIMARY KEY (version, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE project_location (
      version INTEGER NOT NULL REFERENCES project (version) ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      name TEXT NOT NULL,
      description TEXT NOT NULL,
      latitude TEXT NOT NULL,
      longitude TEXT NOT NULL,
      units TEXT NOT NULL,
      PRIMARY KEY (version, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE project_date (
      version INTEGER NOT NULL REFERENCES project (version) ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 4),
      day INTEGER NOT NULL,
      PRIMARY KEY (version, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE project_participation (
      version INTEGER NOT NULL REFERENCES project (version) ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      role INTEGER NOT NULL CHECK (role BETWEEN 1 AND 4),
      organisation TEXT NOT NULL,
      name TEXT NOT NULL,
      PRIMARY KEY (version, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE project_description (
      version INTEGER NOT NULL REFERENCES project (version) ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 4),
      text TEXT NOT NULL,
      PRIMARY KEY (version, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE project_finding (
      version INTEGER NOT NULL REFERENCES project (version) ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      rule TEXT NOT NULL,
      line INTEGER NOT NULL,
      arguments TEXT NOT NULL,
      PRIMARY KEY (version, ordinal)
    ) STRICT, WITHOUT ROWID;

    -- Each organisation a version names, once a role: 0 reporting, 1 to 4 of the codelist, 5 providing, 6 receiving.
    CREATE TABLE project_organisation (
      version INTEGER NOT NULL REFERENCES project (version) ON DELETE CASCADE,
      organisation TEXT NOT NULL,
      role INTEGER NOT NULL CHECK (role BETWEEN 0 AND 6),
      PRIMARY KEY (version, organisation, role)
    ) STRICT, WITHOUT ROWID;
    """

  /// What the list pages need without a scan: which current projects have a value of a facet, how many, and their sums.
  /// Sums are two limbs of a 128-bit number: `high` times 2³² and `low`.
  private static let totals = """
    CREATE TABLE project_facet (
      version INTEGER NOT NULL REFERENCES project (version) ON DELETE CASCADE,
      facet INTEGER NOT NULL,
      value TEXT NOT NULL,
      PRIMARY KEY (version, facet, value)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE project_total (
      version INTEGER NOT NULL REFERENCES project (version) ON DELETE CASCADE,
      kind INTEGER NOT NULL,
      currency TEXT NOT NULL,
      flows INTEGER NOT NULL,
      high INTEGER NOT NULL,
      low INTEGER NOT NULL CHECK (low BETWEEN 0 AND 4294967295),
      PRIMARY KEY (version, kind, currency)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE project_current (
      facet INTEGER NOT NULL,
      value TEXT NOT NULL,
      starts INTEGER NOT NULL,
      version INTEGER NOT NULL,
      ends INTEGER,
      PRIMARY KEY (facet, value, starts, version)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE facet_count (
      facet INTEGER NOT NULL,
      value TEXT NOT NULL,
      projects INTEGER NOT NULL,
      PRIMARY KEY (facet, value)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX facet_by_count ON facet_count (facet, projects);

    CREATE TABLE facet_total (
      facet INTEGER NOT NULL,
      value TEXT NOT NULL,
      kind INTEGER NOT NULL,
      currency TEXT NOT NULL,
      flows INTEGER NOT NULL,
      high INTEGER NOT NULL,
      low INTEGER NOT NULL CHECK (low BETWEEN 0 AND 4294967295),
      PRIMARY KEY (facet, value, kind, currency)
    ) STRICT, WITHOUT ROWID;
    """

  /// The folded words of every version; the index holds those of the current ones.
  private static let search = """
    CREATE TABLE project_words (
      version INTEGER PRIMARY KEY REFERENCES project (version) ON DELETE CASCADE,
      title TEXT NOT NULL,
      identifier TEXT NOT NULL,
      names TEXT NOT NULL
    ) STRICT;

    CREATE VIRTUAL TABLE project_search USING fts5 (
      title, identifier, names,
      content = 'project_words', content_rowid = 'version', prefix = '2 3', tokenize = 'unicode61 remove_diacritics 0'
    );

    -- Every word of the index and where it stands: what a rebuild is compared by.
    CREATE VIRTUAL TABLE project_search_terms USING fts5vocab (project_search, instance);
    """
}
