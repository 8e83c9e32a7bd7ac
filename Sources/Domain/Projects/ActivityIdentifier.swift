/// A project's identifier as the world knows it (IATI `iati-identifier`), without outer white space; inner signs are kept.
public struct ActivityIdentifier: Hashable, Sendable, CustomStringConvertible {
  public let text: String

  public init?(_ raw: some StringProtocol) {
    let text = Text(raw)
    guard !text.isEmpty else { return nil }
    self.text = text.string
  }

  public var description: String { text }
}
