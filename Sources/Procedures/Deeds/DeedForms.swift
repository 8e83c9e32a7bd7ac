public import Domain

/// The forms of all deeds.
public enum DeedForms {
  /// The form of a deed on a dossier; for a correction, of which step. nil for deeds that have no form of their own: a supplement
  /// is made in the journey.
  public static func form(_ deed: Deed, step: Int? = nil) -> (any DeedForm)? {
    switch deed {
    case .checkCompleteness: CompletenessForm()
    case .consult: ConsultationForm()
    case .acknowledgeLetter: LetterReceiptForm()
    case .giveOpinion: OpinionForm()
    case .recordAnswer: RecordedAnswerForm()
    case .forward: ForwardingForm()
    case .acknowledgeForwarded: ForwardedReceiptForm()
    case .appraise: AppraisalForm()
    case .decide: DecisionForm()
    case .handOver: HandoverForm()
    case .acknowledgeResult: ResultReceiptForm()
    case .withdraw: WithdrawalForm()
    case .correct: step.map { CorrectionForm(step: $0) }
    case .desk, .draft, .draftForOthers, .seeDossier, .seeOpinions, .supplement, .importCertificates,
      .administerAccounts, .seeDuties, .seeAccount, .notifyAccount, .sendPlan, .acknowledgePlan, .recordPlan,
      .updateData,
      .stateActivity, .fileReport, .readReports:
      nil
    }
  }

  /// The deeds that the dossier now waits for or allows, for everybody; who may do them, ``Access`` says. Corrections apart.
  public static func possible(on dossier: Dossier, _ setting: Setting) -> [Deed] {
    let withdrawal: [Deed] = dossier.canBeWithdrawn ? [.withdraw] : []
    switch dossier.state {
    case .checking: return [.checkCompleteness] + withdrawal
    case .supplementAwaited: return [.supplement] + withdrawal
    case .complete:
      return (setting.procedure.step(.consultation) == nil ? [] : [.consult])
        + (setting.mayForwardUnconsulted(dossier) ? [.forward] : []) + withdrawal
    case .consulting:
      return (dossier.letters.contains { $0.received == nil } ? [.acknowledgeLetter] : [])
        + (dossier.letters.contains { $0.opinion == nil } ? [.giveOpinion, .recordAnswer] : []) + [.forward]
        + withdrawal
    case .forwarded: return [.acknowledgeForwarded] + withdrawal
    case .deciding: return [.appraise, .decide] + withdrawal
    case .decided: return [.handOver]
    case .handedOver: return [.acknowledgeResult]
    case .closed: return []
    }
  }
}
