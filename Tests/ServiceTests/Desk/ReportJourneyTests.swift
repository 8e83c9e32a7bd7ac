import Components
import Desk
import Domain
import Ledger
import Registers
import Testing

@testable import Service

@Suite("A yearly report from the desk to the public page")
struct ReportJourneyTests {
  private static func clock(_ iso: String, hour: Int = 9, millisecondsLess: Int64 = 0) throws -> Clock {
    let day = try #require(Day(iso: iso))
    let now = Instant(
      milliseconds: (Int64(day.number) * 24 + Int64(hour) - 7) * 3_600_000 - millisecondsLess)
    return Clock { now }
  }

  private static func path(_ language: Language, _ part: String = "") -> String {
    "/\(language.rawValue)/desk/reports/2025" + (part.isEmpty ? "" : "/" + part)
  }

  private static let line: [(String, String)] = [
    ("place", "2025/08"), ("field", "health"), ("currency", "USD"), ("amount", "12500,50"), ("reason", "Sổ kế toán"),
  ]

  /// The number of the report of the organisation's account.
  private func number(_ office: Office, _ login: String = "files", _ form: ReportForm = .organisation) throws
    -> RecordNumber
  {
    let body = try #require(office.accounts[login]).account.memberships[0].body
    return try #require(ReportName(body, form, year: 2025)).number
  }

  @Test("empty, wrong and right answers, the check, the filing and the public page", arguments: Language.allCases)
  func journey(_ language: Language) async throws {
    let office = try await Office(clock: try Self.clock("2025-12-17"))
    let browser = try await office.person("files", language)
    let size = office.house.ledger.size
    try await browser.get(Self.path(language))
    #expect(browser.status == 200)
    let line = Self.path(language, "line")
    try await browser.get(line)
    try await browser.submit(line)
    #expect(browser.status == 422)
    try await browser.get(line)
    try await browser.submit(
      line, [("place", "2025/08"), ("field", "health"), ("currency", "USD"), ("amount", "nhiều"), ("reason", "x")])
    #expect(browser.status == 422 && browser.text.contains("nhiều"), "what was typed stays")
    try await browser.submit(line, Self.line)
    #expect(browser.status == 200 && browser.path == Self.path(language, "figures"))
    for (part, wrong, right) in [
      ("counts", [("foreign-staff", "-1")], [("foreign-staff", "2"), ("local-staff", "11")]),
      ("texts", [("reach", "nobody")], [("results", "Đã xây 3 trạm y tế."), ("reach", "everyone")]),
    ] {
      let page = Self.path(language, part)
      try await browser.get(page)
      try await browser.submit(page, wrong)
      #expect(browser.status == 422, "\(part)")
      try await browser.submit(page, right)
      #expect(browser.status == 200 && browser.path == Self.path(language), "\(part)")
    }
    #expect(office.house.ledger.size == size, "a draft is no act")
    let check = Self.path(language, "check")
    try await browser.get(check)
    #expect(browser.text.contains("Đã xây 3 trạm y tế."))
    let form = try #require(browser.form(check))
    try await browser.post(check, form)
    #expect(browser.status == 200 && browser.path == Self.path(language))
    #expect(office.house.ledger.size == size + 1)
    try await browser.post(check, form)
    #expect(browser.status == 200 && office.house.ledger.size == size + 1, "a double click is one filing")

    let page = "/\(language.rawValue)/reports/\(try number(office))"
    let stranger = office.browser()
    try await stranger.get(page)
    #expect(stranger.status == 200)
    for words in ["Đã xây 3 trạm y tế.", "12"] { #expect(stranger.text.contains(words)) }
    try await stranger.get("/\(language.rawValue)/reports?year=2025")
    let named = try number(office).text
    #expect(stranger.status == 200 && stranger.text.contains(named))
  }

  @Test("a text that is not for everybody is read by those to whom the report goes, and by nobody else")
  func access() async throws {
    let office = try await Office(clock: try Self.clock("2025-12-17"))
    let number = try number(office)
    let text = "/en/desk/reports/\(number)"
    let province = try await office.person("province")
    let ministry = try await office.person("decides")
    try await office.premises.settle()
    let nowhere = try await province.get("/en/desk/reports/r-2025-05-o-nobody")
    #expect(try await province.get(text) == nowhere)
    #expect(try await ministry.get(text).status == 404, "before it is filed a draft is its author's alone")

    let browser = try await office.person("files")
    try await file(browser, [("results", "Kín 4711"), ("reach", "recipients")])
    try await office.premises.settle()
    let hidden = try await province.get("/en/desk/reports/r-2025-05-o-nobody")
    #expect(try await province.get(text) == hidden, "a province is no recipient of Form 05")
    try await ministry.get(text)
    #expect(ministry.status == 200 && ministry.text.contains("Kín 4711"))
    let stranger = office.browser()
    try await stranger.get("/en/reports/\(number)")
    #expect(stranger.status == 200 && !stranger.text.contains("Kín 4711"))
    #expect(try await stranger.get(text).text.contains("Kín 4711") == false)
    for ending in ["json", "csv"] {
      let file = try await stranger.get("/en/reports/\(number).\(ending)")
      #expect(file.status == 200 && !file.text.contains("Kín 4711"))
    }
  }

  private func file(_ browser: Browser, _ texts: [(String, String)] = []) async throws {
    let (line, check, page) = (Self.path(.en, "line"), Self.path(.en, "check"), Self.path(.en, "texts"))
    try await browser.get(line)
    try await browser.submit(line, Self.line)
    if !texts.isEmpty {
      try await browser.get(page)
      try await browser.submit(page, texts)
    }
    try await browser.get(check)
    try await browser.submit(check)
    #expect(browser.status == 200 && browser.path == Self.path(.en))
  }

  @Test("of two people at once one files; the other is told so, and nothing is filed twice")
  func race() async throws {
    let office = try await Office(clock: try Self.clock("2025-12-17"))
    let desk = try #require(office.house.desk)
    let body = try #require(office.accounts["province"]).account.memberships[0].body
    let made = try await desk.accounts.create(
      NewAccount(
        email: "colleague@example.org", name: Text("Colleague"), language: .en,
        memberships: [Membership(body, [.isConsulted])], password: .lasting))
    let (first, second) = (try await office.person("province"), office.browser())
    try await second.signIn(.init(account: made.account, password: made.password))
    let check = Self.path(.en, "check")
    try await first.get(check)
    try await second.get(check)
    let size = office.house.ledger.size
    let forms = (try #require(first.form(check)), try #require(second.form(check)))
    async let a = first.post(check, forms.0)
    async let b = second.post(check, forms.1)
    let statuses = [try await a.status, try await b.status]
    #expect(office.house.ledger.size == size + 1)
    #expect(statuses.sorted() == [200, 409])
  }

  @Test("at 23:59 on 14 December nothing can be filed yet, at 0:00 it can", arguments: [1_000 as Int64, 0])
  func edge(less: Int64) async throws {
    let office = try await Office(clock: try Self.clock("2025-12-15", hour: 0, millisecondsLess: less))
    let browser = try await office.person("files")
    let check = Self.path(.en, "check")
    try await browser.get(check)
    #expect((browser.form(check) == nil) == (less > 0))
    if less > 0 {
      let token = try #require(browser.form("/en/sign-out"))
      try await browser.post(check, token)
      #expect(browser.status == 422)
    }
  }

  @Test("a report after its due day is taken and marked late; a correction is a second act with its reason")
  func lateAndCorrected() async throws {
    let office = try await Office(clock: try Self.clock("2025-12-23"))
    let browser = try await office.person("files")
    try await file(browser)
    let number = try number(office)
    let stranger = office.browser()
    try await stranger.get("/en/reports/\(number)")
    #expect(stranger.text.contains("5 days late"))
    let name = try #require(ReportName(number))
    let line = try #require(try office.house.report(name)?.report.lines.first)
    let correct = Self.path(.en, "correct")
    let size = office.house.ledger.size
    try await browser.get(correct + "?line=" + line.key.code.replacing(";", with: "%3B").replacing("/", with: "%2F"))
    #expect(browser.status == 200)
    try await browser.submit(correct, [("amount-0", "12500.50"), ("reason", "Như cũ")])
    #expect(browser.status == 422, "the same figure is no correction")
    try await browser.submit(correct, [("amount-0", "12000"), ("reason", "Kiểm toán 99")])
    #expect(browser.status == 200 && office.house.ledger.size == size + 1)
    try await stranger.get("/en/reports/\(number)")
    #expect(stranger.text.contains("Kiểm toán 99") && stranger.text.contains("12,000.00"))
  }

  @Test("the files of a report: PDF, ODT, workbook, CSV and JSON, and none for a report that is not there")
  func files() async throws {
    let office = try await Office(clock: try Self.clock("2025-12-17"))
    try await file(try await office.person("files"))
    let number = try number(office)
    let stranger = office.browser()
    for (ending, head) in [("pdf", "%PDF-"), ("odt", "PK"), ("xlsx", "PK"), ("csv", "figure,"), ("json", "{")] {
      let answer = try await stranger.get("/vi/reports/\(number).\(ending)")
      #expect(answer.status == 200, "\(ending)")
      #expect(answer.body.starts(with: Array(head.utf8)), "\(ending)")
      #expect(try await stranger.get("/vi/reports/r-2025-05-o-nobody.\(ending)").status == 404)
    }
    let json = try await stranger.get("/en/reports/\(number).json").text
    #expect(json.contains("12500.5") && json.contains("2025/08") && json.contains("entered"))
    for ending in ["csv", "xlsx", "json", "atom"] {
      #expect(try await stranger.get("/en/reports.\(ending)?year=2025").status == 200, "\(ending)")
    }
  }
}
