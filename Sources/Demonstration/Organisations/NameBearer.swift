import Domain

/// The proper name of an invented organisation: what a new name of it keeps.
struct NameBearer {
  let proper: String
  /// The language its names are in.
  let language: String
  let families: FamilyNames

  /// What it is called once it has joined another: both proper names, in its own words and in Vietnamese, as an application states them
  /// (Decree 58/2022/NĐ-CP, arts 13(1)(a), 17(1)(a)).
  func renamed(_ name: Narratives, _ stream: inout Stream) -> Narratives {
    let joined = "\(proper) – \(families.name(language: language, &stream).capitalised)"
    let words = { (narrative: Narratives.Narrative?) in
      Text(narrative?.text.string.replacing(proper, with: joined) ?? joined)
    }
    let own = name.all.first { $0.language != "vi" }
    return Narratives([
      .init(language: nil, text: words(own)),
      .init(language: "vi", text: words(name.all.first { $0.language == "vi" })),
    ])
  }

  /// An address that does not exist.
  func address(_ stream: inout Stream) -> String {
    "\(1 + stream.below(120)) \(families.name(language: language, &stream)) (\(NameBearer.fictitious))"
  }

  static let fictitious = "hư cấu – fictitious – fictif"
}
