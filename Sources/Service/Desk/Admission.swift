import Desk
import Domain

/// Somebody signed in, for one visit.
struct SignedIn: Sendable {
  let session: Session
  /// What every form of the session carries.
  let token: String
  let offices: OfficeDirectory
  /// The names of the organisations the account belongs to.
  let organisationNames: [RecordNumber: String]
  let isDemonstration: Bool

  var person: Person { session.person }
  var account: Account { session.account }
  var body: Body { session.membership.body }
}

/// Who comes to a place, as far as they may.
enum Admission: Sendable {
  /// Anybody may come.
  case visitor
  case notSignedIn
  /// The first password is to be changed before anything else.
  case choosePasswordFirst
  case refused
  /// A form of another session of the same browser: asked again, not lost.
  case wrongToken(Session)
  case person(SignedIn)
  case draft(SignedIn, Draft, DeskAddress.DraftPart)
  case dossier(SignedIn, DossierFile, DeskAddress.DossierPart)
  case duty(SignedIn, DutyCase, DeskAddress.DutyPart)
  case measure(SignedIn, MeasureFile, DeskAddress.MeasurePart)
  case opening(SignedIn, CertificateFile, DeskAddress.MeasureDoor)
}

/// What a place asks of whoever comes there.
enum Demand: Equatable {
  case nothing
  case deed(Deed)
  /// One of these.
  case either(Deed, Deed)
  /// The deed that the draft was begun under, on the body's own draft.
  case draft(DraftID, DeskAddress.DraftPart)
  case dossier(RecordNumber, Deed, DeskAddress.DossierPart)
  case duty(RecordNumber, Deed, DeskAddress.DutyPart)
  case measure(RecordNumber, DeskAddress.MeasurePart)
  /// A measure opened on a certificate: by who may propose, or by its holder.
  case opening(RecordNumber, DeskAddress.MeasureDoor)
}

extension DeskAddress {
  /// Which deed it is to come here: an exhaustive switch, so that no place is without one.
  var demand: Demand {
    switch self {
    case .signIn, .slipForm, .slip, .feed: .nothing
    case .signOut, .desk, .kept, .acting, .account, .notices: .deed(.desk)
    case .accounts, .accountOf, .outbox, .outboxMessage: .deed(.administerAccounts)
    case .importCertificates, .returnedCertificates: .deed(.importCertificates)
    case .drafts, .new: .either(.draft, .draftForOthers)
    case .draft(let number, let part): .draft(number, part)
    case .reports, .report: .deed(.fileReport)
    case .reportText: .deed(.readReports)
    case .dossier(let number, let part): .dossier(number, part.deed, part)
    case .duties: .deed(.seeDuties)
    case .duty(let number, let part): .duty(number, part.deed, part)
    case .measures: .deed(.desk)
    case .measure(let number, let part): .measure(number, part)
    case .opening(let number, let door): .opening(number, door)
    }
  }
}

extension DeskAddress.DossierPart {
  var deed: Deed {
    switch self {
    case .page, .filed, .paper, .letter, .letterFile: .seeDossier
    case .deed(let deed): deed
    case .correction: .correct
    }
  }
}

extension Room {
  /// The one place where somebody is let in: session, token, and ``Access`` over what the place demands.
  func admit(_ place: DeskAddress, _ form: FormBody) async throws -> Admission {
    if case .nothing = place.demand { return .visitor }
    guard let session = try await session() else { return .notSignedIn }
    let token = desk.sessions.csrfToken(for: session)
    if visit.isPost, !takesFile(place), !desk.sessions.check(form[FormBody.FormField.token] ?? "", for: session) {
      return .wrongToken(session)
    }
    if session.account.mustChangePassword, place != .signOut { return .choosePasswordFirst }
    let person = try signedIn(session, token)
    switch place.demand {
    case .nothing: return .visitor
    case .deed(let deed): return may(person, deed) ? .person(person) : .refused
    case .either(let a, let b): return may(person, a) || may(person, b) ? .person(person) : .refused
    case .draft(let number, let part):
      guard let draft = try await desk.drafts.read(number, owner: person.body), may(person, draft.deed),
        !draft.procedure.isHeldPaper
      else {
        return .refused
      }
      return .draft(person, draft, part)
    case .dossier(let number, let deed, let part):
      guard let file = try house.dossier(number), Access.may(person.person, deed, on: file.parties) else {
        return .refused
      }
      return .dossier(person, file, part)
    case .duty(let number, let deed, let part):
      guard let file = try house.dutyCase(number), Access.may(person.person, deed, on: file.parties) else {
        return .refused
      }
      return .duty(person, file, part)
    case .measure(let number, let part):
      guard let file = try house.measure(number), Access.may(person.person, part.deed, on: file.parties) else {
        return .refused
      }
      return .measure(person, file, part)
    case .opening(let number, let door):
      guard let certificate = try house.certificate(number), may(person.person, door, certificate) else {
        return .refused
      }
      return .opening(person, certificate, door)
    }
  }

  private func may(_ person: Person, _ door: DeskAddress.MeasureDoor, _ certificate: CertificateFile) -> Bool {
    switch door {
    case .propose: Access.mayProposeMeasure(person)
    case .end: Access.mayEndActivities(person, of: certificate.certificate.holder)
    }
  }

  private func signedIn(_ session: Session, _ token: String) throws -> SignedIn {
    let numbers = session.account.memberships.compactMap { membership in
      if case .organisation(let number) = membership.body { number } else { nil }
    }
    let names = try house.names(of: numbers, language)
    return SignedIn(
      session: session, token: token, offices: house.offices, organisationNames: names,
      isDemonstration: house.isDemonstration)
  }

  private func may(_ person: SignedIn, _ deed: Deed) -> Bool { Access.may(person.person, deed) }

  /// The session of the visitor's cookie; nil where there is none, or it has ended.
  func session() async throws -> Session? {
    guard let token = visit.cookies[ServerCookie.name(.session, reach)], !token.isEmpty else { return nil }
    return try await desk.sessions.find(token: token)
  }
}
