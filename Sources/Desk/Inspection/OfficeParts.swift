import Domain

/// Which parts and contents a document may have.
enum OfficeParts {
  /// By what the contents call the main part of each type.
  static let mainContents: [(FileType, String)] = [
    (.docx, "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"),
    (.xlsx, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"),
  ]

  /// Endings that no part of a document needs.
  private static let programs = [
    ".exe", ".dll", ".com", ".scr", ".js", ".jse", ".vbs", ".vbe", ".wsf", ".bat", ".cmd", ".ps1", ".lnk", ".hta",
    ".jar", ".msi", ".ocx", ".sct", ".html", ".htm", ".svg", ".docm", ".xlsm", ".dotm", ".xltm", ".xlam", ".zip",
  ]

  static func checkName(_ name: String) throws(FileRefusal) {
    let name = name.lowercased()
    guard !name.contains("vbaproject"), !name.contains("vbadata"), !name.contains("macrosheets/") else { throw .macros }
    guard !name.contains("activex"), !name.contains("oleobject") else { throw .embedded }
    guard !programs.contains(where: { name.hasSuffix($0) }) else { throw .embedded }
  }

  static func checkContent(_ content: String) throws(FileRefusal) {
    guard !content.contains("macroenabled"), !content.contains("vba"), !content.contains("macrosheet") else {
      throw .macros
    }
    guard !content.contains("activex"), !content.contains("oleobject") else { throw .embedded }
    guard !content.contains("template.main+xml"), !content.contains("presentationml.presentation.main") else {
      throw .otherDocument
    }
  }
}

/// What a part of a document refers to.
enum OfficeRelation {
  /// Links that a reader follows by hand may lead out; what a program loads by itself may not.
  static func check(_ tag: Tags.Tag) throws(FileRefusal) {
    let kind = tag["Type"]?.lowercased() ?? ""
    guard !kind.contains("vbaproject"), !kind.contains("macrosheet") else { throw .macros }
    guard !kind.hasSuffix("/oleobject"), !kind.contains("/activex"), !kind.hasSuffix("/control") else {
      throw .embedded
    }
    guard tag["TargetMode"]?.lowercased() == "external" else { return }
    let target = (tag["Target"] ?? "").lowercased()
    if kind.hasSuffix("/hyperlink") {
      guard isHarmlessLink(target) else { throw .active("hyperlink") }
    } else if kind.hasSuffix("/attachedtemplate") || kind.hasSuffix("/externallinkpath") {
      guard isOnOwnDisk(target) else { throw .embedded }
    } else {
      throw .embedded
    }
  }

  private static func isHarmlessLink(_ target: String) -> Bool {
    guard let colon = target.firstIndex(of: ":") else { return true }
    let scheme = target[..<colon]
    let isScheme = scheme.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+.-".contains($0)) }
    return !isScheme || ["http", "https", "mailto", "tel", "file"].contains(String(scheme))
  }

  /// `file:///C:\…` or a name beside the document: word processors write the author's own template so.
  private static func isOnOwnDisk(_ target: String) -> Bool {
    let path = target.hasPrefix("file:///") ? String(target.dropFirst(8)) : target
    return !path.hasPrefix("\\") && !path.hasPrefix("/") && !path.contains("://") && !path.contains("%5c%5c")
      && (!path.contains(":") || path.dropFirst().hasPrefix(":"))
  }
}
