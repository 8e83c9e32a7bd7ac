/// A table that a person filled and sent: a workbook or separated values, told apart by name and bytes.
public enum PersonalFile {
  /// The sheets of a file, hidden ones left out. `name` is its name with ending. Throws where it is not read at all.
  public static func sheets(
    _ bytes: [UInt8], name: String, limits: SheetLimits = .standard
  ) throws(SheetRefusal) -> [Sheet] {
    guard !bytes.isEmpty else { throw .empty }
    let ending = name.lowercased().split(separator: ".").last.map(String.init) ?? ""
    switch ending {
    case "csv", "txt", "tsv":
      if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { throw .notASpreadsheet }
      return [try SeparatedReader.sheet(bytes, limits: limits)]
    case "xlsx":
      var reader = try WorkbookReader(bytes, limits: limits)
      var sheets: [Sheet] = []
      for index in reader.sheetNames.indices.prefix(8) { sheets.append(try reader.sheet(index)) }
      return sheets
    case "xls": throw .oldOrEncrypted
    case "xlsm", "xltm", "xlsb": throw .macros
    default: throw .notASpreadsheet
    }
  }
}
