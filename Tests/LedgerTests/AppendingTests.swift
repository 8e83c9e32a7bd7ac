import Testing

@testable import Ledger

@Suite("Appending")
struct AppendingTests {
  @Test("an act that is acknowledged is read back with its fields, in a process that opens the ledger anew")
  func readBack() async throws {
    let place = try TemporaryDirectory()
    let draft = Draft.filing("a.1")
    let ledger = try place.open()
    #expect(try await ledger.append(Request(acts: [draft])) == .appended(first: 0, count: 1))
    ledger.close()

    let again = try place.open()
    let act = try #require(try again.act(id: draft.id))
    #expect(act.position == 0)
    #expect(act.kind == "activity/1")
    #expect(act.subject == "a.1")
    #expect(act["contact"]?.text == "Bà Nguyễn Thị Sáu")
    #expect(again.size == 1)
    #expect(again.latestCheckpoint()?.size == 1)
  }
}
