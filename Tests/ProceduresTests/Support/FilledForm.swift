import Domain

@testable import Procedures

/// Right answers to every question of form 03a, as a browser sends them.
enum FilledForm {
  static let today = World.filed
  static var setting: Setting { World.setting(today) }

  static let answers: [String: FormInput] = [
    "name": ["name": ["  Hope Bridge e.V. "]], "name-vietnamese": ["name-vietnamese": ["Nhịp Hy Vọng"]],
    "name-short": ["name-short": [""]], "country": ["country": ["DE"]],
    "legal-status": ["legal-status": ["non-profit"]], "founded": day("founded", 27, 3, 1999),
    "home-registration-limit": ["home-registration-limit": ["limited"]],
    "home-registration-until": day("home-registration-until", 31, 12, 2028),
    "head-office": ["head-office": ["Musterstraße 1\r\n10115 Berlin"]],
    "website": ["website": ["https://hope.example"]],
    "mailbox": ["mailbox": ["office@hope.example"]], "aims": ["aims": ["Nước sạch cho trường học"]],
    "fields": ["fields": ["health", "agriculture"]], "provinces": ["provinces": ["2025/01", "2025/48"]],
    "planned": planned, "approving-bodies": ["approving-bodies": ["health"]],
    "representative-name": ["representative-name": ["Erika Mustermann"]],
    "representative-nationality": ["representative-nationality": ["DE"]],
    "representative-birth": day("representative-birth", 1, 2, 1980),
    "representative-document": ["representative-document": ["C01X00T47"]],
    "representative-position": ["representative-position": ["Trưởng chương trình"]],
    "representative-telephone": ["representative-telephone": ["+49 30 123456"]],
    "representative-mailbox": ["representative-mailbox": ["erika@hope.example"]],
    "declaration": ["declaration": ["prohibited-acts", "truth"]],
  ]

  static let planned: FormInput = [
    "planned-0-name": ["Nước sạch"], "planned-0-kind": ["project"], "planned-0-field": ["health"],
    "planned-0-provinces": ["2025/01", "2025/48"], "planned-0-partner": [""], "planned-0-amount": ["250,000"],
    "planned-0-currency": ["USD"], "planned-0-from": ["2026"], "planned-0-until": ["2028"],
    "planned-1-name": [""], "planned-1-kind": [""], "planned-1-amount": [""],
  ]

  static func day(_ name: String, _ day: Int, _ month: Int, _ year: Int) -> FormInput {
    ["\(name)-day": ["\(day)"], "\(name)-month": ["\(month)"], "\(name)-year": ["\(year)"]]
  }

  static func answer(to step: any JourneyStep) -> FormInput {
    if step.name.hasPrefix("language-") { return [step.name: ["exempt"]] }
    if step.name.hasPrefix("exemption-") { return [step.name: ["Hiệp định tương trợ tư pháp"]] }
    return answers[step.name] ?? [:]
  }

  /// A draft with every question answered and every paper held.
  static func draft() throws -> DraftContent {
    var draft = DraftContent(papers: World.papers)
    let journey = IssueOperation().journey(setting)
    for step in journey.steps where step.isAsked(draft) {
      draft.answers = try step.parse(answer(to: step), into: draft, setting).get()
    }
    return draft
  }
}
