import Domain
import Testing

@testable import Reference

@Suite("Rates against the facts")
struct RatesTests {
  static let yearly = "reference/vietnam/fx_imf_yearly_units_per_usd.csv"
  static let daily = "reference/vietnam/fx_ecb_daily_per_eur_2015_2026.csv"

  @Test("yen of 2022 in đồng go by the Fund's average of 2022")
  func yenInDong() throws {
    let yen = try #require(Currency("JPY"))
    let money = Money(amount: try #require(Amount("1000000")), currency: yen, valueDate: Day(2022, 5, 31))
    guard case .converted(let amount, let rate) = Rates.book.convert(money, to: .vnd) else {
      Issue.record("not converted")
      return
    }
    #expect(amount.written == "176969991.939")
    #expect(
      rate.words(.en) == "1 USD = 131.498 JPY; 1 USD = 23,271.2 VND (International Monetary Fund, average of 2022)")
  }

  @Test("a Sunday goes by the Friday before")
  func sunday() throws {
    let sunday = try #require(Day(2026, 11, 1))
    let rate = try #require(Rates.book.rate(from: .eur, to: .usd, on: sunday))
    #expect(rate.wanted == Rate("1.1172"))
    #expect(rate.period == .day(sunday - 2))
  }

  @Test("đồng of 2025 have no rate yet and stay apart")
  func dongOf2025() throws {
    let day = try #require(Day(2025, 1, 1))
    #expect(Rates.book.rate(from: .vnd, to: .usd, on: day) == nil)
    #expect(Rates.book.rate(from: .vnd, to: .usd, on: day - 1)?.period == .year(2024))
  }

  @Test("every published figure is there", .enabled(if: SharedFacts.has(daily)))
  func figures() throws {
    for (file, table, column) in [
      (Self.daily, Rates.europeanCentralBank, "date"), (Self.yearly, Rates.monetaryFund, "year"),
    ] {
      for row in SharedFacts.rows(file) {
        let date = row[column] ?? ""
        let day = try #require(Day(iso: column == "year" ? "\(date)-07-01" : date))
        for (code, figure) in row where code != column && code != "n_days" {
          let currency = try #require(Currency(code))
          let rate = table.rate(from: table.pivot, to: currency, on: day)
          if figure.isEmpty { #expect(rate == nil) } else { #expect(rate?.wanted == Rate(figure), "\(date) \(code)") }
        }
      }
    }
  }

  @Test("every currency with a rate has a name")
  func named() {
    for currency in Rates.europeanCentralBank.currencies + Rates.monetaryFund.currencies {
      #expect(Currencies.isKnown(currency))
    }
  }
}
