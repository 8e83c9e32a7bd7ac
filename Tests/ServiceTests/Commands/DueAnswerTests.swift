import Domain
import Foundation
import Testing

@testable import Service

@Suite("When the steps of a procedure are due")
struct DueAnswerTests {
  private static func answer(
    _ filed: String, _ known: [StatutoryStep.Milestone: String] = [:], to name: String = "certificate.operation.issue"
  ) throws -> DueAnswer {
    try DueAnswer(
      to: name, filed: try #require(Day(iso: filed)), known: known.mapValues { try #require(Day(iso: $0)) })
  }

  @Test("each step says its day, its limit, its event, what was passed over, and its article")
  func text() throws {
    let text = try Self.answer("2026-02-10", [.complete: "2026-02-12"]).text(.en)
    #expect(text.hasPrefix("Issue of an operation certificate (certificate.operation.issue)\nDecree 58/2022/NĐ-CP"))
    #expect(text.contains("Due: Monday 23 February 2026"))
    #expect(text.contains("2 working days from receipt of the complete and valid dossier (12 Feb 2026)"))
    #expect(text.contains("not counted (9): 4 weekend days; 16 Feb 2026–20 Feb 2026 Lunar New Year (Tết)"))
    #expect(text.contains("Expected, at the latest: Monday 9 March 2026"))
    #expect(text.contains("Decree 58/2022/NĐ-CP, art. 11(7) · read in full text"))
    #expect(text.contains(DueWords.expected.en))
  }

  @Test("it is told in three languages, in the official form of the day")
  func languages() throws {
    let answer = try Self.answer("2026-02-10")
    #expect(answer.text(.vi).contains("Chậm nhất: Thứ Năm, ngày 12 tháng 02 năm 2026"))
    #expect(answer.text(.vi).contains("khoản 2 Điều 11 Nghị định số 58/2022/NĐ-CP"))
    #expect(answer.text(.fr).contains("Échéance : jeudi 12 février 2026"))
  }

  @Test("an exchanged Saturday is said to be counted")
  func exchangedSaturday() throws {
    let text = try Self.answer("2026-01-07", [.complete: "2026-01-09"]).text(.en)
    #expect(text.contains("counted, because offices worked (1): 10 Jan 2026 Worked in place of 2 January 2026"))
  }

  @Test("programs get every step, with the kind of its start")
  func programs() throws {
    let name = "certificate.representative-office.amend"
    let json = try AnswerText.json(try Self.answer("2026-03-02", to: name).forPrograms)
    let read = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let steps = try #require(read["steps"] as? [[String: Any]])
    #expect(steps.map { $0["start"] as? String } == ["known", "expected", "expected", "open", "expected"])
    #expect(steps[0]["due"] as? String == "2026-03-04")
    #expect(steps[3]["due"] == nil)
    #expect((read["duties"] as? [Any])?.count == 4)
  }

  @Test(
    "a procedure that is none, days that contradict each other, and a year without a calendar are wrong use",
    arguments: [
      (["--procedure", "certificate.nothing", "--filed", "2026-02-10"], "certificate.nothing"),
      (["--procedure", "certificate.operation.issue", "--filed", "2022-10-31"], "31"),
      (["--procedure", "certificate.operation.issue", "--filed", "2026-02-10", "--complete", "2026-02-09"], "2026"),
      (["--procedure", "certificate.operation.issue", "--filed", "2055-02-10"], "2040"),
      (["--procedure", "certificate.operation.issue", "--filed", "10/2/2026"], "10/2/2026"),
      (["--filed", "2026-02-10"], "--procedure"),
    ])
  func wrongUse(arguments: [String], named: String) async throws {
    for language in Language.allCases {
      let outcome = try await Operator.run(["due"] + arguments, in: "\(language.rawValue)_XX.UTF-8")
      #expect(outcome.code == 2)
      #expect(outcome.output.isEmpty)
      #expect(outcome.errors.contains(named))
    }
  }
}
