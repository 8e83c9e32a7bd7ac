import Crypto
public import Domain
import Glibc

extension Uploads {
  /// Keeps a file that acts name which no draft of this desk made, as a demonstration's do: durable when this returns, never swept,
  /// and nothing where it is there already. Throws where the bytes are not of that digest, or the disk is full.
  public func takeOver(_ bytes: [UInt8], as digest: FileDigest) throws {
    guard try files.open(digest) == nil else { return }
    guard Hex.text(SHA256.hash(data: bytes)) == digest.hex else { throw FileFault(path: digest.hex, number: EILSEQ) }
    let id = UploadID.drawn()
    _ = try files.append(bytes, at: 0, to: id)
    try files.keep(id, as: digest)
  }
}
