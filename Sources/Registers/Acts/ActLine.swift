public import Components
public import Domain
import Record

/// An act in a list or a timeline: one line in plain words, with the way to its proof.
public enum ActLine {
  /// What was done, with a link to whom or what it concerns.
  public static func phrase(_ entry: ActEntry, for reader: Language) -> Phrase {
    let title = entry.title[reader]
    switch entry.kind {
    case .opened: return title.isEmpty ? Phrase(ActWords.recordBegun) : Phrase(ActWords.opened) + " " + .strong(title)
    case .organisationRecorded:
      return Phrase(ActWords.organisationRecorded) + " " + .link(title, to: PageAddress.organisation(entry.subject))
    case .certificateRecorded:
      return Phrase(ActWords.certificateRecorded) + " " + .link(title, to: PageAddress.certificate(entry.subject))
    case .certificateIssued:
      return Phrase(ActWords.certificateIssued) + " " + .link(title, to: PageAddress.certificate(entry.subject))
    case .certificateSuspended, .certificateSuspensionReceived, .certificateReceiptCorrected, .certificateLifted,
      .certificateWithdrawn:
      return Phrase(StandingWords.act(entry.kind.wording)) + " " + .link(title, to: .certificate(entry.subject))
    case .calendarAmended: return Phrase(ActWords.calendarAmended) + " " + .link(title, to: PageAddress.calendar)
    case .rateRecorded: return Phrase(ActWords.rateRecorded) + " " + .link(title, to: PageAddress.rates)
    case .reportFiled: return Phrase(ActWords.reportFiled) + " " + .link(title, to: PageAddress.report(entry.subject))
    case .reportCorrected:
      return Phrase(ActWords.reportCorrected) + " " + .link(title, to: PageAddress.report(entry.subject))
    case .dossierFiled, .dossierSupplementRequested, .dossierSupplemented, .dossierOriginalReceived, .dossierAccepted,
      .dossierConsulted,
      .dossierLetterReceived, .dossierOpinionGiven, .dossierForwarded, .dossierReceived, .dossierAppraised,
      .dossierDecided, .dossierHandedOver, .dossierResultReceived, .dossierWithdrawn, .dossierCorrected, .measureStep,
      .dutyAccountNotified, .dutyPlanSent, .dutyPlanReceived, .dutyDataUpdated, .dutyActivityStated, .withheld:
      return Phrase(ActWords.restricted)
    case .importStarted: return Phrase(ActWords.importStarted) + " " + .strong(title)
    case .activityPublished:
      let name = title.isEmpty ? entry.subject.text : title
      return Phrase(ActWords.projectPublished) + " " + .link(name, to: PageAddress.project(entry.subject))
    case .importCompleted: return Phrase(ActWords.importCompleted) + " " + source(entry, title)
    case .importAbandoned: return Phrase(ActWords.importAbandoned) + ": " + .strong(title)
    case .originChanged: return Phrase(ActWords.originChanged) + " " + .code(title)
    }
  }

  /// The line with its moment and the way to its proof.
  public static func item(_ entry: ActEntry, _ reader: Language) -> Timeline.Item {
    Timeline.Item(
      phrase(entry, for: reader), at: entry.recordedAt, in: reader,
      basis: [.link(ActWords.checkThis, to: PageAddress.act(entry.position))], tone: tone(entry))
  }

  private static func source(_ entry: ActEntry, _ title: String) -> Phrase {
    .link(title, to: PageAddress.projects.with("source", title))
  }

  private static func tone(_ entry: ActEntry) -> Tag.Tone {
    switch entry.kind {
    case .certificateRecorded, .certificateIssued, .certificateLifted, .importCompleted, .organisationRecorded,
      .activityPublished, .reportFiled:
      .good
    case .importStarted, .certificateSuspended: .waiting
    case .importAbandoned, .certificateWithdrawn: .bad
    case .opened, .originChanged, .calendarAmended, .rateRecorded, .certificateSuspensionReceived,
      .certificateReceiptCorrected,
      .reportCorrected,
      .withheld:
      .neutral
    case .dossierFiled, .dossierSupplementRequested, .dossierSupplemented, .dossierOriginalReceived, .dossierAccepted,
      .dossierConsulted,
      .dossierLetterReceived, .dossierOpinionGiven, .dossierForwarded, .dossierReceived, .dossierAppraised,
      .dossierDecided, .dossierHandedOver, .dossierResultReceived, .dossierWithdrawn, .dossierCorrected, .measureStep,
      .dutyAccountNotified, .dutyPlanSent, .dutyPlanReceived, .dutyDataUpdated, .dutyActivityStated:
      .neutral
    }
  }
}
