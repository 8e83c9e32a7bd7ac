import Components
import Domain
import Reference

/// What money comes to in another currency: by which rate of whom and when, or why it stays apart.
struct RateAnswer {
  let money: Money
  let wanted: Currency
  let outcome: Conversion
  private let book: RateBook

  init(_ money: Money, to wanted: Currency, by book: RateBook = Rates.book) {
    self.money = money
    self.wanted = wanted
    self.book = book
    outcome = book.convert(money, to: wanted)
  }

  func text(_ language: Language) -> String {
    let asked = RateAnswer.words(money.amount, money.currency, language)
    switch outcome {
    case .same: return "\(asked) = \(asked)"
    case .converted(let amount, let rate):
      return [
        "\(asked) = \(RateAnswer.words(amount, wanted, language))", rate.words(language),
        RateWords.source[language] + rate.source.citation,
      ].joined(separator: "\n")
    case .apart(let reason):
      return ([RateWords.apart(asked, why(reason))[language]] + tables(reason, language)).joined(separator: "\n")
    }
  }

  /// In full, with the decimals the currency is counted in, and more where the amount has them.
  private static func words(_ amount: Amount, _ currency: Currency?, _ language: Language) -> String {
    let quantity = Quantity(tenThousandths: Int128(amount.units))
    let numerals = Numerals(language)
    let places = currency.map(Currencies.digits) ?? 2
    let counted = numerals.decimal(quantity, places: places)
    let exact = numerals.shortest(quantity, places: 4)
    return "\(exact.count > counted.count ? exact : counted) \(currency?.code ?? "")"
  }

  /// The book knows both currencies or not: the tables are named either way.
  private func why(_ reason: Conversion.Reason) -> Wording {
    guard case .noRate(let from, let day) = reason else { return reason.wording }
    return RateWords.noRate(from, wanted, day)
  }

  private func tables(_ reason: Conversion.Reason, _ language: Language) -> [String] {
    guard case .noRate = reason else { return [] }
    return [RateWords.tables[language]]
      + book.tables.map { table in
        let missing = [money.currency, wanted].compactMap { $0 }.filter { !table.currencies.contains($0) }
        return "  " + RateWords.table(table, without: missing)[language]
      }
  }

  /// The answer for programs; amounts and rates are decimals as text, exact.
  var forPrograms: ForPrograms {
    var answer = ForPrograms(
      asked: ForPrograms.Asked(
        amount: money.amount.written, currency: money.currency?.code, to: wanted.code,
        on: money.valueDate?.description))
    switch outcome {
    case .same(let amount): answer.amount = amount.written
    case .converted(let amount, let rate):
      answer.amount = amount.written
      answer.rate = ForPrograms.Applied(rate)
    case .apart(let reason): answer.apart = why(reason)
    }
    return answer
  }

  struct ForPrograms: Encodable {
    let asked: Asked
    /// In the currency asked for; absent where the money stays apart.
    var amount: String?
    /// Absent where nothing had to be converted.
    var rate: Applied?
    /// Why the money stays apart.
    var apart: Wording?

    struct Asked: Encodable {
      let amount: String
      let currency: String?
      let to: String
      let on: String?
    }

    /// Both currencies priced in one: units of each for one of `pivot`.
    struct Applied: Encodable {
      let pivot: String
      let given: String
      let wanted: String
      let source: Wording
      let citation: String
      let period: String
      let words: Wording

      init(_ rate: AppliedRate) {
        pivot = rate.pivot.code
        given = rate.given.description
        wanted = rate.wanted.description
        source = rate.source.name
        citation = rate.source.citation
        period = rate.period.code
        words = Wording(vi: rate.words(.vi), en: rate.words(.en), fr: rate.words(.fr))
      }
    }
  }
}

extension AppliedRate.Period {
  /// `2022-06-15`, `2022-06` or `2022`: the time the rate is of.
  fileprivate var code: String {
    switch self {
    case .day(let day): day.description
    case .month(let day): String(day.description.prefix(7))
    case .year(let year): String(year)
    }
  }
}
