import Components
import Desk
import Domain
import HTTPTypes
import Papers
import Procedures

/// What was told of a dossier, to which bodies, and its letters.
extension DossierRoom {
  /// As far as the person may see: an officer all of it, the applicant what was told to it.
  func notices() async throws -> NoticesOfRecord {
    let all = try await room.desk.outbox.notices(of: number)
    let seesAll = Access.may(person.person, .seeOpinions, on: file.parties)
    return NoticesOfRecord(
      lines: NoticeLine.lines(all.filter { seesAll || $0.body == person.body }), number: number,
      titles: room.house.offices, applicant: Phrase(file.dossier.filing.applicant.name, for: room.language))
  }

  func letter(_ name: LetterName) -> Reply {
    guard let letter = paper(name) else { return room.notFound() }
    return room.document(
      NoticeWords.letterTitle, at: .dossier(number, .letter(name)), for: person,
      main: LetterPage(letter: letter, number: number, name: name))
  }

  func letterFile(_ name: LetterName) -> Reply {
    guard let body = paper(name)?.body() else { return room.notFound() }
    var reply = Reply(.pdf, body, caching: .never)
    reply.policy = .download
    reply.fields = [(.contentDisposition, "attachment; filename=\"\(name.text).pdf\"")]
    return reply
  }

  /// A letter is for its addressee and for the offices that see what others say.
  private func paper(_ name: LetterName) -> LetterPaper? {
    let isOwn: Bool =
      switch name {
      case .consultation(let office): person.body == .office(office)
      case .supplement, .decision: person.body == .organisation(file.parties.applicant)
      }
    guard isOwn || Access.may(person.person, .seeOpinions, on: file.parties) else { return nil }
    return Letters(
      file: file, offices: room.house.offices, isDemonstration: room.house.isDemonstration,
      address: room.base + DeskAddress.dossier(number, .page).page.link(.vi).address
    ).letter(name)
  }
}

/// The page of a dossier, and beneath it what was told of it.
struct DossierPageWithNotices: Component {
  let page: Procedures.DossierPage
  let notices: NoticesOfRecord

  func draw(into html: inout HTML) {
    page.draw(into: &html)
    notices.draw(into: &html)
  }
}

/// A table of notices: what, to which body, when, and what became of it. Never to whom.
struct NoticesOfRecord: Component {
  let lines: [NoticeLine]
  let number: RecordNumber
  let titles: OfficeDirectory
  /// The only organisation that is told of a dossier.
  let applicant: Phrase

  func draw(into html: inout HTML) {
    html.section { html in
      html.draw(SectionHeading(Phrase(NoticeWords.notices), id: "notices"))
      guard !lines.isEmpty else { return html.p(NoticeWords.none) }
      html.p(NoticeWords.basis, .class("basis"))
      html.draw(
        DataTable(
          Phrase(NoticeWords.notices),
          columns: [
            Column(NoticeWords.what, .rowHeading) { Phrase($0.kind.wording) },
            Column(NoticeWords.to) { body($0.body) }, Column(NoticeWords.when, .day) { MomentText($0.madeAt) },
            Column(NoticeWords.state) { state($0) },
          ], rows: lines, captionIsHidden: true, id: "notices-table"))
    }
  }

  private func body(_ body: Body) -> Phrase {
    switch body {
    case .office(let name): Phrase(titles[name]?.title ?? .same(name.text))
    case .organisation: applicant
    }
  }

  private func state(_ line: NoticeLine) -> Phrase {
    guard let name = line.name else { return Phrase(line.words) }
    return .link(NoticeWords.openLetter, to: DeskAddress.dossier(number, .letter(name)).page)
  }
}

/// A letter to read and print.
struct LetterPage: Component {
  let letter: LetterPaper
  let number: RecordNumber
  let name: LetterName

  func draw(into html: inout HTML) {
    html.p(NoticeWords.inVietnamese)
    html.article(.class("letter"), .lang("vi")) { html in
      html.p { $0.strong(letter.office) }
      html.p("Số: \(letter.number)")
      html.p("Hà Nội, \(letter.day.words(.vi))")
      html.h1(letter.about)
      html.p { $0.strong("Kính gửi: \(letter.addressee)") }
      for paragraph in letter.paragraphs { html.p(paragraph) }
      html.p("Nơi nhận: " + letter.copies.joined(separator: "; ") + ".")
      html.p(letter.note, .class("basis"))
    }
    html.p { $0.a(NoticeWords.letterFile, .href(DeskAddress.dossier(number, .letterFile(name)).page)) }
  }
}
