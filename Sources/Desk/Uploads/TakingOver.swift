import Crypto
public import Domain
import Glibc

extension Uploads {
  /// Keeps a file that acts name which no draft of this desk made, as a demonstration's do: durable when this returns, and nothing
  /// where it is there already. A draft that supplements its dossier may hold it. Throws where the bytes are not of that digest, or
  /// the disk is full.
  public func takeOver(_ bytes: [UInt8], as digest: FileDigest, type: FileType) async throws {
    guard Hex.text(SHA256.hash(data: bytes)) == digest.hex else { throw FileFault(path: digest.hex, number: EILSEQ) }
    let now = store.now
    // The row first: from then on the file is young, and no sweep that has seen it old deletes it.
    try await store.write { try UploadRow.keep(digest, type: type, bytes: Int64(bytes.count), at: now, $0) }
    guard try files.open(digest) == nil else { return }
    let id = UploadID.drawn()
    _ = try files.append(bytes, at: 0, to: id)
    try files.keep(id, as: digest)
  }
}
