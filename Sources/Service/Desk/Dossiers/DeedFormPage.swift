import Components
import Domain
import Procedures

/// The page of one step with what happened since it was opened, and why nothing can be recorded, where that is so.
struct DeedFormPage: Component {
  let form: any DeedForm
  let subject: DeedSubject
  let place: DeskAddress
  /// How many steps the dossier had when the form was drawn.
  var version: Int
  let token: String
  var key = DeskForm.newKey()
  var typed: FormInput?
  var errors: FormErrors?
  /// Why nothing can be recorded at all.
  var notice: Wording?
  /// What others recorded since the form was drawn; nil where the form is as new as the dossier.
  var meanwhile: [Phrase]?

  private var back: PageAddress { DeskAddress.dossier(subject.dossier.number, .page).page }

  func draw(into html: inout HTML) {
    if let notice { html.draw(Notice(Phrase(notice), title: Phrase(DeskWords.readOnlyTitle), tone: .bad)) }
    if let meanwhile { happened(meanwhile, into: &html) }
    html.draw(
      DeedPage(
        form, on: subject, action: place.page, back: back,
        hidden: DeskForm.hidden(token: token, key: key) + [QueryItem(FormBody.FormField.version, String(version))],
        typed: typed, errors: errors))
  }

  private func happened(_ steps: [Phrase], into html: inout HTML) {
    html.div(.class("notice notice-waiting"), .role("alert")) { html in
      html.p(FiledWords.meanwhile, .class("notice-title"))
      html.ul { html in
        for step in steps { html.li(step) }
      }
      html.p(FiledWords.meanwhileReason)
      html.p { $0.a(FiledWords.back, .href(back)) }
    }
  }
}
