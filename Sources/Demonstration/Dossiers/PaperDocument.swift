/// A text document in the smallest form that word processors open (Office Open XML, ECMA-376, in a ZIP without compression).
struct PaperDocument {
  let bytes: [UInt8]

  /// A paragraph each.
  init(lines: [String]) {
    let paragraphs = lines.map { "<w:p><w:r><w:t>\(PaperDocument.escaped($0))</w:t></w:r></w:p>" }.joined()
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
    let office = "http://schemas.openxmlformats.org"
    let main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    var archive = StoredArchive()
    archive.add(
      "[Content_Types].xml",
      head + "<Types xmlns=\"\(office)/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Override PartName=\"/word/document.xml\" ContentType=\"\(main)\"/></Types>")
    archive.add(
      "_rels/.rels",
      head + "<Relationships xmlns=\"\(office)/package/2006/relationships\"><Relationship Id=\"rId1\" "
        + "Type=\"\(office)/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"
        + "</Relationships>")
    archive.add(
      "word/document.xml",
      head + "<w:document xmlns:w=\"\(office)/wordprocessingml/2006/main\"><w:body>\(paragraphs)</w:body></w:document>")
    bytes = archive.finished
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}

/// A ZIP of files as they are, all of one moment (PKWARE APPNOTE 6.3, store).
private struct StoredArchive {
  private var files: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  mutating func add(_ name: String, _ text: String) {
    let (name, content) = (Array(name.utf8), Array(text.utf8))
    let offset = files.count
    // Version 2.0, no flags, stored, 1 January 2019.
    let head: [UInt8] = [20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0x4E]
    let sizes =
      Self.bytes(Self.checksum(content), 4) + Self.bytes(UInt32(content.count), 4)
      + Self.bytes(UInt32(content.count), 4) + Self.bytes(UInt32(name.count), 2) + [0, 0]
    files += [0x50, 0x4B, 3, 4] + head + sizes + name + content
    directory += [0x50, 0x4B, 1, 2, 20, 0] + head + sizes
    directory += [UInt8](repeating: 0, count: 10) + Self.bytes(UInt32(offset), 4) + name
    count += 1
  }

  var finished: [UInt8] {
    let counts = Self.bytes(UInt32(count), 2) + Self.bytes(UInt32(count), 2)
    let end = Self.bytes(UInt32(directory.count), 4) + Self.bytes(UInt32(files.count), 4) + [0, 0]
    return files + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + counts + end
  }

  private static func bytes(_ number: UInt32, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> UInt32(8 * $0)) }
  }

  /// CRC-32 as ZIP has it.
  private static func checksum(_ content: [UInt8]) -> UInt32 {
    var remainder: UInt32 = 0xFFFF_FFFF
    for byte in content {
      remainder ^= UInt32(byte)
      for _ in 0..<8 { remainder = remainder & 1 == 1 ? remainder >> 1 ^ 0xEDB8_8320 : remainder >> 1 }
    }
    return ~remainder
  }
}
