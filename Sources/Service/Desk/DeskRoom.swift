import Components
import Desk
import Domain
import HTTPTypes
import Procedures
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
      actions: DeskActions(person: person, procedures: house.livedProcedures),
      feed: DeskAddress.feed(FeedToken(account: person.account.number, body: person.body, desk: desk)).page.link(
        language))
    return document(.same(page.title(language)), at: .desk, for: person, main: page)
  }

  func drafts(_ person: SignedIn) async throws -> Reply {
    let page = DraftsPage(
      person: person, drafts: try await desk.drafts.list(owner: person.body).filter { $0.procedure != .planNotice }, law: house.law, today: today)
    return document(DeskWords.drafts, at: .drafts, for: person, main: page)
  }

  /// What a procedure asks, and the beginning of a draft; for an office, first whose dossier it is.
  func new(_ name: ProcedureName, _ person: SignedIn, _ form: FormBody) async throws -> Reply {
    guard let procedure = house.law.procedure(name, on: today), ProcedureCatalogue.form(name) != nil else {
      return notFound()
    }
    var shown = NewDraftPage(person: person, procedure: procedure, form: form)
    guard visit.isPost else { return newPage(shown) }
    guard let start = shown.start else {
      shown.isWrong = true
      return newPage(shown, .unprocessableContent)
    }
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

/// What a role may begin at its desk.
struct DeskActions: Component {
  let person: SignedIn
  let procedures: [Procedure]

  func draw(into html: inout HTML) {
    let files = Access.may(person.person, .draft)
    let entersForOthers = Access.may(person.person, .draftForOthers)
    guard files || entersForOthers else { return }
    html.ul(.class("plain")) { html in
      for procedure in procedures {
        html.li { html in
          html.a(.class("button"), .href(DeskAddress.new(procedure.name).page)) { html in
            html.text(files ? DraftWords.begin(procedure.title) : DraftWords.enter(procedure.title))
          }
        }
      }
    }
  }
}
