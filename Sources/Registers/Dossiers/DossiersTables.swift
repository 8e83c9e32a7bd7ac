extension Dossiers {
  /// A dossier as its page and the desks ask for it. Whose a task is stands as far as the acts tell it (``DossierSeat``): which office
  /// receives and decides, and how long the law gives, is law, and is read with the law of the day.
  static let schema = """
    CREATE TABLE dossier (
      number TEXT PRIMARY KEY,
      year INTEGER NOT NULL,
      ordinal INTEGER NOT NULL CHECK (ordinal > 0),
      procedure TEXT NOT NULL,
      applicant TEXT NOT NULL,
      name TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('checking', 'supplement-awaited', 'complete', 'consulting', 'forwarded',
        'deciding', 'decided', 'handed-over', 'granted', 'refused', 'withdrawn')),
      filed_on INTEGER NOT NULL,
      complete_on INTEGER,
      closed_on INTEGER,
      decision TEXT NOT NULL,
      slip TEXT NOT NULL UNIQUE,
      -- How many acts it has: the version that the next one expects.
      version INTEGER NOT NULL CHECK (version > 0),
      -- The certificate it is about; null where one is to be issued.
      certificate TEXT,
      -- By how many days it came after the last day for filing; null where it was in time.
      days_late INTEGER CHECK (days_late > 0),
      UNIQUE (year, ordinal),
      CHECK ((closed_on IS NOT NULL) = (state IN ('granted', 'refused', 'withdrawn')))
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX dossier_of_applicant ON dossier (applicant, filed_on);
    CREATE INDEX dossier_of_certificate ON dossier (certificate, filed_on) WHERE certificate IS NOT NULL;

    -- Its acts, without what concerns persons.
    CREATE TABLE dossier_entry (
      dossier TEXT NOT NULL REFERENCES dossier (number),
      step INTEGER NOT NULL,
      position INTEGER NOT NULL UNIQUE,
      recorded_at INTEGER NOT NULL,
      body TEXT NOT NULL,
      -- What it is, so that a list need not read what it says.
      kind TEXT NOT NULL,
      json TEXT NOT NULL,
      PRIMARY KEY (dossier, step)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX dossier_entry_of_body ON dossier_entry (body, position);

    -- Who has to do with it, and may see it.
    CREATE TABLE dossier_body (
      dossier TEXT NOT NULL REFERENCES dossier (number),
      seat TEXT NOT NULL,
      filed_on INTEGER NOT NULL,
      closed INTEGER NOT NULL CHECK (closed IN (0, 1)),
      PRIMARY KEY (dossier, seat)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX dossier_of_body ON dossier_body (seat, closed, filed_on);

    -- What is to be done now.
    CREATE TABLE dossier_task (
      dossier TEXT NOT NULL REFERENCES dossier (number),
      ordinal INTEGER NOT NULL,
      seat TEXT NOT NULL,
      kind TEXT NOT NULL,
      since INTEGER NOT NULL,
      filed_on INTEGER NOT NULL,
      PRIMARY KEY (dossier, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX dossier_task_of_body ON dossier_task (seat, filed_on);

    -- How long each step of a closed dossier took. No applicant: service levels are read from here.
    CREATE TABLE dossier_step (
      dossier TEXT NOT NULL REFERENCES dossier (number),
      known_from INTEGER NOT NULL,
      known_to INTEGER NOT NULL CHECK (known_to >= known_from),
      ordinal INTEGER NOT NULL,
      procedure TEXT NOT NULL,
      filed_on INTEGER NOT NULL,
      closed_on INTEGER NOT NULL,
      step TEXT NOT NULL,
      office TEXT NOT NULL,
      started INTEGER NOT NULL,
      ended INTEGER,
      PRIMARY KEY (dossier, known_from, ordinal)
    ) STRICT, WITHOUT ROWID;
    """
}
