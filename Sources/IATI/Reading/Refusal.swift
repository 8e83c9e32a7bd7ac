/// Why a file is not taken at all; everything else that is wrong with it is a ``Finding`` and rejects nothing.
public enum Refusal: Error, Sendable, Hashable {
  /// The file cannot be opened or read; the number is the system's (`errno`).
  case unreadable(Int32)
  case empty
  /// The first sign of the file is not `<`: a spreadsheet, an archive, a page of text.
  case notXML
  /// An encoding other than UTF-8, UTF-16, ASCII, ISO-8859 or Windows-125x.
  case encodingNotRead(String)
  /// Not well-formed XML; the reason in libxml2's own words, which are English.
  case notWellFormed(line: Int, column: Int, reason: String)
  /// The file defines markup or entities of its own (an internal DTD subset) or refers to one it does not define.
  case ownEntities(line: Int)
  /// Well-formed, and about something else: the name of the root.
  case notIATI(root: String)
  /// Not IATI 2.01–2.03: the version named; nil where neither the root nor an activity names one, which counts as 1.x.
  case versionNotRead(String?, line: Int)
  case over(Limits.Exceeded, line: Int)
}
