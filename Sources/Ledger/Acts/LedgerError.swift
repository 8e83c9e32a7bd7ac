/// Why the ledger did not do what it was asked.
public enum LedgerError: Error, Hashable, Sendable {
  /// The subject has another number of acts than the request expected.
  case versionConflict(subject: Name, expected: Int, found: Int)
  /// The claim is held, since the act at this position.
  case claimTaken(kind: Name, key: String, by: Position)
  /// The claim to be released is held by nobody.
  case claimNotHeld(kind: Name, key: String)
  /// The actor used this key for other content; that stands at this position.
  case keyReused(first: Position)
  /// An act of this name exists at this position.
  case idTaken(ActID, by: Position)
  /// Nothing is appended here.
  case readOnly(ReadOnlyReason)
  /// The disk is full; nothing was appended, and a later attempt may succeed.
  case noSpace
  /// The disk failed; this ledger has stopped for good and the process must exit with code 70.
  case storageFailed(String)
  /// The request breaks a rule of form.
  case invalid(String)
  /// Another process holds the lock of this directory.
  case alreadyLocked(directory: String)
  /// The directory holds no ledger.
  case noLedger(directory: String)
  /// The directory's files are not what a ledger leaves behind.
  case damaged(String)
  /// The ledger was closed.
  case closed
}

/// Why a ledger that was opened for writing does not append or sign.
public enum ReadOnlyReason: Hashable, Sendable {
  /// It was opened for reading.
  case openedForReading
  /// It was imported: a copy of a ledger whose origin signs elsewhere.
  case mirror
  /// It holds fewer acts than were signed: an old backup. Bring the missing acts, or start a new origin.
  case olderThanSigned(size: Position, signed: Position)
  /// What it holds contradicts what was signed.
  case contradictsSigned(size: Position)
  /// It holds acts, but `state/` is missing, incomplete or damaged: give the newest checkpoint known outside.
  case stateMissing
}
