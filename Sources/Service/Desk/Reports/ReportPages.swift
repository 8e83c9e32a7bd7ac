import Components
import Desk
import Domain
import Procedures
import Registers

/// What is wrong, at the top of a page of a report.
struct ReportProblems: Component {
  var errors: FormErrors?
  var fields: [FormField] = []

  func draw(into html: inout HTML) {
    guard let errors else { return }
    var summary = ErrorSummary(fields)
    let shown = Set(fields.filter { $0.error != nil }.map(\.name))
    summary.errors += errors.all.filter { fault in fault.field.map { !shown.contains($0) } ?? true }.map {
      ("main", Phrase($0.words))
    }
    html.draw(summary)
  }
}

/// Where a report that is being made stands: its parts, each with the way to it, and when it is due.
struct ReportTasksPage: Component {
  let room: ReportRoom
  let state: ReportRoom.State

  func draw(into html: inout HTML) {
    let (report, language) = (state.report, html.language)
    html.p(.class("kind")) { $0.a(ReportRoomWords.title, .href(DeskAddress.reports.page)) }
    html.draw(
      Heading(
        Phrase(room.name.title), lede: Phrase(room.rule.title), kind: Phrase(ReportRoomWords.layout)))
    html.draw(ReportDueNotice(period: room.period, today: room.room.today))
    let total = state.naming.money(report.totals, own: report.basis.currency, language)
    let changed = Numerals(language).integer(state.content.changes.count)
    var rows = [
      row(.figures, "\(total)", ReportRoomWords.changed(changed)),
      row(.texts, Numerals(language).integer(report.texts.sections.count), ReportRoomWords.sections),
    ]
    if room.own != nil {
      let counts = [ReportCount.Measure.foreignStaff, .localStaff].compactMap { state.content[$0] }
      rows.insert(row(.counts, Numerals(language).integer(counts.reduce(0, +)), ReportRoomWords.people), at: 1)
    }
    html.draw(SummaryList(rows))
    html.p { $0.a(ReportJourneyWords.check, .href(room.address(.check)), .class("button")) }
  }

  private func row(_ part: DeskAddress.ReportPart, _ value: String, _ note: Wording) -> SummaryList.Row {
    SummaryList.Row(
      Phrase(part.title), Phrase("\(value) ") + Phrase(note),
      action: .link(ReportRoomWords.open, about: part.title, to: room.address(part)))
  }
}

/// When the report is due, and that it is late or that its data are not over.
struct ReportDueNotice: Component {
  let period: ReportPeriod
  let today: Day

  func draw(into html: inout HTML) {
    let late = period.daysLate(today)
    let words = late.map { ReportRoomWords.late(period, $0) } ?? ReportRoomWords.due(period)
    var notice = Notice(Phrase(ReportRoomWords.period(period)), Phrase(words), tone: late == nil ? .waiting : .bad)
    if !period.isOver(on: today) { notice.paragraphs.append(Phrase(ReportRefusal.notOver(period.to).wording)) }
    html.draw(notice)
  }
}

/// Every figure of the report with where it comes from, each with the way to put it right.
struct ReportFiguresPage: Component {
  let room: ReportRoom
  let state: ReportRoom.State

  func draw(into html: inout HTML) {
    let (language, naming, room, content) = (html.language, state.naming, room, state.content)
    html.p(.class("kind")) { $0.a(ReportJourneyWords.back, .href(room.address(.tasks))) }
    html.draw(Heading(Phrase(ReportJourneyWords.figures), lede: Phrase(ReportRoomWords.figuresLede)))
    let report = state.report
    if report.lines.isEmpty { html.p(ReportJourneyWords.nothing) }
    html.p { $0.a(ReportJourneyWords.addLine, .href(room.address(.line)), .class("button button-secondary")) }
    guard !report.lines.isEmpty else { return }
    let isOwn = room.own != nil
    var columns: [Column<ReportLine>] = [
      Column(ReportRoomWords.place, isOwn ? .rowHeading : .words) { (line: ReportLine) in
        Phrase(naming.place(line.key.place))
      },
      Column(ReportRoomWords.field) { (line: ReportLine) in Phrase(naming.field(line.key.field)) },
      Column(ReportJourneyWords.disbursed, .number) { (line: ReportLine) in
        naming.money(line.amount, line.key.currency, language)
      },
      Column(ReportJourneyWords.source) { (line: ReportLine) in
        Phrase(ReportRoomWords.source(line.origin, content[line.key]))
      },
      Column(ReportJourneyWords.correctLine) { (line: ReportLine) in
        Phrase.link(
          ReportJourneyWords.correctLine, to: room.address(.line).with(ReportLineForm.line, line.key.code))
      },
    ]
    if !isOwn {
      columns.insert(
        Column(ReportRoomWords.organisation, .rowHeading) { (line: ReportLine) in
          naming.organisation(line.key.organisation, language)
        }, at: 0)
    }
    html.draw(
      DataTable(
        Phrase(ReportJourneyWords.figures), columns: columns, rows: report.lines, captionIsHidden: true,
        id: "report-lines"))
  }
}

/// One figure: what was drawn, and the author's in its place.
struct ReportLinePage: Component {
  let room: ReportRoom
  let state: ReportRoom.State
  let question: ReportLineForm
  var typed: FormInput?
  var errors: FormErrors?

  func draw(into html: inout HTML) {
    let standing = question.key.flatMap { state.content[$0] }
    let fields = question.fields(typed, standing, errors)
    html.p(.class("kind")) { $0.a(ReportJourneyWords.figures, .href(room.address(.figures))) }
    html.draw(ReportProblems(errors: errors, fields: fields))
    html.draw(Heading(Phrase(question.key == nil ? ReportJourneyWords.addLine : ReportJourneyWords.lineTitle)))
    var hidden = room.hidden(state)
    if let key = question.key {
      html.draw(ReportLineFacts(key: key, line: state.drawn[key], naming: state.naming))
      hidden.append(QueryItem(ReportLineForm.line, key.code))
    }
    html.draw(Form(room.address(.line), fields: fields, hidden: hidden, button: Button(ReportJourneyWords.save)))
    guard standing != nil else { return }
    html.draw(
      Form(
        room.address(.line), fields: [], hidden: hidden,
        button: Button(ReportJourneyWords.forget, .secondary, choice: QueryItem(ReportLineForm.forget, "yes"))))
  }
}

/// Which figure it is, and what the record says of it.
struct ReportLineFacts: Component {
  let key: ReportLine.Key
  let line: ReportLine?
  let naming: ReportNaming

  func draw(into html: inout HTML) {
    let language = html.language
    html.draw(
      SummaryList([
        .init(Phrase(ReportRoomWords.organisation), Phrase(naming.organisation(key.organisation, language))),
        .init(Phrase(ReportRoomWords.place), Phrase(naming.place(key.place))),
        .init(Phrase(ReportRoomWords.field), Phrase(naming.field(key.field))),
        .init(
          Phrase(ReportJourneyWords.drawn), Phrase(naming.money(line?.amount ?? .zero, key.currency, language))),
      ]))
  }
}

/// A page of plain questions: staff, or the text.
struct ReportFormPage: Component {
  let room: ReportRoom
  let part: DeskAddress.ReportPart
  let state: ReportRoom.State
  let fields: [FormField]
  let errors: FormErrors?

  func draw(into html: inout HTML) {
    html.p(.class("kind")) { $0.a(ReportJourneyWords.back, .href(room.address(.tasks))) }
    html.draw(ReportProblems(errors: errors, fields: fields))
    html.draw(Heading(Phrase(part.title)))
    html.draw(
      Form(room.address(part), fields: fields, hidden: room.hidden(state), button: Button(ReportJourneyWords.save)))
  }
}

/// The whole report before it is filed.
struct ReportCheckPage: Component {
  /// Hidden: the fingerprint of what is shown here.
  static let seen = "seen"

  let room: ReportRoom
  let state: ReportRoom.State
  var errors: FormErrors?

  func draw(into html: inout HTML) {
    let report = state.report
    html.p(.class("kind")) { $0.a(ReportJourneyWords.back, .href(room.address(.tasks))) }
    html.draw(ReportProblems(errors: errors))
    let total = state.naming.money(report.totals, own: report.basis.currency, html.language)
    html.draw(Heading(Phrase(ReportJourneyWords.check), lede: Phrase(ReportRoomWords.total(room.name, total))))
    html.draw(ReportDueNotice(period: room.period, today: room.room.today))
    let detail = ReportDetail(
      draft: report, room.rule, room.period, names: state.naming.names, at: room.room.house.clock.now())
    html.draw(ReportFigures(detail: detail, naming: state.naming, reader: .recipient))
    html.p(ReportJourneyWords.filingIsAnAct, .class("basis"))
    guard room.period.isOver(on: room.room.today) else { return }
    html.draw(
      Form(
        room.address(.check), fields: [],
        hidden: room.hidden(state) + [QueryItem(ReportCheckPage.seen, report.fingerprint)],
        button: Button(ReportJourneyWords.file)))
  }
}
