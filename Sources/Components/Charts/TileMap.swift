public import Domain

/// A map of tiles: each province one tile whatever its size, its number in it, darker where it is more; the finding above, and
/// the same figures as a table.
public struct TileMap: Component, Sendable {
  /// Where the tiles stand; archipelagos are drawn on every map, beside the unit they belong to.
  public struct Layout: Sendable {
    /// A tile: rows from the north, columns from the west; the label in the lines that fit.
    public struct Tile: Sendable {
      public var key: String
      public var row: Int
      public var column: Int
      public var label: [String]

      public init(_ key: String, row: Int, column: Int, label: [String]) {
        self.key = key
        self.row = row
        self.column = column
        self.label = label
      }
    }

    /// A group of islands and the name of the unit it belongs to.
    public struct Islands: Sendable {
      public var name: String
      public var unit: String
      public var row: Int
      public var column: Int

      public init(_ name: String, of unit: String, row: Int, column: Int) {
        self.name = name
        self.unit = unit
        self.row = row
        self.column = column
      }
    }

    public var tiles: [Tile]
    public var islands: [Islands]

    public init(tiles: [Tile], islands: [Islands]) {
      self.tiles = tiles
      self.islands = islands
    }
  }

  /// What a tile says: its value, and the page behind it; without a value a dash.
  public struct Figure: Sendable {
    public var name: Wording
    public var value: Quantity?
    public var page: PageAddress?

    public init(_ name: Wording, _ value: Quantity?, page: PageAddress?) {
      self.name = name
      self.value = value
      self.page = page
    }
  }

  public var layout: Layout
  public var finding: Phrase
  public var basis: Phrase
  /// What a tile is: heads the first column of the table.
  public var heading: Wording
  /// What the figures count, with their unit: heads the second column.
  public var meaning: Wording
  /// By the key of the tile.
  public var figures: [String: Figure]
  /// Figures that belong to no tile, so that the table sums to the whole.
  public var outside: [Figure]
  public var measure: Measure
  public var total: Phrase?
  public var downloads: DownloadLinks?
  /// Different for each map of a page.
  public var id: String

  public init(
    _ layout: Layout, _ finding: Phrase, basis: Phrase, heading: Wording, meaning: Wording,
    figures: [String: Figure], outside: [Figure] = [], measure: Measure, total: Phrase? = nil,
    downloads: DownloadLinks? = nil, id: String = "map"
  ) {
    self.layout = layout
    self.finding = finding
    self.basis = basis
    self.heading = heading
    self.meaning = meaning
    self.figures = figures
    self.outside = outside
    self.measure = measure
    self.total = total
    self.downloads = downloads
    self.id = id
  }

  public func draw(into html: inout HTML) {
    let classes = TileClasses(layout.tiles.compactMap { figures[$0.key]?.value })
    html.figure(.class("chart tile-map"), .aria(.labelledby, id + "-title")) { html in
      html.figcaption { html in
        html.h2(finding, .id(id + "-title"))
        html.p(basis, .class("basis"))
      }
      drawing(classes, into: &html)
      legend(classes, into: &html)
      html.draw(Details(Phrase(BlockWords.table), table))
      html.draw(downloads)
    }
  }

  /// The figures of the tiles in the order of their names, then those outside.
  var table: DataTable<Figure> {
    let named = layout.tiles.compactMap { figures[$0.key] }.map { (key: CollationKey.key($0.name.vi), figure: $0) }
    let inside = named.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map(\.figure)
    let measure = measure
    return DataTable(
      finding,
      columns: [
        Column(heading, .rowHeading) { (figure: Figure, html: inout HTML) in
          guard let page = figure.page else { return html.text(figure.name) }
          html.a(figure.name, .href(page))
        },
        Column(meaning, .number) { (figure: Figure, html: inout HTML) in
          html.text(figure.value.map { measure.words($0, html.language) } ?? "–")
        },
      ], rows: inside + outside, narrow: .scrolling, totals: total.map { [Phrase(BlockWords.total), $0] },
      captionIsHidden: true, id: id + "-table")
  }
}
