/// How alike two names are, from 0 to 1, and by what.
public struct NameLikeness: Hashable, Sendable {
  public let score: Double
  public let reason: Reason

  /// What makes names alike; the stronger first.
  public enum Reason: String, Sendable, CaseIterable, Hashable {
    /// The same words; only legal form, articles, accents or order differ.
    case sameWords = "same-words"
    /// The same words, another sort of body or place beside them.
    case sameWordsOtherSort = "same-words-other-sort"
    /// One is the other's initials.
    case abbreviation
    /// One says all that the other says, and more.
    case contained
    /// Most letters agree.
    case similar
    case different
  }

  init(_ score: Double, _ reason: Reason) {
    self.score = score
    self.reason = reason
  }

  /// Compares two names. Symmetric. Cost: some microseconds, with the product of their numbers of words.
  public static func between(_ a: OrganisationName, _ b: OrganisationName) -> NameLikeness {
    if Set(a.words) == Set(b.words) {
      let isSame = a.sorts == b.sorts && a.common == b.common
      let isSilent = a.sorts.isEmpty || b.sorts.isEmpty || a.sorts == b.sorts
      return isSame ? NameLikeness(1, .sameWords) : NameLikeness(isSilent ? 0.95 : 0.85, .sameWordsOtherSort)
    }
    if abbreviates(a, b) || abbreviates(b, a) { return NameLikeness(0.85, .abbreviation) }
    let measure = similarity(a, b)
    if contains(a, b) || contains(b, a) { return NameLikeness(max(0.78, measure), .contained) }
    return NameLikeness(measure, measure >= NameLikeness.threshold ? .similar : .different)
  }

  /// From here on a person should be asked.
  public static let threshold = 0.72

  private static func abbreviates(_ a: OrganisationName, _ b: OrganisationName) -> Bool {
    a.abbreviations.contains { short in
      short.count >= 3 && (b.initials == short || b.abbreviations.contains(short) || b.words == [short])
    }
  }

  /// Whether `a` has every word of `b` and these say enough.
  private static func contains(_ a: OrganisationName, _ b: OrganisationName) -> Bool {
    guard Set(b.words).isSubset(of: a.words) else { return false }
    return b.words.count >= 2 || b.words.contains { $0.count >= 6 }
  }

  /// Half by words, each with its best partner; half by runs of three letters.
  private static func similarity(_ a: OrganisationName, _ b: OrganisationName) -> Double {
    let words = (partners(a.words, b.words) + partners(b.words, a.words)) / 2
    let letters = Spelling.likeness(a.key, b.key)
    let sorts = a.sorts.isEmpty || b.sorts.isEmpty || !a.sorts.isDisjoint(with: b.sorts)
    return (words + letters) / 2 * (sorts ? 1 : 0.95)
  }

  /// The mean of each word's likeness to its best partner; long words weigh more.
  private static func partners(_ words: [String], _ others: [String]) -> Double {
    var (sum, weight) = (0.0, 0.0)
    for word in words {
      let best = others.map { alike(word, $0) }.max() ?? 0
      sum += best * Double(word.utf8.count)
      weight += Double(word.utf8.count)
    }
    return weight > 0 ? sum / weight : 0
  }

  private static func alike(_ a: String, _ b: String) -> Double {
    if a == b { return 1 }
    let likeness = Spelling.likeness(a, b)
    return likeness >= 0.5 ? likeness : 0
  }
}
