import GRDB

/// What an operator does with a ledger that came up read-only.
public enum Recovery {
  /// The place has lost its `state/`: continues under the same origin after the newest checkpoint known outside.
  ///
  /// The checkpoint must carry a good signature by `verifier`, and the acts here must hash to it: nothing that was signed
  /// is contradicted. When the old key is lost, makes a new one, appends an act `ledger.origin/1` that names the old one, and
  /// signs what is here.
  public static func continueSigning(
    directory: String, after newest: Checkpoint, signedBy verifier: VerifierKey, clock: () -> Int64 = Ledger.systemClock
  ) throws(LedgerError) {
    guard newest.isSigned(by: verifier) else { throw .invalid("the checkpoint is not signed by \(verifier)") }
    try repairing(directory) { store, state in
      var (head, root, isMirror) = try store.read { db in
        let head = try StoredRow.head(db).head
        guard newest.size <= head.size else {
          throw LedgerError.readOnly(.olderThanSigned(size: head.size, signed: newest.size))
        }
        return (head, try StoredRow.tree(db).root(at: newest.size), try standing(db) == "mirror")
      }
      guard !isMirror else { throw LedgerError.readOnly(.mirror) }
      guard root == newest.root else { throw LedgerError.readOnly(.contradictsSigned(size: newest.size)) }
      let kept = try state.key()
      if kept?.verifier != verifier {
        head = try announce(newest.origin, formerly: newest.origin, key: verifier, at: clock(), store)
      }
      try sign(head, origin: newest.origin, state, key: kept)
    }
  }

  /// Continues under a new origin: appends an act `ledger.origin/1` of the subject `ledger` that names the old one with its
  /// key, and signs with a new key. What the old origin signed and this place does not hold is given up. `verifier` is the
  /// old key, where this place has none of its own.
  public static func startNewOrigin(
    directory: String, origin: String, after verifier: VerifierKey? = nil, clock: () -> Int64 = Ledger.systemClock
  ) throws(LedgerError) {
    try repairing(directory) { store, state in
      let key = try state.key()?.verifier ?? verifier
      let old = try state.checkpoint()?.origin ?? key?.name ?? "unknown"
      guard VerifierKey.isKeyName(origin), origin != old else {
        throw LedgerError.invalid("a new origin is another one, without spaces and plus sign")
      }
      let head = try announce(origin, formerly: old, key: key, at: clock(), store)
      try sign(head, origin: origin, state, key: nil)
    }
  }

  /// Appends the act that says under which origin is signed from now on, and by which key was signed before.
  private static func announce(
    _ origin: String, formerly: String, key: VerifierKey?, at now: Int64, _ store: Store
  ) throws -> Head {
    var fields = [Field("origin", .published, origin), Field("formerly", .published, formerly)]
    if let key { fields.append(Field(formerKey, .published, key.description)) }
    let entry = try Entry(ownAct: Draft(kind: "ledger.origin/1", subject: "ledger", fields: fields), now: now)
    return try store.write { db in
      var admission = try Admission(db)
      try admission.insert(entry)
      try admission.moveHead()
      try db.execute(sql: "UPDATE place SET standing = 'origin' WHERE id = 1")
      return Head(size: admission.frontier.size, root: admission.frontier.root)
    }
  }

  /// The field of the act that holds the key by which was signed before.
  static let formerKey: Name = "formerly-key"

  private static func standing(_ db: Database) throws -> String? {
    try String.fetchOne(db, sql: "SELECT standing FROM place WHERE id = 1")
  }

  private static func repairing(
    _ directory: String, _ body: (Store, StateDirectory) throws -> Void
  ) throws(LedgerError) {
    let path = directory + "/ledger.sqlite"
    guard DurableFile.exists(path) else { throw .noLedger(directory: directory) }
    let lock = try DirectoryLock(directory: directory)
    do {
      let store = try Store(path: path, mode: .writing)
      let state = StateDirectory(of: directory)
      try DurableFile.makeDirectory(state.path)
      try body(store, state)
      store.close()
    } catch {
      throw LedgerError(error)
    }
    withExtendedLifetime(lock) {}
  }

  private static func sign(_ head: Head, origin: String, _ state: StateDirectory, key old: SigningKey?) throws {
    guard let key = old ?? SigningKey(generatingFor: origin),
      let checkpoint = Checkpoint(note: try key.sign(Checkpoint.text(origin: origin, head: head)))
    else { throw LedgerError.invalid("the origin \(origin) makes no checkpoint") }
    // The key first: a checkpoint without its key reads as a lost state, a key without a checkpoint of it too.
    try state.write(key)
    try state.write(checkpoint)
  }
}
