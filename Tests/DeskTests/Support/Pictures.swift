@testable import Desk

/// Pictures of one point, or of as many as somebody claims.
enum Pictures {
  static func png(width: Int = 1, height: Int = 1, more: [(String, [UInt8])] = [], last: [UInt8] = []) -> [UInt8] {
    var header = Bytes()
    header.big32(width)
    header.big32(height)
    header.add([8, 2, 0, 0, 0])
    var out = Bytes(PNGInspection.signature)
    let image = Deflate.wrapped(Deflate.stored([0, 10, 20, 30]))
    for (name, content) in [("IHDR", header.all)] + more + [("IDAT", image), ("IEND", [])] {
      out.add(piece(name, content))
    }
    out.add(last)
    return out.all
  }

  static func piece(_ name: String, _ content: [UInt8], sum: Int? = nil) -> [UInt8] {
    var out = Bytes()
    out.big32(content.count)
    out.add(name)
    out.add(content)
    out.big32(sum ?? checkSum(Array(name.utf8) + content))
    return out.all
  }

  static func jpeg(width: Int = 1, height: Int = 1, comment: String = "", last: [UInt8] = []) -> [UInt8] {
    var out = Bytes([0xFF, 0xD8])
    out.add(segment(0xE0, Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 0, 0]))
    if !comment.isEmpty { out.add(segment(0xFE, Array(comment.utf8))) }
    var frame = Bytes([8])
    frame.big16(height)
    frame.big16(width)
    frame.add([1, 1, 0x11, 0])
    out.add(segment(0xC0, frame.all))
    out.add(segment(0xDA, [1, 1, 0, 0, 63, 0]))
    out.add([0x7F, 0xFF, 0x00, 0x12, 0xFF, 0xD0, 0x34, 0xFF, 0xD9])
    out.add(last)
    return out.all
  }

  static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
    var out = Bytes([0xFF, marker])
    out.big16(content.count + 2)
    out.add(content)
    return out.all
  }
}

/// Documents of one empty page, with whatever is put into them.
enum Papers {
  /// `catalogue` goes into the catalogue, `objects` between the objects, `trailer` into the trailer.
  static func pdf(catalogue: String = "", objects: [UInt8] = [], trailer: String = "", last: String = "") -> [UInt8] {
    var out = Bytes()
    out.add("%PDF-1.7\n%\u{E2}\u{E3}\n1 0 obj\n<</Type/Catalog/Pages 2 0 R\(catalogue)>>\nendobj\n")
    out.add("2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n")
    out.add("3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>\nendobj\n")
    out.add(stream(4, "", Array("BT (V\u{1EC7}t /JavaScriptless) Tj ET".utf8)))
    out.add(objects)
    let place = out.all.count
    out.add(
      "xref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 9/Root 1 0 R\(trailer)>>\nstartxref\n\(place)\n%%EOF\n\(last)")
    return out.all
  }

  static func object(_ number: Int, _ content: String) -> [UInt8] {
    Array("\(number) 0 obj\n\(content)\nendobj\n".utf8)
  }

  static func stream(_ number: Int, _ entries: String, _ content: [UInt8]) -> [UInt8] {
    Array("\(number) 0 obj\n<</Length \(content.count)\(entries)>>\nstream\n".utf8) + content
      + Array("\nendstream\nendobj\n".utf8)
  }

  /// Objects packed within a stream.
  static func packed(_ objects: String, filter: String = "/Filter/FlateDecode") -> [UInt8] {
    let content = Array("7 0 \(objects)".utf8)
    let body = filter.contains("Flate") ? Deflate.wrapped(Deflate.stored(content)) : content
    return stream(6, "/Type/ObjStm/N 1/First 4\(filter)", body)
  }
}
