/// What a ledger has signed: so many acts, hashing to this root (C2SP tlog-checkpoint).
public struct Checkpoint: Hashable, Sendable {
  /// Who keeps the ledger: a URL without its scheme, by recommendation.
  public let origin: String
  public let size: Position
  public let root: Hash
  /// The signed note, byte for byte as published.
  public let note: String
  /// Milliseconds since 1970 UTC when this installation signed it; nil when it came from elsewhere.
  public let signedAt: Int64?

  /// Reads the three lines of a note; its signatures are not checked here. Nil when it is no checkpoint.
  public init?(note: String, signedAt: Int64? = nil) {
    guard let parsed = try? SignedNote(note) else { return nil }
    let lines = parsed.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    guard lines.count >= 3, lines.allSatisfy({ !$0.isEmpty }), let size = Position(lines[1]), size >= 0,
      String(size) == lines[1], let root = Hash(base64: String(lines[2]))
    else { return nil }
    origin = String(lines[0])
    self.size = size
    self.root = root
    self.note = note
    self.signedAt = signedAt
  }

  /// True when a signature by the key is there, and every signature by it is good.
  public func isSigned(by key: VerifierKey) -> Bool {
    guard let parsed = try? SignedNote(note), key.name == origin else { return false }
    return (try? parsed.verified(by: [key])) != nil
  }

  public var head: Head { Head(size: size, root: root) }

  static func text(origin: String, head: Head) -> String { "\(origin)\n\(head.size)\n\(head.root.base64)\n" }
}
