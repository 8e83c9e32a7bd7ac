import Domain

/// The name a file was sent with: shown and kept, never used as a path.
struct FileName {
  let text: String
  /// As its ending says.
  let type: FileType

  private static let longest = 200

  /// Judges a name and reads the type from its ending.
  init(_ typed: String) throws(FileRefusal) {
    text = Text(typed).string
    guard !text.isEmpty else { throw .nameless }
    guard text.count <= FileName.longest, text.utf8.count <= 4 * FileName.longest else { throw .nameTooLong }
    try FileName.checkSigns(text)
    guard !text.contains(where: { "/\\:".contains($0) }), !text.hasPrefix(".") else { throw .nameIsPath }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { part in
      part.lowercased().filter { !$0.isWhitespace }
    }
    let ending = parts.count > 1 ? parts[parts.count - 1] : ""
    guard let type = FileType.allCases.first(where: { $0.endings.contains(ending) }),
      text.lowercased().hasSuffix("." + ending)
    else { throw .unacceptedEnding(String(ending.prefix(16))) }
    self.type = type
    if let hidden = parts.dropFirst().dropLast().first(where: { FileName.refused.contains($0) }) {
      throw .doubleEnding(hidden)
    }
  }

  /// What would run, or open a page, where an ending is hidden or lost.
  private static let refused: Set<String> = [
    "exe", "scr", "pif", "bat", "cmd", "ps1", "vbs", "vbe", "js", "jse", "wsf", "wsh", "hta", "msi", "msix", "dll",
    "cpl",
    "jar", "lnk", "reg", "sh", "php", "asp", "aspx", "jsp", "cgi", "htm", "html", "xhtml", "svg", "docm", "dotm",
    "xlsm",
    "xltm", "xlam", "pptm", "zip", "rar", "7z", "iso", "apk", "dmg",
  ]

  /// Signs that nobody sees, that turn the direction, or that look like the full stop; and piles of accents.
  private static func checkSigns(_ text: String) throws(FileRefusal) {
    var pile = 0
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator:
        throw .nameMisleads
      case .nonspacingMark, .enclosingMark, .spacingMark:
        pile += 1
        guard pile <= 3 else { throw .nameMisleads }
      case _: pile = 0
      }
      guard !["\u{2024}", "\u{FF0E}", "\u{FE52}", "\u{3002}", "\u{2044}", "\u{2215}", "\u{FF0F}"].contains(scalar)
      else {
        throw .nameMisleads
      }
    }
  }
}
