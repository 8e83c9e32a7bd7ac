import Domain
import Testing

@testable import Procedures

@Suite("The page of planned activities")
struct PlannedActivitiesTests {
  private let setting = FilledForm.setting
  private var page: PlannedActivities { PlannedActivities(setting, for: 3) }
  private let applied = DraftContent(
    answers: Answers(["fields": ["health", "agriculture"], "provinces": ["2025/01", "2025/48"]]))

  private func errors(_ change: (inout FormInput) -> Void) -> [String] {
    var form = FilledForm.planned
    change(&form)
    guard case .failure(let errors) = page.parse(form, into: applied, setting) else { return [] }
    return errors.all.compactMap(\.field)
  }

  @Test("a row is kept as it was typed; empty rows and rows taken out are not")
  func rows() throws {
    let answers = try page.parse(FilledForm.planned, into: applied, setting).get()
    #expect(answers[all: "planned-name"] == ["Nước sạch"])
    #expect(answers[all: "planned-provinces"] == ["2025/01 2025/48"])
    #expect(answers[all: "planned-partner"] == [""])
    var form = FilledForm.planned
    form["planned-0-remove"] = ["yes"]
    #expect(throws: FormErrors.self) { try page.parse(form, into: applied, setting).get() }
  }

  @Test("each column has its rule, told at its field")
  func rules() {
    #expect(errors { _ in } == [])
    #expect(errors { $0["planned-0-name"] = [""] } == ["planned-0-name"])
    #expect(errors { $0["planned-0-kind"] = ["gift"] } == ["planned-0-kind"])
    #expect(errors { $0["planned-0-field"] = ["culture"] } == ["planned-0-field"])
    #expect(errors { $0["planned-0-provinces"] = ["2025/79"] } == ["planned-0-provinces"])
    #expect(errors { $0["planned-0-provinces"] = [] } == ["planned-0-provinces"])
    #expect(errors { $0["planned-0-amount"] = ["-5"] } == ["planned-0-amount"])
    #expect(errors { $0["planned-0-amount"] = ["a lot"] } == ["planned-0-amount"])
    #expect(errors { $0["planned-0-currency"] = ["XXY"] } == ["planned-0-currency"])
    #expect(errors { $0["planned-0-from"] = ["1999"] } == ["planned-0-from"])
    #expect(errors { $0["planned-0-until"] = ["2025"] } == ["planned-0-until"])
    #expect(errors { $0["planned-0-until"] = ["99999"] } == ["planned-0-until"])
  }

  @Test("a field or province that was taken back later makes the page incomplete")
  func takenBack() throws {
    var draft = try FilledForm.draft()
    #expect(page.isComplete(draft))
    draft.answers[all: "provinces"] = ["2025/01"]
    #expect(!page.isComplete(draft))
    #expect(IssueOperation().journey(setting).missing(draft).map(\.step) == ["planned"])
  }

  @Test(
    "amounts as people of three languages type them",
    arguments: [
      ("250000", "250000"), ("250,000", "250000"), ("250.000", "250000"), ("250 000", "250000"),
      ("1.234.567", "1234567"), ("1,234,567.50", "1234567.5"), ("1.234.567,50", "1234567.5"), ("12,5", "12.5"),
      ("12.5", "12.5"),
    ])
  func amounts(typed: String, value: String) { #expect(Reading.amount(typed)?.units == Amount(value)?.units) }

  @Test("what is no amount is none", arguments: ["", "a", "1.2.3,4,5", "12,34,56", "--1", "1e5"])
  func noAmounts(typed: String) { #expect(Reading.amount(typed) == nil) }
}
