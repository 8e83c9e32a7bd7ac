import Domain

/// Invented local partners: kinds of body with names of streams, hills and trades that no body is known to bear.
struct Partners {
  let all: [OrganisationReference]

  init(seed: UInt64) {
    let rows = Stock("partners", cells: 2).rows
    let kinds = rows.filter { $0[0] == "kind" }
    let names = rows.filter { $0[0] == "name" }.map { $0[1] }
    all = kinds.flatMap { kind in
      names.map { name in
        let words = Wording(
          vi: kind[2].filled(with: name), en: kind[3].filled(with: name), fr: kind[4].filled(with: name))
        return OrganisationReference(
          identifier: nil, name: Narratives(words), kind: OrganisationKind(rawValue: kind[1].number))
      }
    }.enumerated().map { index, reference in
      var reference = reference
      reference.identifier = OrganisationIdentifier("ZZ-DEMO-P\(String("\(1_001 + index)".dropFirst()))")
      return reference
    }
  }
}

extension Narratives {
  /// The same statement in the three languages of the platform.
  init(_ words: Wording) {
    self.init(Language.allCases.map { Narrative(language: $0.rawValue, text: Text(words[$0])) })
  }
}
