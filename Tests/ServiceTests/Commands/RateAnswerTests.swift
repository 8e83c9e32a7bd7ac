import Domain
import Foundation
import Testing

@testable import Service

@Suite("At which rate money is converted")
struct RateAnswerTests {
  private static func answer(_ amount: String, _ from: String, _ to: String, _ day: String) throws -> RateAnswer {
    let money = Money(
      amount: try #require(Amount(amount)), currency: Currency(from),
      valueDate: Day(iso: day))
    return RateAnswer(money, to: try #require(Currency(to)))
  }

  @Test("đồng of 2022 by the year's average, which says so")
  func yearly() throws {
    let answer = try Self.answer("1000", "USD", "VND", "2022-06-15")
    let lines = answer.text(.en).split(separator: "\n")
    #expect(lines[0] == "1,000.00 USD = 23,271,200 VND")
    #expect(lines[1].contains("International Monetary Fund, average of 2022"))
    #expect(lines[2].hasPrefix("Taken from: "))
    #expect(answer.text(.vi).contains("bình quân năm 2022"))
    #expect(answer.text(.fr).contains("moyenne de 2022"))
  }

  @Test("a Saturday takes the rate of the Friday before, and names that day")
  func daily() throws {
    let answer = try Self.answer("100", "EUR", "USD", "2022-06-18")
    #expect(answer.text(.en).contains("European Central Bank, 17 June 2022"))
    #expect(answer.forPrograms.rate?.period == "2022-06-17")
  }

  @Test("what no table can convert stays apart, with the reason and the tables asked", arguments: Language.allCases)
  func apart(language: Language) throws {
    let answer = try Self.answer("1000", "USD", "VND", "2026-06-15")
    guard case .apart = answer.outcome else {
      Issue.record("converted")
      return
    }
    let text = answer.text(language)
    #expect(text.contains("VND") && text.contains("2026"))
    #expect(text.split(separator: "\n").count == 4)
    #expect(answer.forPrograms.amount == nil)
    #expect(answer.forPrograms.apart != nil)
  }

  @Test("money in the currency asked for needs no rate")
  func same() throws {
    let answer = try Self.answer("12.5", "USD", "USD", "2026-06-15")
    #expect(answer.forPrograms.amount == "12.5")
    #expect(answer.forPrograms.rate == nil)
    #expect(answer.text(.en) == "12.50 USD = 12.50 USD")
  }

  @Test("programs read exact decimals")
  func json() throws {
    let text = try AnswerText.json(try Self.answer("1000", "USD", "VND", "2022-06-15").forPrograms)
    let answer = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let rate = try #require(answer["rate"] as? [String: Any])
    #expect(rate["period"] as? String == "2022")
    #expect(rate["pivot"] as? String == "USD")
    #expect((answer["amount"] as? String).flatMap { Amount($0) } != nil)
    #expect((answer["asked"] as? [String: Any])?["amount"] as? String == "1000")
  }

  @Test("an amount with groups, or a currency that is none, is wrong use")
  func wrongUse() {
    for wrong in ["1,000", "1 000", "", "ten", "1e3"] { #expect(Amount(argument: wrong) == nil) }
    for wrong in ["DOLLARS", "US", "U$D", ""] { #expect(Currency(argument: wrong) == nil) }
    #expect(Currency(argument: "usd") == .usd)
    #expect(Amount(argument: "1234.50")?.units == 12_345_000)
  }
}
