/// Reads the sheets of a workbook (Office Open XML, `.xlsx`; ECMA-376): words and numbers as they stand, formulas by the value
/// last reckoned, days by their format. Whatever could harm is refused, and everything is bounded.
public struct WorkbookReader {
  private let archive: ZipArchive
  private let limits: SheetLimits
  private let sheets: [(name: String, part: String)]
  private let facts: SheetListener.Facts
  private var budget: Int

  /// Reads what all sheets share. Cost: one unpacking of the small parts.
  public init(_ bytes: [UInt8], limits: SheetLimits = .standard) throws(SheetRefusal) {
    guard !bytes.isEmpty else { throw .empty }
    guard bytes.count <= limits.file else { throw .over(.file) }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw .oldOrEncrypted }
    guard bytes.starts(with: [0x50, 0x4B]) else { throw .notASpreadsheet }
    self.limits = limits
    archive = try ZipArchive(bytes, limits: limits)
    try WorkbookReader.refuseDanger(archive.names)
    var budget = limits.unpacked
    let workbook = WorkbookListener()
    try WorkbookReader.parse("xl/workbook.xml", archive, limits, &budget, workbook)
    let relations = RelationsListener()
    try WorkbookReader.parse("xl/_rels/workbook.xml.rels", archive, limits, &budget, relations)
    guard !workbook.hasExternalLinks, !relations.hasExternalLinks else { throw .externalLinks }
    let styles = StylesListener()
    let strings = StringsListener(limits: limits)
    if archive.names.contains("xl/styles.xml") {
      try WorkbookReader.parse("xl/styles.xml", archive, limits, &budget, styles)
    }
    if archive.names.contains("xl/sharedStrings.xml") {
      try WorkbookReader.parse("xl/sharedStrings.xml", archive, limits, &budget, strings)
    }
    sheets = workbook.sheets.compactMap { sheet in
      relations.targets[sheet.relation].map { (sheet.name, WorkbookReader.part($0)) }
    }
    facts = SheetListener.Facts(
      strings: strings.strings, isDay: styles.isDay, countsFrom1904: workbook.countsFrom1904)
    self.budget = budget
    guard !sheets.isEmpty else { throw .missing(part: "xl/worksheets") }
  }

  /// The names of the sheets that are not hidden.
  public var sheetNames: [String] { sheets.map(\.name) }

  /// One of the sheets, by its place among ``sheetNames``. Memory: what stands in it.
  public mutating func sheet(_ index: Int) throws(SheetRefusal) -> Sheet {
    let listener = SheetListener(facts, limits: limits)
    try WorkbookReader.parse(sheets[index].part, archive, limits, &budget, listener)
    return Sheet(name: sheets[index].name, rows: listener.rows)
  }

  private static func refuseDanger(_ names: Set<String>) throws(SheetRefusal) {
    for name in names.map({ $0.lowercased() }) {
      if name.hasSuffix("vbaproject.bin") || name.hasPrefix("xl/macrosheets/") { throw .macros }
      if name.hasPrefix("xl/externallinks/") || name.hasPrefix("xl/connections") { throw .externalLinks }
      if name == "encryptedpackage" { throw .encrypted }
    }
  }

  private static func parse(
    _ part: String, _ archive: ZipArchive, _ limits: SheetLimits, _ budget: inout Int, _ listener: some PartListener
  ) throws(SheetRefusal) {
    let parser = try PartParser(part, limits: limits, listener: listener)
    try archive.read(part, budget: &budget) { piece throws(SheetRefusal) in try parser.parse(piece) }
    try parser.finish()
  }

  /// Where a relation of the workbook leads inside the archive.
  private static func part(_ target: String) -> String {
    target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
  }
}
