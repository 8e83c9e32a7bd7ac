import Components
import Domain
import Testing

@Suite("Numbers, money and days") struct NumeralsTests {
  private func texts(_ write: (Numerals) -> String) -> [String] { Language.allCases.map { write(Numerals($0)) } }

  @Test(
    "numbers are set as each language sets them",
    arguments: [
      (0 as Int128, 2, ["0,00", "0.00", "0,00"]),
      (12_345_678_900, 2, ["1.234.567,89", "1,234,567.89", "1\u{202F}234\u{202F}567,89"]),
      (12_345_678_900, 0, ["1.234.568", "1,234,568", "1\u{202F}234\u{202F}568"]),
      (9_990_000, 0, ["999", "999", "999"]),
      (10_000_000, 0, ["1.000", "1,000", "1\u{202F}000"]),
      (-10_005_000, 2, ["−1.000,50", "−1,000.50", "−1\u{202F}000,50"]),
      (50, 2, ["0,01", "0.01", "0,01"]),
      (-50, 2, ["−0,01", "−0.01", "−0,01"]),
      (49, 2, ["0,00", "0.00", "0,00"]),
      (-49, 2, ["0,00", "0.00", "0,00"]),
      (5_000, 0, ["1", "1", "1"]),
      (1_234, 4, ["0,1234", "0.1234", "0,1234"]),
    ])
  func decimals(_ tenThousandths: Int128, _ places: Int, _ expected: [String]) {
    #expect(texts { $0.decimal(Quantity(tenThousandths: tenThousandths), places: places) } == expected)
  }

  @Test("sums beyond 64 bits are set to the last digit") func large() {
    let sum = Quantity(tenThousandths: Int128(Int64.max) * 1_000)
    #expect(Numerals(.en).decimal(sum, places: 4) == "922,337,203,685,477,580.7000")
  }

  @Test(
    "money in full",
    arguments: [
      ("USD", ["1.234.567,89\u{A0}USD", "US$1,234,567.89", "1\u{202F}234\u{202F}567,89\u{A0}USD"]),
      ("EUR", ["1.234.567,89\u{A0}EUR", "€1,234,567.89", "1\u{202F}234\u{202F}567,89\u{A0}EUR"]),
      ("VND", ["1.234.568\u{A0}VND", "VND\u{A0}1,234,568", "1\u{202F}234\u{202F}568\u{A0}VND"]),
    ])
  func money(_ currency: String, _ expected: [String]) {
    #expect(texts { $0.money(Quantity(tenThousandths: 12_345_678_900), currency) } == expected)
  }

  @Test(
    "money in short, to three figures",
    arguments: [
      (1_139_400_000, ["1,14\u{A0}tỷ USD", "US$1.14\u{A0}billion", "1,14\u{A0}milliard USD"]),
      (2_000_000_000, ["2\u{A0}tỷ USD", "US$2\u{A0}billion", "2\u{A0}milliards USD"]),
      (230_400_000, ["230\u{A0}triệu USD", "US$230\u{A0}million", "230\u{A0}millions USD"]),
      (23_450_000, ["23,5\u{A0}triệu USD", "US$23.5\u{A0}million", "23,5\u{A0}millions USD"]),
      (999_700_000, ["1\u{A0}tỷ USD", "US$1\u{A0}billion", "1\u{A0}milliard USD"]),
      (999_400_000, ["999\u{A0}triệu USD", "US$999\u{A0}million", "999\u{A0}millions USD"]),
      (26_500_000_000_000, ["26,5\u{A0}nghìn tỷ USD", "US$26.5\u{A0}trillion", "26,5\u{A0}billions USD"]),
      (412_000, ["412.000\u{A0}USD", "US$412,000", "412\u{202F}000\u{A0}USD"]),
      (-1_500_000, ["−1,5\u{A0}triệu USD", "−US$1.5\u{A0}million", "−1,5\u{A0}million USD"]),
      (0, ["0\u{A0}USD", "US$0", "0\u{A0}USD"]),
    ])
  func shortMoney(_ amount: Int, _ expected: [String]) {
    #expect(texts { $0.shortMoney(Quantity(amount), "USD") } == expected)
  }

  @Test("shares and counts") func shares() {
    #expect(texts { $0.percent(Quantity(31)) } == ["31\u{A0}%", "31%", "31\u{202F}%"])
    #expect(texts { $0.integer(41_872) } == ["41.872", "41,872", "41\u{202F}872"])
    #expect(texts { $0.shortest(Quantity(tenThousandths: 15_000), places: 3) } == ["1,5", "1.5", "1,5"])
    #expect(Quantity(1).percent(of: Quantity(3)) == Quantity(tenThousandths: 333_333))
    #expect(Quantity(1).percent(of: .zero) == nil)
  }

  @Test("parts in per cent, halves away from zero, over a thousand seeded pairs") func percents() {
    var state: UInt64 = 42
    func draw(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    for _ in 0..<1_000 {
      let (part, whole) = (draw(1_000_000) - 500_000, draw(1_000_000) + 1)
      let exact = Double(part) * 1_000_000 / Double(whole)
      let found = Quantity(part).percent(of: Quantity(whole))?.tenThousandths ?? 0
      #expect(abs(Double(found) - exact) <= 0.5 + 1e-6)
    }
  }

  @Test("days and moments for tables") func days() throws {
    let day = try #require(Day(2025, 9, 3))
    #expect(Language.allCases.map { day.short($0) } == ["03/09/2025", "3 Sep 2025", "03/09/2025"])
    var html = HTML(language: .en)
    html.draw(MomentText(Instant(milliseconds: 1_763_867_000_000)))
    #expect(html.string == "<time datetime=\"2025-11-23T10:03+07:00\">23 Nov 2025 10:03</time>")
  }
}
