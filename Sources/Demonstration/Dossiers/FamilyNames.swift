/// Invented family names, composed as the organisations' names are: of persons nobody knows.
struct FamilyNames {
  private let stems: [String: (first: [String], second: [String])]

  init() {
    stems = Dictionary(
      uniqueKeysWithValues: Stock("name-stems", cells: 3).rows.map { ($0[0], ($0[1].words, $0[2].words)) })
  }

  func name(language: String, _ stream: inout Stream) -> String {
    guard let stem = stems[language] ?? stems["en"] else { fatalError("no names in \(language)") }
    return stream.pick(stem.first) + stream.pick(stem.second)
  }
}
