/// What a notice tells (loại thông báo). A new kind is a case here: the exhaustive switches say the rest.
public enum NoticeKind: String, CaseIterable, Sendable, Hashable {
  /// To the applicant: the dossier is filed.
  case filed
  /// To the receiving office: a dossier is to be checked.
  case toCheck = "to-check"
  /// To the applicant, in writing (Decree 58/2022/NĐ-CP, art. 11(2)).
  case supplementRequested = "supplement-requested"
  /// To the receiving office: the supplements have come.
  case supplemented
  case accepted
  /// The letter that asks an office for its opinion (Decree 58/2022/NĐ-CP, art. 11(3)).
  case consultation
  /// To the receiving office: all that were asked have answered.
  case allOpinions = "all-opinions"
  /// To the applicant: the dossier has gone to the deciding office.
  case forwarded
  /// To the deciding office: a dossier comes.
  case toReceive = "to-receive"
  /// To the applicant: it is decided; a refusal comes in writing, with its reasons (Decree 58/2022/NĐ-CP, art. 11(7)).
  case decided
  /// To the receiving office: a result is to be handed over.
  case toHandOver = "to-hand-over"
  /// To the applicant: the result was handed over, to be confirmed.
  case handedOver = "handed-over"
  /// To the offices that dealt with it: the applicant has withdrawn.
  case withdrawn
  /// To a province: a plan of activities was sent to it (Decree 58/2022/NĐ-CP, art. 21(4)).
  case planSent = "plan-sent"
  /// To an office: its opinion on a measure is asked (Decree 58/2022/NĐ-CP, arts 18(2) and 19(2)).
  case measureConsultation = "measure-consultation"
  /// To the deciding office: another office proposes a measure (Decree 58/2022/NĐ-CP, art. 25(5)).
  case measureProposed = "measure-proposed"
  /// To the offices that deal with it: an organisation gives notice that it ends (Decree 58/2022/NĐ-CP, art. 19(5)).
  case endingNoticed = "ending-noticed"
  /// To the organisation: its own notice was received.
  case endingReceived = "ending-received"
  /// To the deciding office: all that were asked about a measure have answered.
  case measureOpinions = "measure-opinions"
  /// To the receiving office: an organisation is to be told of a decision (Decree 58/2022/NĐ-CP, arts 18(3) and 19(3)).
  case measureToTell = "measure-to-tell"
  /// To the organisation: a decision on its certificate (Decree 58/2022/NĐ-CP, arts 18(3) and 19(3)).
  case measureTold = "measure-told"
  /// To the receiving office: what was remedied is to be examined (Decree 58/2022/NĐ-CP, art. 18(4)).
  case remedyReported = "remedy-reported"
  /// To the deciding office: a suspension is to be lifted, or not.
  case toConclude = "to-conclude"
  /// To the organisation: how its suspension ended.
  case suspensionEnded = "suspension-ended"
  /// To the organisation: nothing of its wind-up is open (Decree 58/2022/NĐ-CP, art. 19(4)).
  case measureClosed = "measure-closed"
  /// To the author of a yearly report: it was filed (Decree 58/2022/NĐ-CP, art. 21(5)).
  case reportFiled = "report-filed"
  /// To an office: a yearly report that goes to it was filed (Decree 58/2022/NĐ-CP, arts 21(5), 23(1)(h) and 24(6)).
  case reportReceived = "report-received"
  /// To an office: a yearly report that goes to it was corrected.
  case reportCorrected = "report-corrected"
  /// To the author of a yearly report: another report states its figures otherwise.
  case reportDiffers = "report-differs"
  case taskDueSoon = "task-due-soon"
  case taskLate = "task-late"
  /// A task of a measure draws near (Decree 58/2022/NĐ-CP, arts 18–19).
  case measureDueSoon = "measure-due-soon"
  case measureLate = "measure-late"
  /// The last day to file for an extension in time draws near (Decree 58/2022/NĐ-CP, art. 12).
  case extensionDue = "extension-due"
  case certificateExpires = "certificate-expires"
  /// A duty of the holder draws near (Decree 58/2022/NĐ-CP, art. 21).
  case dutyDueSoon = "duty-due-soon"
  case dutyLate = "duty-late"
  /// The last day for the own yearly report draws near (Decree 58/2022/NĐ-CP, arts 21–25).
  case reportDueSoon = "report-due-soon"
  case reportLate = "report-late"
  /// To an office that draws up a report: others that it rests on are late.
  case reportsMissing = "reports-missing"

  /// How much freedom its recipient has.
  public enum Standing: Sendable, Hashable {
    /// The law has it told in writing: nobody can do without it.
    case statutory
    /// Something happened: at once, or with the next digest.
    case event
    /// A clock, or one of many alike: only ever with a digest.
    case reminder
  }

  public var standing: Standing {
    switch self {
    case .supplementRequested, .consultation, .decided, .measureConsultation, .measureTold: .statutory
    case .filed, .toCheck, .supplemented, .accepted, .allOpinions, .forwarded, .toReceive, .toHandOver, .handedOver,
      .withdrawn, .planSent, .measureProposed, .endingNoticed, .endingReceived, .measureOpinions, .measureToTell,
      .remedyReported, .toConclude, .suspensionEnded, .measureClosed, .reportFiled, .reportDiffers:
      .event
    case .taskDueSoon, .taskLate, .measureDueSoon, .measureLate, .extensionDue, .certificateExpires, .dutyDueSoon,
      .dutyLate, .reportReceived, .reportCorrected, .reportDueSoon, .reportLate, .reportsMissing:
      .reminder
    }
  }
}
