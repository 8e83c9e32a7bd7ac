import Components
import Domain
import Procedures
import Registers

/// The correction of a report that was filed: figures, staff and text, in one act and for one reason.
struct ReportCorrectionPage: Component {
  /// The button that opens the form for the figures that were ticked.
  static let choose = "choose"

  let room: ReportRoom
  let file: ReportFile
  let question: ReportCorrectionForm
  let naming: ReportNaming
  var key = DeskForm.newKey()
  var typed: FormInput?
  var errors: FormErrors?

  func draw(into html: inout HTML) {
    let (language, naming, room) = (html.language, naming, room)
    let parts = question.parts(
      typed, errors, called: { room.called($0, naming) },
      money: { naming.money($0.amount, $0.key.currency, language) })
    html.p(.class("kind")) { $0.a(ReportJourneyWords.back, .href(room.address(.tasks))) }
    html.draw(ReportProblems(errors: errors, fields: parts.flatMap(\.fields)))
    html.draw(
      Heading(
        Phrase(ReportJourneyWords.correctionTitle), lede: Phrase(ReportJourneyWords.correctionLede),
        kind: Phrase(room.name.title)))
    html.form(.method("post"), .action(room.address(.correct).link(language)), .judgedByServer) { html in
      for item in hidden { html.input(.type("hidden"), .name(item.name), .value(item.value)) }
      for part in parts {
        html.draw(SectionHeading(Phrase(part.title)))
        html.draw(part.fields)
      }
      html.p { html in
        html.draw(Button(ReportJourneyWords.record))
        guard question.additions < ReportCorrectionForm.most else { return }
        html.text(" ")
        html.draw(Button(ReportJourneyWords.addLine, .secondary, choice: QueryItem(ReportCorrectionForm.add, "yes")))
      }
    }
  }

  private var hidden: [QueryItem] {
    DeskForm.hidden(token: room.person.token, key: key)
      + [
        QueryItem(FormBody.FormField.version, String(file.version)),
        QueryItem(ReportCorrectionForm.further, String(question.additions)),
      ] + question.lines.map { QueryItem(ReportCorrectionForm.line, $0.code) }
  }
}
