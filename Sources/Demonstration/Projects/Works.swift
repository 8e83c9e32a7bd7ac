import Domain

/// What projects, gifts and relief are about, with their words in three languages.
struct Works {
  let works: [Work]
  let gifts: [Work]
  let reliefs: [Work]
  let groups: [Group]
  private let worksOf: [FieldOfWork: [Int]]
  private let giftsOf: [FieldOfWork: [Modality: [Int]]]
  private let groupsOf: [FieldOfWork: [Int]]

  struct Work {
    let field: FieldOfWork
    let purposes: [String]
    let terrain: String
    /// The kinds of group its title may name; empty where it names none.
    let whom: [String]
    let words: Wording
    /// Why it is done; of a gift, what is given.
    let detail: Wording
    /// What is said of it: why it is done, or that it was handed over.
    let description: Narratives
  }

  struct Group {
    let terrain: String
    /// `child`, `adult`, `elder`, `mother` or `household`.
    let kind: String
    let words: Wording
    let text: Narratives
  }

  init() {
    works = Stock("works", cells: 10).rows.map { row in
      Work(
        field: Works.field(row[0]), purposes: row[1].words, terrain: row[2], whom: row[3] == "no" ? [] : row[3].words,
        words: Wording(vi: row[4], en: row[5], fr: row[6]), detail: Wording(vi: row[7], en: row[8], fr: row[9]),
        description: Narratives(Wording(vi: row[7], en: row[8], fr: row[9])))
    }
    let given = Stock("gifts", cells: 9).rows
    gifts = given.map { row in
      Work(
        field: Works.field(row[1]), purposes: [row[2]], terrain: "any", whom: [],
        words: Wording(vi: row[3], en: row[4], fr: row[5]), detail: Wording(vi: row[6], en: row[7], fr: row[8]),
        description: Works.given(row[6...]))
    }
    reliefs = Stock("reliefs", cells: 7).rows.map { row in
      Work(
        field: .environment, purposes: [row[0]], terrain: "any", whom: [],
        words: Wording(vi: row[1], en: row[2], fr: row[3]), detail: Wording(vi: row[4], en: row[5], fr: row[6]),
        description: Works.given(row[4...]))
    }
    let named = Stock("groups", cells: 6).rows
    groups = named.map { row in
      let words = Wording(vi: row[3], en: row[4], fr: row[5])
      let text = Narratives(Wording(vi: words.vi.capitalised, en: words.en.capitalised, fr: words.fr.capitalised))
      return Group(terrain: row[1], kind: row[2], words: words, text: text)
    }
    worksOf = Dictionary(grouping: works.indices, by: { [works] in works[$0].field })
    giftsOf = Dictionary(grouping: gifts.indices, by: { [gifts] in gifts[$0].field }).mapValues { indices in
      Dictionary(grouping: indices) { Works.modality(given[$0][0]) }
    }
    var groupsOf: [FieldOfWork: [Int]] = [:]
    for (index, row) in named.enumerated() {
      for field in row[0].words { groupsOf[Works.field(field), default: []].append(index) }
    }
    self.groupsOf = groupsOf
  }

  /// Works of a field that fit a terrain (`mountain`, `coast`, `plain`; nil: several).
  func works(in field: FieldOfWork, terrain: String?) -> [Int] {
    (worksOf[field] ?? []).filter { works[$0].terrain == "any" || works[$0].terrain == terrain }
  }

  func gifts(in field: FieldOfWork, _ modality: Modality) -> [Int] { giftsOf[field]?[modality] ?? [] }

  /// Groups of a field and terrain that a work may name.
  func groups(for work: Work, in field: FieldOfWork, terrain: String?) -> [Int] {
    (groupsOf[field] ?? []).filter { index in
      let group = groups[index]
      return work.whom.contains(group.kind) && (group.terrain == "any" || group.terrain == terrain)
    }
  }

  private static func given(_ what: ArraySlice<String>) -> Narratives {
    let what = Array(what)
    return Narratives(
      Wording(
        vi: "\(what[0]), bàn giao cho đơn vị tiếp nhận tại địa phương.",
        en: "\(what[1]), handed over to the receiving body in the province.",
        fr: "\(what[2]), remis à l’organisme bénéficiaire dans la province."))
  }

  private static func field(_ code: String) -> FieldOfWork {
    guard let field = FieldOfWork(rawValue: code) else { fatalError("Demonstration: no field \(code)") }
    return field
  }

  private static func modality(_ manner: String) -> Modality {
    guard let modality = Modality(rawValue: "non-project-\(manner)") else { fatalError("no manner \(manner)") }
    return modality
  }
}
