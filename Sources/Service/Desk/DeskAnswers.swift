import Components
import Desk
import Domain
import HTTPTypes
import Hummingbird
import Procedures

/// What stands at the addresses of people who work here. Every answer is drawn anew, for one person, and kept by nobody.
struct DeskAnswers: Sendable {
  let house: House
  let pages: PageAnswers
  let reach: Reach
  let sender: SenderCheck
  let tables = KeptTables()

  /// The answer to a visit at a place. Throws only for faults.
  func reply(to place: DeskAddress, _ language: Language, _ visit: Visit) async throws -> Reply {
    guard let desk = house.desk else { return pages.notFound(language) }
    let room = Room(desk: desk, answers: self, language: language, visit: visit)
    var reply: Reply
    do {
      reply = try await room.reply(to: place)
    } catch is DeskFull {
      reply = room.message(DeskWords.readOnlyTitle, DeskWords.diskFullGoBack, status: .serviceUnavailable)
    }
    reply.caching = .never
    return reply
  }
}

/// One visit to the desk: where it is answered, for whom, and with which form.
struct Room: Sendable {
  let desk: Desk
  let answers: DeskAnswers
  let language: Language
  let visit: Visit

  var house: House { answers.house }
  var today: Day { house.clock.today }
  var reach: Reach { answers.reach }

  /// Every place, by an exhaustive switch. Forms are read, and judged by their sender, before anything else is looked at: what a
  /// stranger's form gets as its answer tells nothing.
  func reply(to place: DeskAddress) async throws -> Reply {
    guard visit.isPost else { return try await answer(place, FormBody(items: [])) }
    guard answers.sender.isOwn(visit.request.head) else { return foreignForm() }
    guard !takesFile(place) else { return try await answer(place, FormBody(items: [])) }
    do {
      return try await answer(place, try await FormBody.read(visit.request))
    } catch let refusal as FormBody.Refusal {
      return unreadable(refusal)
    }
  }

  func answer(_ place: DeskAddress, _ form: FormBody) async throws -> Reply {
    switch try await admit(place, form) {
    case .visitor: return try await visitor(place, form)
    case .notSignedIn: return try await signInFirst(form)
    case .choosePasswordFirst: return onward(.signIn(.choosePassword))
    case .refused: return notFound()
    case .wrongToken(let session): return try await keep(form, for: session.account.number, then: .kept)
    case .person(let person): return try await self.person(person, at: place, form)
    case .draft(let person, let draft, let part):
      return try await DraftRoom(room: self, person: person, draft: draft).reply(to: part, form)
    case .dossier(let person, let file, let part):
      return try await DossierRoom(room: self, person: person, file: file).reply(to: part, form)
    case .duty(let person, let file, let part):
      return try await DutyRoom(room: self, person: person, file: file).reply(to: part, form)
    case .measure(let person, let file, let part):
      return try await MeasureRoom(room: self, person: person, file: file).reply(to: part, form)
    case .opening(let person, let certificate, let door):
      return try await OpeningRoom(room: self, person: person, certificate: certificate, door: door).reply(form)
    }
  }

  private func visitor(_ place: DeskAddress, _ form: FormBody) async throws -> Reply {
    switch place {
    case .signIn(let step): try await signIn(step, form)
    case .slipForm: try await slipForm(form)
    case .slip(let code): try await slip(code)
    case .feed(let token): try await feed(token)
    case .signOut, .desk, .kept, .acting, .account, .accounts, .accountOf, .importCertificates,
      .returnedCertificates, .drafts, .new, .draft, .dossier, .notices, .outbox, .outboxMessage, .duties, .duty,
      .reports, .report, .reportText, .measures, .measure, .opening:
      notFound()
    }
  }

  private func person(_ person: SignedIn, at place: DeskAddress, _ form: FormBody) async throws -> Reply {
    switch place {
    case .signOut: try await signOut(person)
    case .desk: try await desk(person)
    case .kept: try await kept(person)
    case .acting: try await act(person, form)
    case .account(let part): try await AccountRoom(room: self, person: person).reply(to: part, form)
    case .accounts: try await AccountsRoom(room: self, person: person).reply(form)
    case .accountOf(let number, let deed):
      try await AccountsRoom(room: self, person: person).reply(to: deed, of: number)
    case .importCertificates: try await ImportRoom(room: self, person: person).reply(form)
    case .returnedCertificates(let key): ImportRoom(room: self, person: person).returned(key)
    case .drafts: try await drafts(person)
    case .new(let procedure): try await new(procedure, person, form)
    case .notices: try await notices(person)
    case .outbox: try await OutboxRoom(room: self, person: person).list()
    case .outboxMessage(let id): try await OutboxRoom(room: self, person: person).reply(to: id)
    case .duties: try duties(person)
    case .reports: try reports(person)
    case .report(let year, let part):
      try await ReportRoom(room: self, person: person, year: year)?.reply(to: part, form) ?? notFound()
    case .reportText(let number): try await reportText(number, person)
    case .measures: try measures(person)
    case .signIn, .slipForm, .slip, .feed, .draft, .dossier, .duty, .measure, .opening: notFound()
    }
  }
}

extension Room {
  /// Whether what is posted is read as it arrives, and not as a form: a file. Who reads it judges its token.
  func takesFile(_ place: DeskAddress) -> Bool {
    guard visit.isPost else { return false }
    let type = MediaType(visit.request.headers[.contentType])?.name
    switch place {
    case .draft(_, .step), .importCertificates, .duty(_, .deed(.sendPlan)), .measure(_, .deed(.reportRemedy)),
      .opening(_, .end):
      return type == "multipart/form-data"
    case .draft(_, .slices): return type == "application/octet-stream"
    case .signIn, .signOut, .slipForm, .slip, .feed, .desk, .kept, .acting, .account, .accounts, .accountOf,
      .returnedCertificates, .drafts, .new, .draft, .dossier, .notices, .outbox, .outboxMessage, .duties, .duty,
      .reports, .report, .reportText, .measures, .measure, .opening:
      return false
    }
  }
}

extension Room {
  /// What does not exist, and what this person may not know to exist: the same bytes as anywhere on the site.
  func notFound() -> Reply { answers.pages.notFound(language) }

  /// On to another place of the desk, in the same language.
  func onward(_ place: DeskAddress, to path: String? = nil) -> Reply {
    var page = place.page
    if let path { page = page.with("to", path) }
    return .onward(to: page.link(language).address)
  }

  func document(
    _ title: Wording, at place: DeskAddress?, for person: SignedIn? = nil, status: HTTPResponse.Status = .ok,
    crumbs: [Page.Crumb] = [], policy: Headers.Policy = .page, main: some Component
  ) -> Reply {
    let content = DeskFrame(person: person, place: place, main: main)
    let page = Page(
      shell: answers.pages.shell(), title: title[language], address: place?.page, section: DeskWords.section.page,
      crumbs: crumbs, alternates: [], script: policy == .pageWithScript ? UploadScript.link : nil)
    var reply = Reply(.html, page.drawn(language, main: content), status: status, caching: .never)
    reply.policy = policy
    return reply
  }

  func message(
    _ title: Wording, _ paragraphs: Wording..., status: HTTPResponse.Status, ways: [Phrase] = []
  ) -> Reply {
    let page = MessagePage(title: title, paragraphs: paragraphs.map { Phrase($0) }, ways: ways)
    return Reply(.html, page.drawn(language, in: answers.pages.shell()), status: status, caching: .never)
  }

  func foreignForm() -> Reply { message(DeskWords.foreignForm, DeskWords.foreignFormReason, status: .forbidden) }

  func unreadable(_ refusal: FormBody.Refusal) -> Reply {
    switch refusal {
    case .tooLarge:
      message(DeskWords.formTooLarge, DeskWords.formTooLargeReason, status: .contentTooLarge)
    case .unreadable: message(DeskWords.formUnreadable, DeskWords.formUnreadableReason, status: .badRequest)
    }
  }
}
