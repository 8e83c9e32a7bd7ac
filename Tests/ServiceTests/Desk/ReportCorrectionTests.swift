import Components
import Domain
import Ledger
import Registers
import Testing

@testable import Service

@Suite("The correction of a filed report")
struct ReportCorrectionTests {
  private static let correct = ReportingPlace.path("correct")

  /// A report of two figures, staff and a text, filed in time.
  private func filed(
    reach: String = "everyone", language: Language = .en
  ) async throws -> (place: ReportingPlace, browser: Browser, keys: [ReportLine.Key]) {
    let place = try await ReportingPlace()
    let browser = try await place.person(of: place.first, language)
    try await browser.answer(
      "line",
      [("place", "none"), ("field", "education"), ("currency", "USD"), ("amount", "300"), ("reason", "Sổ kế toán")],
      language)
    try await browser.answer("counts", [("foreign-staff", "2"), ("local-staff", "11")], language)
    try await browser.answer("texts", [("results", "Đã xây 3 trạm y tế."), ("reach", reach)], language)
    try await browser.fileReport(language)
    let number = try place.report(of: .organisation(place.first), .organisation)
    return (place, browser, try place.detail(number).report.lines.map(\.key))
  }

  @Test(
    "figures, a further one, staff and text are corrected in one act for one reason; the page shows before and after, who and when",
    arguments: Language.allCases)
  func together(language: Language) async throws {
    let (place, _, keys) = try await filed(language: language)
    let number = try place.report(of: .organisation(place.first), .organisation)
    try place.move(to: "2026-01-08")
    let browser = try await place.person(of: place.first, language)
    let correct = ReportingPlace.path("correct", language)
    let size = place.office.house.ledger.size
    try await browser.openCorrection(of: keys, language)
    try await browser.submit(correct, [("add", "yes")])
    #expect(browser.status == 200 && browser.text.contains("further-0-place"))
    try await browser.submit(
      correct,
      keys.indices.map { ("amount-\($0)", "\(6_000 + $0),125") } + [
        ("further-0-place", "outside"), ("further-0-field", ""), ("further-0-currency", "USD"),
        ("further-0-amount", "41"), ("local-staff", "12"), ("results", "Đã xây 4 trạm y tế."),
        ("reason", "Kiểm toán độc lập"),
      ])
    #expect(browser.status == 200, "\(browser.page.with(class: "problems").map(\.words))")
    #expect(place.office.house.ledger.size == size + 1, "one act")
    let report = try place.detail(number).report
    #expect(report.lines.count == 3 && report.count(.localStaff) == 12 && report.count(.foreignStaff) == 2)
    #expect(report.total == Sum(units: 6_000_125 * 10_000 + 6_001_125 * 10_000 + 410_000), "thousands are thousands")
    #expect(report.texts.sections[.results]?.string == "Đã xây 4 trạm y tế.")

    for (reader, path) in [
      (browser, ReportingPlace.path("", language)), (place.office.browser(), "/\(language.rawValue)/reports/\(number)"),
    ] {
      try await reader.get(path)
      let moment = "\(place.office.house.clock.today.short(language)) 10:00"
      for words in ["Kiểm toán độc lập", "Nhịp cầu Một", moment, "Đã xây 3 trạm y tế.", "Đã xây 4 trạm y tế."] {
        #expect(reader.text.contains(words), "\(words) at \(path)")
      }
      #expect(reader.page.first("caption") != nil)
      #expect(reader.text.contains("Người nộp XX-1") == (reader === browser), "a person's name is for its own body")
    }
  }

  @Test(
    "a form sent twice is one correction; nothing changed, and nothing said why, is refused at its field",
    arguments: Language.allCases)
  func refusals(language: Language) async throws {
    let (place, browser, keys) = try await filed(language: language)
    let correct = ReportingPlace.path("correct", language)
    let size = place.office.house.ledger.size
    try await browser.openCorrection(of: keys, language)
    try await browser.submit(correct, [("reason", "Như cũ")])
    #expect(browser.status == 422 && browser.text.contains(ReportRefusalWords.nothing[language]))
    try await browser.submit(
      correct,
      [("amount-0", "nhiều"), ("amount-1", ""), ("local-staff", "-1"), ("reach", "nobody"), ("reason", "")])
    #expect(browser.status == 422 && browser.text.contains("nhiều"), "what was typed stays")
    let wrong = ["amount-0", "amount-1", "local-staff", "reach", "reason"]
    for field in wrong { #expect(browser.text.contains("id=\"\(field)-error\""), "\(field) in \(language)") }
    try await browser.submit(correct, [("add", "yes")])
    try await browser.submit(
      correct,
      [
        ("further-0-place", "none"), ("further-0-field", "education"), ("further-0-currency", "USD"),
        ("further-0-amount", "9"), ("reason", "x"),
      ])
    #expect(browser.status == 422 && browser.text.contains("id=\"further-0-place-error\""), "it stands there already")
    #expect(place.office.house.ledger.size == size)

    try await browser.openCorrection(of: keys, language)
    let form = try #require(browser.form(correct)).filter { $0.name != "amount-0" && $0.name != "reason" }
    let sent = form + [QueryItem("amount-0", "1"), QueryItem("reason", "Hai lần")]
    try await browser.post(correct, sent)
    try await browser.post(correct, sent)
    #expect(browser.status == 200 && place.office.house.ledger.size == size + 1, "a double click is one correction")
  }

  @Test(
    "who saw the report before another correction is told what it was; what was typed stays, what was left alone moves on"
  )
  func overtaken() async throws {
    let (place, first, keys) = try await filed()
    let second = try await place.person(of: place.first)
    try await first.openCorrection(of: keys)
    try await second.openCorrection(of: keys)
    try await first.submit(Self.correct, [("amount-0", "77"), ("results", "Đã xây 5 trạm."), ("reason", "Trước")])
    #expect(first.status == 200)
    let size = place.office.house.ledger.size
    let drawn = try #require(second.form(Self.correct))
    try await second.post(Self.correct, drawn + [QueryItem("add", "yes")])
    #expect(second.status == 409, "nor is a further figure offered over what was not seen")
    try await second.openCorrection(of: keys)
    let unseen = drawn.filter { $0.name != "amount-1" && $0.name != "reason" }
    try await second.post(Self.correct, unseen + [QueryItem("amount-1", "88"), QueryItem("reason", "")])
    #expect(second.status == 409, "what others did comes before what is missing")
    try await second.post(Self.correct, unseen + [QueryItem("amount-1", "88"), QueryItem("reason", "Sau")])
    #expect(second.status == 409 && place.office.house.ledger.size == size)
    #expect(second.page.with(class: "problems").first?.words.contains("77.00") == true, "it says what was corrected")
    let form = try #require(second.form(Self.correct))
    #expect(form.first { $0.name == "amount-1" }?.value == "88", "what was typed stays")
    #expect(form.first { $0.name == "amount-0" }?.value == "77", "what was left alone stands as the other left it")
    #expect(form.first { $0.name == "results" }?.value == "Đã xây 5 trạm.")
    try await second.submit(Self.correct)
    #expect(second.status == 200 && place.office.house.ledger.size == size + 1)
    let report = try place.detail(try place.report(of: .organisation(place.first), .organisation)).report
    #expect(report[keys[0]]?.amount == Sum(units: 770_000) && report[keys[1]]?.amount == Sum(units: 880_000))
    #expect(report.texts.sections[.results]?.string == "Đã xây 5 trạm.", "sending again took nothing back")
  }

  @Test(
    "a text for recipients is corrected unseen by others; opened to everybody, its earlier words stay with the recipients"
  )
  func unseen() async throws {
    let (place, browser, _) = try await filed(reach: "recipients")
    let number = try place.report(of: .organisation(place.first), .organisation)
    try await browser.openCorrection()
    try await browser.submit(Self.correct, [("results", "KANARI-HAI"), ("reason", "Viết lại")])
    let ministry = try await place.office.person("decides")
    for (reach, after) in [("recipients", "KANARI-HAI"), ("everyone", "KANARI-BA")] {
      if reach == "everyone" {
        try await browser.openCorrection()
        try await browser.submit(Self.correct, [("results", after), ("reach", reach), ("reason", "Công khai")])
      }
      #expect(browser.status == 200)
      try await ministry.get("/en/desk/reports/\(number)")
      #expect(ministry.status == 200 && ministry.text.contains(after) && ministry.text.contains("Đã xây 3 trạm"))
      let stranger = place.office.browser()
      for ending in ["", ".json", ".csv", ".odt", ".pdf"] {
        try await stranger.get("/en/reports/\(number)\(ending)")
        #expect(stranger.status == 200)
        #expect(!stranger.text.contains("Đã xây 3 trạm") && !stranger.text.contains("KANARI-HAI"), "\(ending)")
      }
      try await stranger.get("/en/reports/\(number)")
      #expect(stranger.text.contains("Viết lại"), "that it was corrected, and why, everybody sees")
      #expect(stranger.text.contains(after) == (reach == "everyone"))
    }
  }
}

/// What a refusal says, read from the page in the language of its reader.
private enum ReportRefusalWords {
  static let nothing = Wording(
    vi: "Chưa có gì khác với báo cáo đang có", en: "Nothing differs from the report as it stands",
    fr: "Rien ne diffère du rapport tel qu’il est")
}
