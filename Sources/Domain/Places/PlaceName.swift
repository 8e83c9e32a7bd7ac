import Foundation

/// A place's name as people write it, in the forms a lookup compares.
struct PlaceName {
  /// Letters and digits only, without accents and case: `Bà Rịa - Vũng Tàu` is `bariavungtau`.
  let key: String
  /// The same without a leading or trailing word of kind (`tỉnh`, `tp.`, `province`); nil where there is none.
  let bareKey: String?
  /// The kinds that word can mean; empty where there is none.
  let kinds: Set<UnitKind>
  /// Whether the writer set accents: then `Hà Nam` is not `Hạ Nam`.
  let isAccented: Bool
  /// The spelling with accents, wherever the tone mark stands: `hoà` and `hòa` alike.
  let spelling: String
  let bareSpelling: String?

  init(_ text: some StringProtocol) {
    let words = PlaceName.words(text)
    let folded = words.map(SearchFold.fold)
    key = folded.joined()
    spelling = words.map(PlaceName.toneLast).joined()
    isAccented = spelling != key
    guard let (range, kinds) = PlaceName.bare(folded) else {
      bareKey = nil
      bareSpelling = nil
      kinds = []
      return
    }
    bareKey = folded[range].joined()
    bareSpelling = words[range].map(PlaceName.toneLast).joined()
    self.kinds = kinds
  }

  /// The key alone, as an index stores it.
  static func key(_ text: String) -> String {
    var key = String.UnicodeScalarView()
    key.append(contentsOf: SearchFold.fold(text).unicodeScalars.lazy.filter(isPart))
    return String(key)
  }

  /// The spelling alone, of a name without a word of kind.
  static func spelling(of text: String) -> String { words(text).map(toneLast).joined() }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9": true
    default: scalar.properties.isAlphabetic
    }
  }

  private static func words(_ text: some StringProtocol) -> [String] {
    let lowered = String(text).precomposedStringWithCanonicalMapping.lowercased()
    return lowered.unicodeScalars.split { !isPart($0) }.map { String(Substring($0)) }
  }

  /// A word with its tone mark moved to the end.
  private static func toneLast(_ word: String) -> String {
    var letters = String.UnicodeScalarView()
    var tone: Unicode.Scalar?
    for scalar in word.decomposedStringWithCanonicalMapping.unicodeScalars {
      switch scalar {
      case "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}": tone = scalar
      default: letters.append(scalar)
      }
    }
    if let tone { letters.append(tone) }
    return String(letters)
  }

  /// Which words remain when a word of kind is taken off either end, and what that word can mean.
  private static func bare(_ words: [String]) -> (Range<Int>, Set<UnitKind>)? {
    for (prefix, kinds) in prefixes where words.count > prefix.count && words.starts(with: prefix) {
      return (prefix.count..<words.count, kinds)
    }
    guard words.count > 1, let last = words.last, let kinds = suffixes[last] else { return nil }
    return (0..<(words.count - 1), kinds)
  }

  private static let prefixes: [([String], Set<UnitKind>)] = [
    (["tinh"], [.province]), (["thanh", "pho"], [.municipality, .provincialCity]),
    (["tp"], [.municipality, .provincialCity]), (["t", "p"], [.municipality, .provincialCity]),
    (["thi", "xa"], [.districtTown]), (["tx"], [.districtTown]), (["thi", "tran"], [.township]),
    (["tt"], [.township]), (["dac", "khu"], [.specialZone]), (["quan"], [.urbanDistrict]), (["q"], [.urbanDistrict]),
    (["huyen"], [.ruralDistrict]), (["xa"], [.commune]), (["phuong"], [.ward]), (["p"], [.ward]),
  ]

  private static let suffixes: [String: Set<UnitKind>] = [
    "province": [.province], "city": [.municipality, .provincialCity], "commune": [.commune], "ward": [.ward],
    "district": [.urbanDistrict, .ruralDistrict], "town": [.districtTown, .township], "township": [.township],
  ]
}
