import Foundation

/// The name of an organisation in the form in which names are compared: folded, parted into words, and without what says only
/// what sort of body it is, in what legal form and where.
public struct OrganisationName: Hashable, Sendable {
  /// The words that tell it from others, in their order: `quỹ Ánh Sao tại Việt Nam` has `anh`, `sao`.
  public let words: [String]
  /// What sort of body it says it is, in one word for all languages: `quỹ`, `Fondation` and `Stiftung` are `foundation`.
  public let sorts: Set<String>
  /// Words that many names share: `international`, `vietnam`.
  public let common: Set<String>
  /// A short name that stands in brackets or after a dash, or is all there is: `ADRA`.
  public let abbreviations: Set<String>
  /// The first letters of its words, of all languages' little words the capital ones only.
  public let initials: String

  /// Cost: some passes over the name.
  public init(_ name: String) {
    let (plain, short) = OrganisationName.parted(name)
    var sorts: Set<String> = []
    var common: Set<String> = []
    var words: [String] = []
    var initials = ""
    for word in NameWords.joined(OrganisationName.split(plain)) {
      if NameWords.little.contains(word) { continue }
      initials.append(contentsOf: word.first.map { String($0) } ?? "")
      if NameWords.legalForms.contains(word) { continue }
      if let sort = NameWords.sorts[word] {
        sorts.insert(sort)
      } else if let other = NameWords.common[word] {
        common.insert(other)
      } else {
        words.append(NameWords.spellings[word] ?? word)
      }
    }
    // A name that is nothing but such words is told by them.
    self.words = words.isEmpty ? sorts.sorted() + common.sorted() : words
    self.sorts = sorts
    self.common = common
    self.initials = initials
    var abbreviations = Set(short.map { OrganisationName.split($0).joined() }.filter { $0.count >= 2 })
    if words.count == 1, sorts.isEmpty, let only = words.first, only.count <= 8 { abbreviations.insert(only) }
    self.abbreviations = abbreviations
  }

  /// The words that tell it from others, without the spaces between.
  public var key: String { words.joined() }

  /// The name without its short form in brackets, and the short forms.
  private static func parted(_ name: String) -> (String, [String]) {
    var short: [String] = []
    let plain = name.replacing(/[(\[]([^)\]]{2,40})[)\]]/) { match in
      let inner = String(match.output.1)
      let isShort = !inner.contains(" ") && inner.count(where: \.isUppercase) >= 2
      if isShort { short.append(inner) }
      return isShort ? " " : " \(inner) "
    }
    return (plain.trimmingCharacters(in: .whitespaces).isEmpty ? name : plain, short)
  }

  /// Lower-case words of letters and figures, without accents, `đ` as `d`. Dots and apostrophes inside a word fall away.
  static func split(_ text: String) -> [String] {
    var folded = String.UnicodeScalarView()
    for scalar in text.decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
      switch scalar {
      case "đ": folded.append("d")
      case "ø": folded.append("o")
      case "æ": folded.append(contentsOf: "ae".unicodeScalars)
      case "ß": folded.append(contentsOf: "ss".unicodeScalars)
      case ".", "'", "’": continue
      case "&", "+": folded.append(contentsOf: " and ".unicodeScalars)
      case _ where scalar.properties.generalCategory == .nonspacingMark: continue
      case _ where scalar.properties.isAlphabetic || ("0"..."9").contains(scalar): folded.append(scalar)
      default: folded.append(" ")
      }
    }
    return String(folded).split(separator: " ").map(String.init)
  }
}
