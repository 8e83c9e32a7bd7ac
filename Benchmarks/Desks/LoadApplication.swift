import Desk
import Domain

/// An application of which nothing is missing, as often as it is wanted: what people file while others read.
struct LoadApplication: Sendable {
  let procedure: ProcedureName
  private let answers: Answers
  private let papers: [FiledPaper]

  /// Its papers are originals received on the day: uploads are measured nowhere here.
  init(on day: Day) {
    procedure = .issueOperation
    let items = ["charter", "legal-status", "plan", "appointment", "biography", "criminal-record", "identity"]
    var answers: [String: [String]] = [
      "name": ["Bench"], "name-vietnamese": ["Tổ chức Đo Tải"], "country": ["FR"], "legal-status": ["non-profit"],
      "founded": ["1998-04-02"], "home-registration-limit": ["unlimited"], "head-office": ["1 Rue de la Mesure"],
      "mailbox": ["office@bench.example"], "aims": ["Đo thời gian trả lời."], "fields": ["education"],
      "provinces": ["2025/08", "2025/12"], "planned-name": ["Lớp học vùng cao"], "planned-kind": ["project"],
      "planned-field": ["education"], "planned-provinces": ["2025/08"], "planned-partner": [""],
      "planned-amount": ["120000"], "planned-currency": ["USD"], "planned-from": ["\(day.year)"],
      "planned-until": ["\(day.year + 2)"], "representative-name": ["B. Mesure"],
      "representative-nationality": ["FR"], "representative-birth": ["1980-01-31"],
      "representative-document": ["BENCH 1"], "representative-position": ["Directrice"],
      "representative-telephone": ["+999 1000 100"], "representative-mailbox": ["representative@bench.example"],
      "declaration": ["prohibited-acts", "truth"],
    ]
    for item in items { answers["language-\(item)"] = ["legalised"] }
    self.answers = Answers(answers)
    papers = items.map { FiledPaper(item: $0, form: .original(receivedOn: day)) }
  }

  /// A complete draft of a body, by its number.
  func draft(of body: Body, by account: AccountNumber, on desk: Desk) async throws -> String {
    let draft = try await desk.drafts.create(procedure, owner: body, by: account)
    _ = try await desk.drafts.save(draft.id, owner: body, answers: answers, expecting: draft.revision)
    for paper in papers { _ = try await desk.drafts.attach(paper, to: draft.id, owner: body) }
    return "\(draft.id)"
  }
}
