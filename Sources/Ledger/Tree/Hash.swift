import Crypto

/// A SHA-256 digest: of a leaf, of a node of the tree, or a commitment.
public struct Hash: Hashable, Sendable, CustomStringConvertible {
  /// The 32 bytes as they lie in memory.
  let words: (UInt64, UInt64, UInt64, UInt64)

  init(words: (UInt64, UInt64, UInt64, UInt64)) { self.words = words }

  /// Exactly 32 bytes; nil for any other count.
  public init?(bytes: [UInt8]) {
    guard bytes.count == Hash.byteCount else { return nil }
    self = bytes.withUnsafeBytes { Hash(loading: $0) }
  }

  /// Reads standard base64 with padding; nil unless it is exactly 32 bytes, canonically written.
  public init?(base64: String) {
    guard let bytes = Base64.decode(Array(base64.utf8)) else { return nil }
    self.init(bytes: bytes)
  }

  /// Reads the first 32 bytes; the caller has checked that they are there.
  init(loading bytes: UnsafeRawBufferPointer) {
    words = bytes.loadUnaligned(as: (UInt64, UInt64, UInt64, UInt64).self)
  }

  public static let byteCount = 32

  public var bytes: [UInt8] { withUnsafeBytes { Array($0) } }

  public var base64: String { Base64.encode(bytes) }

  public var hex: String { Hex.encode(bytes) }

  public var description: String { base64 }

  func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    try Swift.withUnsafeBytes(of: words, body)
  }

  public static func == (a: Hash, b: Hash) -> Bool { a.words == b.words }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
    hasher.combine(words.1)
  }
}

extension Hash {
  /// SHA-256 of the bytes.
  static func sha256(_ bytes: UnsafeRawBufferPointer) -> Hash {
    var digest = SHA256()
    digest.update(bufferPointer: bytes)
    return digest.finalize().withUnsafeBytes { Hash(loading: $0) }
  }

  /// The hash of the empty tree (RFC 9162, §2.1.1).
  public static let ofEmptyTree = sha256(UnsafeRawBufferPointer(start: nil, count: 0))

  /// The hash of a leaf: SHA-256 of a zero byte and the leaf (RFC 9162, §2.1.1).
  public static func leaf(_ bytes: some Collection<UInt8>) -> Hash {
    var message: [UInt8] = []
    message.reserveCapacity(bytes.count + 1)
    message.append(0)
    message.append(contentsOf: bytes)
    return message.withUnsafeBytes { sha256($0) }
  }

  /// The hash of a node: SHA-256 of a one byte and both children (RFC 9162, §2.1.1).
  public static func node(_ left: Hash, _ right: Hash) -> Hash {
    withUnsafeTemporaryAllocation(byteCount: 65, alignment: 8) { message in
      message[0] = 1
      left.withUnsafeBytes { UnsafeMutableRawBufferPointer(rebasing: message[1..<33]).copyMemory(from: $0) }
      right.withUnsafeBytes { UnsafeMutableRawBufferPointer(rebasing: message[33..<65]).copyMemory(from: $0) }
      return sha256(UnsafeRawBufferPointer(message))
    }
  }
}
