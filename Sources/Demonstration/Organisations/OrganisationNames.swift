import Domain

/// Composes names that belong to nobody: invented words, and what such bodies call themselves in their language.
struct OrganisationNames {
  private let stems: [String: (first: [String], second: [String])]
  private let forms: [Form]
  private let shares: [Int]
  private let ownForms: [String: [String]]
  private var taken: Set<String> = []

  private struct Form {
    let kind: OrganisationKind
    let words: Wording
  }

  init() {
    stems = Dictionary(
      uniqueKeysWithValues: Stock("name-stems", cells: 3).rows.map { ($0[0], ($0[1].words, $0[2].words)) })
    let rows = Stock("name-forms", cells: 6).rows
    forms = rows.map { row in
      Form(
        kind: OrganisationKind(rawValue: row[1].number) ?? .other, words: Wording(vi: row[3], en: row[4], fr: row[5]))
    }
    shares = rows.map { $0[2].number }.runningSums
    ownForms = Dictionary(
      uniqueKeysWithValues: Stock("name-forms-own", cells: 7).rows.map { ($0[0], Array($0.dropFirst())) })
  }

  /// A name no other organisation has, with what in it is proper to it, and the kind of body it is.
  mutating func next(
    language: String, _ stream: inout Stream
  ) -> (name: Narratives, proper: String, kind: OrganisationKind) {
    guard let stem = stems[language] else { fatalError("no names in \(language)") }
    while true {
      let proper = stream.pick(stem.first) + stream.pick(stem.second)
      let form = stream.index(by: shares)
      guard taken.insert(proper).inserted else { continue }
      let words = forms[form].words
      var all = [("vi", words.vi), ("en", words.en), ("fr", words.fr)]
      if let own = ownForms[language] { all.insert((language, own[form]), at: 0) }
      let narratives = all.map {
        Narratives.Narrative(language: $0.0, text: Text($0.1.filled(with: proper)))
      }
      return (Narratives(narratives), proper, forms[form].kind)
    }
  }
}
