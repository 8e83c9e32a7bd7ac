import Components
import Domain
import HTTPTypes
import Procedures
import Reference
import Registers

/// A yearly report that a body owes, or has filed, with its due day.
struct OwedReport: Sendable {
  var name: ReportName
  var rule: ReportRule
  var period: ReportPeriod
  var filedOn: Day?
}

extension Room {
  /// The reports of the body on the years whose data have begun; the latest first.
  func owedReports(_ person: SignedIn) throws -> [OwedReport] {
    let rules = try house.reportRules(today)
    return try (today.year - 4...today.year + 1).reversed().compactMap { year in
      guard let rule = rules.law.reportRule(for: person.body, year: year, rules.offices),
        case let period = ReportPeriod(rule, year: year, by: rules.calendar), period.from <= today,
        let name = ReportName(person.body, rule.form, year: year)
      else { return nil }
      let filed = try house.registers.read { try $0.reportFiledAt(name.number) }
      return OwedReport(name: name, rule: rule, period: period, filedOn: filed?.day)
    }
  }

  func reports(_ person: SignedIn) throws -> Reply {
    document(
      ReportRoomWords.title, at: .reports, for: person,
      main: OwedReportsPage(owed: try owedReports(person), today: today))
  }

  /// A report whole with its text, for those to whom it goes.
  func reportText(_ number: RecordNumber, _ person: SignedIn) async throws -> Reply {
    guard let (detail, naming) = try house.reportDetail(number, today, for: .recipient) else { return notFound() }
    let fields = Set(detail.report.lines.compactMap(\.key.field))
    guard
      Access.may(
        person.person, readTextOf: detail.report.name, fields: fields, under: detail.rule, house.offices,
        on: detail.period.due)
    else { return notFound() }
    let page = ReportPage(detail: detail, naming: naming, reader: .recipient)
    let notices = try await notices(
      of: number, to: NoticeReader(person, seesAll: !person.body.isOrganisation),
      organisation: Phrase(naming.body(detail.report.name.body, language)))
    return document(
      .same(page.title(language)), at: .reportText(number), for: person,
      main: PageWithNotices(page: page, notices: notices))
  }
}

/// The reports of a body, each with its due day and how it stands.
struct OwedReportsPage: Component {
  let owed: [OwedReport]
  let today: Day

  func draw(into html: inout HTML) {
    html.draw(Heading(Phrase(ReportRoomWords.title), lede: Phrase(ReportRoomWords.lede)))
    guard !owed.isEmpty else { return html.draw(EmptyState(Phrase(ReportRoomWords.none))) }
    let today = today
    html.draw(
      DataTable(
        Phrase(ReportRoomWords.title),
        columns: [
          Column(ReportRoomWords.report, .rowHeading) { (owed: OwedReport) in
            Phrase.link(owed.name.title, to: DeskAddress.report(owed.period.year, .tasks).page)
          },
          Column(ReportRoomWords.dueHeading, .day) { (owed: OwedReport) in DayText(owed.period.due) },
          Column(ReportRoomWords.standing) { (owed: OwedReport) in Phrase(owed.tag(today)) },
        ], rows: owed, captionIsHidden: true, id: "owed-reports"))
    html.p(ReportRoomWords.moves, .class("basis"))
  }
}

extension OwedReport {
  func tag(_ today: Day) -> Tag {
    if let filedOn {
      guard let late = period.daysLate(filedOn) else { return Tag(ReportRoomWords.filedTag, .good) }
      return Tag(ReportRoomWords.lateBy(late), .waiting)
    }
    if let late = period.daysLate(today) { return Tag(ReportRoomWords.overdue(late), .bad) }
    return period.isOver(on: today)
      ? Tag(ReportRoomWords.waiting, .waiting) : Tag(ReportRoomWords.running, .neutral)
  }
}
