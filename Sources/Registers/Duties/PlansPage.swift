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

extension Reading {
  /// The latest plan under each certificate that was sent to an office, or to one that it has taken the place of; the latest sent
  /// first. Cost: certificates with a plan to any office.
  public func plans(to office: OfficeName, _ rules: DutyRules) throws -> [PlanRow] {
    var numbers: [RecordNumber] = []
    try database.prepared("SELECT DISTINCT certificate FROM duty_entry ORDER BY certificate").each {
      numbers.append($0.number())
    }
    var rows: [PlanRow] = []
    for number in numbers {
      for file in try dutyFiles(.certificate(number)) {
        guard let plan = file.plan(at: office, by: rules) else { continue }
        rows.append(
          PlanRow(
            certificate: number, printed: file.certificate.number, holderName: try name(of: file.holder), plan: plan))
      }
    }
    return rows.sorted {
      ($1.plan.notice.arrival.on, $0.certificate.text) < ($0.plan.notice.arrival.on, $1.certificate.text)
    }
  }

  private func name(of holder: RecordNumber) throws -> Narratives {
    var name = Narratives()
    let sql = "SELECT name FROM organisation WHERE number = ? AND known_to = \(openEnd) AND known_from < \(openEnd)"
    try database.prepared(sql).each(holder) { name = $0.narratives() }
    return name
  }
}

/// The plans of activities that came to a province, each confirmed as received or not.
public struct PlansPage: Component {
  public var rows: [PlanRow]
  public var page: Int
  public var bodyName: Phrase

  public init(rows: [PlanRow], page: Int, bodyName: Phrase) {
    self.rows = rows
    self.page = page
    self.bodyName = bodyName
  }

  public static let title = DutyWords.plans

  public func draw(into html: inout HTML) {
    html.draw(Heading(Phrase(DutyWords.plans), lede: Phrase(DutyWords.plansBasis), kind: bodyName))
    guard !rows.isEmpty else { return html.draw(EmptyState(Phrase(DutyWords.noPlans))) }
    let shown = Array(rows.dropFirst((page - 1) * DeskPages.rowsPerPage).prefix(DeskPages.rowsPerPage))
    html.draw(
      DataTable(Phrase(DutyWords.plans), columns: columns, rows: shown, captionIsHidden: true, id: "plans"))
    html.draw(Pagination(.duties, current: page, rowsPerPage: DeskPages.rowsPerPage, rows: rows.count))
  }

  private var columns: [Column<PlanRow>] {
    [
      Column(DeskWords.organisation, .rowHeading) { row, html in
        let name = row.holderName.isEmpty ? Phrase(row.printed.text) : Phrase(row.holderName, for: html.language)
        html.a(.href(PageAddress.dutiesUnder(row.certificate))) { name.draw(into: &$0) }
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
