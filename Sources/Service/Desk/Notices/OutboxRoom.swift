import Components
import Desk
import Domain
import HTTPTypes

/// Messages to the accounts of a body that failed, may have gone out, or wait, for whoever keeps these accounts.
struct OutboxRoom: Sendable {
  let room: Room
  let person: SignedIn

  private var outbox: Outbox { room.desk.outbox }

  func list() async throws -> Reply {
    let page = OutboxPage(
      stuck: try await outbox.messages(.stuck, to: person.body),
      waiting: try await outbox.messages(.waiting, to: person.body),
      restored: try await outbox.standing().restored)
    return room.document(NoticeWords.outbox, at: .outbox, for: person, main: page)
  }

  /// One message; what is posted has it sent again.
  func reply(to id: MessageID) async throws -> Reply {
    guard let message = try await outbox.message(id, to: person.body) else { return room.notFound() }
    guard room.visit.isPost else {
      return room.document(
        NoticeWords.outbox, at: .outboxMessage(id), for: person,
        main: OutboxMessagePage(message: message, token: person.token))
    }
    do {
      try await outbox.sendAgain(id, by: .account(person.account.number))
      return room.onward(.outbox)
    } catch is OutboxRefusal {
      return room.message(
        NoticeWords.outbox, NoticeWords.notStuck, status: .conflict,
        ways: [.link(NoticeWords.outbox, to: DeskAddress.outbox.page)])
    }
  }
}

/// The messages that somebody has to decide about, and those that wait.
struct OutboxPage: Component {
  let stuck: [OutboxMessage]
  let waiting: [OutboxMessage]
  let restored: OutboxStanding.Restored?

  func draw(into html: inout HTML) {
    html.h1(NoticeWords.outbox)
    html.p(NoticeWords.whichWay, .class("basis"))
    if let restored { html.draw(Notice(Phrase(restored.wording), tone: restored.tone)) }
    list(NoticeWords.stuck, stuck, none: NoticeWords.nothingStuck, id: "stuck", into: &html)
    list(NoticeWords.waitingList, waiting, none: NoticeWords.nothingWaits, id: "waiting", into: &html)
  }

  private func list(
    _ title: Wording, _ messages: [OutboxMessage], none: Wording, id: String, into html: inout HTML
  ) {
    html.section { html in
      html.draw(SectionHeading(Phrase(title), id: id))
      guard !messages.isEmpty else { return html.p(none) }
      html.draw(
        DataTable(
          Phrase(title),
          columns: [
            Column(NoticeWords.what, .rowHeading) {
              .link($0.title, to: DeskAddress.outboxMessage($0.id).page) as Phrase
            },
            Column(NoticeWords.account) { Phrase($0.email.text) },
            Column(NoticeWords.when, .day) { MomentText($0.madeAt) },
            Column(NoticeWords.state) { Phrase($0.state) }, Column(NoticeWords.reason) { Phrase($0.reason) },
          ], rows: messages, captionIsHidden: true, id: "\(id)-table"))
    }
  }
}

/// One message, and the decision to send it again.
struct OutboxMessagePage: Component {
  let message: OutboxMessage
  let token: String

  func draw(into html: inout HTML) {
    html.h1(message.title)
    html.draw(
      SummaryList([
        .init(Phrase(NoticeWords.account), Phrase(message.email.text)),
        .init(Phrase(NoticeWords.state), Phrase(message.state)),
        .init(Phrase(NoticeWords.reason), Phrase(message.reason)),
        .init(Phrase(NoticeWords.attempts), Phrase(String(message.attempts))),
        .init(
          Phrase(NoticeWords.what),
          values: message.notices.map { Phrase($0.kind.wording) + Phrase(" – ") + Phrase($0.reference) }),
      ]))
    switch message.fate {
    case .uncertain: form(NoticeWords.sendAgainReason, into: &html)
    case .failed: form(NoticeWords.tryAgainReason, into: &html)
    case .letter, .waitsForDigest, .queued, .beingSent, .sent, .written, .dropped: html.p(NoticeWords.notStuck)
    }
    html.p { $0.a(NoticeWords.outbox, .href(DeskAddress.outbox.page)) }
  }

  private func form(_ reason: Wording, into html: inout HTML) {
    html.p(reason)
    html.draw(
      Form(
        DeskAddress.outboxMessage(message.id).page, fields: [], hidden: DeskForm.hidden(token: token),
        button: Button(NoticeWords.sendAgain)))
  }
}

extension OutboxStanding.Restored {
  var wording: Wording {
    switch self {
    case .older(let at, let unknown): NoticeWords.older(at, unknown: unknown)
    case .journalLost: NoticeWords.journalLost
    }
  }

  fileprivate var tone: Tag.Tone {
    switch self {
    case .older: .waiting
    case .journalLost: .bad
    }
  }
}

extension OutboxMessage {
  /// What it tells, in a few words.
  var title: Wording {
    notices.count == 1 ? notices[0].kind.wording : NoticeMailWords.digestSubject(notices.count)
  }

  var state: Wording {
    NoticeLine(kind: .filed, body: .office(.comingo), madeAt: madeAt, fates: [fate], letter: nil).words
  }

  var reason: Wording {
    switch fate {
    case .queued(_, let fault), .failed(let fault), .uncertain(let fault): fault?.wording ?? .same("–")
    case .letter, .waitsForDigest, .beingSent, .sent, .written, .dropped: .same("–")
    }
  }
}
