import Domain
import Foundation

/// An e-mail address as a login: composed, without outer space, in lower case; 254 bytes at most (địa chỉ thư điện tử).
public struct MailAddress: Hashable, Sendable, CustomStringConvertible {
  public let text: String

  /// nil for what cannot be an address. It is not a proof that one can write to it.
  public init?(_ typed: some StringProtocol) {
    let text = Text(typed).string.lowercased().precomposedStringWithCanonicalMapping
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard text.utf8.count <= 254, parts.count == 2, (1...64).contains(parts[0].utf8.count) else { return nil }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, labels.allSatisfy({ (1...63).contains($0.utf8.count) && !$0.hasPrefix("-") }) else {
      return nil
    }
    guard text.unicodeScalars.allSatisfy({ !MailAddress.forbidden($0) }) else { return nil }
    self.text = text
  }

  private static func forbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .spaceSeparator, .lineSeparator, .paragraphSeparator:
      true
    case _: "\"(),:;<>[\\]".unicodeScalars.contains(scalar)
    }
  }

  public var description: String { text }
}
