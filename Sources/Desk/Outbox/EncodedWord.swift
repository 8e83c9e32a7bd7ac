import Foundation

/// Words in header fields (RFC 2047): what is not plain ASCII travels as encoded words of at most 75 signs, a line each.
enum EncodedWord {
  /// A field's words as they stand behind its name: plain where they are plain and short, else encoded.
  static func phrase(_ words: String) -> String {
    let clean = EncodedWord.clean(words)
    return isPlain(clean) ? clean : encoded(clean)
  }

  /// A name before an address (RFC 5322, 3.4): quoted where it is plain.
  static func displayName(_ words: String) -> String {
    let clean = EncodedWord.clean(words)
    guard isPlain(clean) else { return encoded(clean) }
    return "\"" + clean.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  /// No line ends, no control signs: nothing that was typed as a name can begin another field.
  private static func clean(_ words: String) -> String {
    let spaced = words.unicodeScalars.map { scalar -> String in
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: " "
      case _: String(scalar)
      }
    }
    return spaced.joined().split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
  }

  private static func isPlain(_ words: String) -> Bool {
    words.utf8.count <= 60 && words.utf8.allSatisfy { (0x20...0x7E).contains($0) } && !words.contains("=?")
  }

  /// `=?UTF-8?B?…?=`, no letter cut in two, folded before each word but the first.
  private static func encoded(_ words: String) -> String {
    var pieces: [[UInt8]] = [[]]
    for scalar in words.unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      if pieces[pieces.count - 1].count + bytes.count > mostBytes { pieces.append([]) }
      pieces[pieces.count - 1] += bytes
    }
    return pieces.map { "=?UTF-8?B?\(Data($0).base64EncodedString())?=" }.joined(separator: "\r\n ")
  }

  /// 39 bytes are 52 signs, and 64 with what stands around them: short enough behind the longest field name too.
  private static let mostBytes = 39
}

/// Text in lines of at most 76 signs of ASCII (RFC 2045, 6.7).
enum QuotedPrintable {
  static func encode(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line(Array($0.utf8)) }.joined(separator: "\r\n")
  }

  private static func line(_ bytes: [UInt8]) -> String {
    var lines = ""
    var current = ""
    for (index, byte) in bytes.enumerated() {
      let isLastSpace = byte == 0x20 && index == bytes.count - 1
      let sign =
        (0x20...0x7E).contains(byte) && byte != 0x3D && !isLastSpace ? String(UnicodeScalar(byte)) : escape(byte)
      if current.utf8.count + sign.utf8.count > 75 {
        lines += current + "=\r\n"
        current = ""
      }
      current += sign
    }
    return lines + current
  }

  private static func escape(_ byte: UInt8) -> String { "=" + Hex.text([byte]).uppercased() }
}
