import Domain
import Reference
import Foundation
import Registers
import Testing

@testable import Service

@Suite("When a time limit ends")
struct DaysAnswerTests {
  private static func answer(
    _ from: String, _ unit: LimitQuestion.Unit, _ number: Int, _ direction: LimitQuestion.Direction = .after
  ) throws -> LimitAnswer {
    let day = try #require(Day(iso: from))
    return try DaysAnswer.question(from: day, limits: [(unit, number)], direction: direction)
      .answer(by: Calendars.official)
  }

  @Test(
    "it is counted as the Civil Code says",
    arguments: [
      ("2026-02-10", LimitQuestion.Unit.working, 10, LimitQuestion.Direction.after, "2026-03-03"),
      ("2026-02-10", .calendar, 60, .after, "2026-04-13"), ("2026-02-10", .months, 6, .after, "2026-08-10"),
      ("2026-01-31", .months, 1, .after, "2026-03-02"), ("2026-02-10", .weeks, 1, .after, "2026-02-23"),
      ("2026-02-10", .calendar, 60, .before, "2025-12-12"), ("2026-08-21", .working, 1, .after, "2026-08-22"),
      ("2026-02-10", .working, 0, .after, "2026-02-10"),
    ])
  func due(
    from: String, unit: LimitQuestion.Unit, number: Int, direction: LimitQuestion.Direction, due: String
  ) throws {
    #expect(try Self.answer(from, unit, number, direction).due.day.description == due)
  }

  @Test("each skipped day has its reason")
  func reasons() throws {
    let text = DaysAnswer.text(try Self.answer("2026-02-10", .working, 10), .en)
    #expect(text.hasPrefix("10 working days from Tuesday 10 February 2026: the last day is Tuesday 3 March 2026"))
    #expect(text.contains("Days not counted (11)"))
    #expect(text.contains("14 Feb 2026  Saturday"))
    #expect(text.contains("16 Feb 2026  Monday: Lunar New Year (Tết)"))
    #expect(!text.contains("estimated"))
    let vi = DaysAnswer.text(try Self.answer("2026-02-10", .working, 10), .vi)
    #expect(vi.contains("Thứ Ba, ngày 03 tháng 3 năm 2026"))
    #expect(vi.contains("16/02/2026  Thứ Hai: Tết Âm lịch"))
  }

  @Test("a Saturday on which offices worked is counted, and said")
  func workedSaturday() throws {
    let text = DaysAnswer.text(try Self.answer("2026-08-21", .working, 1), .en)
    #expect(text.contains("22 Aug 2026  Worked in place of 31 August 2026"))
  }

  @Test("an answer that rests on estimated days says so")
  func estimates() throws {
    let answer = try Self.answer("2027-02-01", .working, 10)
    #expect(answer.restsOnEstimates)
    for language in Language.allCases {
      #expect(DaysAnswer.text(answer, language).contains(LimitWords.estimated[language]))
    }
  }

  @Test("counted back onto a rest day, the last working day before it is named")
  func restDay() throws {
    let answer = try Self.answer("2026-05-12", .calendar, 10, .before)
    #expect(answer.due.day.description == "2026-05-02")
    #expect(answer.rest?.lastWorked.description == "2026-04-29")
    #expect(DaysAnswer.text(answer, .en).contains("the last working day before it is Wednesday 29 April 2026"))
  }

  @Test("no limit, two limits, or one too long is wrong use, in words")
  func wrongUse() throws {
    let day = try #require(Day(2026, 2, 10))
    let wrong: [(Day, [(unit: LimitQuestion.Unit, number: Int?)])] = [
      (day, []), (day, [(.working, nil), (.months, nil)]), (day, [(.working, 1), (.months, 1)]),
      (day, [(.working, -1)]), (day, [(.working, 100_000)]), (try #require(Day(1990, 1, 1)), [(.working, 1)]),
    ]
    for (from, limits) in wrong {
      let fault = #expect(throws: CommandFault.self) {
        try DaysAnswer.question(from: from, limits: limits, direction: .after)
      }
      #expect(fault?.code == Exit.wrongUse)
      #expect(fault?.words.vi != fault?.words.fr)
    }
  }

  @Test("programs read the same facts")
  func json() throws {
    let text = try AnswerText.json(DaysAnswer.forPrograms(try Self.answer("2026-02-10", .working, 10)))
    let answer = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(answer["due"] as? String == "2026-03-03")
    #expect(answer["restsOnEstimates"] as? Bool == false)
    let skipped = try #require(answer["skipped"] as? [[String: Any]])
    #expect(skipped.count == 11)
    #expect(skipped[2]["reason"] as? String == "holiday")
    #expect(skipped[2]["occasion"] as? String == "lunar-new-year")
    #expect(skipped[2]["status"] as? String == "announced")
  }
}
