extension Certificates {
  /// A row a version: its key is the position of the act that says so.
  static let schema = """
    CREATE TABLE certificate (
      version INTEGER PRIMARY KEY,
      number TEXT NOT NULL,
      known_from INTEGER NOT NULL,
      known_to INTEGER NOT NULL CHECK (known_to >= known_from),
      kind TEXT NOT NULL,
      printed TEXT NOT NULL,
      -- As a search compares it.
      printed_key TEXT NOT NULL,
      holder TEXT NOT NULL,
      fields TEXT NOT NULL,
      provinces TEXT NOT NULL,
      issued INTEGER NOT NULL,
      valid_from INTEGER NOT NULL,
      expiry INTEGER NOT NULL,
      standing TEXT NOT NULL CHECK (standing IN ('in-force', 'suspended', 'withdrawn')),
      standing_day INTEGER,
      decision TEXT NOT NULL,
      recorded_at INTEGER NOT NULL,
      -- By which procedure of this record it was issued, and the decision; both empty where it was issued elsewhere.
      procedure TEXT NOT NULL,
      issue_decision TEXT NOT NULL,
      -- Of the suspension that runs, where it was decided here: its grounds, and when its decision was received.
      grounds TEXT NOT NULL,
      received INTEGER,
      -- Why the activities ended; empty while they have not, or where that was decided elsewhere.
      ending TEXT NOT NULL,
      -- Suspensions that have ended, in JSON.
      pauses TEXT NOT NULL,
      -- Where the representative office is; null where the certificate names no such place.
      seat TEXT,
      CHECK ((standing = 'in-force') = (standing_day IS NULL))
    ) STRICT;

    CREATE INDEX certificate_of_number ON certificate (number, known_from);
    CREATE INDEX certificate_of_holder ON certificate (holder, known_to);
    CREATE INDEX certificate_by_print ON certificate (printed COLLATE NOCASE);
    CREATE INDEX certificate_by_expiry ON certificate (known_to, expiry, holder);
    CREATE INDEX certificate_by_standing ON certificate (known_to, standing, standing_day);
    """
}
