import Components
import Domain
import Testing

@testable import Registers

@Suite("Pages of aid") struct AidPagesTests {
  private let today = Sample.day("2026-11-23")

  @Test("the usual years are the five last full ones before the day")
  func years() {
    #expect(AidView(today: today).years == 2021...2025)
    #expect(AidView(today: today, on: Sample.day("2025-11-30")).years == 2020...2024)
    #expect(AidView(today: today, from: 2019).years == 2019...2025)
    #expect(AidView(today: today, to: 2022).years == 2018...2022)
    #expect(AidView(today: today, from: 2024, to: 2020).years == 2020...2024)
    #expect(AidView(today: today, from: 1900, to: 2200).years.count == 60)
  }

  @Test("an address holds only what differs from the usual") func address() {
    let usual = AidView(today: today).of(.home)
    #expect(usual.query.isEmpty)
    let view = AidView(
      today: today, on: Sample.day("2023-06-30"), from: 2022, to: 2022, currency: .vnd, map: .of63, known: 7)
    #expect(
      view.of(.provinces).query.map { "\($0.name)=\($0.value)" }
        == ["on=2023-06-30", "from=2022", "to=2022", "currency=VND", "map=63", "known=7"])
  }

  @Test("a province's address names its list") func codes() {
    #expect(UnitCode(address: "2025-08") == UnitCode(.of2025, "08"))
    #expect(PageAddress.province(UnitCode(.of2004, "02")) == PageAddress("provinces", "2004-02"))
    for text in ["08", "2025/08", "iso-VN-03", "2025-", "2025-00097", "-08"] {
      #expect(UnitCode(address: text) == nil, "\(text)")
    }
  }

  @Test(
    "the heading over the years says what they show",
    arguments: [
      ([220, 233, 224, 229, 233], "Disbursement holds steady around US$228 million a year"),
      ([20, 90, 30], "Disbursement was highest in 2021: US$90 million"),
      ([42], "US$42 million disbursed in 2020"), ([0, 0], "No disbursement is recorded in "),
    ])
  func finding(_ millions: [Int], _ words: String) {
    let lines = millions.enumerated().map { place, amount in
      AidLine(
        key: .year(2020 + place), name: .same(""), page: nil, amount: Quantity(amount * 1_000_000), apart: [:])
    }
    let found = AidFinding(view: AidView(today: today), whole: Quantity(1)).years(lines)
    #expect(found.en.replacing("\u{00A0}", with: " ").hasPrefix(words))
  }

  @Test("what has no province is said where it is most of it") func unlocated() {
    func line(_ key: AidKey, _ amount: Int) -> AidLine {
      AidLine(key: key, name: .same(key.code), page: nil, amount: Quantity(amount), apart: [:])
    }
    let finding = AidFinding(view: AidView(today: today), whole: Quantity(100))
    let provinces = [line(.province(UnitCode(.of2025, "08")), 20), line(.province(UnitCode(.of2025, "79")), 19)]
    #expect(
      finding.provinces(provinces + [line(.notLocated, 61)]).vi == "61\u{00A0}% viện trợ không nêu rõ tỉnh, thành phố")
    #expect(finding.provinces(provinces).en == "2025/08 and 2025/79 received the most")
  }

  @Test("a chart of many lines keeps the whole") func others() {
    let lines = (1...20).map { number in
      AidLine(
        key: .category("\(100 + number)"), name: .same(""), page: nil, amount: Quantity(number), apart: [:])
    }
    let shown = lines.shown(limit: 8, list: .fields, others: AidPageWords.otherFields)
    #expect(shown.count == 9)
    #expect(shown.reduce(Quantity.zero) { $0 + $1.amount } == Quantity(210))
  }

  @Test("rates, and what could not be converted, stand under the total", arguments: Language.allCases)
  func notes(_ language: Language) throws {
    let html = Drawing.html(AidPageSample.home(today: today), language)
    #expect(html.contains("#rates"))
    #expect(html.contains("LAK"))
    let source = [Language.vi: "Ngân hàng mẫu", .en: "Sample bank", .fr: "Banque témoin"]
    #expect(html.contains(try #require(source[language])))
  }

  @Test("every figure of the first page leads to what is behind it") func links() {
    let html = Drawing.html(AidPageSample.home(today: today), .vi)
    for link in [
      "/vi/present\"", "/vi/aid\"", "/vi/provinces\"", "/vi/aid?from=2021&amp;to=2021\"", "/vi/provinces/2025-08\"",
      "/vi/fields/health\"", "/vi/countries/jp\"", "/vi/countries.csv\"", "/vi/years.json\"",
    ] { #expect(html.contains(link), "\(link)") }
  }
}

/// Pages of aid with figures of their own.
enum AidPageSample {
  static let facts = AidFacts(
    provinces: Gazetteer(
      units: [
        AdministrativeUnit(
          id: UnitCode(.of2025, "08"),
          forms: [.init(from: Sample.day("2025-07-01"), kind: .province, name: "Tuyên Quang")])
      ], successions: []),
    layout: { _ in TileMap.Layout(tiles: [.init("2025/08", row: 0, column: 0, label: ["Tuyên Quang"])], islands: []) },
    countryName: { .same($0.code) }, currencyName: { .same($0.code) }, categoryName: { .same($0) },
    rates: RateBook([]))

  static func amount(_ units: Int) -> AidSum { AidSum(sum: Sum(Int64(units) * 10_000)) }

  static func parted(_ key: AidKey) -> AidBreakdown {
    AidBreakdown(rows: [.init(key: key, amount: amount(5_000_000))], whole: amount(5_000_000))
  }

  static func home(today: Day) -> HomePage {
    let view = AidView(today: today)
    var whole = amount(5_000_000)
    whole.apart = [Currency("LAK"): Sum(Int64(7_000_000) * 10_000)]
    let source = RateTable.Source(
      name: Wording(vi: "Ngân hàng mẫu", en: "Sample bank", fr: "Banque témoin"), citation: "invented")
    let used = RatesUsed(
      from: .eur, source: source, basis: .daily, days: Sample.day("2021-01-04")...Sample.day("2025-12-30"), rates: [])
    let board = AidBoard(
      filter: AidFilter(), view: view, total: AidTotal(amount: whole, flows: 3, rates: [used]),
      years: parted(.year(2021)), provinces: parted(.province(UnitCode(.of2025, "08"))),
      fields: parted(.field(.health)), origins: CountryCode("JP").map { parted(.country($0)) })
    return HomePage(
      counts: HomeCounts(organisations: 4, projects: 3, certificates: 2, acts: 9),
      presence: Presence(present: 2, suspended: 0), board: board, facts: facts, latest: [])
  }
}
