import Domain
import Exchange
import Foundation
import IATI
import Ledger
import Record
import Testing

@Suite("An interrupted import")
struct InterruptedImportTests {
  @Test("is taken up where it stopped, whichever filing failed, and ends as if nothing had happened", arguments: 1...5)
  func resumed(_ turn: Int) async throws {
    let place = try Place()
    let xml = input(many(400))
    let failing = FailingJournal(place.journal, at: turn)
    await #expect(throws: ImportFault.self) { try await place.take([xml], through: failing) }
    let interrupted = try place.journal.openImport(of: "one")
    #expect((interrupted == nil) == (turn == 1))
    let report = try await place.take([xml])
    #expect(report.resumed == (turn > 1))
    if let interrupted { #expect(report.number == interrupted.text) }
    #expect(report.added == 400)
    #expect(place.ledger.size == 402)
    guard case .importCompleted(_, let done)? = try place.acts().last else {
      Issue.record("not completed")
      return
    }
    #expect(done == ImportCompleted(added: 400, changed: 0, unchanged: 0, findings: 0))
  }

  @Test("is abandoned when other files come from its source; what it appended counts for nothing")
  func abandoned() async throws {
    let place = try Place()
    let failing = FailingJournal(place.journal, at: 3)
    await #expect(throws: ImportFault.self) { try await place.take([input(many(400))], through: failing) }
    let report = try await place.take([input(many(300))])
    #expect(report.abandoned != nil)
    #expect(!report.resumed)
    #expect(report.added == 300)
    #expect(try place.published("XX-1-0").count == 2)
    #expect(try place.journal.openImport(of: "one") == nil)
  }

  @Test("can be abandoned by hand, once; while it is open, another one of its source appends nothing behind its back")
  func byHand() async throws {
    let place = try Place()
    let meddling = FailingJournal(place.journal, at: 2) {
      _ = try await ActivityImport.abandon(source: "one", reason: "test", in: place.journal)
    }
    await #expect { try await place.take([input(many(400))], through: meddling) } throws: {
      if case ImportFault.overtaken = $0 { true } else { false }
    }
    #expect(try await ActivityImport.abandon(source: "one", reason: "test", in: place.journal) == nil)
    #expect(try place.acts().last?.name == .importAbandoned)
    #expect(try await place.take([input(many(400))]).added == 400)
  }

  @Test("because a file changed after it was judged is abandoned, and nothing of it is shown")
  func fileChanged() async throws {
    let place = try Place()
    let file = try place.write(many(300), as: "a.xml")
    let meddling = FailingJournal(place.journal, at: 1) {
      let cut = String(many(300).prefix(60_000))
      try Data(cut.utf8).write(to: place.folder.appendingPathComponent("a.xml"))
    }
    await #expect { try await place.take([file], through: meddling) } throws: {
      if case ImportFault.changedWhileReading(file: "a.xml") = $0 { true } else { false }
    }
    #expect(try place.acts().last?.name == .importAbandoned)
  }

  @Test("erased contacts do not come back when the same file is taken in again")
  func erased() async throws {
    let place = try Place()
    _ = try await place.take([input(file(activity("XX-1-A")))])
    let erasure = Draft(kind: "note/1", subject: "erasures", fields: [Field("reason", .published, "asked for")])
    _ = try await place.ledger.append(
      Request(acts: [erasure], erasing: [Erasure(position: 1, field: "contacts")]))
    #expect(try place.ledger.act(at: 1)?["contacts"]?.value == nil)
    let size = place.ledger.size
    #expect(try await place.take([input(file(activity("XX-1-A")))]).unchanged == 1)
    #expect(place.ledger.size == size)
  }
}
