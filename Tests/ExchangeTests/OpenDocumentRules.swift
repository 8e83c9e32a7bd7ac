import Foundation
import FoundationXML

@testable import Exchange

/// What OpenDocument 1.3 asks of a text document, as far as it can be told without its schema: the package (part 2), versions, styles
/// that are named, tables whose rows have a cell for each column (part 3).
struct OpenDocumentRules {
  let bytes: [UInt8]

  static let parts = ["content.xml", "styles.xml", "meta.xml"]

  /// Everything that is wrong, in words; empty for a sound document.
  func faults() throws -> [String] {
    let archive = try ZipArchive(bytes, limits: SheetLimits())
    var budget = 16 << 20
    var found = package() + (try manifest(archive, &budget))
    var (defined, used) = (Set<String>(), Set<String>())
    for part in Self.parts {
      let bytes = try archive.bytes(of: part, budget: &budget)
      if !isWellFormed(bytes, part) { found.append("\(part) is not well formed") }
      let reader = PartReader()
      let parser = XMLParser(data: Data(bytes))
      parser.delegate = reader
      _ = parser.parse()
      // Fonts are declared in each part for itself; styles of one part may be used in the other.
      let isFont = { (name: String) in name.hasPrefix("font/") }
      let fonts = reader.used.filter(isFont).subtracting(reader.defined)
      found += reader.faults.map { "\(part): \($0)" } + fonts.sorted().map { "\(part): nothing declares \($0)" }
      defined.formUnion(reader.defined)
      used.formUnion(reader.used)
    }
    return found + used.subtracting(defined).sorted().map { "nothing defines \($0)" }
  }

  /// By the strict parser that reads what people send in; Foundation's mends what is broken.
  private func isWellFormed(_ bytes: [UInt8], _ part: String) -> Bool {
    do {
      let parser = try PartParser(part, limits: SheetLimits(), listener: Unheard())
      try bytes.withUnsafeBufferPointer { bytes throws(SheetRefusal) in try parser.parse(bytes) }
      try parser.finish()
      return true
    } catch {
      return false
    }
  }

  /// The first entry is `mimetype`, stored, without an extra field, so that the kind stands at byte 38.
  private func package() -> [String] {
    let name = Array("mimetype".utf8)
    let kind = Array(OpenDocument.kind.utf8)
    guard bytes.count > 38 + kind.count else { return ["no package"] }
    let isFirst = Array(bytes[30..<38]) == name && bytes[8] == 0 && bytes[9] == 0
    let hasExtra = bytes[28] != 0 || bytes[29] != 0
    let isKind = Array(bytes[38..<(38 + kind.count)]) == kind
    return (isFirst ? [] : ["mimetype is not first, or packed"]) + (hasExtra ? ["mimetype has an extra field"] : [])
      + (isKind ? [] : ["the kind does not stand at byte 38"])
  }

  /// The manifest names every file but itself and `mimetype`, and the package by its kind.
  private func manifest(_ archive: ZipArchive, _ budget: inout Int) throws -> [String] {
    let reader = PartReader()
    let parser = XMLParser(data: Data(try archive.bytes(of: "META-INF/manifest.xml", budget: &budget)))
    parser.delegate = reader
    guard parser.parse() else { return ["the manifest is not well formed"] }
    let files = archive.names.subtracting(["mimetype", "META-INF/manifest.xml"]).union(["/"])
    return
      (reader.entries.keys.sorted() == files.sorted() ? [] : ["the manifest names \(reader.entries.keys.sorted())"])
      + (reader.entries["/"] == OpenDocument.kind ? [] : ["the manifest gives the package another kind"])
  }
}

/// Hears nothing of what a part says.
private final class Unheard: PartListener {
  func opened(_ name: String, _ attributes: PartAttributes) throws(SheetRefusal) {}
  func closed(_ name: String) throws(SheetRefusal) {}
  func said(_ text: UnsafeBufferPointer<UInt8>) throws(SheetRefusal) {}
}

/// Reads one part: the styles it defines and uses, and the shape of its tables.
private final class PartReader: NSObject, XMLParserDelegate {
  var faults: [String] = []
  var defined: Set<String> = []
  var used: Set<String> = []
  var entries: [String: String] = [:]
  private var depth = 0
  private var columns = 0
  private var cells = 0
  private var tables: Set<String> = []
  private var family = ""

  private static let families = ["text:p": "paragraph", "text:h": "paragraph", "table:table-column": "table-column"]

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    depth += 1
    if depth == 1 { root(name, attributes) }
    switch name {
    case "manifest:file-entry": entries[attributes["manifest:full-path"] ?? ""] = attributes["manifest:media-type"]
    case "style:style": style(attributes)
    case "style:font-face": defined.insert("font/\(attributes["style:name"] ?? "")")
    case "style:page-layout": defined.insert("page-layout/\(attributes["style:name"] ?? "")")
    case "style:master-page": used.insert("page-layout/\(attributes["style:page-layout-name"] ?? "")")
    case "table:table": table(attributes)
    case "table:table-column": columns += 1
    case "table:table-row": cells = 0
    case "table:table-cell": cells += 1
    default: break
    }
    if let font = attributes["style:font-name"] { used.insert("font/\(font)") }
    if let family = Self.families[name], let style = attributes["\(name.prefix { $0 != ":" }):style-name"] {
      used.insert("\(family)/\(style)")
    }
    if name == "table:table-cell", let style = attributes["table:style-name"] { used.insert("table-cell/\(style)") }
    if name == "text:h", attributes["text:outline-level"] == nil { faults.append("a heading without its level") }
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    depth -= 1
    if name == "table:table-row", cells != columns { faults.append("\(cells) cells under \(columns) columns") }
  }

  private func root(_ name: String, _ attributes: [String: String]) {
    let version = name == "manifest:manifest" ? "manifest:version" : "office:version"
    if attributes[version] != "1.3" { faults.append("no version") }
  }

  private func style(_ attributes: [String: String]) {
    guard let name = attributes["style:name"], let family = attributes["style:family"] else {
      return faults.append("a style without name or family")
    }
    if !defined.insert("\(family)/\(name)").inserted { faults.append("\(name) is defined twice") }
    if let parent = attributes["style:parent-style-name"] { used.insert("\(family)/\(parent)") }
  }

  private func table(_ attributes: [String: String]) {
    columns = 0
    if !tables.insert(attributes["table:name"] ?? "").inserted { faults.append("two tables of one name") }
  }
}
