public import Domain

/// A column of a ``DataTable``: its heading, what it holds, and how it draws the cell of a row.
public struct Column<Row> {
  /// What a column holds; numbers and days are set in tabular figures, numbers at the end of the line.
  public enum Kind: Sendable {
    /// Names the row; drawn as its header.
    case rowHeading
    case words, number, day
  }

  /// How a reader may sort by this column: where the link leads, and how the list stands now.
  public struct Sorting: Sendable {
    public enum Order: Sendable { case ascending, descending, unsorted }

    public var page: PageAddress
    public var order: Order

    public init(_ page: PageAddress, _ order: Order) {
      self.page = page
      self.order = order
    }
  }

  public var heading: Wording
  public var kind: Kind
  public var sorting: Sorting?
  let cell: (Row, inout HTML) -> Void

  /// `Column(words.name, .rowHeading) { row, html in html.a(row.name, .href(row.page)) }`
  public init(
    _ heading: Wording, _ kind: Kind = .words, sorting: Sorting? = nil, cell: @escaping (Row, inout HTML) -> Void
  ) {
    self.heading = heading
    self.kind = kind
    self.sorting = sorting
    self.cell = cell
  }

  /// A column whose cells are values that draw themselves.
  public init(
    _ heading: Wording, _ kind: Kind = .words, sorting: Sorting? = nil, _ value: @escaping (Row) -> some Component
  ) {
    self.init(heading, kind, sorting: sorting) { row, html in value(row).draw(into: &html) }
  }
}

extension Column.Kind {
  var className: StaticString? {
    switch self {
    case .rowHeading, .words: nil
    case .number: "number"
    case .day: "day"
    }
  }
}

extension Column.Sorting.Order {
  var aria: String {
    switch self {
    case .ascending: "ascending"
    case .descending: "descending"
    case .unsorted: "none"
    }
  }

  var arrow: String {
    switch self {
    case .ascending: " ▲"
    case .descending: " ▼"
    case .unsorted: ""
    }
  }
}
