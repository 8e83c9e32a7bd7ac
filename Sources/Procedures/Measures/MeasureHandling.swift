public import Domain

/// How a measure is handled (xử lý vụ việc; Decree 58/2022/NĐ-CP, arts 18–19): pure functions from a command, the measure's own acts
/// and the certificate's to the next acts, or to a refusal in words. Whether the person may do it at all is ``Access``' to say.
public enum MeasureHandling {
  /// The act by which a measure is opened against a certificate, or by its holder's notice.
  public static func open(
    _ opening: MeasureOpening, on certificate: CertificateFile, _ setting: MeasureSetting
  ) throws(MeasureRefusal) -> MeasureAct {
    if case .withdrawn(let day, _) = certificate.certificate.standing { throw .alreadyWithdrawn(on: day) }
    switch opening.matter {
    case .suspension(let grounds): try checkSuspension(grounds, opening, certificate, setting)
    case .termination(let ending): try checkTermination(ending, opening, certificate, setting)
    case .selfTermination(let day): try checkNotice(endsOn: day, opening, setting)
    }
    return .opened(opening)
  }

  /// What a command makes of a measure. Whatever is returned follows: measure and certificate take it without a fault.
  public static func decide(
    _ command: MeasureCommand, on measure: MeasureCase, _ certificate: CertificateFile, by actor: DossierEntry.Actor,
    _ setting: MeasureSetting
  ) throws(MeasureRefusal) -> MeasureOutcome {
    let step = Step(measure: measure, certificate: certificate, actor: actor, setting: setting)
    switch command {
    case .consult(let offices): return MeasureOutcome(try step.consult(offices))
    case .acknowledgeLetter(let office, let day): return MeasureOutcome(try step.acknowledgeLetter(office, day))
    case .giveOpinion(let office, let opinion, let day):
      return MeasureOutcome(try step.giveOpinion(office, opinion, day))
    case .meet(let meeting): return MeasureOutcome(try step.meet(meeting))
    case .decide(let decision, let without): return try step.decide(decision, without)
    case .notify(let delivery, let day): return MeasureOutcome(try step.notify(delivery, day))
    case .acknowledgeDecision(let day): return try step.acknowledgeDecision(day)
    case .takeBack(let day): return MeasureOutcome(try step.takeBack(day))
    case .reportRemedy(let report): return MeasureOutcome(try step.reportRemedy(report))
    case .examine(let examination): return MeasureOutcome(try step.examine(examination))
    case .lift(let decision, let day): return try step.lift(decision, day)
    case .findNotRemedied(let reasons, let following): return try step.findNotRemedied(reasons, following)
    case .settle(let settlement): return MeasureOutcome(try step.settle(settlement))
    case .close: return MeasureOutcome(try step.close())
    case .correct(let correction): return try step.correct(correction)
    }
  }

  /// One command on one measure.
  struct Step {
    let measure: MeasureCase
    let certificate: CertificateFile
    let actor: DossierEntry.Actor
    let setting: MeasureSetting

    /// A day that somebody says: not before an event, not after today.
    func check(_ day: Day, notBefore event: MeasureRefusal.Event, on earlier: Day) throws(MeasureRefusal) {
      guard day <= setting.today else { throw .inTheFuture(today: setting.today) }
      guard day >= earlier else { throw .before(event, on: earlier) }
    }
  }
}
