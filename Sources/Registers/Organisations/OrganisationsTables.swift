extension Organisations {
  /// A row a version: what an organisation is called and what it is, as known between two positions.
  static let schema = """
    -- rank: whose word it is. 3 the organisation's own data set, 2 its own reports, 1 somebody's reference.
    CREATE TABLE organisation (
      id INTEGER PRIMARY KEY,
      number TEXT NOT NULL,
      known_from INTEGER NOT NULL,
      known_to INTEGER NOT NULL CHECK (known_to >= known_from),
      act INTEGER NOT NULL,
      rank INTEGER NOT NULL CHECK (rank BETWEEN 1 AND 3),
      name TEXT NOT NULL,
      name_key TEXT NOT NULL,
      identifier TEXT NOT NULL,
      kind INTEGER NOT NULL,
      country TEXT NOT NULL
    ) STRICT;

    CREATE UNIQUE INDEX organisation_of_number ON organisation (number, known_from);
    CREATE INDEX organisation_of_identifier ON organisation (identifier COLLATE NOCASE) WHERE identifier <> '';
    CREATE INDEX organisation_shown ON organisation (known_from);
    CREATE INDEX organisation_closed ON organisation (known_to) WHERE known_to < \(openEnd);
    CREATE INDEX organisation_by_name ON organisation (name_key, id) WHERE known_to = \(openEnd);
    CREATE INDEX organisation_by_kind ON organisation (kind, name_key, id) WHERE known_to = \(openEnd);
    CREATE INDEX organisation_by_country ON organisation (country, name_key, id) WHERE known_to = \(openEnd);

    -- How many organisations there are.
    CREATE TABLE organisation_count (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      organisations INTEGER NOT NULL
    ) STRICT;

    INSERT INTO organisation_count VALUES (1, 0);

    -- The best word an import under way has of each organisation.
    CREATE TABLE organisation_mention (
      import TEXT NOT NULL REFERENCES import (number),
      organisation TEXT NOT NULL,
      rank INTEGER NOT NULL,
      act INTEGER NOT NULL,
      name TEXT NOT NULL,
      name_key TEXT NOT NULL,
      words TEXT NOT NULL,
      identifier TEXT NOT NULL,
      kind INTEGER NOT NULL,
      PRIMARY KEY (import, organisation)
    ) STRICT, WITHOUT ROWID;

    -- In how many current projects an organisation has a role.
    CREATE TABLE organisation_role (
      organisation TEXT NOT NULL,
      role INTEGER NOT NULL CHECK (role BETWEEN 0 AND 6),
      projects INTEGER NOT NULL,
      PRIMARY KEY (organisation, role)
    ) STRICT, WITHOUT ROWID;

    -- The first and the latest position at which an act or a completed import named it.
    CREATE TABLE organisation_seen (
      organisation TEXT PRIMARY KEY,
      first INTEGER NOT NULL,
      latest INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE organisation_words (
      id INTEGER PRIMARY KEY REFERENCES organisation (id),
      name TEXT NOT NULL,
      identifier TEXT NOT NULL
    ) STRICT;

    CREATE VIRTUAL TABLE organisation_search USING fts5 (
      name, identifier,
      content = 'organisation_words', content_rowid = 'id', prefix = '2 3', tokenize = 'unicode61 remove_diacritics 0'
    );

    CREATE VIRTUAL TABLE organisation_search_terms USING fts5vocab (organisation_search, instance);
    """
}
