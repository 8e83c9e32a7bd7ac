public import Domain

/// What is wrong with a file, or its name.
public enum FileRefusal: Error, Hashable, Sendable {
  case nameless
  case nameTooLong
  /// Signs that steer the text, so that the name reads as another.
  case nameMisleads
  /// A path in place of a name.
  case nameIsPath
  /// Before its ending stands that of a program or a page: `bill.exe.pdf`.
  case doubleEnding(String)
  case unacceptedEnding(String)
  case empty
  /// It does not begin as files of its type do.
  case notOfType(FileType)
  /// It begins well and breaks off, or contradicts itself.
  case damaged(FileType)
  /// Something follows after its end.
  case trailing(FileType)
  /// More than 100 million points, or an edge of more than 30,000.
  case tooManyPixels
  /// It unfolds to much more than it holds.
  case bomb
  /// Encrypted.
  case locked
  /// A word document or spreadsheet of the format before 2007, or one with a password: they look alike from outside.
  case compound
  case macros
  /// It carries files or objects of other programs, or loads some from elsewhere.
  case embedded
  /// It does something by itself; what its format calls that.
  case active(String)
  /// Packed or written in a way that cannot be looked into.
  case uninspectable(FileType)
  /// A word document with the ending of a spreadsheet, or the other way round, or a template.
  case otherDocument
}
