import Components
import Desk
import Domain

extension Room {
  /// What the account was told, the latest first; of bodies it no longer acts for, nothing.
  func notices(_ person: SignedIn) async throws -> Reply {
    let own = Set(person.account.memberships.map(\.body))
    let notices = try await desk.outbox.notices(to: person.account.number).filter { own.contains($0.body) }
    return document(NoticeWords.mine, at: .notices, for: person, main: MyNoticesPage(notices: notices))
  }
}

/// What one was told, and where to read it.
struct MyNoticesPage: Component {
  let notices: [KeptNotice]

  func draw(into html: inout HTML) {
    html.h1(NoticeWords.mine)
    html.p(NoticeWords.byMail, .class("basis"))
    if notices.isEmpty {
      html.draw(EmptyState(Phrase(NoticeWords.none)))
    } else {
      table(into: &html)
    }
    html.p { $0.a(NoticeWords.chooseHowOften, .href(DeskAddress.account(.overview).page)) }
  }

  private func table(into html: inout HTML) {
    html.draw(
      DataTable(
        Phrase(NoticeWords.mine),
        columns: [
          Column(NoticeWords.what, .rowHeading) { .link($0.kind.wording, to: $0.page) as Phrase },
          Column(NoticeWords.number) { Phrase($0.reference) },
          Column(NoticeWords.due) { $0.due.map { Phrase($0) } ?? Phrase("–") },
          Column(NoticeWords.when, .day) { MomentText($0.madeAt) }, Column(NoticeWords.state) { Phrase($0.words) },
        ], rows: notices, captionIsHidden: true))
  }
}

extension KeptNotice {
  /// What became of it, in a few words.
  var words: Wording {
    NoticeLine(kind: kind, body: body, madeAt: madeAt, fates: [fate], letter: nil).words
  }
}
