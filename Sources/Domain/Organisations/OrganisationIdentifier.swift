/// An organisation's identifier as the world knows it (IATI organisation identifier, org-id.guide): `XM-DAC-41122`.
public struct OrganisationIdentifier: Hashable, Sendable, CustomStringConvertible {
  public let text: String

  /// nil when nothing is left after outer white space.
  public init?(_ raw: some StringProtocol) {
    let text = Text(raw)
    guard !text.isEmpty else { return nil }
    self.text = text.string
  }

  public var description: String { text }
}
