/// Makes archives by hand, stored and not packed: what a test wants to say, byte for byte.
struct ZipMaker {
  var entries: [(name: String, bytes: [UInt8])] = []
  /// Sets the flag that says an entry is encrypted.
  var isEncrypted = false

  /// The smallest workbook around one sheet.
  init(sheet: String, strings: String? = nil, styles: String? = nil, workbook: String? = nil) {
    let main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    add("[Content_Types].xml", "<Types/>")
    add(
      "xl/workbook.xml",
      workbook
        ?? "<workbook \(main) xmlns:r=\"\(relations)\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
    )
    add(
      "xl/_rels/workbook.xml.rels",
      "<Relationships><Relationship Id=\"rId1\" Type=\"\(relations)/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
    )
    add("xl/worksheets/sheet1.xml", "<worksheet \(main)>\(sheet)</worksheet>")
    if let strings { add("xl/sharedStrings.xml", "<sst \(main)>\(strings)</sst>") }
    if let styles { add("xl/styles.xml", "<styleSheet \(main)>\(styles)</styleSheet>") }
  }

  mutating func add(_ name: String, _ text: String) { entries.append((name, Array(text.utf8))) }

  /// The archive.
  var bytes: [UInt8] {
    var (file, directory): ([UInt8], [UInt8]) = ([], [])
    for entry in entries {
      let offset = file.count
      let flags: UInt16 = isEncrypted ? 1 : 0
      let name = Array(entry.name.utf8)
      let size = UInt32(entry.bytes.count)
      let common: [UInt8] =
        two(20) + two(flags) + two(0) + two(0) + two(0x21) + four(crc(entry.bytes)) + four(size) + four(size)
        + two(UInt16(name.count)) + two(0)
      file += [0x50, 0x4B, 3, 4] + common + name + entry.bytes
      directory +=
        [0x50, 0x4B, 1, 2] + two(20) + common + two(0) + two(0) + two(0) + four(0) + four(UInt32(offset)) + name
    }
    let end: [UInt8] =
      [0x50, 0x4B, 5, 6] + two(0) + two(0) + two(UInt16(entries.count)) + two(UInt16(entries.count))
      + four(UInt32(directory.count)) + four(UInt32(file.count)) + two(0)
    return file + directory + end
  }

  private func two(_ value: UInt16) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8)] }
  private func four(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(value >> ($0 * 8) & 0xFF) } }

  private func crc(_ bytes: [UInt8]) -> UInt32 {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    return ~crc
  }
}
