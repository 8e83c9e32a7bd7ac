public import Domain
import Yams

extension ProcedureReader {
  enum ProvisionKey: String, LawKey {
    case code, article, footing, words
    var isOptional: Bool { self != .words }
  }

  func provisions(_ nodes: [Node]) -> [Provision] {
    document.each(nodes, key: \Provision.code) { provision($0, code: nil) }
  }

  /// A sentence of law. Within a list it bears a code; without its article it is to be confirmed.
  func provision(_ node: Node, code: String?) -> Provision? {
    guard let map = LawMapping<ProvisionKey>(node, in: document) else { return nil }
    if code == nil, map.node(.code) == nil { document.fault(.missingKey("code"), at: map.line) }
    let own = map.value(.code, self.code, else: { .badName($0) })
    let article = map.citation(.article, of: instrument)
    let footing = map.choice(.footing, LegalFooting.self) ?? self.footing
    if map.node(.article) == nil, footing != .toBeConfirmed { document.fault(.missingArticle, at: map.line) }
    guard let words = map.words(.words), let code = code ?? own else { return nil }
    return Provision(code: code, words: words, basis: article, footing: footing)
  }

  /// A code as uploads and answers use it: `[a-z0-9-]`.
  private func code(_ text: String) -> String? { OfficeName(text)?.text }

  enum ItemKey: String, LawKey {
    case code, article, form, foreign, concerns, optional, footing, words
    var isOptional: Bool { self == .optional || self == .footing }
  }

  func items(_ nodes: [Node]) -> [DossierItem] {
    document.each(nodes, key: \DossierItem.code) { node in
      guard let map = LawMapping<ItemKey>(node, in: document) else { return nil }
      let code = map.value(.code, self.code, else: { .badName($0) })
      let article = map.citation(.article, of: instrument)
      let form = map.choice(.form, DossierItem.Form.self)
      let foreign = map.choice(.foreign, DossierItem.ForeignPaper.self)
      let concerns = map.choice(.concerns, DossierItem.Subject.self)
      let isOptional = map.flag(.optional)
      let footing = map.choice(.footing, LegalFooting.self) ?? self.footing
      guard let words = map.words(.words), let code, let article, let form, let foreign, let concerns else {
        return nil
      }
      return DossierItem(
        code: code, words: words, basis: article, form: form, foreign: foreign, concerns: concerns,
        isOptional: isOptional, footing: footing)
    }
  }

  enum StepKey: String, LawKey {
    case name, article, limit, from, party, footing, words
    var isOptional: Bool { self == .footing }
  }

  func steps(_ nodes: [Node]) -> [StatutoryStep] {
    document.each(nodes, key: \StatutoryStep.name.rawValue) { node in
      guard let map = LawMapping<StepKey>(node, in: document) else { return nil }
      let name = map.choice(.name, StatutoryStep.Name.self)
      let article = map.citation(.article, of: instrument)
      let limit = map.limit(.limit)
      let from = map.choice(.from, StatutoryStep.Milestone.self)
      let party = map.choice(.party, StatutoryStep.Party.self)
      let footing = map.choice(.footing, LegalFooting.self) ?? self.footing
      guard let words = map.words(.words), let name, let article, let limit, let from, let party else { return nil }
      return StatutoryStep(
        name: name, words: words, limit: limit, runsFrom: from, party: party, basis: article, footing: footing)
    }
  }

  /// Offices by name, or one of the rules.
  func consultees(_ nodes: [Node]) -> [ConsulteeRule] {
    document.each(nodes, key: \.code) { node in
      guard let text = document.text(of: node) else { return nil }
      if let rule = ConsulteeRule.rules[text] { return rule }
      guard let office = OfficeName(text) else {
        document.fault(.badName(text), at: node.line)
        return nil
      }
      document.refers(to: office, at: node.line)
      return .office(office)
    }
  }
}

extension ConsulteeRule {
  /// The rules that find offices by the scope of the dossier, as the files of law name them.
  static let rules: [String: ConsulteeRule] = [
    "line-ministries": .lineMinistries, "provinces": .provinces, "approving-bodies": .approvingBodies,
    "further-concerned": .furtherConcerned,
  ]

  /// The word by which the files of law name it.
  public var code: String {
    switch self {
    case .office(let name): name.text
    case .lineMinistries: "line-ministries"
    case .provinces: "provinces"
    case .approvingBodies: "approving-bodies"
    case .furtherConcerned: "further-concerned"
    }
  }
}
