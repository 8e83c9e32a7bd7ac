import Components
import Domain
import Procedures

/// Instruments and procedures as `nhipcau law` tells them.
enum LawAnswer {
  /// An instrument in a list: number, title, force, procedures.
  static func entry(_ instrument: Instrument, _ language: Language) -> String {
    let head =
      "\(instrument.number) · \(LawWords.inForce(instrument)[language]) · \(instrument.footing.wording[language])"
    let names =
      instrument.procedures.map { "  \($0.name)  \($0.title[language])" }
      + instrument.measures.map { "  \($0.name)  \($0.title[language])" }
    return ([head, "  \(instrument.title[language])"] + names).joined(separator: "\n")
  }

  static func header(_ instrument: Instrument, _ language: Language) -> String {
    var rows: [(String, [String])] = [
      (LawWords.signed[language], [instrument.signed.short(language)]),
      (LawWords.force[language], [LawWords.inForce(instrument)[language]]),
      (LawWords.footing[language], [instrument.footing.wording[language]]),
      (LawWords.source[language], [instrument.source]),
    ]
    if !instrument.replaces.isEmpty { rows.append((LawWords.replaces[language], instrument.replaces.map(\.text))) }
    let listed =
      instrument.procedures.map { "\($0.name)  \($0.title[language])" }
      + instrument.measures.map { "\($0.name)  \($0.title[language])" }
    if !listed.isEmpty {
      rows.append((LawWords.procedures[language], listed))
    }
    let title = "\(instrument.number.wording[language])\n\(instrument.title[language])\n"
    return ([title] + AnswerText.columns(rows)).joined(separator: "\n")
  }

  /// All of a procedure, each sentence with its article.
  static func procedure(
    _ procedure: Procedure, _ offices: OfficeDirectory, on day: Day, _ language: Language
  ) -> String {
    let place = { (basis: Citation?, footing: LegalFooting) in
      [basis?.place[language], footing == .verified ? nil : footing.wording[language]].compactMap { $0 }
        .joined(separator: "; ")
    }
    let provisions = { (list: [Provision]) in list.map { "\($0.words[language]) [\(place($0.basis, $0.footing))]" } }
    let steps = { (list: [StatutoryStep]) in
      list.map { step in
        let party = procedure.title(of: step.party, by: offices, on: day)[language]
        let limit = "\(step.limit.wording[language]) \(step.runsFrom.since[language])"
        return
          "\(step.words[language])\(language == .fr ? " :" : ":") \(limit) – \(party) [\(place(step.basis, step.footing))]"
      }
    }
    let items = procedure.items.map { item in
      let foreign = item.foreign == .nothing ? "" : "; \(item.foreign.wording[language])"
      return "\(item.words[language])\(foreign) [\(place(item.basis, item.footing))]"
    }
    let parts: [(Wording, [String])] = [
      (GuideWords.who, provisions([procedure.filer] + procedure.conditions)), (GuideWords.papers, items),
      (GuideWords.steps, steps(procedure.steps)),
      (GuideWords.consulted, procedure.consultees.map { $0.wording(by: offices)[language] }),
      (GuideWords.criteria, provisions(procedure.criteria)), (GuideWords.outcomes, provisions(procedure.outcomes)),
      (GuideWords.duties, steps(procedure.duties)), (GuideWords.fee, provisions([procedure.fee])),
    ]
    let title = "\(procedure.title[language]) (\(procedure.name))"
    return
      ([title]
      + parts.filter { !$0.1.isEmpty }.map { heading, lines in
        ([heading[language]] + lines.map { "  – \($0)" }).joined(separator: "\n")
      }).joined(separator: "\n\n")
  }

  /// All of a measure, each sentence with its article.
  static func measure(
    _ law: MeasureLaw, _ offices: OfficeDirectory, on day: Day, _ language: Language
  ) -> String {
    let place = { (basis: Citation?, footing: LegalFooting) in
      [basis?.place[language], footing == .verified ? nil : footing.wording[language]].compactMap { $0 }
        .joined(separator: "; ")
    }
    let provisions = { (list: [Provision]) in list.map { "\($0.words[language]) [\(place($0.basis, $0.footing))]" } }
    let steps = law.steps.map { step in
      let party = law.title(of: step.party, by: offices, on: day)[language]
      let limit = "\(step.limit.wording[language]) \(step.runsFrom.since[language])"
      return "\(step.words[language])\(language == .fr ? " :" : ":") \(limit) – \(party) "
        + "[\(place(step.basis, step.footing))]"
    }
    let parts: [(Wording, [String])] = [
      (MeasureGuideWords.opening, provisions([law.opening])), (MeasureGuideWords.grounds, provisions(law.grounds)),
      (GuideWords.papers, provisions(law.papers)), (GuideWords.consulted, provisions(law.consulted.map { [$0] } ?? [])),
      (GuideWords.steps, steps), (GuideWords.outcomes, provisions(law.outcomes)),
    ]
    return
      (["\(law.title[language]) (\(law.name))"]
      + parts.filter { !$0.1.isEmpty }.map { heading, lines in
        ([heading[language]] + lines.map { "  – \($0)" }).joined(separator: "\n")
      }).joined(separator: "\n\n")
  }
}
