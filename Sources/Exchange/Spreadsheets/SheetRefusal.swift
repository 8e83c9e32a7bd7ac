/// Why a person's file is not read at all.
public enum SheetRefusal: Error, Sendable, Hashable {
  case empty
  /// Its name ends neither in `.xlsx` nor in `.csv`, or its bytes are something else.
  case notASpreadsheet
  /// A workbook of before 2007, or one under a password: both look alike from outside.
  case oldOrEncrypted
  /// An archive that cannot be unpacked; the reason in libarchive's own words, which are English.
  case broken(reason: String)
  /// An entry of the archive is encrypted.
  case encrypted
  /// It carries macros.
  case macros
  /// It fetches from other files or addresses.
  case externalLinks
  /// An entry bears a name that leads elsewhere, or two bear one name.
  case strangeEntry(name: String)
  /// A part declares a document type, by which entities could be smuggled in.
  case documentType(part: String)
  case notWellFormed(part: String, line: Int)
  /// A part that every workbook has is not there.
  case missing(part: String)
  /// Text that is not UTF-8; the encoding it looks like.
  case encodingNotRead(String)
  /// A quotation mark is not closed; the row where it opens.
  case openQuote(row: Int)
  case over(SheetLimits.Exceeded)
}
