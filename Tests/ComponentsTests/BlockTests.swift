import Domain
import Testing

@testable import Components

@Suite("Tables, lists and forms") struct BlockTests {
  private func drawn(_ component: some Component, _ language: Language = .en) throws -> Markup {
    var html = HTML(language: language)
    component.draw(into: &html)
    return try Markup(html.string)
  }

  @Test(
    "the pages of a list that are offered",
    arguments: [
      (1, 40, [1]), (1, 60, [1, 2]), (3, 1_204, [1, 2, 3, 4, 5, nil, 25]),
      (13, 1_204, [1, nil, 11, 12, 13, 14, 15, nil, 25]),
      (25, 1_204, [1, nil, 23, 24, 25]), (5, 1_204, [1, 2, 3, 4, 5, 6, 7, nil, 25]), (1, 0, [1]),
    ] as [(Int, Int, [Int?])])
  func pages(_ current: Int, _ rows: Int, _ expected: [Int?]) {
    #expect(Pagination(PageAddress("x"), current: current, rows: rows).shown == expected)
  }

  @Test("a page of a list keeps the filters; the first page has the bare address") func pageLinks() throws {
    let links = try drawn(Pagination(Sample.address, current: 2, rows: 200)).all("a").compactMap {
      $0.attributes["href"]
    }
    #expect(links.first == "/en/projects?q=n%C6%B0%E1%BB%9Bc&sort=start")
    #expect(links.last == "/en/projects?q=n%C6%B0%E1%BB%9Bc&sort=start&page=3")
  }

  @Test("filtering keeps what is not a field, and starts again at the first page") func filterState() throws {
    let panel = FilterPanel(Sample.address, fields: [FormField("q", "Words", .text("nước", kind: .search))])
    let hidden = try drawn(panel).all("input").filter { $0.attributes["type"] == "hidden" }
    #expect(hidden.map { $0.attributes["name"] } == ["sort"])
    #expect(try drawn(panel).all("form").first?.attributes["action"] == "/en/projects")
  }

  @Test("a stacked table says the column of each cell and states its roles") func stacked() throws {
    let table = DataTable(
      "Rows",
      columns: [
        Column(.same("Name"), .rowHeading) { (row: Int) in String(row) }, Column(.same("Sum"), .number) { String($0) },
      ],
      rows: [1, 2], totals: ["All", "3"])
    let markup = try drawn(table)
    #expect(markup.all("td").allSatisfy { $0.attributes["data-label"] == "Sum" && $0.attributes["role"] == "cell" })
    #expect(markup.all("th").filter { $0.attributes["scope"] == "col" }.count == 2)
    #expect(markup.all("th").filter { $0.attributes["scope"] == "row" }.count == 3)
    #expect(markup.all("caption").count == 1)
  }

  @Test("a scrolling table can be reached by keyboard and has a name") func scrolling() throws {
    let table = DataTable(
      "Rows", columns: [Column(.same("n"), .rowHeading) { (row: Int) in String(row) }], rows: [1], narrow: .scrolling)
    let region = try #require(try drawn(table).elements.first)
    #expect(region.attributes["tabindex"] == "0" && region.attributes["role"] == "region")
    #expect(region.attributes["aria-labelledby"] == "table-caption")
  }

  @Test("an error is told at the top, leads to its field, and belongs to it") func errors() throws {
    let fields = [
      FormField("until", "Until", .date(day: "31", month: "2", year: "2029"), error: "February has no 31st"),
      FormField("kind", "Kind", .radios(nil, [.init("a", "A")]), error: "Choose"),
      FormField("name", "Name", .text("", kind: .words)),
    ]
    let summary = try drawn(ErrorSummary(fields))
    #expect(summary.all("a").map { $0.attributes["href"] } == ["#until-day", "#kind-0"])
    let group = try #require(try drawn(fields[0]).all("fieldset").first)
    #expect(group.attributes["aria-describedby"] == "until-error")
    #expect(try drawn(ErrorSummary([fields[2]])).elements.isEmpty)
  }

  @Test("words in another language are marked with it") func foreign() throws {
    let narratives = Narratives([.init(language: "fr", text: Text("Eau"))])
    #expect(try drawn(Phrase(narratives, for: .en)).all("span").first?.attributes["lang"] == "fr")
    #expect(try drawn(Phrase(narratives, for: .fr)).elements.isEmpty)
  }

  @Test("a list is had as files of this very view") func downloads() throws {
    let links = try drawn(DownloadLinks(of: Sample.address.without("page"), as: [.csv, .json], in: .vi)).all("a")
    #expect(
      links.map { $0.attributes["href"] } == [
        "/vi/projects.csv?q=n%C6%B0%E1%BB%9Bc&sort=start", "/vi/projects.json?q=n%C6%B0%E1%BB%9Bc&sort=start",
      ])
  }
}
