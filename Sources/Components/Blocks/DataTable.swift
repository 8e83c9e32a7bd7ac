import Domain

/// A captioned table of facts: header cells with scope, numbers aligned, readable at 360 px.
public struct DataTable<Row>: Component {
  /// What becomes of the table where the screen is narrow.
  public enum Narrow: Sendable {
    /// Each row becomes a card, each cell says its column: for lists of records.
    case stacked
    /// The table keeps its shape and scrolls in a labelled region that takes the keyboard's focus: for figures to compare.
    case scrolling
  }

  public var caption: Phrase
  public var columns: [Column<Row>]
  public var rows: [Row]
  public var narrow: Narrow
  /// Sums under the columns, first cell included; nil without.
  public var totals: [Phrase]?
  /// Whether the caption is seen, or only read out (where a heading above says the same).
  public var captionIsHidden: Bool
  /// Different for each table of a page.
  public var id: String

  public init(
    _ caption: Phrase, columns: [Column<Row>], rows: [Row], narrow: Narrow = .stacked, totals: [Phrase]? = nil,
    captionIsHidden: Bool = false, id: String = "table"
  ) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.narrow = narrow
    self.totals = totals
    self.captionIsHidden = captionIsHidden
    self.id = id
  }

  public func draw(into html: inout HTML) {
    switch narrow {
    case .stacked: table(.class("data data-stacked"), into: &html)
    case .scrolling:
      html.div(.class("scroll"), .role("region"), .aria(.labelledby, id + "-caption"), .tabindex(0)) { html in
        table(.class("data"), into: &html)
      }
    }
  }

  /// Stacked tables state their roles: `display: block` takes them away in some browsers.
  private func role(_ name: StaticString) -> Attribute { .when(narrow == .stacked, .role(name)) }

  private func table(_ className: Attribute, into html: inout HTML) {
    html.table(className, role("table")) { html in
      html.caption(caption, .id(id + "-caption"), .when(captionIsHidden, .class("unseen")))
      html.thead(role("rowgroup")) { head(into: &$0) }
      html.tbody(role("rowgroup")) { body(into: &$0) }
      if let totals { foot(totals, into: &html) }
    }
  }

  /// The start tags of a row and of its cells are the same in every row: they are written once and copied.
  private func body(into html: inout HTML) {
    var rowTag = HTML(language: html.language, capacity: 32)
    rowTag.open("tr", [role("row")])
    let cellTags = columns.map { startTag($0, html.language) }
    let rowStart = rowTag.bytes
    let cellEnds = columns.map { ($0.kind == .rowHeading ? "</th>" : "</td>") as StaticString }
    let cells = columns.map(\.cell)
    rows.withUnsafeBufferPointer { rows in
      for row in rows.indices {
        html.copy(rowStart)
        for column in cells.indices {
          html.copy(cellTags[column])
          cells[column](rows[row], &html)
          html.literal(cellEnds[column])
        }
        html.literal("</tr>")
      }
    }
  }

  private func startTag(_ column: Column<Row>, _ language: Language) -> [UInt8] {
    var html = HTML(language: language, capacity: 128)
    switch column.kind {
    case .rowHeading: html.open("th", [.scope("row"), role("rowheader")])
    case .words, .number, .day:
      html.open("td", [.some(column.kind.className) { .class($0) }, role("cell"), label(column, language)])
    }
    return html.bytes
  }

  private func label(_ column: Column<Row>, _ language: Language) -> Attribute {
    .when(narrow == .stacked, .label(data: column.heading[language]))
  }

  private func head(into html: inout HTML) {
    html.tr(role("row")) { html in
      for column in columns {
        html.th(
          .scope("col"), role("columnheader"), .some(column.kind.className) { .class($0) },
          .some(column.sorting) { .aria(.sort, $0.order.aria) }
        ) { html in
          guard let sorting = column.sorting else { return html.text(column.heading) }
          html.a(column.heading[html.language] + sorting.order.arrow, .href(sorting.page))
        }
      }
    }
  }

  private func foot(_ totals: [Phrase], into html: inout HTML) {
    html.tfoot(role("rowgroup")) { html in
      html.tr(role("row")) { html in
        for (column, total) in zip(columns, totals) {
          if column.kind == .rowHeading {
            html.th(total, .scope("row"), role("rowheader"))
          } else {
            html.td(total, .some(column.kind.className) { .class($0) }, role("cell"), label(column, html.language))
          }
        }
      }
    }
  }
}
