import Components
import Desk
import Domain
import HTTPTypes
import Procedures
import Record
import Registers

/// The desk itself, what can be begun there, and its drafts.
extension Room {
  func desk(_ person: SignedIn) async throws -> Reply {
    guard let query = visit.query else { return MessageReply.longQuery(language, answers.pages.shell()) }
    let pages = DeskPages(mine: query.page("mine"), waits: query.page("waits"), done: query.page("done"))
    let rules = try house.rules
    let board = try house.desk(of: person.person, pages)
    let page = DeskPage(
      board: board, pages: pages, rules: rules, bodyName: person.bodyName,
      isApplicant: person.body.isOrganisation,
      actions: DeskActions(
        person: person, procedures: house.livedProcedures, certificates: try ownCertificates(person), today: today,
        note: house.standsStill(on: today) ? DemonstrationWords.standsStill : nil),
      feed: DeskAddress.feed(FeedToken(account: person.account.number, body: person.body, desk: desk)).page.link(
        language))
    return document(.same(page.title(language)), at: .desk, for: person, main: page)
  }

  private func ownCertificates(_ person: SignedIn) throws -> [CertificateRow] {
    guard case .organisation(let own) = person.body, Access.may(person.person, .draft) else { return [] }
    return try house.certificates(of: own)
  }

  func drafts(_ person: SignedIn) async throws -> Reply {
    let drafts = try await desk.drafts.list(owner: person.body).filter { draft in
      !draft.procedure.isHeldPaper && draft.standing == .open
    }
    let numbers = Set(drafts.compactMap(\.certificate))
    let printed = try numbers.reduce(into: [:]) { printed, number in
      printed[number] = try house.certificate(number)?.certificate.number
    }
    let page = DraftsPage(person: person, drafts: drafts, certificates: printed, law: house.law, today: today)
    return document(DeskWords.drafts, at: .drafts, for: person, main: page)
  }

  /// What a procedure asks, and the beginning of a draft: about which certificate; for an office, first whose dossier it is.
  func new(_ name: ProcedureName, _ person: SignedIn, _ form: FormBody) async throws -> Reply {
    guard let procedure = house.law.procedure(name, on: today), let asked = ProcedureCatalogue.form(name) else {
      return notFound()
    }
    let certificate = try named(asked, person, form)
    var shown = NewDraftPage(
      person: person, procedure: procedure, form: form, certificates: try choices(asked, person),
      chosen: certificate?.number)
    if certificate != nil || !asked.isAboutCertificate {
      shown.refusal = try refusal(asked, procedure, person, certificate)
    }
    guard visit.isPost else { return newPage(shown) }
    let holder = certificate?.certificate.holder ?? form["applicant"].flatMap { RecordNumber($0) }
    let known = try holder.flatMap { try house.names(of: [$0], language)[$0] }
    guard certificate != nil || !asked.isAboutCertificate,
      let start = DraftStart(form, by: person.body, about: certificate, known: known.map { Text($0) })
    else {
      shown.isWrong = true
      return newPage(shown, .unprocessableContent)
    }
    guard shown.refusal == nil else { return newPage(shown, .unprocessableContent) }
    do {
      let draft = try await desk.drafts.create(
        name, owner: person.body, by: person.account.number, applicantName: start.applicantName)
      if !start.kept.isEmpty {
        _ = try await desk.drafts.save(
          draft.id, owner: person.body, answers: start.kept, applicantName: start.applicantName,
          expecting: draft.revision)
      }
      return onward(.draft(draft.id, .tasks))
    } catch let refusal as DraftRefusal {
      return message(DeskWords.tooMany, refusal.wording, status: .tooManyRequests)
    }
  }

  /// The certificate that the form or the address names, where the person may begin a dossier about it: an organisation about its own,
  /// an office by the number that is printed on it.
  private func named(_ asked: any ProcedureForm, _ person: SignedIn, _ form: FormBody) throws -> CertificateFile? {
    guard asked.isAboutCertificate,
      let text = form[NewDraftPage.certificateField] ?? visit.query?[NewDraftPage.certificateField]
    else { return nil }
    let byNumber = try RecordNumber(text).flatMap { $0.text.hasPrefix("c-") ? try house.certificate($0) : nil }
    let byPrint = try CertificateNumber(text).flatMap { try house.certificate(.certificate(asked.grants, $0)) }
    guard let file = byNumber ?? (person.body.isOrganisation ? nil : byPrint) else { return nil }
    guard case .organisation(let own) = person.body else { return file }
    return file.certificate.holder == own ? file : nil
  }

  private func choices(_ asked: any ProcedureForm, _ person: SignedIn) throws -> [CertificateRow]? {
    guard asked.isAboutCertificate else { return nil }
    guard case .organisation(let own) = person.body else { return [] }
    return try house.certificates(of: own).filter { $0.kind == asked.grants }
  }

  /// Why nobody may file it as things stand; nil where nothing stands against it.
  private func refusal(
    _ asked: any ProcedureForm, _ procedure: Procedure, _ person: SignedIn, _ certificate: CertificateFile?
  ) throws -> Wording? {
    let own: RecordNumber? = if case .organisation(let number) = person.body { number } else { nil }
    let holdings = try (certificate?.certificate.holder ?? own).map {
      try house.holdings(of: $0, about: certificate?.number)
    }
    let setting = try house.setting(procedure, holdings ?? Holdings())
    return asked.ineligibility(setting)?.wording(setting)
  }

  private func newPage(_ page: NewDraftPage, _ status: HTTPResponse.Status = .ok) -> Reply {
    document(page.procedure.title, at: .new(page.procedure.name), for: page.person, status: status, main: page)
  }
}

extension House {
  /// The procedures that can be filed here today.
  var livedProcedures: [Procedure] {
    ProcedureCatalogue.forms.compactMap { law.procedure($0.name, on: clock.today) }
  }
}

extension Body {
  var isOrganisation: Bool {
    switch self {
    case .organisation: true
    case .office: false
    }
  }
}

extension Query {
  /// A page of a list, from 1; what is none is the first.
  func page(_ name: String) -> Int { self[name].flatMap { Int($0) }.map { min(max($0, 1), 100_000) } ?? 1 }
}
