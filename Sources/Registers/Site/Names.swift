public import Domain
public import Record

/// Names of codes in three languages, from the reference tables: handed in, since registers know no tables of facts.
public struct Names: Sendable {
  /// A country or territory by its ISO 3166-1 code; the code itself where there is no name.
  public var country: @Sendable (_ code: String) -> Wording
  /// A field of work by code and vocabulary (IATI SectorVocabulary); nil where there is no name.
  public var sector: @Sendable (_ code: String, _ vocabulary: String) -> Wording?
  /// What a finding about published data says.
  public var finding: @Sendable (ActivityPublished.Finding) -> Wording

  public init(
    country: @escaping @Sendable (_ code: String) -> Wording,
    sector: @escaping @Sendable (_ code: String, _ vocabulary: String) -> Wording?,
    finding: @escaping @Sendable (ActivityPublished.Finding) -> Wording
  ) {
    self.country = country
    self.sector = sector
    self.finding = finding
  }

  /// A DAC category of three digits by its name.
  func category(_ code: String) -> Wording { sector(code, "2") ?? .same(code) }
}
