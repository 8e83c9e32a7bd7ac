/// The folder `state/`: the signing key and the last signed checkpoint, outside what a backup of the ledger restores.
struct StateDirectory: Sendable {
  let path: String

  init(of directory: String) { path = directory + "/state" }

  var keyPath: String { path + "/ledger-key" }
  var checkpointPath: String { path + "/checkpoint" }

  /// The signing key; nil when there is none.
  func key() throws -> SigningKey? {
    guard let bytes = try DurableFile.read(keyPath) else { return nil }
    guard let key = SigningKey(String(decoding: bytes, as: UTF8.self).trimmed) else {
      throw LedgerError.damaged("\(keyPath) is no signing key")
    }
    return key
  }

  /// The last checkpoint that was signed; nil when there is none.
  func checkpoint() throws -> Checkpoint? {
    guard let bytes = try DurableFile.read(checkpointPath) else { return nil }
    let note = String(decoding: bytes, as: UTF8.self)
    guard let checkpoint = Checkpoint(note: note, signedAt: DurableFile.modified(checkpointPath)) else {
      throw LedgerError.damaged("\(checkpointPath) is no checkpoint")
    }
    return checkpoint
  }

  func write(_ key: SigningKey) throws {
    try DurableFile.makeDirectory(path)
    try DurableFile.write(Array((key.text + "\n").utf8), to: keyPath)
  }

  func write(_ checkpoint: Checkpoint) throws {
    try DurableFile.write(Array(checkpoint.note.utf8), to: checkpointPath)
  }
}

extension String {
  fileprivate var trimmed: String { hasSuffix("\n") ? String(dropLast()) : self }
}
