/// A part of a whole in per cent, as written (IATI `percentage`); nil where the author gave none.
public typealias Percentage = Amount

/// A field of work a project belongs to: a code in a vocabulary (IATI codelist SectorVocabulary; `1` is OECD DAC, 5 digits).
public struct Sector: Hashable, Sendable {
  public var vocabulary: String
  public var code: String
  public var percentage: Percentage?
  public var name: Narratives

  public init(vocabulary: String, code: String, percentage: Percentage? = nil, name: Narratives = Narratives()) {
    self.vocabulary = vocabulary
    self.code = code
    self.percentage = percentage
    self.name = name
  }
}

/// A country a project benefits, with its share.
public struct RecipientCountry: Hashable, Sendable {
  public var country: CountryCode
  public var percentage: Percentage?

  public init(country: CountryCode, percentage: Percentage? = nil) {
    self.country = country
    self.percentage = percentage
  }
}

/// A region a project benefits: a code in a vocabulary (IATI codelist RegionVocabulary; `1` is OECD DAC).
public struct RecipientRegion: Hashable, Sendable {
  public var vocabulary: String
  public var code: String
  public var percentage: Percentage?

  public init(vocabulary: String, code: String, percentage: Percentage? = nil) {
    self.vocabulary = vocabulary
    self.code = code
    self.percentage = percentage
  }
}
