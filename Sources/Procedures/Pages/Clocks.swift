public import Components
public import Domain

/// What is to be done now, by whom and until when: by name, day, and how late.
public struct Clocks: Component {
  let tasks: [DossierTask]
  let setting: Setting

  public init(_ dossier: Dossier, _ setting: Setting) {
    tasks = dossier.tasks(under: setting.procedure)
    self.setting = setting
  }

  public func draw(into html: inout HTML) {
    guard !tasks.isEmpty else { return html.p(PageWords.nobody) }
    html.ul { html in
      for task in tasks { html.li(phrase(task)) }
    }
  }

  private func phrase(_ task: DossierTask) -> Phrase {
    let words: Phrase = "\(task.kind.wording) – \(setting.title(task.body))"
    guard let due = task.due(by: setting.calendar) else { return words }
    let late = due.day < setting.today ? " " + Phrase(Tag(lateness(due.day), .bad)) : Phrase("")
    return words + "; \(PageWords.due) \(due.day)" + late
  }

  /// Working days that have passed since the due day.
  private func lateness(_ due: Day) -> Wording {
    let passed = (due.number + 1...setting.today.number).filter { setting.calendar.isWorking(Day(number: $0)) }.count
    return PageWords.late(max(passed, 1))
  }
}

/// The law's time for each step as days: certain where what it runs from has happened, else the latest that the law allows.
public struct StatutoryDates: Component {
  let rows: [DueTable.Row]
  let setting: Setting

  public init(_ dossier: Dossier, _ setting: Setting) {
    let table = try? DueTable(
      setting.procedure, filed: dossier.filedOn, known: dossier.milestones, by: setting.calendar)
    rows = table.map { Array($0.rows.prefix(setting.procedure.steps.count)) } ?? []
    self.setting = setting
  }

  public func draw(into html: inout HTML) {
    guard !rows.isEmpty else { return }
    html.draw(
      DataTable(
        Phrase(PageWords.dates),
        columns: [
          Column(PageWords.step, .rowHeading) { (row: DueTable.Row) in Phrase(row.step.words) },
          Column(PageWords.who) { (row: DueTable.Row) in
            Phrase(setting.procedure.title(of: row.step.party, by: setting.offices, on: setting.today))
          },
          Column(PageWords.limit) { (row: DueTable.Row) in limit(row.step) },
          Column(PageWords.dueDay) { (row: DueTable.Row) in due(row) },
        ], rows: rows, id: "dates"))
  }

  private func limit(_ step: StatutoryStep) -> Phrase {
    let words: Phrase = "\(step.limit.wording) \(step.runsFrom.since)"
    return step.footing == .toBeConfirmed ? words + " " + Phrase(Tag(step.footing.wording, .waiting)) : words
  }

  private func due(_ row: DueTable.Row) -> Phrase? {
    row.due.map { due in
      switch row.start {
      case .known: Phrase(due.day)
      case .expected, .open: "\(PageWords.atTheLatest) \(due.day)"
      }
    }
  }
}

extension Dossier {
  /// The days of the events from which limits run, as far as they have happened.
  var milestones: [StatutoryStep.Milestone: Day] {
    var days: [StatutoryStep.Milestone: Day] = [.filing: filedOn]
    days[.complete] = completeOn
    if !letters.isEmpty, letters.allSatisfy({ $0.received != nil }) {
      days[.letterReceived] = letters.compactMap(\.received).max()
    }
    if !letters.isEmpty, letters.allSatisfy({ $0.answered != nil }) {
      days[.allOpinions] = letters.compactMap(\.answered).max()
    }
    for entry in entries {
      if case .receivedForDecision = entry.act { days[.receivedForDecision] = entry.day }
      if case .resultReceived = entry.act { days[.certificateReceived] = entry.day }
    }
    return days
  }
}
