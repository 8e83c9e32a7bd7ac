public import Components
public import Domain

/// Duties by due day: those of one organisation on its own page, those of all on the receiving office's.
public struct DutiesPage: Component {
  public var list: DutyList
  public var filter: DutyFilter
  public var page: Int
  public var rules: DutyRules
  /// For which body the page is, in its own name.
  public var bodyName: Phrase
  /// Whether it is an organisation's own.
  public var isHolder: Bool

  public init(
    list: DutyList, filter: DutyFilter, page: Int, rules: DutyRules, bodyName: Phrase, isHolder: Bool
  ) {
    self.list = list
    self.filter = filter
    self.page = page
    self.rules = rules
    self.bodyName = bodyName
    self.isHolder = isHolder
  }

  /// The page's address with what narrows it.
  public var address: PageAddress {
    PageAddress.duties.with("state", filter.state?.rawValue).with("kind", filter.kind?.rawValue)
  }

  public func title(_ language: Language) -> String { DutyWords.finding(list.states)[language] }

  public func draw(into html: inout HTML) {
    html.draw(
      Heading(
        Phrase(DutyWords.finding(list.states)), lede: Phrase(DutyWords.basis),
        kind: bodyName + " · " + Phrase(isHolder ? DutyWords.title : DutyWords.allTitle)))
    html.p(DutyWords.toBeConfirmed, .class("basis"))
    html.draw(FilterPanel(address, fields: fields, inUse: inUse))
    guard !list.rows.isEmpty else { return html.draw(EmptyState(Phrase(DutyWords.none))) }
    html.draw(
      DataTable(
        Phrase(DutyWords.allTitle), columns: DutyColumns(rules: rules, isHolder: isHolder).all, rows: list.rows,
        captionIsHidden: true, id: "duties"))
    html.draw(Pagination(address, current: page, rowsPerPage: DeskPages.rowsPerPage, rows: list.count))
  }

  private var fields: [FormField] {
    let states = DutyState.allCases.map { state in
      FormField.Choice(state.rawValue, "\(state.wording) (\(list.states[state] ?? 0))")
    }
    let kinds = Duty.Kind.allCases.map { FormField.Choice($0.rawValue, Phrase($0.wording)) }
    return [
      FormField(
        "state", Phrase(DutyWords.state),
        .select(filter.state?.rawValue, [FormField.Choice("", Phrase(DutyWords.open))] + states)),
      FormField(
        "kind", Phrase(DutyWords.duty),
        .select(filter.kind?.rawValue, [FormField.Choice("", Phrase(DutyWords.open))] + kinds)),
    ]
  }

  private var inUse: [FilterPanel.InUse] {
    let state = filter.state.map {
      FilterPanel.InUse("\(DutyWords.state): \($0.wording)", without: address.without("state"))
    }
    let kind = filter.kind.map {
      FilterPanel.InUse("\(DutyWords.duty): \($0.wording)", without: address.without("kind"))
    }
    return [state, kind].compactMap { $0 }
  }
}

/// The columns of a list of duties.
struct DutyColumns {
  var rules: DutyRules
  var isHolder: Bool

  var all: [Column<DutyRow>] {
    let rules = rules
    let what = Column<DutyRow>(DutyWords.duty, .rowHeading) { row, html in
      html.a(row.duty.kind.wording, .href(PageAddress.dutiesUnder(row.duty.certificate)))
      guard row.duty.kind == .planNotice else { return }
      html.br()
      html.small(rules.offices[row.duty.office]?.title ?? .same(row.duty.office.text))
    }
    let organisation = Column<DutyRow>(DeskWords.organisation) { row, html in
      html.span(Phrase(row.holderName, for: html.language))
    }
    let rest: [Column<DutyRow>] = [
      Column(DutyWords.certificate) { $0.printed.text },
      Column(DeskWords.since, .day) { $0.duty.start.day.map { DayText($0) } },
      Column(DeskWords.due, .day) { row, html in DutyStandingCell(row: row, rules: rules).draw(into: &html) },
    ]
    return isHolder ? [what] + rest : [what, organisation] + rest
  }
}

/// The due day and how it stands; where there is none, why.
struct DutyStandingCell: Component {
  var row: DutyRow
  var rules: DutyRules

  func draw(into html: inout HTML) {
    html.span { html in
      if let due = row.due {
        html.draw(DayText(due))
        html.text(" ")
      }
      if let note = row.note { return html.small(note) }
      html.draw(tag)
      guard let done = row.duty.done else { return }
      html.br()
      html.small { html in
        html.text(DutyWords.done)
        html.text(" ")
        html.draw(DayText(done))
      }
    }
  }

  private var tag: Tag {
    switch row.duty.standing(on: rules.today, due: row.due, by: rules.calendar) {
    case .awaited: Tag(DutyState.awaited.wording)
    case .unknown: Tag(DutyState.unknown.wording)
    case .open, .late: row.urgency(rules).tag ?? Tag(UrgencyWords.inTime, .good)
    case .done: Tag(DutyState.done.wording, .good)
    case .doneInTime: Tag(UrgencyWords.inTime, .good)
    case .doneLate(_, _, let days): Tag(UrgencyWords.lateBy(days), .bad)
    }
  }
}

extension DutyRow {
  /// How it stands against its day; unlimited while there is none.
  func urgency(_ rules: DutyRules) -> Urgency {
    guard let due else { return .unlimited }
    if due < rules.today {
      return .late(due: due, by: rules.calendar.workingDays(after: due, through: rules.today))
    }
    let left = rules.calendar.workingDays(after: rules.today, through: due)
    return left <= DutyRules.soon ? .dueSoon(due: due, left: left) : .inTime(due: due)
  }
}
