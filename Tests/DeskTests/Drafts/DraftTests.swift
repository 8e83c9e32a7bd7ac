import Domain
import GRDB
import Testing

@testable import Desk

@Suite("A draft is its owner's until it is filed")
struct DraftTests {
  private static let dossier = number("d-1")
  private static let other = number("d-2")

  private static func number(_ text: String) -> RecordNumber {
    guard let number = RecordNumber(text) else { preconditionFailure("\(text) is no record number") }
    return number
  }

  @Test("answers are kept as they were given, whatever the signs")
  func kept() async throws {
    let office = try Office()
    let (account, _) = try await office.filer()
    let draft = try await office.draft(account)
    let answers = Answers(["name": ["Đèn \"Lồng\" <b>\u{0}\n"], "fields": ["health", "education"]])
    office.pass(minutes: 3)
    let saved = try await office.desk.drafts.save(draft.id, owner: Office.lantern, answers: answers, expecting: 1)
    #expect(saved.revision == 2)
    #expect(saved.updatedAt == office.now)
    let again = try office.restarted()
    #expect(try await again.desk.drafts.read(draft.id, owner: Office.lantern) == saved)
    #expect(saved.answers == answers)
  }

  @Test("another body does not find it, nor change nor delete it")
  func strangers() async throws {
    let office = try Office()
    let (account, _) = try await office.filer()
    let draft = try await office.draft(account)
    let drafts = office.desk.drafts
    #expect(try await drafts.read(draft.id, owner: Office.river) == nil)
    #expect(try await drafts.list(owner: Office.river) == [])
    await #expect(throws: DraftRefusal.notFound) {
      try await drafts.save(draft.id, owner: Office.river, answers: Answers(), expecting: 1)
    }
    await #expect(throws: DraftRefusal.notFound) { try await drafts.delete(draft.id, owner: Office.river) }
    await #expect(throws: DraftRefusal.notFound) {
      try await drafts.markFiled(draft.id, owner: Office.river, as: Self.dossier)
    }
  }

  @Test("of many savings at once one wins; the others see what it saved")
  func race() async throws {
    let office = try Office()
    let (account, _) = try await office.filer()
    let draft = try await office.draft(account)
    let drafts = office.desk.drafts
    let results = await withTaskGroup(of: Result<Draft, DraftRefusal>.self) { group in
      for index in 0..<12 {
        group.addTask {
          do {
            return .success(
              try await drafts.save(
                draft.id, owner: Office.lantern, answers: Answers(["n": ["\(index)"]]), expecting: draft.revision))
          } catch {
            return .failure(error as? DraftRefusal ?? .notFound)
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    let winners = results.compactMap { try? $0.get() }
    #expect(winners.count == 1)
    let conflict = DraftRefusal.conflict(try #require(winners.first))
    for case .failure(let refusal) in results { #expect(refusal == conflict) }
  }

  @Test("the same answers sent twice are no conflict")
  func twice() async throws {
    let office = try Office()
    let (account, _) = try await office.filer()
    let draft = try await office.draft(account)
    let drafts = office.desk.drafts
    let answers = Answers(["name": ["Đèn Lồng"]])
    let once = try await drafts.save(draft.id, owner: Office.lantern, answers: answers, expecting: 1)
    #expect(try await drafts.save(draft.id, owner: Office.lantern, answers: answers, expecting: 1) == once)
    let long = Answers(["name": [String(repeating: "a", count: Drafts.longestAnswers)]])
    await #expect(throws: DraftRefusal.tooLong) {
      try await drafts.save(draft.id, owner: Office.lantern, answers: long, expecting: 2)
    }
  }

  @Test("an original is noted as received, and a paper can be taken out again")
  func papers() async throws {
    let office = try Office()
    let (account, _) = try await office.filer()
    let draft = try await office.draft(account)
    let drafts = office.desk.drafts
    let original = FiledPaper(item: "legal-status", form: .original(receivedOn: office.now.day))
    #expect(try await drafts.attach(original, to: draft.id, owner: Office.lantern).papers == [original])
    #expect(try await drafts.attach(original, to: draft.id, owner: Office.lantern).papers == [original])
    let saved = try await drafts.save(
      draft.id, owner: Office.lantern, answers: Answers(["a": ["b"]]), expecting: draft.revision)
    #expect(saved.papers == [original])
    #expect(try await drafts.detach(original, from: draft.id, owner: Office.lantern).papers == [])
  }

  @Test("an office enters a paper dossier for another, and a supplement names its dossier")
  func forOthers() async throws {
    let office = try Office()
    let (account, _) = try await office.officer()
    let draft = try await office.desk.drafts.create(
      .issueOperation, owner: Office.comingo, by: account.number, applicantName: Text("Lantern Trust"),
      supplementing: Self.dossier)
    #expect(draft.applicantName == Text("Lantern Trust"))
    #expect(draft.supplements == Self.dossier)
  }

  @Test("what was filed is kept as it was")
  func filed() async throws {
    let office = try Office()
    let (account, _) = try await office.filer()
    let draft = try await office.draft(account)
    let drafts = office.desk.drafts
    let filed = try await drafts.markFiled(draft.id, owner: Office.lantern, as: Self.dossier)
    #expect(filed.standing == .filed(Self.dossier, at: office.now))
    #expect(try await drafts.markFiled(draft.id, owner: Office.lantern, as: Self.dossier) == filed)
    let refusal = DraftRefusal.alreadyFiled(Self.dossier)
    await #expect(throws: refusal) { try await drafts.markFiled(draft.id, owner: Office.lantern, as: Self.other) }
    await #expect(throws: refusal) { try await drafts.delete(draft.id, owner: Office.lantern) }
    await #expect(throws: refusal) {
      try await drafts.save(draft.id, owner: Office.lantern, answers: Answers(["a": ["b"]]), expecting: 1)
    }
    // The tables hold it even against a mistake of ours.
    await #expect(throws: (any Error).self) {
      try await office.store.write { try $0.execute(sql: "DELETE FROM draft") }
    }
  }

  @Test("an open draft is deleted with its papers")
  func deleted() async throws {
    let office = try Office()
    let (account, _) = try await office.filer()
    let draft = try await office.draft(account)
    try await office.desk.drafts.delete(draft.id, owner: Office.lantern)
    #expect(try await office.desk.drafts.list(owner: Office.lantern) == [])
  }
}
