import Crypto
import IATI

enum FileDigest {
  /// SHA-256 of a file in hex. Cost: one reading, about 1 GB/s. Throws `unreadable`.
  static func sha256(_ file: InputFile) throws(Refusal) -> String {
    var hash = SHA256()
    try file.forEachPiece { hash.update(bufferPointer: $0) }
    return hash.finalize().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
