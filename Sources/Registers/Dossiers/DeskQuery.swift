public import Domain
import Record

extension Reading {
  /// A person's desk. Cost: what waits for the person's body, and one page of each list.
  public func desk(of person: Person, _ rules: DossierRules, _ pages: DeskPages = DeskPages()) throws -> DeskBoard {
    let seats = DossierSeats(of: person, under: rules.law)
    let mine = try openTasks(of: seats, rules)
    let shown = mine.page(pages.mine)
    let rows = try dossierRows(Set(shown.map(\.dossier)))
    let waits = try waits(of: seats, rules, page: pages.waits)
    let done = try done(by: person.body, page: pages.done)
    return DeskBoard(
      mine: shown.compactMap { task in
        rows[task.dossier].map { DeskTask(dossier: $0, task: task.task, urgency: task.urgency) }
      },
      mineCount: mine.count,
      lateCount: mine.count { if case .late = $0.urgency { true } else { false } },
      soonCount: mine.count { if case .dueSoon = $0.urgency { true } else { false } },
      waits: waits.rows, waitCount: waits.count, done: done.rows, doneCount: done.count)
  }

  /// Everything that waits for the person's body, the most urgent first, without the dossiers' rows.
  private func openTasks(of seats: DossierSeats, _ rules: DossierRules) throws -> [TaskRow] {
    var clock = DeskClock(rules)
    var tasks: [TaskRow] = []
    let sql = """
      SELECT t.dossier, t.seat, t.kind, t.since, t.filed_on, d.procedure
      FROM dossier_task t JOIN dossier d ON d.number = t.dossier WHERE \(seats.condition("t"))
      """
    try database.prepared(sql).each(seats.arguments) { row in
      if let task = TaskRow(&row, &clock) { tasks.append(task) }
    }
    return tasks.sorted { ($0.order, $0.dossier.text) < ($1.order, $1.dossier.text) }
  }

  /// Dossiers of the person's body in which others have to act and it has not.
  private func waits(
    of seats: DossierSeats, _ rules: DossierRules, page: Int
  ) throws -> (rows: [DeskWait], count: Int) {
    let open = """
      FROM dossier_body b WHERE \(seats.condition("b")) AND b.closed = 0
        AND NOT EXISTS (SELECT 1 FROM dossier_task t WHERE t.dossier = b.dossier AND \(seats.condition("t")))
      """
    let arguments = seats.arguments + seats.arguments
    var count = 0
    try database.prepared("SELECT count(DISTINCT b.dossier) " + open).each(arguments) { count = $0.int() }
    var waits: [DeskWait] = []
    let sql = """
      SELECT \(DossierRow.columns) FROM (
        SELECT DISTINCT b.dossier, b.filed_on \(open) ORDER BY b.filed_on, b.dossier LIMIT ? OFFSET ?) w
      JOIN dossier d ON d.number = w.dossier ORDER BY w.filed_on, w.dossier
      """
    let window: [any Bindable] = [DeskPages.rowsPerPage, (page - 1) * DeskPages.rowsPerPage]
    try database.prepared(sql).each(arguments + window) { waits.append(DeskWait(dossier: DossierRow(&$0), tasks: [])) }
    var clock = DeskClock(rules)
    for index in waits.indices { waits[index].tasks = try tasks(of: waits[index].dossier, &clock) }
    return (waits, count)
  }

  /// What is to be done with one dossier, by whom, and by when.
  private func tasks(of dossier: DossierRow, _ clock: inout DeskClock) throws -> [DeskTask] {
    var tasks: [DeskTask] = []
    let sql = """
      SELECT t.dossier, t.seat, t.kind, t.since, t.filed_on, ? FROM dossier_task t WHERE t.dossier = ? ORDER BY t.ordinal
      """
    try database.prepared(sql).each(dossier.procedure.text, dossier.number) { row in
      guard let task = TaskRow(&row, &clock) else { return }
      tasks.append(DeskTask(dossier: dossier, task: task.task, urgency: task.urgency))
    }
    return tasks
  }

  private func done(by body: Body, page: Int) throws -> (rows: [DeskStep], count: Int) {
    var steps: [DeskStep] = []
    let sql = """
      SELECT \(DossierRow.columns), e.recorded_at, e.position, e.kind
      FROM dossier_entry e JOIN dossier d ON d.number = e.dossier
      WHERE e.body = ? ORDER BY e.position DESC LIMIT ? OFFSET ?
      """
    let offset = (page - 1) * DeskPages.rowsPerPage
    try database.prepared(sql).each(body.description, DeskPages.rowsPerPage, offset) { row in
      let (dossier, recordedAt, position) = (DossierRow(&row), row.instant(), row.integer())
      guard let kind = DossierStepKind(rawValue: row.text()) else { return }
      steps.append(DeskStep(dossier: dossier, kind: kind, recordedAt: recordedAt, position: position))
    }
    let count = try database.prepared("SELECT count(*) FROM dossier_entry WHERE body = ?").integer(body.description)
    return (steps, Int(count))
  }

  private func dossierRows(_ numbers: Set<RecordNumber>) throws -> [RecordNumber: DossierRow] {
    var rows: [RecordNumber: DossierRow] = [:]
    let statement = try database.prepared("SELECT \(DossierRow.columns) FROM dossier d WHERE d.number = ?")
    for number in numbers { try statement.each(number) { rows[number] = DossierRow(&$0) } }
    return rows
  }
}

/// A task with its dossier's number only.
private struct TaskRow {
  var dossier: RecordNumber
  var task: DossierTask
  var urgency: Urgency

  /// nil where the law knows no such procedure.
  init?(_ row: inout Columns, _ clock: inout DeskClock) {
    dossier = row.number()
    let seat = DossierSeat(stored: row.text())
    guard let open = DossierTask.Kind(rawValue: row.text()), let since = row.day(), let filed = row.day(),
      let name = ProcedureName(row.text()), let procedure = clock.procedure(name, filed)
    else { return nil }
    let kind = procedure.kind(of: open)
    task = DossierTask(
      kind: kind, body: seat.body(under: procedure), since: since, step: kind.step.flatMap(procedure.step))
    urgency = clock.urgency(of: task)
  }

  var order: Int { urgency.due?.number ?? (1_000_000_000 + task.since.number) }
}

extension [TaskRow] {
  fileprivate func page(_ number: Int) -> ArraySlice<TaskRow> {
    dropFirst((number - 1) * DeskPages.rowsPerPage).prefix(DeskPages.rowsPerPage)
  }
}
