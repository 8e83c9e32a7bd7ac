import Foundation

/// A string whose bytes sort as a Vietnamese reader expects: a ă â b … d đ e ê …, tones after letters, case last.
///
/// Swift's own `<` puts *Ân* and *Đà Nẵng* after *H…*. The key is stored beside the name, so that SQLite sorts by bytes.
public enum CollationKey {
  /// Level one: base letters in the order of the Vietnamese alphabet; level two: tones; level three: the text itself.
  public static func key(_ text: String) -> String {
    var letters = String.UnicodeScalarView()
    var tones = String.UnicodeScalarView()
    for character in text.lowercased() {
      let (letter, tone) = rank(character)
      letters.append(contentsOf: letter)
      tones.append(tone)
    }
    return String(letters) + "\u{1}" + String(tones) + "\u{1}" + text
  }

  /// A letter with its shape mark (ă â đ ê ô ơ ư sort right after their plain letter) and its tone as a digit.
  private static func rank(_ character: Character) -> (String.UnicodeScalarView, Unicode.Scalar) {
    var letter = String.UnicodeScalarView()
    var tone: Unicode.Scalar = "0"
    for scalar in String(character).decomposedStringWithCanonicalMapping.unicodeScalars {
      switch scalar {
      case "đ": letter.append(contentsOf: "d~".unicodeScalars)
      case "\u{306}": letter.append("~")
      case "\u{302}": letter.append("\u{7F}")
      case "\u{31B}": letter.append("\u{80}")
      case "\u{300}": tone = "1"
      case "\u{309}": tone = "2"
      case "\u{303}": tone = "3"
      case "\u{301}": tone = "4"
      case "\u{323}": tone = "5"
      case _ where scalar.properties.generalCategory == .nonspacingMark: continue
      default: letter.append(scalar)
      }
    }
    return (letter, tone)
  }
}
