public import Components
public import Domain
import Record

/// A plan of activities that came to a province.
public struct PlanRow: Equatable, Sendable {
  public var certificate: RecordNumber
  public var printed: CertificateNumber
  public var holderName: Narratives
  public var plan: DutyFile.SentPlan
}

extension PlanRow {
  /// The latest sent first; of one day by certificate.
  static func isLater(_ a: PlanRow, _ b: PlanRow) -> Bool {
    (b.plan.notice.arrival.on, a.certificate.text) < (a.plan.notice.arrival.on, b.certificate.text)
  }
}

/// The plans of activities of a province: those that came, each confirmed as received or not, and those that it is still owed.
public struct PlansPage: Component {
  public var rows: [PlanRow]
  /// Plans that did not come yet, the earliest due first.
  public var owed: [DutyRow]
  public var pages: Pages
  public var rules: DutyRules
  public var bodyName: Phrase

  /// Which page of each list is asked for, from 1.
  public struct Pages: Hashable, Sendable {
    public var sent: Int
    public var owed: Int

    public init(sent: Int, owed: Int) {
      self.sent = sent
      self.owed = owed
    }
  }

  public init(_ book: DutyBook, of office: OfficeName, pages: Pages, bodyName: Phrase) {
    rows = book.plans(to: office)
    owed = book.rows(.plans(to: office)).filter { $0.duty.done == nil }
    rules = book.rules
    self.pages = pages
    self.bodyName = bodyName
  }

  public static let title = DutyWords.plansTitle

  public func draw(into html: inout HTML) {
    html.draw(Heading(Phrase(PlansPage.title), lede: Phrase(DutyWords.plansBasis), kind: bodyName))
    html.section { sent(into: &$0) }
    html.section { owed(into: &$0) }
  }

  private func sent(into html: inout HTML) {
    guard !rows.isEmpty else { return html.draw(EmptyState(Phrase(DutyWords.noPlans))) }
    html.draw(
      DataTable(
        Phrase(DutyWords.plans), columns: columns, rows: shown(rows, pages.sent), captionIsHidden: true, id: "plans"))
    let address = PageAddress.duties.with("owed", pages.owed > 1 ? String(pages.owed) : nil)
    html.draw(Pagination(address, current: pages.sent, rowsPerPage: DeskPages.rowsPerPage, rows: rows.count))
  }

  private func owed(into html: inout HTML) {
    html.draw(
      SectionHeading(
        Phrase(DeskWords.counted(DutyWords.plansOwed, owed.count)), basis: Phrase(DutyWords.plansOwedBasis), id: "owed")
    )
    guard !owed.isEmpty else { return html.draw(EmptyState(Phrase(DutyWords.noPlanOwed))) }
    html.draw(
      DataTable(
        Phrase(DutyWords.plansOwed), columns: owedColumns, rows: shown(owed, pages.owed), captionIsHidden: true,
        id: "owed-plans"))
    let address = PageAddress.duties.with("page", pages.sent > 1 ? String(pages.sent) : nil)
    html.draw(
      Pagination(
        address, current: pages.owed, rowsPerPage: DeskPages.rowsPerPage, rows: owed.count, question: "owed"))
  }

  private func shown<Row>(_ rows: [Row], _ page: Int) -> [Row] {
    Array(rows.dropFirst((page - 1) * DeskPages.rowsPerPage).prefix(DeskPages.rowsPerPage))
  }

  private var owedColumns: [Column<DutyRow>] {
    let rules = rules
    return [
      Column(DeskWords.organisation, .rowHeading) { row, html in
        PlansPage.link(row.duty.certificate, row.printed, row.holderName, into: &html)
      },
      Column(DutyWords.certificate) { $0.printed.text },
      Column(DeskWords.due, .day) { row, html in DutyStandingCell(row: row, rules: rules).draw(into: &html) },
    ]
  }

  /// The holder's name leads to the duties under its certificate.
  private static func link(
    _ certificate: RecordNumber, _ printed: CertificateNumber, _ holder: Narratives, into html: inout HTML
  ) {
    let name = holder.isEmpty ? Phrase(printed.text) : Phrase(holder, for: html.language)
    html.a(.href(PageAddress.dutiesUnder(certificate))) { name.draw(into: &$0) }
  }

  private var columns: [Column<PlanRow>] {
    [
      Column(DeskWords.organisation, .rowHeading) { row, html in
        PlansPage.link(row.certificate, row.printed, row.holderName, into: &html)
      },
      Column(DutyWords.certificate) { $0.printed.text },
      Column(DutyWords.sent, .day) { DayText($0.plan.notice.arrival.on) },
      Column(DutyWords.received, .day) { row, html in
        if let day = row.plan.received {
          html.draw(DayText(day))
        } else {
          html.draw(Tag(DutyWords.notConfirmed, .waiting))
        }
      },
    ]
  }
}
