import Domain
import Reference

/// What `nhipcau law` says for programs.
enum LawForPrograms {
  struct Header: Encodable {
    let number: String
    let title: Wording
    let signed: String
    let inForce: String
    let until: String?
    let replaces: [String]
    let footing: String
    let source: String
    let procedures: [String]

    init(_ instrument: Instrument) {
      number = instrument.number.text
      title = instrument.title
      signed = instrument.signed.description
      inForce = instrument.inForce.description
      until = instrument.until?.description
      replaces = instrument.replaces.map(\.text)
      footing = instrument.footing.rawValue
      source = instrument.source
      procedures = (instrument.procedures.map(\.name) + instrument.measures.map(\.name)).map(\.text)
    }
  }

  struct Fault: Encodable {
    let file: String
    let line: Int
    let words: Wording

    init(_ fault: LawFault) {
      file = fault.file
      line = fault.line
      words = fault.wording
    }
  }

  struct Sentence: Encodable {
    let code: String
    let words: Wording
    let article: Wording?
    let footing: String

    init(_ provision: Provision) {
      code = provision.code
      words = provision.words
      article = provision.basis?.wording
      footing = provision.footing.rawValue
    }
  }

  struct Paper: Encodable {
    let code: String
    let words: Wording
    let article: Wording
    let form: String
    let foreign: String
    let concerns: String
    let optional: Bool
    let footing: String

    init(_ item: DossierItem) {
      code = item.code
      words = item.words
      article = item.basis.wording
      form = item.form.rawValue
      foreign = item.foreign.rawValue
      concerns = item.concerns.rawValue
      optional = item.isOptional
      footing = item.footing.rawValue
    }
  }

  struct Step: Encodable {
    let name: String
    let words: Wording
    let limit: DaysAnswer.ForPrograms.Limit
    let from: String
    let party: String
    let article: Wording
    let footing: String

    init(_ step: StatutoryStep) {
      name = step.name.rawValue
      words = step.words
      limit = DaysAnswer.ForPrograms.Limit(step.limit)
      from = step.runsFrom.rawValue
      party = step.party.rawValue
      article = step.basis.wording
      footing = step.footing.rawValue
    }
  }

  /// A procedure with everything it says.
  struct Whole: Encodable {
    let name: String
    let title: Wording
    let basis: [Wording]
    let filer: Sentence
    let conditions: [Sentence]
    let items: [Paper]
    let receiver: String
    let decider: String
    let consultees: [String]
    let steps: [Step]
    let longestValidity: DaysAnswer.ForPrograms.Limit?
    let criteria: [Sentence]
    let outcomes: [Sentence]
    let duties: [Step]
    let fee: Sentence

    init(_ procedure: Procedure) {
      name = procedure.name.text
      title = procedure.title
      basis = procedure.basis.map(\.wording)
      filer = Sentence(procedure.filer)
      conditions = procedure.conditions.map { Sentence($0) }
      items = procedure.items.map { Paper($0) }
      receiver = procedure.receiver.text
      decider = procedure.decider.text
      consultees = procedure.consultees.map(\.code)
      steps = procedure.steps.map { Step($0) }
      longestValidity = procedure.longestValidity.map { DaysAnswer.ForPrograms.Limit($0) }
      criteria = procedure.criteria.map { Sentence($0) }
      outcomes = procedure.outcomes.map { Sentence($0) }
      duties = procedure.duties.map { Step($0) }
      fee = Sentence(procedure.fee)
    }
  }

  /// A measure with everything it says.
  struct WholeMeasure: Encodable {
    struct Step: Encodable {
      let name: String
      let words: Wording
      let limit: DaysAnswer.ForPrograms.Limit
      let from: String
      let party: String
      let article: Wording
      let footing: String
    }

    let name: String
    let title: Wording
    let basis: [Wording]
    let opening: Sentence
    let grounds: [Sentence]
    let papers: [Sentence]
    let receiver: String
    let decider: String
    let consulted: Sentence?
    let steps: [Step]
    let outcomes: [Sentence]

    init(_ law: MeasureLaw) {
      name = law.name.text
      title = law.title
      basis = law.basis.map(\.wording)
      opening = Sentence(law.opening)
      grounds = law.grounds.map { Sentence($0) }
      papers = law.papers.map { Sentence($0) }
      receiver = law.receiver.text
      decider = law.decider.text
      consulted = law.consulted.map { Sentence($0) }
      steps = law.steps.map { step in
        Step(
          name: step.name.rawValue, words: step.words, limit: DaysAnswer.ForPrograms.Limit(step.limit),
          from: step.runsFrom.rawValue, party: step.party.rawValue, article: step.basis.wording,
          footing: step.footing.rawValue)
      }
      outcomes = law.outcomes.map { Sentence($0) }
    }
  }
}
