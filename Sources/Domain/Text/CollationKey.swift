import Foundation

/// A string whose bytes sort as a Vietnamese reader expects: a ă â b … d đ e ê …, tones after letters, case last.
///
/// Swift's own `<` puts *Ân* and *Đà Nẵng* after *H…*. The key is stored beside the name, so that SQLite sorts by bytes.
public enum CollationKey {
  /// Level one: base letters in the order of the Vietnamese alphabet; level two: tones; level three: the text itself.
  /// Cost: one pass; ASCII takes a short way.
  public static func key(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      return text.lowercased() + "\u{1}" + String(repeating: "0", count: text.utf8.count) + "\u{1}" + text
    }
    var letters = String.UnicodeScalarView()
    var tones: [Unicode.Scalar] = []
    for scalar in text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
      if let tone = tone(scalar), !tones.isEmpty {
        tones[tones.count - 1] = tone
      } else if let shape = shape(scalar) {
        letters.append(shape)
      } else if scalar.properties.generalCategory != .nonspacingMark {
        letters.append(scalar == "đ" ? "d" : scalar)
        if scalar == "đ" { letters.append("~") }
        tones.append("0")
      }
    }
    return String(letters) + "\u{1}" + String(String.UnicodeScalarView(tones)) + "\u{1}" + text
  }

  /// What makes another letter of a plain one: ă â đ ê ô ơ ư sort right after their plain letter.
  private static func shape(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "\u{306}": "~"
    case "\u{302}": "\u{7F}"
    case "\u{31B}": "\u{80}"
    default: nil
    }
  }

  /// The tones in the order of the dictionary: level, falling, asking, tumbling, sharp, heavy.
  private static func tone(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "\u{300}": "1"
    case "\u{309}": "2"
    case "\u{303}": "3"
    case "\u{301}": "4"
    case "\u{323}": "5"
    default: nil
    }
  }
}
