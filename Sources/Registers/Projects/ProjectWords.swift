import Domain

/// What of a project a search looks into, folded: title in all its languages, identifier, and the names of its organisations.
struct ProjectWords {
  let title: String
  let identifier: String
  let names: String

  init(_ project: Project) {
    title = SearchFold.fold(project.title.all.map(\.text.string).joined(separator: " "))
    identifier = SearchFold.fold(project.identifier.text)
    var names: [String] = []
    for name in ([project.reporter] + project.participants.prefix(20).map(\.organisation)).map(\.name[.vi])
    where !name.isEmpty && !names.contains(name) {
      names.append(name)
    }
    self.names = SearchFold.fold(names.joined(separator: " "))
  }
}

/// A collation key of a name's first eighty characters: longer names that agree so far keep the order in which they came.
enum BoundedKey {
  static func key(_ text: String) -> String { CollationKey.key(String(text.prefix(80))) }
}
