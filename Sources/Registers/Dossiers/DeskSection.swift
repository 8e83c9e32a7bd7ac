public import Components
public import Domain

/// What a desk shows besides dossiers, a part of its own under its heading: duties, plans that came, measures, reports. Each part that
/// has clocks gives its rows in this one form.
public struct DeskSection: Hashable, Sendable {
  /// Names the part within the page, and its table.
  public var id: String
  public var title: Wording
  /// By what the rows are reckoned.
  public var basis: Wording
  /// Said where there are none.
  public var nothing: Wording
  /// The most urgent first; the first few.
  public var rows: [DeskRow]
  public var count: Int
  public var lateCount: Int
  public var soonCount: Int
  /// Where all of them are listed; nil where these are all there is.
  public var all: PageAddress?

  public init(
    id: String, title: Wording, basis: Wording, nothing: Wording, rows: [DeskRow], count: Int, lateCount: Int,
    soonCount: Int, all: PageAddress?
  ) {
    self.id = id
    self.title = title
    self.basis = basis
    self.nothing = nothing
    self.rows = rows
    self.count = count
    self.lateCount = lateCount
    self.soonCount = soonCount
    self.all = all
  }

  /// So many rows stand on the desk itself.
  public static let mostRows = 10
}

/// One thing to be done, or to be watched, as a desk shows it.
public struct DeskRow: Hashable, Sendable {
  /// One for ever for what it tells: by which a feed knows it again.
  public var key: String
  public var what: Wording
  /// What it is about, by the number printed on it; never a name. nil where nothing is printed.
  public var reference: String?
  public var page: PageAddress
  /// The organisation it concerns.
  public var concerns: Narratives
  /// From when its limit runs; nil while that is not known.
  public var since: Day?
  public var urgency: Urgency
  /// Why there is no due day, in place of what is said where the law sets no limit.
  public var note: Wording?

  public init(
    key: String, what: Wording, reference: String?, page: PageAddress, concerns: Narratives, since: Day?,
    urgency: Urgency, note: Wording? = nil
  ) {
    self.key = key
    self.what = what
    self.reference = reference
    self.page = page
    self.concerns = concerns
    self.since = since
    self.urgency = urgency
    self.note = note
  }
}

/// The part drawn.
struct DeskSectionPart: Component {
  var section: DeskSection
  /// Whether the desk is an organisation's own: it need not be told whom a row concerns.
  var isApplicant: Bool

  func draw(into html: inout HTML) {
    html.draw(
      SectionHeading(
        Phrase(DeskWords.counted(section.title, section.count)), basis: Phrase(section.basis), id: section.id))
    guard !section.rows.isEmpty else { return html.draw(EmptyState(Phrase(section.nothing))) }
    html.draw(
      DataTable(
        Phrase(section.title), columns: columns, rows: section.rows, captionIsHidden: true, id: "\(section.id)-table"))
    guard let all = section.all, section.count > section.rows.count else { return }
    html.p { $0.a(DeskWords.showAll(section.count), .href(all)) }
  }

  private var columns: [Column<DeskRow>] {
    let what = Column<DeskRow>(DeskWords.task, .rowHeading) { row, html in
      html.a(row.what, .href(row.page))
      guard let reference = row.reference else { return }
      html.br()
      html.small(reference)
    }
    let rest: [Column<DeskRow>] = [
      Column(DeskWords.since, .day) { $0.since.map { DayText($0) } },
      Column(DeskWords.due, .day) { row, html in
        if let note = row.note, row.urgency.due == nil { return html.small(note) }
        html.draw(DueCell(urgency: row.urgency))
      },
    ]
    let concerns = Column<DeskRow>(DeskWords.organisation) { row, html in
      if !row.concerns.isEmpty { html.span(Phrase(row.concerns, for: html.language)) }
    }
    return isApplicant ? [what] + rest : [what, concerns] + rest
  }
}

extension DeskBoard {
  /// Parts in which something is late, before the others.
  var mostUrgentFirst: [DeskSection] { sections.filter { $0.lateCount > 0 } + sections.filter { $0.lateCount == 0 } }

  /// Late and nearly due, dossiers and all other parts taken together.
  var allLate: Int { lateCount + sections.reduce(0) { $0 + $1.lateCount } }
  var allSoon: Int { soonCount + sections.reduce(0) { $0 + $1.soonCount } }
  var allCount: Int { mineCount + sections.reduce(0) { $0 + $1.count } }
}
