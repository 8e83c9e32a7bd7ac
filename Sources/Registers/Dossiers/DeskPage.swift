public import Components
public import Domain

/// A person's desk: what waits for the person's body by due day, what the body waits for and from whom, and what it has done. What else
/// a role may do there (a new dossier, drafts, an import) is handed in.
public struct DeskPage<Actions: Component>: Component {
  public var board: DeskBoard
  public var pages: DeskPages
  public var rules: DossierRules
  /// For which body this desk is, in its own name.
  public var bodyName: Phrase
  /// Whether the body is an organisation: its desk need not say whose the dossiers are.
  public var isApplicant: Bool
  /// What the role may begin here; stands before the lists, unless something is late.
  public var actions: Actions
  /// The desk as news, for the reader's own program; nil where there is none.
  public var feed: Link?

  public init(
    board: DeskBoard, pages: DeskPages = DeskPages(), rules: DossierRules, bodyName: Phrase, isApplicant: Bool,
    actions: Actions, feed: Link? = nil
  ) {
    self.board = board
    self.pages = pages
    self.rules = rules
    self.bodyName = bodyName
    self.isApplicant = isApplicant
    self.actions = actions
    self.feed = feed
  }

  /// The finding: what is late or nearly, else how much waits.
  public func title(_ language: Language) -> String { DeskWords.finding(board)[language] }

  public func draw(into html: inout HTML) {
    html.draw(
      Heading(Phrase(DeskWords.finding(board)), lede: Phrase(LimitWords.dayOfWeek(rules.today)), kind: bodyName))
    let isLate = board.allLate > 0
    if !isLate { html.draw(actions) }
    if board.lateCount > 0 || !isLate { html.section { mine(into: &$0) } }
    for section in board.mostUrgentFirst {
      html.section { $0.draw(DeskSectionPart(section: section, isApplicant: isApplicant)) }
    }
    if board.lateCount == 0, isLate { html.section { mine(into: &$0) } }
    if isLate { html.draw(actions) }
    html.section { waits(into: &$0) }
    html.section { done(into: &$0) }
    guard let feed else { return }
    html.p(.class("downloads")) { html in
      html.a(DeskWords.feed, .href(feed))
    }
  }

  private func mine(into html: inout HTML) {
    html.draw(
      SectionHeading(Phrase(DeskWords.mine(board.mineCount)), basis: Phrase(DeskWords.mineBasis), id: "mine"))
    guard !board.mine.isEmpty else { return html.draw(EmptyState(Phrase(DeskWords.nothingMine))) }
    html.draw(
      DataTable(
        Phrase(DeskWords.mine(board.mineCount)), columns: DeskColumns(rules: rules, isApplicant: isApplicant).mine,
        rows: board.mine, captionIsHidden: true, id: "tasks"))
    html.draw(pagination("mine", pages.mine, board.mineCount))
  }

  private func waits(into html: inout HTML) {
    html.draw(
      SectionHeading(Phrase(DeskWords.waits(board.waitCount)), basis: Phrase(DeskWords.waitsBasis), id: "waits"))
    guard !board.waits.isEmpty else { return html.draw(EmptyState(Phrase(DeskWords.nothingWaits))) }
    html.draw(
      DataTable(
        Phrase(DeskWords.waits(board.waitCount)), columns: DeskColumns(rules: rules, isApplicant: isApplicant).waits,
        rows: board.waits, captionIsHidden: true, id: "others"))
    html.draw(pagination("waits", pages.waits, board.waitCount))
  }

  private func done(into html: inout HTML) {
    html.draw(SectionHeading(Phrase(DeskWords.done), basis: Phrase(DeskWords.doneBasis), id: "done"))
    guard !board.done.isEmpty else { return html.draw(EmptyState(Phrase(DeskWords.nothingDone))) }
    html.draw(
      DataTable(
        Phrase(DeskWords.done), columns: DeskColumns(rules: rules, isApplicant: isApplicant).done, rows: board.done,
        captionIsHidden: true, id: "steps"))
    html.draw(pagination("done", pages.done, board.doneCount))
  }

  /// The desk with another page of one of its lists; the others stay where they are.
  private func pagination(_ name: String, _ current: Int, _ count: Int) -> Pagination {
    var address = PageAddress.desk
    for (other, page) in [("mine", pages.mine), ("waits", pages.waits), ("done", pages.done)]
    where other != name && page > 1 {
      address = address.with(other, String(page))
    }
    return Pagination(address, current: current, rowsPerPage: DeskPages.rowsPerPage, rows: count, question: name)
  }
}

/// The columns of the lists of a desk.
struct DeskColumns {
  var rules: DossierRules
  var isApplicant: Bool

  var mine: [Column<DeskTask>] {
    let rules = rules
    let task = Column<DeskTask>(DeskWords.task, .rowHeading) { row, html in
      html.a(row.task.kind.wording, .href(PageAddress.dossier(row.dossier.number)))
      html.br()
      html.small(row.dossier.printed.description)
      if let days = row.dossier.daysLate {
        html.text(" ")
        html.draw(Tag(DeskWords.filedLate(days), .bad))
      }
    }
    let rest: [Column<DeskTask>] = [
      Column(DeskWords.procedure) { rules.title(of: $0.dossier) },
      Column(DeskWords.since, .day) { DayText($0.task.since) },
      Column(DeskWords.due, .day) { DueCell(urgency: $0.urgency) },
    ]
    return isApplicant
      ? [task] + rest : [task, Column(DeskWords.applicant) { ApplicantCell(dossier: $0.dossier) }] + rest
  }

  var waits: [Column<DeskWait>] {
    let rules = rules
    let dossier = Column<DeskWait>(DeskWords.dossier, .rowHeading) { row, html in
      html.a(row.dossier.printed.description, .href(PageAddress.dossier(row.dossier.number)))
      html.br()
      html.small(row.dossier.standing.wording)
    }
    let rest: [Column<DeskWait>] = [
      Column(DeskWords.waitsFor) { row, html in WaitsCell(tasks: row.tasks, rules: rules).draw(into: &html) },
      Column(DeskWords.filedOn, .day) { DayText($0.dossier.filedOn) },
    ]
    return isApplicant
      ? [dossier] + rest : [dossier, Column(DeskWords.applicant) { ApplicantCell(dossier: $0.dossier) }] + rest
  }

  var done: [Column<DeskStep>] {
    let step = Column<DeskStep>(DeskWords.step, .rowHeading) { row, html in
      html.a(row.kind.wording, .href(PageAddress.dossier(row.dossier.number)))
      html.br()
      html.small(row.dossier.printed.description)
    }
    let rest: [Column<DeskStep>] = [
      Column(DeskWords.standing) { Phrase($0.dossier.standing.wording) },
      Column(DeskWords.recordedAt, .day) { MomentText($0.recordedAt) },
    ]
    return isApplicant
      ? [step] + rest : [step, Column(DeskWords.applicant) { ApplicantCell(dossier: $0.dossier) }] + rest
  }
}

/// The due day with its tag; words where the law sets no limit.
struct DueCell: Component {
  var urgency: Urgency

  func draw(into html: inout HTML) {
    html.span { html in
      guard let due = urgency.due, let tag = urgency.tag else { return html.small(UrgencyWords.noLimit) }
      html.draw(DayText(due))
      html.text(" ")
      html.draw(tag)
    }
  }
}

/// For whom a dossier waits: each with what is to be done, and how it stands.
struct WaitsCell: Component {
  var tasks: [DeskTask]
  var rules: DossierRules

  func draw(into html: inout HTML) {
    html.ul(.class("plain")) { html in
      for task in tasks {
        html.li { html in
          html.draw(rules.name(of: task.task.body, in: task.dossier, html.language))
          html.text(": ")
          html.text(task.task.kind.wording)
          guard let due = task.urgency.due, let tag = task.urgency.tag else { return }
          html.text(" ")
          html.draw(DayText(due))
          html.text(" ")
          html.draw(tag)
        }
      }
    }
  }
}

struct ApplicantCell: Component {
  var dossier: DossierRow

  func draw(into html: inout HTML) {
    html.span(Phrase(dossier.name, for: html.language))
  }
}

extension DossierRules {
  /// The name of a procedure as the law of the filing day gives it.
  func title(of row: DossierRow) -> Phrase {
    procedure(of: row).map { Phrase($0.title) } ?? .code(row.procedure.text)
  }

  /// A body by its name: an office by its title, the applicant as it names itself.
  func name(of body: Body, in row: DossierRow, _ language: Language) -> Phrase {
    switch body {
    case .office(let name): Phrase(officeName(name))
    case .organisation(let number):
      number == row.applicant && !row.name.isEmpty ? Phrase(row.name, for: language) : Phrase(number.text)
    }
  }

  /// The title of an office; its code where nobody knows it.
  public func officeName(_ name: OfficeName) -> Wording { offices[name]?.title ?? .same(name.text) }
}
