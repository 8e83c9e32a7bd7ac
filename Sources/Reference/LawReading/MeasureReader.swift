import Domain
import Yams

/// Reads one measure of an instrument: what an authority opens, or the holder by its notice.
struct MeasureReader {
  let provisions: ProcedureReader

  private var document: LawDocument { provisions.document }

  enum Key: String, LawKey {
    case name, title, basis, opening, grounds, papers, receiver, decider, consulted, steps, outcomes
    case noticeWithin = "notice-within"
    case inactivity

    var isOptional: Bool { [.consulted, .noticeWithin, .inactivity].contains(self) }
  }

  /// nil, with faults, where anything of it cannot be read.
  func read(_ node: Node) -> MeasureLaw? {
    guard let map = LawMapping<Key>(node, in: document) else { return nil }
    let name = map.value(.name, { ProcedureName($0) }, else: { .badName($0) })
    let title = map.words(.title)
    let basis = (map.items(.basis) ?? []).compactMap { document.citation($0, of: provisions.instrument) }
    let opening = map.node(.opening).flatMap { provisions.provision($0, code: "opening") }
    let grounds = map.items(.grounds).map(provisions.provisions)
    let papers = map.items(.papers).map(provisions.provisions)
    let (receiver, decider) = (map.office(.receiver), map.office(.decider))
    let consulted = map.node(.consulted).flatMap { provisions.provision($0, code: "consulted") }
    let steps = map.items(.steps).map(self.steps)
    let outcomes = map.items(.outcomes).map(provisions.provisions)
    guard let name, let title, let opening, let grounds, let papers, let receiver, let decider, let steps, let outcomes
    else { return nil }
    return MeasureLaw(
      name: name, title: title, basis: basis, opening: opening, grounds: grounds, papers: papers, receiver: receiver,
      decider: decider, consulted: consulted, steps: steps, outcomes: outcomes, noticeWithin: map.limit(.noticeWithin),
      inactivity: map.limit(.inactivity))
  }

  private func steps(_ nodes: [Node]) -> [MeasureLaw.Step] {
    document.each(nodes, key: \MeasureLaw.Step.name.rawValue) { node in
      guard let map = LawMapping<ProcedureReader.StepKey>(node, in: document) else { return nil }
      let name = map.choice(.name, MeasureLaw.Step.Name.self)
      let article = map.citation(.article, of: provisions.instrument)
      let limit = map.limit(.limit)
      let from = map.choice(.from, MeasureLaw.Milestone.self)
      let party = map.choice(.party, StatutoryStep.Party.self)
      let footing = map.choice(.footing, LegalFooting.self) ?? provisions.footing
      guard let words = map.words(.words), let name, let article, let limit, let from, let party else { return nil }
      return MeasureLaw.Step(
        name: name, words: words, limit: limit, runsFrom: from, party: party, basis: article, footing: footing)
    }
  }
}
