import Foundation

/// Gathers the sheets of `workbook.xml` and whether its days count from 1904.
final class WorkbookListener: PartListener {
  private(set) var sheets: [(name: String, relation: String)] = []
  private(set) var countsFrom1904 = false
  private(set) var hasExternalLinks = false

  func opened(_ name: String, _ attributes: PartAttributes) {
    switch name {
    case "sheet":
      guard attributes["state"] == nil || attributes["state"] == "visible" else { return }
      sheets.append((attributes["name"] ?? "", attributes["id"] ?? ""))
    case "workbookPr": countsFrom1904 = ["1", "true", "on"].contains(attributes["date1904"] ?? "")
    case "externalReference": hasExternalLinks = true
    default: break
    }
  }

  func closed(_ name: String) {}
  func said(_ text: UnsafeBufferPointer<UInt8>) {}
}

/// Gathers where the relations of a part lead.
final class RelationsListener: PartListener {
  private(set) var targets: [String: String] = [:]
  private(set) var hasExternalLinks = false

  func opened(_ name: String, _ attributes: PartAttributes) {
    guard name == "Relationship", let id = attributes["Id"] else { return }
    let kind = attributes["Type"] ?? ""
    if attributes["TargetMode"] == "External", !kind.hasSuffix("/hyperlink") { hasExternalLinks = true }
    if kind.hasSuffix("/externalLink") { hasExternalLinks = true }
    targets[id] = attributes["Target"] ?? ""
  }

  func closed(_ name: String) {}
  func said(_ text: UnsafeBufferPointer<UInt8>) {}
}

/// Gathers which styles of cells show a number as a day.
final class StylesListener: PartListener {
  /// By the number of the style.
  private(set) var isDay: [Bool] = []
  private var ownFormats: [Int: Bool] = [:]
  private var isInCells = false

  func opened(_ name: String, _ attributes: PartAttributes) throws(SheetRefusal) {
    switch name {
    case "numFmt":
      guard ownFormats.count < 4096 else { throw .over(.cells) }
      guard let id = attributes["numFmtId"].flatMap({ Int($0) }) else { return }
      ownFormats[id] = StylesListener.showsDay(attributes["formatCode"] ?? "")
    case "cellXfs": isInCells = true
    case "xf" where isInCells:
      guard isDay.count < 65_536 else { throw .over(.cells) }
      let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
      isDay.append(ownFormats[id] ?? StylesListener.isBuiltInDay(id))
    default: break
    }
  }

  func closed(_ name: String) { if name == "cellXfs" { isInCells = false } }
  func said(_ text: UnsafeBufferPointer<UInt8>) {}

  /// The formats that need no words in a file (ECMA-376 part 1, 18.8.30).
  private static func isBuiltInDay(_ id: Int) -> Bool {
    switch id {
    case 14...17, 22, 27...31, 36, 50...58: true
    default: false
    }
  }

  /// Whether a format has a year or a day in it, outside quotation marks and brackets.
  static func showsDay(_ code: String) -> Bool {
    var (isQuoted, isBracketed, isEscaped) = (false, false, false)
    for sign in code.lowercased().unicodeScalars {
      if isEscaped {
        isEscaped = false
      } else if isQuoted {
        isQuoted = sign != "\""
      } else if isBracketed {
        isBracketed = sign != "]"
      } else {
        switch sign {
        case "\\", "_", "*": isEscaped = true
        case "\"": isQuoted = true
        case "[": isBracketed = true
        case "y", "d": return true
        case ";": return false
        default: break
        }
      }
    }
    return false
  }
}

/// Gathers the shared strings of a workbook; phonetic hints are left out.
final class StringsListener: PartListener {
  private(set) var strings: [String] = []
  private let limits: SheetLimits
  private var text: [UInt8] = []
  private var isText = false
  private var isHint = false

  init(limits: SheetLimits) { self.limits = limits }

  func opened(_ name: String, _ attributes: PartAttributes) {
    switch name {
    case "si": text.removeAll(keepingCapacity: true)
    case "t": isText = !isHint
    case "rPh": isHint = true
    default: break
    }
  }

  func closed(_ name: String) throws(SheetRefusal) {
    switch name {
    case "si":
      guard strings.count < limits.cells else { throw .over(.cells) }
      strings.append(XMLSigns.unescaped(String(decoding: text, as: UTF8.self)))
    case "t": isText = false
    case "rPh": isHint = false
    default: break
    }
  }

  func said(_ bytes: UnsafeBufferPointer<UInt8>) throws(SheetRefusal) {
    guard isText else { return }
    guard text.count + bytes.count <= limits.text else { throw .over(.text) }
    text.append(contentsOf: bytes)
  }
}

/// Signs that XML cannot hold, as spreadsheets write them: `_x000D_` (ECMA-376 part 1, 22.9.2.19).
enum XMLSigns {
  static func unescaped(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    return text.replacing(/_x([0-9A-Fa-f]{4})_/) { match in
      UInt32(match.output.1, radix: 16).flatMap { Unicode.Scalar($0) }.map { String($0) } ?? String(match.output.0)
    }
  }

  /// Words that would be taken for such a sign, written so that they are not.
  static func escaped(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    return text.replacing(/_(?=x[0-9A-Fa-f]{4}_)/) { _ in "_x005F_" }
  }
}
