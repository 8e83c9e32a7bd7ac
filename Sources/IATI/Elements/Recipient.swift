/// A country that benefits (IATI `recipient-country`).
public struct RecipientCountry: Sendable, Hashable {
  /// ISO 3166-1 alpha-2, as written.
  public var code: String?
  public var percentage: WrittenDecimal?
  public var narratives: [Narrative]
  public var line: Int
}

/// A region beyond one country that benefits (IATI `recipient-region`).
public struct RecipientRegion: Sendable, Hashable {
  public var code: String?
  /// IATI RegionVocabulary; nil counts as 1, the regions of OECD-DAC.
  public var vocabulary: String?
  public var percentage: WrittenDecimal?
  public var narratives: [Narrative]
  public var line: Int
}

extension RecipientCountry {
  init(_ element: Element, _ notes: inout Notes) {
    if element.trimmed(.code) == nil { notes.add(.missing(.code, in: element.term), element) }
    self.init(
      code: element.trimmed(.code), percentage: element.decimal(.percentage, &notes),
      narratives: element.narratives(&notes), line: element.line)
  }
}

extension RecipientRegion {
  init(_ element: Element, _ notes: inout Notes) {
    if element.trimmed(.code) == nil { notes.add(.missing(.code, in: element.term), element) }
    self.init(
      code: element.trimmed(.code), vocabulary: element.trimmed(.vocabulary),
      percentage: element.decimal(.percentage, &notes), narratives: element.narratives(&notes), line: element.line)
  }
}

extension Family {
  static let recipientCountry = Family(.recipientCountry) { element, activity, notes in
    activity.recipientCountries.append(RecipientCountry(element, &notes))
  }

  static let recipientRegion = Family(.recipientRegion) { element, activity, notes in
    activity.recipientRegions.append(RecipientRegion(element, &notes))
  }
}
