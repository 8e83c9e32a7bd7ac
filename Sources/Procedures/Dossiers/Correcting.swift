import Domain

/// A later word on an earlier step: by the body that took it, of a day or an opinion, and never against a later step.
extension Handling.Case {
  func correct(_ correction: DossierAct.Correction) throws(Refusal) -> DossierAct {
    guard dossier.entries.indices.contains(correction.step) else { throw .noSuchStep }
    let entry = dossier.entries[correction.step]
    guard entry.by.body == actor.body else { throw .notYourStep(of: entry.by.body) }
    guard !correction.statement.isEmpty else { throw .statementMissing }
    switch correction.replacement {
    case nil: break
    case .day(let day):
      guard let neighbours = Neighbours(of: correction.step, in: dossier) else { throw .notReplaceable }
      guard day != entry.day else { throw .nothingChanged }
      try check(day, between: neighbours, recorded: entry.recordedAt.day)
      try checkLateness(entry.act, day)
    case .opinion(let opinion):
      guard case .opinionGiven(_, let earlier, _) = entry.act else { throw .notReplaceable }
      guard opinion != earlier else { throw .nothingChanged }
      try check(opinion)
    }
    return .corrected(correction)
  }

  private func check(_ day: Day, between neighbours: Neighbours, recorded: Day) throws(Refusal) {
    guard day >= neighbours.earlier.day else { throw .before(neighbours.earlier.event, on: neighbours.earlier.day) }
    if let later = neighbours.later, day > later.day { throw .after(later.event, on: later.day) }
    guard day <= recorded else { throw .after(.recording, on: recorded) }
  }

  /// A dossier that went on without an office's opinion rests on that office having been late.
  private func checkLateness(_ act: DossierAct, _ day: Day) throws(Refusal) {
    guard case .letterReceived(let office, _) = act, let limit = procedure.step(.opinion)?.limit else { return }
    for entry in dossier.entries {
      guard case .forwarded(let without) = entry.act, without.contains(office) else { continue }
      guard setting.calendar.due(limit, from: day).day < entry.day else { throw .noLongerLate(office) }
    }
  }
}

/// The events between which a step's own day lies, as the dossier tells them.
struct Neighbours {
  typealias Neighbour = (event: Refusal.Event, day: Day)

  let earlier: Neighbour
  let later: Neighbour?

  /// nil for a step that has no day of its own.
  init?(of step: Int, in dossier: Dossier) {
    let acts = dossier.entries
    func day(of isWanted: (DossierAct) -> Bool) -> Day? { acts.first { isWanted($0.act) }?.day }
    let sent = day { if case .consulted = $0 { true } else { false } }
    let forwarded = day { if case .forwarded = $0 { true } else { false } }
    switch acts[step].act {
    case .letterReceived(let office, _):
      let answered = day { if case .opinionGiven(office, _, _) = $0 { true } else { false } }
      earlier = (.letter, sent ?? dossier.filedOn)
      later = answered.map { (.opinion, $0) } ?? forwarded.map { (.forwarding, $0) }
    case .opinionGiven(let office, _, _):
      let received = day { if case .letterReceived(office, _) = $0 { true } else { false } }
      earlier = received.map { (.receipt, $0) } ?? (.letter, sent ?? dossier.filedOn)
      later = forwarded.map { (.forwarding, $0) }
    case .receivedForDecision:
      earlier = (.forwarding, forwarded ?? dossier.filedOn)
      later = Neighbours.decision(in: dossier)
    case .handedOver:
      earlier = (.decision, day { if case .decided = $0 { true } else { false } } ?? dossier.filedOn)
      later = day { if case .resultReceived = $0 { true } else { false } }.map { (.resultReceipt, $0) }
    case .resultReceived:
      earlier = (.handover, day { if case .handedOver = $0 { true } else { false } } ?? dossier.filedOn)
      later = nil
    case .filed, .supplementRequested, .supplemented, .originalReceived, .acceptedAsComplete, .consulted, .forwarded,
      .appraised, .decided,
      .withdrawn, .corrected:
      return nil
    }
  }

  /// The first day that rests on the deciding office having the dossier: of a meeting, or printed on the certificate.
  private static func decision(in dossier: Dossier) -> Neighbour? {
    var found: [Neighbour] = []
    for entry in dossier.entries {
      switch entry.act {
      case .appraised(let appraisal): if case .meeting(let day) = appraisal.form { found.append((.meeting, day)) }
      case .decided(let decision):
        if case .granted(let certificate) = decision.result { found.append((.decision, certificate.issued)) }
      case .filed, .supplementRequested, .supplemented, .originalReceived, .acceptedAsComplete, .consulted,
        .letterReceived, .opinionGiven,
        .forwarded, .receivedForDecision, .handedOver, .resultReceived, .withdrawn, .corrected:
        break
      }
    }
    return found.min { $0.day < $1.day }
  }
}
