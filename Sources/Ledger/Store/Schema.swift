/// The tables of `ledger.sqlite`; `head` and `act` and their first columns are part of the format.
enum Schema {
  static let format = 1

  /// Each act's row also carries the hashes of the subtrees that its leaf completed (`nodes`: the leaf's own first, then
  /// upwards), so that an append touches no further page and any proof costs O(log size) rows.
  static let sql = """
    CREATE TABLE place (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      format INTEGER NOT NULL CHECK (format = 1),
      holding TEXT NOT NULL CHECK (holding IN ('whole', 'public')),
      standing TEXT NOT NULL CHECK (standing IN ('origin', 'mirror'))
    ) STRICT;

    CREATE TABLE head (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      size INTEGER NOT NULL CHECK (size >= 0),
      root BLOB NOT NULL CHECK (length(root) = 32),
      frontier BLOB NOT NULL CHECK (length(frontier) % 32 = 0)
    ) STRICT;

    CREATE TABLE act (
      position INTEGER PRIMARY KEY CHECK (position >= 0),
      id BLOB NOT NULL CHECK (length(id) = 16),
      nodes BLOB NOT NULL CHECK (length(nodes) >= 32 AND length(nodes) % 32 = 0),
      leaf BLOB NOT NULL CHECK (length(leaf) BETWEEN 1 AND 65535),
      opening BLOB NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX act_id ON act(id);

    CREATE TABLE version (
      subject TEXT NOT NULL CHECK (length(subject) BETWEEN 1 AND 64),
      version INTEGER NOT NULL CHECK (version >= 1),
      position INTEGER NOT NULL REFERENCES act(position),
      PRIMARY KEY (subject, version)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE claim (
      kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 64),
      key TEXT NOT NULL,
      position INTEGER NOT NULL REFERENCES act(position),
      PRIMARY KEY (kind, key)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE key (
      actor TEXT NOT NULL,
      key TEXT NOT NULL,
      fingerprint BLOB,
      first INTEGER NOT NULL REFERENCES act(position),
      PRIMARY KEY (actor, key)
    ) STRICT, WITHOUT ROWID;
    """
}
