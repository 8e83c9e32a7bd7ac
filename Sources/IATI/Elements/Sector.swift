/// What the activity works on (IATI `sector`).
public struct Sector: Sendable, Hashable {
  /// IATI SectorVocabulary; nil counts as 1, the five-digit purpose codes of OECD-DAC.
  public var vocabulary: String?
  public var vocabularyURI: String?
  public var code: String?
  public var percentage: WrittenDecimal?
  public var narratives: [Narrative]
  public var line: Int
}

extension Sector {
  init(_ element: Element, _ notes: inout Notes) {
    if element.trimmed(.code) == nil { notes.add(.missing(.code, in: element.term), element) }
    self.init(
      vocabulary: element.trimmed(.vocabulary), vocabularyURI: element.trimmed(.vocabularyUri),
      code: element.trimmed(.code), percentage: element.decimal(.percentage, &notes),
      narratives: element.narratives(&notes), line: element.line)
  }
}

extension Family {
  static let sector = Family(.sector) { element, activity, notes in activity.sectors.append(Sector(element, &notes)) }
}
