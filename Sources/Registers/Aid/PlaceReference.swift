import Domain

/// What an author says by which a place can be found: codes with their lists first, then names.
enum PlaceReference: Hashable {
  /// A code of Decision 124/2004 or 19/2025.
  case code(UnitCode)
  /// A code of ISO 3166-2, which units of different times share.
  case iso(String)
  case name(String)

  private static let separator: Character = "\u{1D}"

  /// The places of a project as one column, each once, in its author's order. Cost: a few short texts.
  static func column(_ locations: [Location]) -> String {
    var seen: Set<String> = []
    return ListColumn.column(
      locations.map { references(of: $0).map(\.text).joined(separator: String(separator)) }
        .filter { !$0.isEmpty && seen.insert($0).inserted })
  }

  /// Each place's references, in the order in which they are to be tried.
  static func places(column: String) -> [[PlaceReference]] {
    column.split(separator: "\u{1E}").map { place in
      place.split(separator: separator).compactMap { PlaceReference(text: $0) }
    }
  }

  private static func references(of location: Location) -> [PlaceReference] {
    let codes = location.units.compactMap { unit -> PlaceReference? in
      let code = unit.code.uppercased()
      if code.hasPrefix("VN-"), code.utf8.count == 5 { return .iso(code) }
      guard let list = UnitCode.List(rawValue: unit.vocabulary), list != .iso, code.utf8.count <= 9 else { return nil }
      return UnitCode("\(list.rawValue)/\(code)").map { .code($0) }
    }
    var names: [String] = []
    for language in Language.allCases.map(\.rawValue) + [nil] {
      let name = location.name.all.first { $0.language == language && !$0.text.isEmpty }?.text.string
      if let name, name.utf8.count <= 200, !names.contains(name) { names.append(name) }
    }
    return codes + names.map { .name($0.replacing("\u{1D}", with: " ")) }
  }

  private var text: String {
    switch self {
    case .code(let code): "c\(code)"
    case .iso(let code): "i\(code)"
    case .name(let name): "n\(name)"
    }
  }

  private init?(text: Substring) {
    let rest = text.dropFirst()
    switch text.first {
    case "c":
      guard let code = UnitCode(rest) else { return nil }
      self = .code(code)
    case "i": self = .iso(String(rest))
    case "n": self = .name(String(rest))
    default: return nil
    }
  }
}
