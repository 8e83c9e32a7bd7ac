public import Domain

/// The mutable store of what is not an act (DESIGN §2, `Desk`): accounts, sessions, drafts, uploads. Acts are the ledger's alone.
///
/// In the data directory lie `desk.sqlite` and `files/`; in `state/` the key `desk-key`, without which second factors cannot be read,
/// and the journal of what was handed over. Times are the clock's that the desk was opened with.
public final class Desk: Sendable {
  public let accounts: Accounts
  public let signIn: SignIn
  public let secondFactors: SecondFactors
  public let sessions: Sessions
  public let pendingForms: PendingForms
  public let limits: Limits
  public let drafts: Drafts
  public let uploads: Uploads
  public let identities: Identities
  public let outbox: Outbox
  private let store: DeskStore

  /// How strictly accounts are kept.
  public enum Strictness: Sendable {
    /// An officer needs a second factor.
    case record
    /// Everybody may have a second factor and nobody needs one: a place to try things, where nothing is real.
    case demonstration
  }

  /// Opens the desk of a data directory, making what is missing, all of it for its owner only.
  ///
  /// The caller holds the directory's lock: two processes with one desk would both empty its write-ahead log, which SQLite before
  /// 3.51.3 may not survive.
  public static func open(
    directory: String, strictness: Strictness = .record, scanner: (any FileScanner)? = nil,
    own: (any OwnPapers)? = nil, clock: @escaping @Sendable () -> Instant
  ) throws -> Desk {
    try open(
      directory: directory, strictness: strictness, scanner: scanner, own: own, hashing: HashingQueue(), faults: .none,
      clock: clock)
  }

  /// With hashing and planted faults as a test wants them.
  static func open(
    directory: String, strictness: Strictness, scanner: (any FileScanner)?, own: (any OwnPapers)? = nil,
    hashing: HashingQueue, faults: FileFaults, clock: @escaping @Sendable () -> Instant
  ) throws -> Desk {
    try Sodium.start()
    let store = try DeskStore(directory: directory, clock: clock)
    let journal = try SentJournal(directory: directory)
    try Restoring.reconcile(store, journal)
    let files = try FileStore(directory: directory, faults: faults, own: own)
    return Desk(
      store: store, journal: journal, files: files, key: try DeskKey.kept(in: directory), strictness: strictness,
      scanner: scanner,
      hashing: hashing)
  }

  private init(
    store: DeskStore, journal: SentJournal, files: FileStore, key: DeskKey, strictness: Strictness,
    scanner: (any FileScanner)?,
    hashing: HashingQueue
  ) {
    self.store = store
    accounts = Accounts(store: store, hashing: hashing)
    secondFactors = SecondFactors(store: store, key: key, strictness: strictness)
    sessions = Sessions(store: store, key: key)
    limits = Limits(store: store, key: key)
    signIn = SignIn(
      store: store, hashing: hashing, limits: limits, secondFactors: secondFactors, sessions: sessions)
    pendingForms = PendingForms(store: store)
    drafts = Drafts(store: store)
    uploads = Uploads(store: store, files: files, scanner: scanner)
    identities = Identities(store: store)
    outbox = Outbox(store: store, journal: journal)
  }

  /// Drops what has had its time: ended sessions, forms kept for an hour, uploads left for a day, old counts, and files that no
  /// draft holds unless `isFiled` says that a dossier names them. To be run now and then.
  public func sweep(isFiled: @escaping @Sendable (FileDigest) throws -> Bool = { _ in true }) async throws {
    try await sessions.purge()
    try await pendingForms.purge()
    try await limits.purge()
    try outbox.journal.purge(at: store.now)
    try await uploads.purge()
    try await uploads.purgeFiles(isFiled: isFiled)
  }

  /// Closes the files; nothing may be asked afterwards.
  public func close() {
    store.close()
    outbox.journal.close()
  }
}
