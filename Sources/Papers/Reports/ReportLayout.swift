import Domain

/// Sets a report from the top of the first page to the end of the last. Drawn twice: first to learn how many pages there are.
struct ReportLayout {
  let report: WrittenReport
  let sheet: Sheet
  /// How many pages there are; nil while they are counted.
  let pages: Int?
  private(set) var page = 1
  private var y = ReportLayout.top

  private static let left = 48.0
  private static let width = Sheet.width - 96
  private static let top = 52.0
  private static let bottom = Sheet.height - 62
  private static let gap = 5.0

  private let plain = TextStyle(size: 10.5)
  private let small = TextStyle(size: 8.5)

  init(_ report: WrittenReport, on sheet: Sheet, pages: Int?) {
    self.report = report
    self.sheet = sheet
    self.pages = pages
  }

  mutating func draw() {
    beginPage()
    set(report.author, TextStyle(size: 12).bold().centred(), after: 4)
    set(report.title, TextStyle(size: 16).bold().centred(), after: 14)
    for block in report.blocks {
      switch block {
      case .heading(let words): heading(words)
      case .paragraph(let words): paragraph(words)
      case .table(let table): self.table(table)
      }
    }
    endPage()
  }

  private mutating func beginPage() {
    if let mark = report.mark { sheet.watermark(mark) }
    y = ReportLayout.top
  }

  private func endPage() {
    let number = pages.map { "\(page) / \($0)" } ?? "\(page)"
    let place = Sheet.height - 46
    sheet.rule(x: ReportLayout.left, y: place - 5, width: ReportLayout.width, thickness: 0.4)
    let foot = report.mark.map { "\($0) · \(report.foot)" } ?? report.foot
    sheet.text(foot, TextStyle(size: 8).grey(), x: ReportLayout.left, y: place, width: ReportLayout.width - 60)
    sheet.text(
      number, TextStyle(size: 8).grey().toTheRight(), x: ReportLayout.left + ReportLayout.width - 60, y: place,
      width: 60)
  }

  private mutating func turn() {
    endPage()
    sheet.nextPage()
    page += 1
    beginPage()
  }

  /// Turns the page where so much does not fit on it, unless it is empty.
  private mutating func make(room height: Double) {
    if y + height > ReportLayout.bottom, y > ReportLayout.top { turn() }
  }

  private mutating func set(_ words: String, _ style: TextStyle, after space: Double) {
    make(room: sheet.height(of: words, style, width: ReportLayout.width))
    y += sheet.text(words, style, x: ReportLayout.left, y: y, width: ReportLayout.width) + space
  }

  /// Never alone at the foot of a page.
  private mutating func heading(_ words: String) {
    make(room: 70)
    y += 10
    set(words, TextStyle(size: 12.5).bold(), after: 5)
  }

  /// Over as many pages as it needs: what does not fit any more goes on overleaf.
  private mutating func paragraph(_ words: String) {
    var rest = Substring(words)
    while sheet.height(of: String(rest), plain, width: ReportLayout.width) > ReportLayout.bottom - y {
      let part = fitting(rest)
      if part.isEmpty {
        turn()
      } else {
        set(String(part), plain, after: 0)
        rest = rest.dropFirst(part.count).drop { $0 == " " }
      }
    }
    set(String(rest), plain, after: 6)
  }

  /// The longest beginning, in whole words, that fits on what is left of the page; on an empty page never nothing.
  private func fitting(_ words: Substring) -> Substring {
    let ends = words.indices.filter { words[$0] == " " }
    var (low, high) = (0, ends.count)
    while low < high {
      let middle = (low + high + 1) / 2
      let height = sheet.height(of: String(words[..<ends[middle - 1]]), plain, width: ReportLayout.width)
      if height <= ReportLayout.bottom - y { low = middle } else { high = middle - 1 }
    }
    if low == 0 { return y > ReportLayout.top ? words.prefix(0) : words.prefix(1_000) }
    return words[..<ends[low - 1]]
  }

  private mutating func table(_ table: WrittenReport.Table) {
    let widths = ReportLayout.widths(table.columns)
    let hasHead = table.columns.contains { !$0.heading.isEmpty }
    let style = table.columns.count > 3 ? small : plain
    if hasHead { row(table.columns.map(\.heading), widths, table.columns, style.bold()) }
    for cells in table.rows {
      let height = height(of: cells, widths, style)
      if y + height > ReportLayout.bottom, y > ReportLayout.top {
        turn()
        if hasHead { row(table.columns.map(\.heading), widths, table.columns, style.bold()) }
      }
      row(cells, widths, table.columns, style)
    }
    if let total = table.total { row(total, widths, table.columns, style.bold()) }
    y += 6
  }

  private mutating func row(
    _ cells: [String], _ widths: [Double], _ columns: [WrittenReport.Column], _ style: TextStyle
  ) {
    let height = height(of: cells, widths, style)
    make(room: height)
    var x = ReportLayout.left
    for (index, cell) in cells.enumerated() {
      let aligned = columns[index].isNumber ? style.toTheRight() : style
      sheet.text(cell, aligned, x: x, y: y + 2, width: widths[index] - ReportLayout.gap)
      x += widths[index]
    }
    y += height
    sheet.rule(x: ReportLayout.left, y: y - 0.5, width: ReportLayout.width, thickness: 0.3)
  }

  private func height(of cells: [String], _ widths: [Double], _ style: TextStyle) -> Double {
    zip(cells, widths).reduce(0) { max($0, sheet.height(of: $1.0, style, width: $1.1 - ReportLayout.gap)) } + 5
  }

  private static func widths(_ columns: [WrittenReport.Column]) -> [Double] {
    let shares = Double(max(1, columns.reduce(0) { $0 + $1.share }))
    return columns.map { width * Double($0.share) / shares }
  }
}
