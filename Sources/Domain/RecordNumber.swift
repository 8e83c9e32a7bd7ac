/// The number under which the record knows one thing for ever: `p-…` a project, `o-…` an organisation, `c-…` a certificate.
///
/// It is the ledger's subject, so it follows the ledger's grammar and never carries a name.
public struct RecordNumber: Hashable, Sendable, Codable, CustomStringConvertible {
  public let text: String

  /// nil unless the text matches `[a-z0-9._-]{1,64}`.
  public init?(_ text: some StringProtocol) { self.init(exactly: String(text)) }

  private init?(exactly text: String) {
    let valid = { (byte: UInt8) in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2E || byte == 0x5F || byte == 0x2D
    }
    guard (1...64).contains(text.utf8.count), text.utf8.allSatisfy(valid) else { return nil }
    self.text = text
  }

  public var description: String { text }
}
