public import Components
public import Domain

/// The clocks of a dossier: each step that has begun, from which day, until when by law and why, and whether it was or is in time; the
/// time before it was complete is measured beside them.
public struct DossierClocks: Component {
  public var dossier: Dossier
  public var procedure: Procedure
  public var rules: DossierRules

  public init(dossier: Dossier, procedure: Procedure, rules: DossierRules) {
    self.dossier = dossier
    self.procedure = procedure
    self.rules = rules
  }

  struct Row {
    var step: ServiceStep
    var office: OfficeName?
    var started: Day
    var ended: Day?
    var due: DueDay?
  }

  public func draw(into html: inout HTML) {
    let rules = rules
    let columns: [Column<Row>] = [
      Column(DeskWords.step, .rowHeading) { row, html in
        html.text(row.step.wording)
        guard let office = row.office else { return }
        html.br()
        html.small(rules.officeName(office))
      },
      Column(DeskWords.since, .day) { DayText($0.started) },
      Column(DeskWords.due) { row, html in DueReason(due: row.due).draw(into: &html) },
      Column(DossierPageWords.ended, .day) { row in row.ended.map { DayText($0) } },
      Column(DossierPageWords.took) { row, html in took(row, into: &html) },
    ]
    html.draw(
      DataTable(
        Phrase(DossierPageWords.clocks), columns: columns, rows: rows, captionIsHidden: true, id: "clocks-table"))
    html.p(beforeComplete, .class("basis"))
  }

  private func took(_ row: Row, into html: inout HTML) {
    html.span { html in
      let end = row.ended ?? rules.today
      html.text(UrgencyWords.took(rules.calendar.workingDays(after: row.started, through: end)))
      guard let due = row.due?.day else { return }
      html.text(" ")
      html.draw(ClockState(due: due, ended: row.ended, rules: rules).tag)
    }
  }

  /// What has ended, then what runs; letters stand in their own table.
  var rows: [Row] {
    let past = dossier.spans.filter { $0.step != .letter && $0.step != .opinion && $0.step != .beforeComplete }
    var rows = past.map { row($0.step, $0.started, $0.ended) }
    for open in dossier.openTasks where open.kind != .acknowledgeResult {
      guard let step = procedure.kind(of: open.kind).serviceStep, step.party != .consulted else { continue }
      rows.append(row(step, open.since, nil))
    }
    let runs = dossier.completeOn != nil && !rows.contains { $0.step == .handover } && !dossier.isClosed
    if runs, let complete = dossier.completeOn { rows.append(row(.handover, complete, nil)) }
    return rows
  }

  private func row(_ step: ServiceStep, _ started: Day, _ ended: Day?) -> Row {
    let limit = step.statutory.flatMap(procedure.step)?.limit
    return Row(step: step, started: started, ended: ended, due: limit.map { rules.calendar.due($0, from: started) })
  }

  private var beforeComplete: Phrase {
    let waited = dossier.spans.filter { $0.step == .supplement }.reduce(0) { sum, span in
      sum + rules.calendar.workingDays(after: span.started, through: span.ended ?? rules.today)
    }
    let end = dossier.completeOn ?? rules.today
    let all = rules.calendar.workingDays(after: dossier.filedOn, through: end)
    return Phrase(DossierPageWords.beforeComplete(all, waited, isOver: dossier.completeOn != nil))
  }
}

/// Whether a limit was, or is being, kept.
struct ClockState {
  var due: Day
  var ended: Day?
  var rules: DossierRules

  var tag: Tag {
    guard let ended else { return Urgency(due: due, rules).tag ?? Tag(UrgencyWords.inTime, .good) }
    guard ended > due else { return Tag(UrgencyWords.inTime, .good) }
    return Tag(UrgencyWords.lateBy(rules.calendar.workingDays(after: due, through: ended)), .bad)
  }
}

/// The last day of a limit, its length, and what was passed over.
struct DueReason: Component {
  var due: DueDay?

  func draw(into html: inout HTML) {
    guard let due else { return html.small(UrgencyWords.noLimit) }
    html.span { html in
      html.draw(DayText(due.day))
      html.br()
      html.small(DossierPageWords.reason(due))
    }
  }
}

extension DossierTask.Kind {
  /// Under which step its time is measured.
  var serviceStep: ServiceStep? {
    switch self {
    case .check: .completeness
    case .supplement: .supplement
    case .consult: .consultation
    case .acknowledgeLetter: .letter
    case .giveOpinion: .opinion
    case .forward: .forwarding
    case .acknowledgeForwarded: .transmission
    case .decide: .decision
    case .handOver: .handover
    case .acknowledgeResult: nil
    }
  }
}
