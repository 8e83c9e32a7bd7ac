public import Domain

/// A chart: a title that states the finding, its basis, the drawing with direct labels, and the same figures as a table.
public struct Chart: Component, Sendable {
  /// What suits the question: parts and ranks lie, time runs from left to right.
  public enum Shape: Sendable { case bars, columns, lines }

  public var shape: Shape
  public var finding: Phrase
  public var basis: Phrase
  /// What the labels are: heads the first column of the table.
  public var labelHeading: Wording
  public var labels: [Wording]
  /// The page behind each label; empty where there is none.
  public var pages: [PageAddress?]
  public var series: [Series]
  public var measure: Measure
  public var downloads: DownloadLinks?
  /// Different for each chart of a page.
  public var id: String

  /// At most four series, each with a value or nil for every label; anything else is a bug of the caller and traps.
  public init(
    _ shape: Shape, _ finding: Phrase, basis: Phrase, labelHeading: Wording, labels: [Wording],
    pages: [PageAddress?] = [], series: [Series], measure: Measure, downloads: DownloadLinks? = nil,
    id: String = "chart"
  ) {
    precondition(series.count <= 4, "a chart of more than four series cannot be read")
    precondition(pages.isEmpty || pages.count == labels.count, "each label has its page, or none has")
    precondition(series.allSatisfy { $0.values.count == labels.count }, "each series has a value for each label")
    self.shape = shape
    self.finding = finding
    self.basis = basis
    self.labelHeading = labelHeading
    self.labels = labels
    self.pages = pages
    self.series = series
    self.measure = measure
    self.downloads = downloads
    self.id = id
  }

  public func draw(into html: inout HTML) {
    html.figure(.class("chart"), .aria(.labelledby, id + "-title")) { html in
      html.figcaption { html in
        html.h2(finding, .id(id + "-title"))
        html.p(basis, .class("basis"))
      }
      drawing(into: &html)
      html.draw(Details(Phrase(BlockWords.table), table(html.language)))
      html.draw(downloads)
    }
  }

  private func drawing(into html: inout HTML) {
    guard series.contains(where: { $0.values.contains { $0 != nil } }) else {
      return html.draw(EmptyState(Phrase(BlockWords.noData)))
    }
    key(into: &html)
    switch shape {
    case .bars: bars(into: &html)
    case .columns: columns(into: &html)
    case .lines: lines(into: &html)
    }
  }

  /// Names the colours where the drawing itself cannot: bars and columns of several series.
  private func key(into html: inout HTML) {
    guard series.count > 1, shape != .lines else { return }
    html.ul(.class("key")) { html in
      for (index, one) in series.enumerated() {
        html.li { html in
          html.svg(.pixels("width", 16), .pixels("height", 16), .aria(.hidden, "true")) { html in
            html.rect(.pixels("width", 16), .pixels("height", 16), Chart.fill(index))
          }
          html.text(one.name)
        }
      }
    }
  }

  /// A label, leading to the page behind it.
  func linkedLabel(_ index: Int, into html: inout HTML) {
    guard !pages.isEmpty, let page = pages[index] else { return html.text(labels[index]) }
    html.a(labels[index], .href(page))
  }

  static func fill(_ series: Int) -> Attribute {
    switch series {
    case 0: .class("fill-1")
    case 1: .class("fill-2")
    case 2: .class("fill-3")
    default: .class("fill-4")
    }
  }

  /// The figures of the drawing, set by the same measure.
  func table(_ language: Language) -> DataTable<Int> {
    let names = [
      Column<Int>(labelHeading, .rowHeading) { (row: Int, html: inout HTML) in linkedLabel(row, into: &html) }
    ]
    let figures = series.map { one in
      Column<Int>(one.name, .number) { row in one.values[row].map { measure.words($0, language) } ?? "–" }
    }
    return DataTable(
      finding, columns: names + figures, rows: Array(labels.indices), narrow: .scrolling, captionIsHidden: true,
      id: id + "-table")
  }
}
