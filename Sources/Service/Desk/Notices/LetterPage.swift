import Components
import Domain
import HTTPTypes
import Papers

/// A letter to read in one's language, and to print.
struct LetterPage: Component {
  let letter: LetterPaper
  /// The same as a PDF.
  let file: PageAddress
  /// The letter's own page.
  let page: PageAddress

  func draw(into html: inout HTML) {
    let formula = LetterFormula(letter.language)
    html.p(NoticeWords.toPrint)
    html.article(.class("letter"), .lang(letter.language.rawValue)) { html in
      html.p { $0.strong(letter.office) }
      html.p(formula.number(letter.number))
      html.p(formula.place(letter.day))
      html.h1(letter.about)
      html.p { $0.strong(formula.addressee(letter.addressee)) }
      for paragraph in letter.paragraphs { html.p(paragraph) }
      html.p("\(formula.copiesTitle) " + letter.copies.joined(separator: "; ") + ".")
      html.p(letter.note, .class("basis"))
    }
    html.p { $0.a(NoticeWords.letterFile, .href(file)) }
    guard letter.language != .vi else { return }
    html.p { $0.a(NoticeWords.original, .href(page.link(.vi)), .hreflang(Language.vi.rawValue)) }
  }
}

extension Room {
  func page(of letter: LetterPaper, at place: DeskAddress, file: DeskAddress, for person: SignedIn) -> Reply {
    document(
      NoticeWords.letterTitle, at: place, for: person,
      main: LetterPage(letter: letter, file: file.page, page: place.page))
  }

  /// The letter as a PDF to take away.
  func file(of letter: LetterPaper, named name: LetterName) -> Reply {
    guard let body = letter.body() else { return notFound() }
    var reply = Reply(.pdf, body, caching: .never)
    reply.policy = .download
    reply.fields = [(.contentDisposition, "attachment; filename=\"\(name.text).pdf\"")]
    return reply
  }
}
