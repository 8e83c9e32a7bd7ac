import Domain

/// Which steps of a measure are told to whom.
extension NoticeRules {
  /// Its organisation hears of a measure by the notice, and not before; the letter that tells it is there from the decision on, for the
  /// office that delivers it. `file` is the measure as the step left it.
  static func told(_ act: MeasureAct, by actor: Body, in file: MeasureFile) -> [Telling] {
    let holder = Body.organisation(file.parties.holder)
    let (receiver, decider) = (Body.office(file.parties.receiver), Body.office(file.parties.decider))
    switch act {
    case .opened(let opening): return opened(opening, by: actor, holder, receiver, decider)
    case .consulted(let offices):
      return offices.flatMap { office -> [Telling] in
        [.letter(.measureConsultation, .office(office)), .people(.measureConsultation, .office(office), .isConsulted)]
      }
    case .opinionGiven:
      let isLast = file.measure.letters.allSatisfy { $0.opinion != nil }
      return isLast ? [.people(.measureOpinions, decider, .decides)] : []
    case .decided(let decision):
      if case .drop = decision.result { return [] }
      return [.letter(.measureTold, holder), .people(.measureToTell, receiver, .receives)]
    case .notified: return [.people(.measureTold, holder, .files)]
    case .remedyReported: return [.people(.remedyReported, receiver, .receives)]
    case .remedyExamined: return [.people(.toConclude, decider, .decides)]
    case .concluded: return [.letter(.suspensionEnded, holder), .people(.suspensionEnded, holder, .files)]
    case .closed:
      guard case .closed(.woundUp, _) = file.measure.state else { return [] }
      return [.letter(.measureClosed, holder), .people(.measureClosed, holder, .files)]
    case .letterReceived, .met, .decisionReceived, .certificateReturned, .settled, .corrected: return []
    }
  }

  private static func opened(
    _ opening: MeasureOpening, by actor: Body, _ holder: Body, _ receiver: Body, _ decider: Body
  ) -> [Telling] {
    guard opening.matter.isByHolder else {
      return actor == decider ? [] : [.people(.measureProposed, decider, .decides)]
    }
    return [
      .letter(.endingReceived, holder), .people(.endingReceived, holder, .files),
      .people(.endingNoticed, receiver, .receives), .people(.endingNoticed, decider, .decides),
    ]
  }
}
