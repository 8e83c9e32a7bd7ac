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

/// The law's time for each step, as days where they are known, else as what they run from.
public struct StatutoryDates: Component {
  let dossier: Dossier
  let setting: Setting

  public init(_ dossier: Dossier, _ setting: Setting) {
    self.dossier = dossier
    self.setting = setting
  }

  public func draw(into html: inout HTML) {
    html.draw(
      DataTable(
        Phrase(PageWords.dates),
        columns: [
          Column(PageWords.step, .rowHeading) { (row: StatutoryStep) in Phrase(row.words) },
          Column(PageWords.who) { (row: StatutoryStep) in Phrase(row.party.wording) },
          Column(PageWords.limit) { (row: StatutoryStep) in limit(row) },
          Column(PageWords.dueDay) { (row: StatutoryStep) in due(row) },
        ], rows: setting.procedure.steps, id: "dates"))
  }

  private func limit(_ step: StatutoryStep) -> Phrase {
    let words: Phrase = "\(step.limit.wording) \(step.runsFrom.wording)"
    return step.footing == .toBeConfirmed ? words + " " + Phrase(Tag(step.footing.wording, .waiting)) : words
  }

  private func due(_ step: StatutoryStep) -> Phrase? {
    dossier.day(of: step.runsFrom).map { Phrase(setting.calendar.due(step.limit, from: $0).day) }
  }
}

extension Dossier {
  /// The day of an event from which limits run; nil while it has not happened, or where each office has its own.
  func day(of milestone: StatutoryStep.Milestone) -> Day? {
    switch milestone {
    case .filing: filedOn
    case .complete: completeOn
    case .letterReceived, .change: nil
    case .allOpinions:
      letters.isEmpty || letters.contains { $0.answered == nil } ? nil : letters.compactMap(\.answered).max()
    case .receivedForDecision: entries.first { if case .receivedForDecision = $0.act { true } else { false } }?.day
    case .certificateReceived: entries.first { if case .resultReceived = $0.act { true } else { false } }?.day
    }
  }
}
