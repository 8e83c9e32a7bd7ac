public import Domain

/// What is wrong with a file, or its name.
public enum FileRefusal: Error, Equatable, Hashable, Sendable {
  // Its name.
  case nameless
  case nameTooLong
  /// Signs that steer the text, so that the name reads as another.
  case nameMisleads
  /// A path in place of a name.
  case nameIsPath
  /// An ending before the ending that programs would run: `bill.exe.pdf`.
  case doubleEnding(String)
  case unacceptedEnding(String)
  // What is in it.
  case empty
  /// It does not begin as files of its type do.
  case notOfType(FileType)
  /// It begins well and breaks off, or contradicts itself.
  case damaged(FileType)
  /// Something follows after its end.
  case trailing(FileType)
  /// More points than 100 million, or an edge of more than 30,000.
  case tooManyPixels
  /// It unfolds to much more than it holds.
  case bomb
  case locked
  case macros
  /// It calls in content from elsewhere, or carries foreign objects.
  case embedded
  /// It runs a script or opens something by itself; the name of the feature.
  case active(String)
  /// A word document with the ending of a spreadsheet, or the other way round.
  case otherDocument
}
