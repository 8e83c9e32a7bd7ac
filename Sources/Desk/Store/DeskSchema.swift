import GRDB

/// The tables of `desk.sqlite`. A later release adds a step at the end and changes none before it.
enum DeskSchema {
  static let steps = [accounts + sessions + drafts, OutboxSchema.tables, sources, OutboxSchema.journal]

  /// Takes the steps that the file has not seen yet, each in a transaction of its own.
  static func bringUpToDate(_ db: Database) throws {
    let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    guard found <= steps.count else { throw DeskFault.newerSchema(found) }
    for version in found..<steps.count {
      try db.inTransaction(.immediate) {
        try db.execute(sql: steps[version])
        try db.execute(sql: "PRAGMA user_version = \(version + 1)")
        return .commit
      }
    }
  }

  private static let accounts = """
    CREATE TABLE account (
      number TEXT PRIMARY KEY NOT NULL CHECK (number GLOB 'a-*' AND length(number) = 34),
      email TEXT NOT NULL UNIQUE CHECK (length(email) BETWEEN 5 AND 254 AND email = lower(email)),
      name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 400),
      language TEXT NOT NULL CHECK (language IN ('vi', 'en', 'fr')),
      password TEXT NOT NULL CHECK (password GLOB '$argon2id$*'),
      password_stands TEXT NOT NULL CHECK (password_stands IN ('once', 'chosen')),
      totp BLOB CHECK (length(totp) = 60),
      totp_offered BLOB CHECK (length(totp_offered) = 60),
      totp_step INTEGER,
      disabled_at INTEGER,
      created_at INTEGER NOT NULL CHECK (created_at >= 0),
      CHECK ((totp IS NULL) = (totp_step IS NULL))
    ) STRICT;

    CREATE TABLE membership (
      account TEXT NOT NULL REFERENCES account(number) ON DELETE CASCADE,
      body TEXT NOT NULL CHECK (body GLOB 'office:?*' OR body GLOB 'organisation:?*'),
      role TEXT NOT NULL CHECK (role IN ('files', 'receives', 'is-consulted', 'decides', 'administers', 'audits')),
      PRIMARY KEY (account, body, role)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX membership_body ON membership(body);

    CREATE TABLE recovery_code (
      account TEXT NOT NULL REFERENCES account(number) ON DELETE CASCADE,
      hash BLOB NOT NULL CHECK (length(hash) = 32),
      used_at INTEGER,
      PRIMARY KEY (account, hash)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE identity (
      issuer TEXT NOT NULL CHECK (length(issuer) BETWEEN 1 AND 400),
      subject TEXT NOT NULL CHECK (length(subject) BETWEEN 1 AND 255),
      account TEXT NOT NULL REFERENCES account(number) ON DELETE CASCADE,
      linked_at INTEGER NOT NULL,
      PRIMARY KEY (issuer, subject)
    ) STRICT, WITHOUT ROWID;

    """

  private static let sessions = """
    CREATE TABLE session (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 32),
      token BLOB NOT NULL UNIQUE CHECK (length(token) = 32),
      account TEXT NOT NULL REFERENCES account(number) ON DELETE CASCADE,
      body TEXT NOT NULL,
      device TEXT NOT NULL CHECK (length(device) <= 60),
      opened_at INTEGER NOT NULL,
      last_seen INTEGER NOT NULL CHECK (last_seen >= opened_at)
    ) STRICT;
    CREATE INDEX session_account ON session(account);

    CREATE TABLE halfway (
      token BLOB PRIMARY KEY NOT NULL CHECK (length(token) = 32),
      account TEXT NOT NULL REFERENCES account(number) ON DELETE CASCADE,
      need TEXT NOT NULL CHECK (need IN ('code', 'set-up')),
      device TEXT NOT NULL CHECK (length(device) <= 60),
      opened_at INTEGER NOT NULL,
      tries INTEGER NOT NULL CHECK (tries >= 0)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE pending_form (
      key BLOB PRIMARY KEY NOT NULL CHECK (length(key) = 32),
      account TEXT NOT NULL REFERENCES account(number) ON DELETE CASCADE,
      path TEXT NOT NULL CHECK (length(path) <= 512),
      body BLOB NOT NULL CHECK (length(body) <= 65536),
      kept_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX pending_form_account ON pending_form(account, kept_at);

    CREATE TABLE bucket (
      key BLOB PRIMARY KEY NOT NULL CHECK (length(key) = 32),
      full_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE lockout (
      key BLOB PRIMARY KEY NOT NULL CHECK (length(key) = 32),
      failures INTEGER NOT NULL CHECK (failures >= 1),
      last_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    """

  private static let drafts = """
    CREATE TABLE draft (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 32),
      procedure TEXT NOT NULL CHECK (length(procedure) BETWEEN 1 AND 64),
      owner TEXT NOT NULL CHECK (owner GLOB 'office:?*' OR owner GLOB 'organisation:?*'),
      created_by TEXT NOT NULL REFERENCES account(number),
      applicant_name TEXT,
      supplements TEXT,
      answers TEXT NOT NULL CHECK (json_valid(answers)),
      revision INTEGER NOT NULL CHECK (revision >= 1),
      updated_at INTEGER NOT NULL,
      filed_as TEXT,
      filed_at INTEGER,
      CHECK ((filed_as IS NULL) = (filed_at IS NULL))
    ) STRICT;
    CREATE INDEX draft_owner ON draft(owner, updated_at);
    CREATE TRIGGER draft_kept BEFORE DELETE ON draft WHEN OLD.filed_as IS NOT NULL
    BEGIN SELECT raise(ABORT, 'a filed draft is kept'); END;

    CREATE TABLE file (
      digest TEXT PRIMARY KEY NOT NULL CHECK (length(digest) = 64),
      type TEXT NOT NULL CHECK (type IN ('pdf', 'docx', 'xlsx', 'jpeg', 'png')),
      bytes INTEGER NOT NULL CHECK (bytes BETWEEN 1 AND 20971520),
      kept_at INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE paper (
      draft TEXT NOT NULL REFERENCES draft(id) ON DELETE CASCADE,
      place INTEGER NOT NULL CHECK (place >= 1),
      item TEXT NOT NULL CHECK (length(item) BETWEEN 1 AND 64),
      digest TEXT REFERENCES file(digest),
      received_on INTEGER,
      file_name TEXT CHECK (length(file_name) BETWEEN 1 AND 255),
      PRIMARY KEY (draft, place),
      CHECK ((digest IS NULL) <> (received_on IS NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX paper_digest ON paper(digest);

    CREATE TABLE upload (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 32),
      draft TEXT NOT NULL REFERENCES draft(id) ON DELETE CASCADE,
      item TEXT NOT NULL CHECK (length(item) BETWEEN 1 AND 64),
      file_name TEXT NOT NULL CHECK (length(file_name) BETWEEN 1 AND 255),
      bytes INTEGER NOT NULL CHECK (bytes BETWEEN 1 AND 20971520),
      begun_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX upload_draft ON upload(draft);
    """

  private static let sources = """
    ALTER TABLE paper ADD COLUMN source TEXT
      CHECK (source IS NULL OR (length(source) BETWEEN 1 AND 400 AND digest IS NOT NULL));
    """
}
