import Components
import Domain

/// The steps of a dossier in plain words, the latest first, each with who took it; a step that was corrected says so.
struct DossierTimeline {
  var dossier: Dossier
  var procedure: Procedure
  var rules: DossierRules
  var viewer: DossierViewer

  func items(_ language: Language) -> [Timeline.Item] {
    dossier.entries.enumerated().reversed().map { step, entry in
      Timeline.Item(
        sentence(entry, language) + corrections(of: step), at: entry.recordedAt, in: language,
        basis: basis(entry), tone: tone(entry.act))
    }
  }

  private func sentence(_ entry: DossierEntry, _ language: Language) -> Phrase {
    let kind = Phrase(DossierStepKind(entry.act).wording)
    switch entry.act {
    case .filed(let filing): return kind + " (" + Phrase(filing.manner.wording) + ")"
    case .supplementRequested(let request): return kind + ": " + list(request.demands.map { Phrase(words(of: $0)) })
    case .supplemented, .originalReceived, .acceptedAsComplete: return kind
    case .consulted(let offices): return kind + ": " + list(offices.map { Phrase(rules.officeName($0)) })
    case .letterReceived(let office, let day):
      return kind + ": " + Phrase(rules.officeName(office)) + ", " + Phrase(day)
    case .opinionGiven(let office, let opinion, let day):
      let who = kind + ": " + Phrase(rules.officeName(office)) + ", " + Phrase(day)
      return viewer.seesOpinions ? who + " – " + Phrase(opinion.stance.wording) : who
    case .forwarded(let without):
      guard !without.isEmpty else { return kind }
      return kind + " · " + Phrase(DossierPageWords.withoutOpinions) + ": "
        + list(without.map { Phrase(rules.officeName($0)) })
    case .receivedForDecision(let day), .resultReceived(let day): return kind + ", " + Phrase(day)
    case .appraised(let appraisal): return viewer.seesOpinions ? kind + ": " + findings(appraisal) : kind
    case .decided(let decision): return decided(decision)
    case .handedOver(let delivery, let day):
      return kind + ": " + Phrase(delivery.wording) + ", " + Phrase(day)
    case .withdrawn(let reason): return kind + (reason.isEmpty ? "" : ": " + Phrase(reason.string))
    case .corrected(let correction):
      return kind + " " + Phrase(DossierPageWords.ofStep(correction.step + 1)) + said(correction)
    }
  }

  /// What a correction says may repeat an opinion.
  private func said(_ correction: DossierAct.Correction) -> Phrase {
    viewer.seesOpinions || !concernsOpinion(correction) ? ": " + Phrase(correction.statement.string) : ""
  }

  private func concernsOpinion(_ correction: DossierAct.Correction) -> Bool {
    guard dossier.entries.indices.contains(correction.step) else { return false }
    switch dossier.entries[correction.step].act {
    case .opinionGiven, .appraised: return true
    case .filed, .supplementRequested, .supplemented, .originalReceived, .acceptedAsComplete, .consulted,
      .letterReceived, .forwarded,
      .receivedForDecision, .decided, .handedOver, .resultReceived, .withdrawn, .corrected:
      return false
    }
  }

  private func words(of demand: DossierAct.SupplementRequest.Demand) -> String { demand.words.string }

  private func findings(_ appraisal: Appraisal) -> Phrase {
    let unmet = appraisal.findings.filter { !$0.isMet }
    guard !unmet.isEmpty else { return Phrase(DossierPageWords.allMet) }
    return Phrase(DossierPageWords.notMet) + ": "
      + list(
        unmet.map { finding in
          procedure.criteria.first { $0.code == finding.criterion }.map { Phrase($0.words) } ?? .code(finding.criterion)
        })
  }

  private func decided(_ decision: DossierDecision) -> Phrase {
    switch decision.result {
    case .granted(let certificate): Phrase(DossierPageWords.granted(decision.number.text, certificate.number.text))
    case .refused: Phrase(DossierPageWords.refused(decision.number.text))
    }
  }

  private func corrections(of step: Int) -> Phrase {
    guard dossier.corrections[step] != nil else { return "" }
    return " " + Phrase(Tag(DossierPageWords.correctedLater, .waiting))
  }

  private func list(_ phrases: [Phrase]) -> Phrase {
    phrases.enumerated().reduce(Phrase("")) { $1.offset == 0 ? $1.element : $0 + "; " + $1.element }
  }

  /// Who took the step; for an office that answered on paper, who recorded it.
  private func basis(_ entry: DossierEntry) -> [Phrase] {
    switch entry.by.body {
    case .office(let name): [Phrase(rules.officeName(name))]
    case .organisation: [Phrase(DossierPageWords.theApplicant)]
    }
  }

  private func tone(_ act: DossierAct) -> Tag.Tone {
    switch act {
    case .originalReceived, .acceptedAsComplete, .resultReceived, .handedOver: .good
    case .supplementRequested, .corrected: .waiting
    case .decided(let decision): if case .granted = decision.result { .good } else { .bad }
    case .withdrawn: .bad
    case .filed, .supplemented, .consulted, .letterReceived, .opinionGiven, .forwarded, .receivedForDecision,
      .appraised:
      .neutral
    }
  }
}
