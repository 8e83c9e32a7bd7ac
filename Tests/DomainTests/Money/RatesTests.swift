import Domain
import Testing

@Suite("Rates and conversion")
struct RatesTests {
  static let jpy = "JPY".asCurrency
  static let bank = RateTable(
    source: RateTable.Source(name: .same("Bank"), citation: "test"), basis: .daily, pivot: .eur,
    currencies: [.usd, jpy],
    rows: [
      ("2022-06-14".asDay, [Rate("1.0452"), Rate("140.74")]), ("2022-06-15".asDay, [Rate("1.0431"), nil]),
    ])
  static let fund = RateTable(
    source: RateTable.Source(name: .same("Fund"), citation: "test"), basis: .yearlyAverage, pivot: .usd,
    currencies: [.vnd, jpy], rows: [("2022-01-01".asDay, [Rate("23271.2"), Rate("131.498")])])
  static let book = RateBook([fund, bank])

  private func convert(_ amount: String, _ currency: Currency?, _ day: String?, to: Currency) throws -> Conversion {
    let amount = try #require(Amount(amount))
    return Self.book.convert(Money(amount: amount, currency: currency, valueDate: day?.asDay), to: to)
  }

  @Test("money is converted by the rate of its day, or the last before it, and says so in words")
  func daily() throws {
    guard case .converted(let amount, let rate) = try convert("1000", .usd, "2022-06-14", to: .eur) else {
      Issue.record("not converted")
      return
    }
    #expect(amount.written == "956.7547")
    #expect(rate.period == .day("2022-06-14".asDay))
    #expect(rate.words(.en) == "1 EUR = 1.0452 USD (Bank, 14 June 2022)")
    guard case .converted(let later, let last) = try convert("1000", .usd, "2022-06-19", to: .eur) else {
      Issue.record("not converted")
      return
    }
    #expect(later.written == "958.6809")
    #expect(last.period == .day("2022-06-15".asDay))
  }

  @Test("two currencies are converted through one row that has both")
  func cross() throws {
    guard case .converted(let amount, let rate) = try convert("100", .usd, "2022-06-16", to: Self.jpy) else {
      Issue.record("not converted")
      return
    }
    #expect(amount.written == "13465.3655")
    #expect(rate.period == .day("2022-06-14".asDay))
    #expect(rate.words(.vi) == "1 EUR = 1,0452 USD; 1 EUR = 140,74 JPY (Bank, ngày 14 tháng 6 năm 2022)")
  }

  @Test("where no daily rate is, the year's average serves for its own year, and says so")
  func yearly() throws {
    guard case .converted(let amount, let rate) = try convert("2", Self.jpy, "2022-12-31", to: .vnd) else {
      Issue.record("not converted")
      return
    }
    #expect(amount.written == "353.94")
    #expect(rate.period == .year(2022))
    #expect(rate.words(.fr) == "1 USD = 131,498 JPY; 1 USD = 23\u{202F}271,2 VND (Fund, moyenne de 2022)")
    #expect(try convert("2", .usd, "2023-01-01", to: .vnd) == .apart(.noRate(.usd, "2023-01-01".asDay)))
  }

  @Test("what cannot be converted stays apart, with its reason")
  func apart() throws {
    #expect(try convert("2", nil, "2022-06-14", to: .usd) == .apart(.noCurrency))
    #expect(try convert("2", .eur, nil, to: .usd) == .apart(.noDate))
    #expect(try convert("2", .eur, "2022-06-13", to: .usd) == .apart(.noRate(.eur, "2022-06-13".asDay)))
    #expect(try convert("922000000000000", .usd, "2022-06-14", to: .vnd) == .apart(.tooLarge))
    #expect(try convert("2.50", .usd, nil, to: .usd) == .same(try #require(Amount("2.50"))))
    #expect(Conversion.Reason.noDate.wording.vi == "không ghi ngày")
  }

  @Test("an office's own table goes before the book's of the same kind")
  func adding() throws {
    let monthly = RateTable(
      source: RateTable.Source(name: .same("Ministry"), citation: "test"), basis: .monthly, pivot: .usd,
      currencies: [.vnd], rows: [("2022-06-01".asDay, [Rate("23100")])])
    let book = Self.book.adding([monthly])
    #expect(book.rate(from: .usd, to: .vnd, on: "2022-06-30".asDay)?.wanted == Rate("23100"))
    #expect(book.rate(from: .usd, to: .vnd, on: "2022-07-01".asDay)?.period == .year(2022))
  }

  @Test("halves round to even, either sign alike")
  func rounding() throws {
    let half = RateTable(
      source: RateTable.Source(name: .same("Half"), citation: "test"), basis: .daily, pivot: .usd, currencies: [.eur],
      rows: [("2022-01-01".asDay, [Rate("0.5")])])
    let rate = try #require(half.rate(from: .usd, to: .eur, on: "2022-01-01".asDay))
    for (units, expected) in [(1, 0), (3, 2), (5, 2), (7, 4), (-1, 0), (-3, -2), (4, 2)] as [(Int64, Int64)] {
      #expect(rate.convert(Amount(units: units))?.units == expected)
    }
  }

  @Test("rates are positive decimals", arguments: ["0", "", "-1", "1,5", "1.2.3", "1234567890123456789", "0.000"])
  func noRate(text: String) {
    #expect(Rate(text) == nil)
  }

  @Test("rates are written with all their digits")
  func written() {
    #expect(Rate("0.0830")?.description == "0.0830")
    #expect(Rate("1234567.5")?.words(.en) == "1,234,567.5")
    #expect(Rate("100")?.words(.vi) == "100")
  }

  @Test("any grouping of any list sums to the whole", arguments: 1...20)
  func grouping(seed: UInt64) throws {
    var random = Splitmix(state: seed)
    let currencies: [Currency?] = [.usd, .eur, .vnd, Self.jpy, "LAK".asCurrency, nil]
    var whole = ConvertedTotal(in: .usd)
    var groups = (0..<7).map { _ in ConvertedTotal(in: .usd) }
    for _ in 0..<500 {
      let day = "2022-06-10".asDay + Int(random.next() % 300)
      let money = Money(
        amount: Amount(units: Int64(truncatingIfNeeded: random.next() >> 10) - (1 << 52)),
        currency: currencies[Int(random.next() % 6)], valueDate: random.next() % 9 == 0 ? nil : day)
      whole.add(money, by: Self.book)
      groups[Int(random.next() % 7)].add(money, by: Self.book)
    }
    var sum = ConvertedTotal(in: .usd)
    for group in groups { sum += group }
    #expect(sum == whole)
    #expect(whole.count + whole.countApart == 500)
    #expect(whole.countApart > 0 && whole.rates.count == 2)
  }
}

/// A small seeded source of numbers, so that a failing case can be run again.
private struct Splitmix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

extension String {
  /// A currency written in a test; traps on a slip of the pen.
  fileprivate var asCurrency: Currency {
    guard let currency = Currency(self) else { fatalError("\(self) is no currency") }
    return currency
  }
}
