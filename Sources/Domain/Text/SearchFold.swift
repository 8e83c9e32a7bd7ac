import Foundation

/// Words as a search compares them: lower case, without accents, and with đ as d (SQLite's own tokenizer keeps đ).
public enum SearchFold {
  /// `Hoà Bình`, `hòa bình` and `HOA BINH` fold alike. Cost: one pass; ASCII takes a short way.
  public static func fold(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    var folded = String()
    folded.reserveCapacity(text.utf8.count)
    for scalar in text.decomposedStringWithCompatibilityMapping.unicodeScalars {
      switch scalar {
      case "đ", "Đ": folded.unicodeScalars.append("d")
      case _ where scalar.properties.generalCategory == .nonspacingMark: continue
      default: folded.unicodeScalars.append(scalar)
      }
    }
    return folded.lowercased()
  }
}
