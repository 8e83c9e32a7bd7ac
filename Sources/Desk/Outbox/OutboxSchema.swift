/// The tables of the outbox. A notice is made once for its event, kind, body and recipient; a message is handed over at most once.
enum OutboxSchema {
  static let tables = """
    ALTER TABLE account ADD COLUMN notices TEXT NOT NULL DEFAULT 'immediate'
      CHECK (notices IN ('immediate', 'digest', 'statutory'));

    -- How far acts were followed, and the last day whose reminders were made.
    CREATE TABLE outbox (
      id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
      position INTEGER NOT NULL CHECK (position >= 0),
      day INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE message (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 32),
      key TEXT NOT NULL UNIQUE CHECK (length(key) BETWEEN 1 AND 400),
      account TEXT NOT NULL REFERENCES account(number),
      state TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'failed', 'uncertain', 'dropped')),
      attempts INTEGER NOT NULL CHECK (attempts >= 0),
      made_at INTEGER NOT NULL,
      next_at INTEGER NOT NULL,
      changed_at INTEGER NOT NULL,
      fault TEXT CHECK (length(fault) BETWEEN 1 AND 64)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX message_due ON message(next_at) WHERE state = 'queued';
    CREATE INDEX message_stuck ON message(changed_at) WHERE state IN ('failed', 'uncertain');
    CREATE TRIGGER message_sent_once BEFORE UPDATE OF state ON message WHEN OLD.state = 'sent'
    BEGIN SELECT raise(ABORT, 'a sent message is never sent again'); END;

    CREATE TABLE notice (
      id INTEGER PRIMARY KEY NOT NULL,
      event TEXT NOT NULL CHECK (length(event) BETWEEN 1 AND 200),
      kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 64),
      body TEXT NOT NULL CHECK (body GLOB 'office:?*' OR body GLOB 'organisation:?*'),
      -- An account, or the body itself: a letter to be printed.
      recipient TEXT NOT NULL,
      account TEXT REFERENCES account(number),
      role TEXT,
      subject TEXT NOT NULL CHECK (length(subject) BETWEEN 1 AND 64),
      printed TEXT NOT NULL CHECK (length(printed) BETWEEN 1 AND 200),
      due INTEGER,
      made_at INTEGER NOT NULL,
      message TEXT REFERENCES message(id),
      dropped_at INTEGER,
      UNIQUE (event, kind, body, recipient),
      CHECK (recipient = ifnull(account, body)),
      CHECK ((account IS NULL) = (role IS NULL)),
      CHECK (account IS NOT NULL OR message IS NULL)
    ) STRICT;
    CREATE INDEX notice_subject ON notice(subject, id);
    CREATE INDEX notice_message ON notice(message) WHERE message IS NOT NULL;
    CREATE INDEX notice_waiting ON notice(account) WHERE message IS NULL AND dropped_at IS NULL AND account IS NOT NULL;
    CREATE INDEX notice_account ON notice(account, id) WHERE account IS NOT NULL;
    CREATE TRIGGER notice_kept BEFORE DELETE ON notice
    BEGIN SELECT raise(ABORT, 'a notice is kept'); END;

    -- Who decided that a message is tried again that may have gone out.
    CREATE TABLE resending (
      message TEXT NOT NULL REFERENCES message(id),
      decided_at INTEGER NOT NULL,
      decided_by TEXT NOT NULL CHECK (decided_by = 'operator' OR decided_by GLOB 'a-*'),
      was TEXT NOT NULL CHECK (was IN ('failed', 'uncertain')),
      PRIMARY KEY (message, decided_at)
    ) STRICT, WITHOUT ROWID;
    """

  /// Whether messages went out or lie in a folder, and what is kept of the journal beside the desk.
  static let journal = """
    ALTER TABLE message ADD COLUMN carried TEXT CHECK (carried IN ('program', 'folder'));
    -- Told by a message that only the journal knows.
    ALTER TABLE notice ADD COLUMN told_at INTEGER;
    DROP INDEX notice_waiting;
    CREATE INDEX notice_waiting ON notice(account)
      WHERE message IS NULL AND dropped_at IS NULL AND told_at IS NULL AND account IS NOT NULL;

    CREATE TABLE sent_journal (
      id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
      name TEXT NOT NULL CHECK (length(name) = 32),
      -- How far this desk knows it.
      place INTEGER NOT NULL CHECK (place >= 0),
      -- Since when nothing goes out: the journal that this desk had is not there.
      held_at INTEGER,
      -- When this desk was last found to be older than the journal, and of how many messages it knew nothing.
      restored_at INTEGER,
      restored_count INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    """
}
