import Foundation

/// Words as a search compares them: lower case, without accents, and with đ as d (SQLite's own tokenizer keeps đ).
public enum SearchFold {
  /// `Hoà Bình`, `hòa bình` and `HOA BINH` fold alike. Cost: one pass; ASCII takes a short way.
  public static func fold(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    var folded = String.UnicodeScalarView()
    for scalar in text.decomposedStringWithCompatibilityMapping.unicodeScalars {
      switch scalar.value {
      case ..<0x80: folded.append(scalar)
      case 0x300...0x36F: continue
      case 0x110, 0x111: folded.append("d")
      case _ where scalar.properties.generalCategory == .nonspacingMark: continue
      default: folded.append(scalar)
      }
    }
    return String(folded).lowercased()
  }
}
