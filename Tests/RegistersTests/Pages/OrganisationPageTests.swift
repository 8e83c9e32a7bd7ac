import Components
import Domain
import Record
import Testing

@testable import Registers

@Suite("Pages of organisations") struct OrganisationPageTests {
  private let number = Sample.number("o-1")
  private let day = Sample.day("2025-11-30")

  private func row(_ name: Narratives, identifier: String = "ZZ-1") -> OrganisationRow {
    OrganisationRow(
      number: number, name: name, identifier: identifier, kind: .foundation, country: Sample.country("DE"), projects: 2)
  }

  private func list(_ rows: [OrganisationRow], filter: OrganisationFilter = OrganisationFilter()) -> OrganisationsPage {
    OrganisationsPage(
      filter: filter, moment: .now, order: OrganisationQuestions.standardOrder(filter),
      list: OrganisationList(rows: rows, count: rows.count),
      choices: OrganisationChoices(countries: [(Sample.country("DE"), 1)], names: Drawing.names), page: 1)
  }

  private func page(_ certificates: [CertificateRow] = [], _ change: (inout OrganisationPage) -> Void = { _ in })
    -> OrganisationPage
  {
    let detail = OrganisationDetail(
      row: row(Drawing.said("Weidenlicht-Stiftung", in: "de")), roles: [RoleCount(role: .funding, projects: 2)],
      totals: [], certificates: certificates, versions: [], firstSeen: 3, latestSeen: 9)
    var page = OrganisationPage(
      detail, moment: .now, day: day, projects: ProjectList(rows: [], count: 2), totals: [], acts: [],
      names: Drawing.names, places: PlaceToday(AidSample.places))
    change(&page)
    return page
  }

  @Test(
    "the list says its finding in each language",
    arguments: [
      (Language.vi, "1 tổ chức có tên trong hồ sơ"), (.en, "1 organisation is named in the record"),
      (.fr, "1 organisation figure au registre"),
    ])
  func finding(_ language: Language, _ words: String) {
    #expect(Drawing.html(list([row(Narratives("A"))]), language).contains("<h1>\(words)</h1>"))
  }

  @Test("a name in another language carries it, and leads to the organisation") func foreignName() {
    let html = Drawing.html(list([row(Drawing.said("Weidenlicht-Stiftung", in: "de"))]), .vi)
    #expect(
      html.contains("<a href=\"/vi/organisations/o-1\"><span lang=\"de\">Weidenlicht-Stiftung</span></a>"))
  }

  @Test("what people typed is never markup") func escaping() {
    let filter = OrganisationFilter(text: "\"><script>")
    let html = Drawing.html(list([row(Narratives("<b>&"))], filter: filter), .en)
    #expect(!html.contains("<script"))
    #expect(html.contains("&lt;b&gt;&amp;"))
    #expect(html.contains("/en/organisations.csv?q=%22%3E%3Cscript%3E"))
  }

  @Test("an organisation without a name is called by its identifier, else by its number") func nameless() {
    #expect(Drawing.html(list([row(Narratives())]), .en).contains(">ZZ-1</a>"))
    #expect(Drawing.html(list([row(Narratives(), identifier: "")]), .en).contains(">o-1</a>"))
  }

  @Test("an empty list is no table, and says what to do", arguments: Language.allCases) func empty(_ language: Language)
  {
    let html = Drawing.html(list([], filter: OrganisationFilter(text: "x")), language)
    #expect(!html.contains("<table"))
    #expect(html.contains("class=\"empty\""))
  }

  @Test("the number of its projects leads to exactly these") func projects() {
    let html = Drawing.html(list([row(Narratives("A"))]), .en)
    #expect(html.contains("<a href=\"/en/projects?organisation=o-1\">2</a>"))
  }

  @Test("a role leads to the projects in which it has it") func roles() {
    #expect(Drawing.html(page(), .en).contains("<a href=\"/en/projects?organisation=o-1&amp;role=1\">2 projects</a>"))
  }

  @Test("no certificate in the record says nothing of presence", arguments: Language.allCases)
  func noCertificate(_ language: Language) {
    #expect(!Drawing.html(page(), language).contains("tag"))
  }

  @Test("a suspended certificate is not one in force") func suspended() throws {
    let by = try #require(DecisionNumber("QĐ 7"))
    let suspended = PageSample.certificate(.suspended(since: Sample.day("2025-03-01"), by: by))
    let html = Drawing.html(page([suspended]), .en)
    #expect(html.contains("No certificate in force on 30 November 2025"))
    #expect(html.contains("<strong class=\"tag tag-waiting\">Suspended</strong>"))
    #expect(html.contains("from 1 Mar 2025, decision QĐ 7"))
  }

  @Test("links of a page of the past stay in that past") func past() {
    let html = Drawing.html(page { $0.moment.on = day }, .en)
    #expect(html.contains("/en/projects?organisation=o-1&amp;role=1&amp;on=2025-11-30"))
    #expect(html.contains("2 projects running on 30 November 2025 name it"))
  }
}
