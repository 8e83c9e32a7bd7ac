import Desk
import Domain
import Ledger
import Record
import Registers

/// Which acts are told to whom: the one place that says so. A new kind of act is a case here; a new kind of notice is one of
/// ``NoticeKind``.
struct NoticeRules: Sendable {
  let house: House

  /// The notices an act makes. Throws where the act cannot be read: it is never skipped.
  func notices(of act: Act) async throws -> [NewNotice] {
    switch try RecordAct(act) {
    case .dossier(let number, let step):
      guard let file = try house.dossier(number, through: act.position) else { return [] }
      return NoticeRules.told(step.act, in: file).map { telling in
        NewNotice(
          event: "act:\(act.id.hex)", kind: telling.kind, body: telling.body, reach: telling.reach, subject: number,
          printed: file.dossier.filing.number.description)
      }
    case .duty(_, let step): return try told(step.act, by: act)
    case .measure(let number, let step):
      guard let file = try house.measure(number, through: act.position) else { return [] }
      return NoticeRules.told(step.act, by: step.by.body, in: file).map { telling in
        NewNotice(
          event: "act:\(act.id.hex)", kind: telling.kind, body: telling.body, reach: telling.reach, subject: number,
          printed: file.measure.opening.printed.text)
      }
    case .report(let number, let step):
      // It is held against other reports, which the registers have.
      try await house.follower.waitUntil(act.position)
      return try told(step, of: number, by: act)
    case .opened, .organisationRecorded, .certificateRecorded, .certificateIssued, .certificateStanding,
      .calendarAmended, .rateRecorded, .importStarted, .activityPublished, .importCompleted, .importAbandoned,
      .originChanged, .withheld:
      return []
    }
  }

  /// What is done about a duty is told to whom it is owed where that has something to do with it; the clocks tell the rest.
  private func told(_ done: DutyAct, by act: Act) throws -> [NewNotice] {
    switch done {
    case .planSent(let notice):
      guard let number = try house.dutyCase(notice.certificate)?.file.certificate.number else { return [] }
      return [
        NewNotice(
          event: "act:\(act.id.hex)", kind: .planSent, body: .office(notice.office), reach: .people(.isConsulted),
          subject: notice.certificate, printed: number.text)
      ]
    case .accountNotified, .planReceived, .dataUpdated, .activityStated: return []
    }
  }

  /// `file` is the dossier as the step left it.
  private static func told(_ act: DossierAct, in file: DossierFile) -> [Telling] {
    let applicant = Body.organisation(file.parties.applicant)
    let (receiver, decider) = (Body.office(file.parties.receiver), Body.office(file.parties.decider))
    switch act {
    case .filed: return [.people(.filed, applicant, .files), .people(.toCheck, receiver, .receives)]
    case .supplementRequested:
      return [.letter(.supplementRequested, applicant), .people(.supplementRequested, applicant, .files)]
    case .supplemented: return [.people(.supplemented, receiver, .receives)]
    case .acceptedAsComplete: return [.people(.accepted, applicant, .files)]
    case .consulted(let offices):
      return offices.flatMap { office -> [Telling] in
        [.letter(.consultation, .office(office)), .people(.consultation, .office(office), .isConsulted)]
      }
    case .opinionGiven:
      let isLast = file.dossier.letters.allSatisfy { $0.opinion != nil }
      return isLast ? [.people(.allOpinions, receiver, .receives)] : []
    case .forwarded: return [.people(.forwarded, applicant, .files), .people(.toReceive, decider, .decides)]
    case .decided(let decision):
      let told = [Telling.people(.decided, applicant, .files), .people(.toHandOver, receiver, .receives)]
      switch decision.result {
      case .granted: return told
      case .refused: return [.letter(.decided, applicant)] + told
      }
    case .handedOver: return [.people(.handedOver, applicant, .files)]
    case .withdrawn: return withdrawn(file, receiver, decider)
    case .originalReceived, .letterReceived, .receivedForDecision, .appraised, .resultReceived, .corrected: return []
    }
  }

  /// Whoever still had something to do with it.
  private static func withdrawn(_ file: DossierFile, _ receiver: Body, _ decider: Body) -> [Telling] {
    let asked = file.dossier.letters.filter { $0.opinion == nil }.map { Body.office($0.office) }
    return [.people(.withdrawn, receiver, .receives)] + asked.map { .people(.withdrawn, $0, .isConsulted) }
      + (file.parties.isForwarded ? [.people(.withdrawn, decider, .decides)] : [])
  }
}
