import Domain

/// The way through a long list, a page at a time; its state is one question of the query. Says which rows of how many are shown.
public struct Pagination: Component, Sendable {
  public var address: PageAddress
  /// The page shown, from 1.
  public var current: Int
  public var rowsPerPage: Int
  public var rows: Int
  /// The question that holds the page's number: `page`, unless a page has several lists.
  public var question: String

  public init(
    _ address: PageAddress, current: Int, rowsPerPage: Int = 50, rows: Int, question: String = "page"
  ) {
    self.address = address
    self.current = current
    self.rowsPerPage = rowsPerPage
    self.rows = rows
    self.question = question
  }

  var last: Int { max(1, (rows + rowsPerPage - 1) / rowsPerPage) }

  /// First, last, and two to either side; nil where some are left out.
  var shown: [Int?] {
    let wanted = Set([1, last] + (current - 2...current + 2)).filter { (1...last).contains($0) }.sorted()
    var list: [Int?] = []
    for (index, number) in wanted.enumerated() {
      if index > 0, number - wanted[index - 1] == 2 { list.append(number - 1) }
      if index > 0, number - wanted[index - 1] > 2 { list.append(nil) }
      list.append(number)
    }
    return list
  }

  public func draw(into html: inout HTML) {
    guard last > 1 else { return }
    html.nav(.class("pagination"), .aria(.label, BlockWords.pages[html.language])) { html in
      html.ul { html in
        step(BlockWords.previous, to: current - 1, rel: "prev", into: &html)
        for number in shown { item(number, into: &html) }
        step(BlockWords.next, to: current + 1, rel: "next", into: &html)
      }
      html.p(range(html.language), .class("basis"))
    }
  }

  private func page(_ number: Int) -> PageAddress { address.with(question, number == 1 ? nil : String(number)) }

  private func step(_ words: Wording, to number: Int, rel: StaticString, into html: inout HTML) {
    guard (1...last).contains(number) else { return }
    html.li { $0.a(words, .href(page(number)), .rel(rel)) }
  }

  private func item(_ number: Int?, into html: inout HTML) {
    guard let number else { return html.li("…", .class("gap")) }
    let text = Numerals(html.language).integer(number)
    let label = Attribute.aria(.label, BlockWords.page(text)[html.language])
    html.li { html in
      html.a(text, .href(page(number)), label, .when(number == current, .aria(.current, "page")))
    }
  }

  private func range(_ language: Language) -> String {
    let numerals = Numerals(language)
    let first = (current - 1) * rowsPerPage + 1
    return BlockWords.range(
      numerals.integer(first), numerals.integer(min(first + rowsPerPage - 1, rows)), numerals.integer(rows))[language]
  }
}
