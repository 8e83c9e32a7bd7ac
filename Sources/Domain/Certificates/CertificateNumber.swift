/// A certificate's number as it is printed on it, composed and without outer white space.
public struct CertificateNumber: Hashable, Sendable, CustomStringConvertible {
  public let text: String

  public init?(_ raw: some StringProtocol) {
    let text = Text(raw)
    guard !text.isEmpty else { return nil }
    self.text = text.string
  }

  public var description: String { text }
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
