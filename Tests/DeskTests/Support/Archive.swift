@testable import Desk

/// An archive with every field open to lies.
struct Archive {
  struct Part {
    var name: String
    var packed: [UInt8]
    var method = 0
    var sum = 0
    var size = 0
    var flags = 0
    /// Where its local header names another file, or none is written and an earlier one's place is given.
    var localName: String?
    var place: Int?
    /// Bytes after it that belong to nothing.
    var gap: [UInt8] = []
  }

  var parts: [Part]
  var before: [UInt8] = []
  var comment: [UInt8] = []
  var after: [UInt8] = []

  init(_ files: [(String, [UInt8])]) { parts = files.map { Archive.part($0.0, $0.1) } }

  static func part(_ name: String, _ content: [UInt8]) -> Part {
    Part(
      name: name, packed: Deflate.stored(content), method: 8, sum: checkSum(content), size: content.count)
  }

  /// `1 + 258 × times` bytes of one sign.
  static func dense(_ name: String, times: Int, declaring size: Int? = nil) -> Part {
    Part(
      name: name, packed: Deflate.repeated(0x20, times: times), method: 8, sum: 0, size: size ?? 1 + 258 * times)
  }

  var bytes: [UInt8] {
    var out = Bytes(before)
    var directory = Bytes()
    for part in parts {
      let place = part.place ?? out.all.count
      if part.place == nil {
        out.little32(0x0403_4B50)
        head(part, part.localName ?? part.name, &out)
        out.little16(0)
        out.add(part.localName ?? part.name)
        out.add(part.packed)
        out.add(part.gap)
      }
      directory.little32(0x0201_4B50)
      directory.little16(20)
      head(part, part.name, &directory)
      for _ in 0..<4 { directory.little16(0) }
      directory.little32(0)
      directory.little32(place)
      directory.add(part.name)
    }
    let start = out.all.count
    out.add(directory.all)
    out.little32(0x0605_4B50)
    out.little32(0)
    out.little16(parts.count)
    out.little16(parts.count)
    out.little32(directory.all.count)
    out.little32(start)
    out.little16(comment.count)
    out.add(comment)
    out.add(after)
    return out.all
  }

  private func head(_ part: Part, _ name: String, _ out: inout Bytes) {
    out.little16(20)
    out.little16(part.flags)
    out.little16(part.method)
    out.little32(0)
    out.little32(part.sum)
    out.little32(part.packed.count)
    out.little32(part.size)
    out.little16(name.utf8.count)
  }
}

/// Word documents and spreadsheets of a few parts.
enum Sheets {
  static let documentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
  static let workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
  static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  static func docx(
    content type: String = documentType, body: String = "<w:document/>", links: String = "",
    more: [(String, [UInt8])] = [], moreTypes: String = ""
  ) -> Archive {
    Archive(
      [
        ("[Content_Types].xml", contents("/word/document.xml", type, moreTypes)),
        ("_rels/.rels", relationships(relation("officeDocument", "word/document.xml"))),
        ("word/document.xml", Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\(body)".utf8)),
        ("word/_rels/document.xml.rels", relationships(links)),
      ] + more)
  }

  static func xlsx(content type: String = workbookType, more: [(String, [UInt8])] = []) -> Archive {
    Archive(
      [
        ("[Content_Types].xml", contents("/xl/workbook.xml", type, "")),
        ("_rels/.rels", relationships(relation("officeDocument", "xl/workbook.xml"))),
        ("xl/workbook.xml", Array("<workbook/>".utf8)),
        ("xl/worksheets/sheet1.xml", Array("<worksheet/>".utf8)),
      ] + more)
  }

  static func contents(_ part: String, _ type: String, _ more: String) -> [UInt8] {
    Array(
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml"
       ContentType="application/xml"/><Override PartName="\(part)" ContentType="\(type)"/>\(more)</Types>
      """.utf8)
  }

  static func relationships(_ relations: String) -> [UInt8] {
    Array("<?xml version=\"1.0\"?><Relationships>\(relations)</Relationships>".utf8)
  }

  static func relation(_ kind: String, _ target: String, external: String = "") -> String {
    "<Relationship Id=\"r1\" Type=\"\(relations)/\(kind)\" Target=\"\(target)\"\(external)/>"
  }

  static func link(_ kind: String, _ target: String) -> String {
    relation(kind, target, external: " TargetMode=\"External\"")
  }
}
