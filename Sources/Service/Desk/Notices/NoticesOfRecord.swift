import Components
import Desk
import Domain
import Procedures

/// The table of notices about one record: what, to which body, when, and what became of it. Never to whom.
struct NoticesOfRecord: Component {
  let lines: [NoticeLine]
  let titles: OfficeDirectory
  /// The only organisation that is told of the record.
  let organisation: Phrase
  /// Where a letter is read; nil where the record has none.
  let letter: @Sendable (LetterName) -> PageAddress?

  func draw(into html: inout HTML) {
    html.section { html in
      html.draw(SectionHeading(Phrase(NoticeWords.notices), id: "notices"))
      guard !lines.isEmpty else { return html.p(NoticeWords.none) }
      html.p(NoticeWords.basis, .class("basis"))
      html.draw(
        DataTable(
          Phrase(NoticeWords.notices), columns: columns, rows: lines, captionIsHidden: true, id: "notices-table"))
    }
  }

  private var columns: [Column<NoticeLine>] {
    var columns: [Column<NoticeLine>] = [
      Column(NoticeWords.what, .rowHeading) { Phrase($0.kind.wording) },
      Column(NoticeWords.to) { body($0.body) }, Column(NoticeWords.when, .day) { MomentText($0.madeAt) },
      Column(NoticeWords.state) { state($0) },
    ]
    if lines.contains(where: { $0.due != nil }) {
      columns.insert(Column(NoticeWords.due) { $0.due.map { Phrase($0) } ?? Phrase("–") }, at: 1)
    }
    return columns
  }

  private func body(_ body: Body) -> Phrase {
    switch body {
    case .office(let name): Phrase(titles[name]?.title ?? .same(name.text))
    case .organisation: organisation
    }
  }

  private func state(_ line: NoticeLine) -> Phrase {
    guard let name = line.name, let page = letter(name) else { return Phrase(line.words) }
    return .link(NoticeWords.openLetter, to: page)
  }
}

/// A page of a record, and beneath it what was told of it.
struct PageWithNotices<Page: Component>: Component {
  let page: Page
  let notices: NoticesOfRecord

  func draw(into html: inout HTML) {
    page.draw(into: &html)
    notices.draw(into: &html)
  }
}

extension Room {
  /// What was told of a record as far as a body may know: all of it, or what was told to itself.
  func notices(
    of subject: RecordNumber, to reader: NoticeReader, organisation: Phrase,
    letter: @escaping @Sendable (LetterName) -> PageAddress? = { _ in nil }
  ) async throws -> NoticesOfRecord {
    let all = try await desk.outbox.notices(of: subject)
    return NoticesOfRecord(
      lines: NoticeLine.lines(all.filter { reader.reads($0) }), titles: house.offices, organisation: organisation,
      letter: letter)
  }
}

/// Whose notices somebody reads on a record's page.
enum NoticeReader {
  /// An office that sees all of the record.
  case everything
  case own(Body)

  init(_ person: SignedIn, seesAll: Bool) { self = seesAll ? .everything : .own(person.body) }

  func reads(_ notice: KeptNotice) -> Bool {
    switch self {
    case .everything: true
    case .own(let body): notice.body == body
    }
  }
}
