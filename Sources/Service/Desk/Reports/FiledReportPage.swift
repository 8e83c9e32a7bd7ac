import Components
import Domain
import Procedures
import Registers

/// A report that was filed, for its own body: how it stands, what may be put right in it, and what was.
struct FiledReportPage: Component {
  /// The question by which all figures are shown, and not only the largest.
  static let all = "all"
  /// Figures shown at first.
  static let most = 200

  let room: ReportRoom
  let file: ReportFile
  let detail: ReportDetail
  let naming: ReportNaming
  /// Who acted, by the positions of their acts.
  let people: [Int64: String]
  let notice: Wording?
  let isWhole: Bool

  func draw(into html: inout HTML) {
    html.p(.class("kind")) { $0.a(ReportRoomWords.title, .href(DeskAddress.reports.page)) }
    if let notice { html.draw(Notice(Phrase(notice), tone: .waiting)) }
    html.draw(Heading(Phrase(room.name.title), lede: Phrase(room.rule.title)))
    let late = room.period.daysLate(file.filedAt.day)
    html.draw(
      Notice(
        Phrase(ReportRoomWords.filed(file.filedAt.day, late)),
        Phrase.link(ReportRoomWords.see, to: PageAddress.report(room.name.number)),
        .link(ReportRoomWords.seeText, to: DeskAddress.reportText(room.name.number).page),
        tone: late == nil ? .good : .waiting))
    html.draw(
      SectionHeading(Phrase(ReportJourneyWords.correctionTitle), basis: Phrase(ReportJourneyWords.correctionLede)))
    choice(into: &html)
    html.draw(SectionHeading(Phrase(ReportRoomWords.versions), id: "versions"))
    html.draw(ReportHistory(detail: detail, naming: naming, people: people))
  }

  /// The figures, each to be ticked, and the button that leads to the form; nothing need be ticked to correct the rest.
  private func choice(into html: inout HTML) {
    let lines = file.report.lines.sorted { $0.amount == $1.amount ? $0.key < $1.key : $0.amount > $1.amount }
    let shown = isWhole ? lines : Array(lines.prefix(FiledReportPage.most))
    html.form(.method("post"), .action(room.address(.correct).link(html.language)), .judgedByServer) { html in
      for item in DeskForm.hidden(token: room.person.token) {
        html.input(.type("hidden"), .name(item.name), .value(item.value))
      }
      if !shown.isEmpty { html.draw(table(shown, html.language)) }
      if shown.count < lines.count {
        html.p {
          $0.a(ReportRoomWords.allFigures(lines.count), .href(room.address(.tasks).with(FiledReportPage.all, "yes")))
        }
      }
      html.p(shown.isEmpty ? ReportRoomWords.chooseNothing : ReportRoomWords.chooseHint, .class("hint"))
      html.draw(
        Button(ReportJourneyWords.correctionTitle, choice: QueryItem(ReportCorrectionPage.choose, "yes")))
    }
  }

  private func table(_ lines: [ReportLine], _ language: Language) -> DataTable<(place: Int, line: ReportLine)> {
    let naming = naming
    let isOwn = room.own != nil
    typealias Row = (place: Int, line: ReportLine)
    var columns: [Column<Row>] = [
      Column(ReportRoomWords.place, isOwn ? .rowHeading : .words) { (row: Row) in
        Phrase(naming.place(row.line.key.place))
      },
      Column(ReportRoomWords.field) { (row: Row) in Phrase(naming.field(row.line.key.field)) },
      Column(ReportJourneyWords.disbursed, .number) { (row: Row) in
        naming.money(row.line.amount, row.line.key.currency, language)
      },
      Column(ReportRoomWords.choose) { (row: Row, html: inout HTML) in
        html.draw(FigureChoice(place: row.place, line: row.line, called: room.called(row.line, naming)))
      },
    ]
    if !isOwn {
      columns.insert(
        Column(ReportRoomWords.organisation, .rowHeading) { (row: Row) in
          naming.organisation(row.line.key.organisation, language)
        }, at: 0)
    }
    return DataTable(
      Phrase(ReportJourneyWords.figures), columns: columns,
      rows: lines.enumerated().map { (place: $0.offset, line: $0.element) }, id: "filed-lines")
  }
}

/// The tick by which a figure is chosen.
private struct FigureChoice: Component {
  let place: Int
  let line: ReportLine
  let called: Phrase

  func draw(into html: inout HTML) {
    let id = "line-\(place)"
    html.div(.class("choice")) { html in
      html.input(.type("checkbox"), .id(id), .name(ReportCorrectionForm.line), .value(line.key.code))
      html.label(.for(id)) { html in
        html.text(ReportJourneyWords.correctLine)
        html.span(.class("unseen")) { html in
          html.text(": ")
          called.draw(into: &html)
        }
      }
    }
  }
}

extension ReportRoom {
  /// What a figure is called on the pages of its report.
  func called(_ line: ReportLine, _ naming: ReportNaming) -> Phrase {
    let place = Phrase(naming.place(line.key.place)) + ", " + Phrase(naming.field(line.key.field))
    let whole = line.key.currency.map { place + Phrase(" (\($0.code))") } ?? place
    return own == nil ? Phrase(naming.organisation(line.key.organisation, room.language)) + ", " + whole : whole
  }
}
