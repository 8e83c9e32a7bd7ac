import Components
import Domain
import Procedures
import Registers

/// A report that was filed: when, where it stands, and how to put a figure right.
struct FiledReportPage: Component {
  let room: ReportRoom
  let file: ReportFile
  var notice: Wording?

  func draw(into html: inout HTML) {
    let language = html.language
    html.p(.class("kind")) { $0.a(ReportRoomWords.title, .href(DeskAddress.reports.page)) }
    if let notice { html.draw(Notice(Phrase(notice), tone: .waiting)) }
    html.draw(Heading(Phrase(room.name.title), lede: Phrase(room.rule.title)))
    let late = room.period.daysLate(file.filedAt.day)
    html.draw(
      Notice(
        Phrase(ReportRoomWords.filed(file.filedAt.day, late)),
        Phrase.link(ReportRoomWords.see, to: PageAddress.report(room.name.number)),
        tone: late == nil ? .good : .waiting))
    let room = room
    let columns: [Column<ReportLine>] = [
      Column(ReportRoomWords.place, .rowHeading) { (line: ReportLine) in
        Phrase(line.key.place.name(on: room.period.to)[language])
      },
      Column(ReportRoomWords.field) { (line: ReportLine) in
        Phrase((line.key.field?.wording ?? ReportRoomWords.noField)[language])
      },
      Column(ReportJourneyWords.total, .number) { (line: ReportLine) in
        Numerals(language).money(Quantity(tenThousandths: line.amount.units), line.key.currency?.code ?? "")
      },
      Column(ReportJourneyWords.correctLine) { (line: ReportLine) in
        Phrase.link(
          ReportJourneyWords.correctLine, to: room.address(.correct).with(ReportLineForm.line, line.key.code))
      },
    ]
    html.p { $0.a(ReportJourneyWords.addLine, .href(room.address(.correct)), .class("button button-secondary")) }
    html.draw(
      DataTable(Phrase(ReportJourneyWords.figures), columns: columns, rows: file.report.lines, id: "filed-lines"))
  }
}

/// The correction of one figure of a report that was filed.
struct ReportCorrectionPage: Component {
  let room: ReportRoom
  let file: ReportFile
  let question: ReportLineForm
  var key = DeskForm.newKey()
  var typed: FormInput?
  var errors: FormErrors?

  func draw(into html: inout HTML) {
    let fields = question.fields(typed, nil, errors)
    let language = html.language
    html.p(.class("kind")) { $0.a(ReportJourneyWords.back, .href(room.address(.tasks))) }
    html.draw(ReportProblems(errors: errors, fields: fields))
    html.draw(Heading(Phrase(ReportJourneyWords.correctionTitle), lede: Phrase(ReportJourneyWords.filingIsAnAct)))
    var hidden =
      DeskForm.hidden(token: room.person.token, key: key)
      + [QueryItem(FormBody.FormField.version, String(file.version))]
    if let line = question.key, let standing = file.report[line] {
      hidden.append(QueryItem(ReportLineForm.line, line.code))
      html.draw(
        SummaryList([
          .init(Phrase(ReportRoomWords.place), Phrase(line.place.name(on: room.period.to))),
          .init(Phrase(ReportRoomWords.field), Phrase(line.field?.wording ?? ReportRoomWords.noField)),
          .init(
            Phrase(ReportJourneyWords.total),
            Phrase(
              Numerals(language).money(
                Quantity(tenThousandths: standing.amount.units), line.currency?.code ?? ""))),
        ]))
    }
    html.draw(Form(room.address(.correct), fields: fields, hidden: hidden, button: Button(ReportJourneyWords.record)))
  }
}
