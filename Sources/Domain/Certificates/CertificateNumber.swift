/// A certificate's number as it is printed on it, composed and without outer white space.
public struct CertificateNumber: Hashable, Sendable, CustomStringConvertible {
  public let text: String

  public init?(_ raw: some StringProtocol) {
    let text = Text(raw)
    guard !text.isEmpty else { return nil }
    self.text = text.string
  }

  public var description: String { text }

  /// The number as two people would find it equal: without white space and case; and without controls, which nobody sees.
  public var key: String {
    let seen = text.uppercased().unicodeScalars.filter {
      !$0.properties.isWhitespace && $0.properties.generalCategory != .control
    }
    return String(String.UnicodeScalarView(seen))
  }
}

/// The number of the decision by which an authority acted (số quyết định).
public struct DecisionNumber: Hashable, Sendable, CustomStringConvertible {
  public let text: String

  public init?(_ raw: some StringProtocol) {
    let text = Text(raw)
    guard !text.isEmpty else { return nil }
    self.text = text.string
  }

  public var description: String { text }
}
