import Domain
import Foundation
import GRDB
import Testing

@testable import Desk

@Suite("A desk put back from a backup sends nothing twice")
struct RestoredDeskTests {
  /// A copy of the desk file, as an operator makes it: while nothing serves.
  private static func copy(_ office: Office, to name: String) throws {
    office.desk.close()
    try FileManager.default.copyItem(atPath: office.folder("desk.sqlite"), toPath: office.folder(name))
    // What is not in the file yet belongs to it.
    try? FileManager.default.copyItem(atPath: office.folder("desk.sqlite-wal"), toPath: office.folder("\(name)-wal"))
  }

  private static func putBack(_ office: Office, from name: String) throws {
    office.desk.close()
    for file in ["desk.sqlite", "desk.sqlite-wal", "desk.sqlite-shm"] {
      try? FileManager.default.removeItem(atPath: office.folder(file))
    }
    try FileManager.default.copyItem(atPath: office.folder(name), toPath: office.folder("desk.sqlite"))
    try? FileManager.default.copyItem(atPath: office.folder("\(name)-wal"), toPath: office.folder("desk.sqlite-wal"))
  }

  /// A desk with one message that waits, of which there is a copy.
  private static func copied() async throws -> Office {
    let office = try Office()
    _ = try await office.filer()
    try await office.take(Office.notice())
    try copy(office, to: "backup")
    return office
  }

  private static func opened(_ office: Office) throws -> Office {
    try Office(in: office.folder, at: office.now.milliseconds)
  }

  @Test(
    "the desk is copied, a message goes out, the copy is put back: it does not go out again, and the page says when it did"
  )
  func once() async throws {
    let clerk = Clerk()
    let first = try Self.opened(try await Self.copied())
    try await first.dispatch(clerk)
    #expect(clerk.ids.count == 1)
    try Self.putBack(first, from: "backup")
    let restored = try Self.opened(first)
    restored.pass(minutes: 5)
    try await restored.take(Office.notice(), upTo: 2)
    try await restored.dispatch(clerk)
    #expect(clerk.ids.count == 1)
    #expect(try await restored.fates() == [.sent(first.now)])
    #expect(try await restored.desk.outbox.standing().restored == .older(first.now, unknown: 1))
    // What is new goes out.
    try await restored.take(Office.notice("act:2"), upTo: 3)
    try await restored.dispatch(clerk)
    #expect(clerk.ids.count == 2)
    // Put back once more, and the acts followed again, nothing of it goes out.
    try Self.putBack(restored, from: "backup")
    let again = try Self.opened(restored)
    try await again.take(Office.notice(), Office.notice("act:2"), upTo: 3)
    try await again.dispatch(clerk)
    #expect(clerk.ids.count == 2)
  }

  @Test(
    "control: without the journal the message would go out twice; the desk notices and holds everything until its operator speaks"
  )
  func withoutJournal() async throws {
    let clerk = Clerk()
    let first = try Self.opened(try await Self.copied())
    try await first.dispatch(clerk)
    try Self.putBack(first, from: "backup")
    try FileManager.default.removeItem(atPath: first.folder(SentJournal.file))
    let held = try Self.opened(first)
    try await held.dispatch(clerk)
    #expect(clerk.ids.count == 1)
    #expect(try await held.desk.outbox.standing().restored == .journalLost(first.now))
    let later = try held.restarted()
    try await later.dispatch(clerk)
    #expect(clerk.ids.count == 1, "a restart releases nothing")
    try await later.desk.outbox.release(.send)
    try await later.dispatch(clerk)
    #expect(clerk.ids.count == 2)
    #expect(clerk.ids[0] == clerk.ids[1])
    await #expect(throws: OutboxRefusal.notHeld) { try await later.desk.outbox.release(.send) }
  }

  @Test("released undecided, each message that waited goes out by a decision of its own")
  func undecided() async throws {
    let clerk = Clerk()
    let office = try await Self.copied()
    try FileManager.default.removeItem(atPath: office.folder(SentJournal.file))
    let held = try Self.opened(office)
    try await held.take(Office.notice("act:2", .taskDueSoon))
    try await held.desk.outbox.release(.undecided)
    try await held.desk.outbox.makeDigests(of: held.now.day)
    try await held.dispatch(clerk)
    #expect(clerk.ids.isEmpty)
    let stuck = try #require(try await held.desk.outbox.messages(.stuck).first)
    #expect(stuck.fate == .uncertain(.restored))
    try await held.desk.outbox.sendAgain(stuck.id, by: .operator)
    try await held.dispatch(clerk)
    #expect(clerk.ids == [stuck.id])
  }

  @Test("what was told at once is not told by a digest of the older desk; what it lacked is")
  func digest() async throws {
    let office = try Office()
    let (account, _) = try await office.filer()
    try await office.desk.accounts.set(.digest, of: account.number)
    try Self.copy(office, to: "backup")
    let clerk = Clerk()
    let first = try Self.opened(office)
    try await first.desk.accounts.set(.immediate, of: account.number)
    try await first.take(Office.notice())
    try await first.dispatch(clerk)
    #expect(clerk.mails.map(\.subject) == ["2026/000001"])
    try Self.putBack(first, from: "backup")
    let restored = try Self.opened(first)
    var other = Office.notice("act:2")
    other.printed = "2026/000002"
    try await restored.take(Office.notice(), other, upTo: 2)
    try await restored.desk.outbox.makeDigests(of: restored.now.day)
    try await restored.dispatch(clerk)
    #expect(clerk.mails.map(\.subject) == ["2026/000001", "2026/000002"])
    #expect(try await restored.fates().count == 2)
  }

  @Test("a digest of the day that went out stays one; what came since goes with the next")
  func sameDigest() async throws {
    let office = try Office()
    _ = try await office.filer()
    try Self.copy(office, to: "backup")
    let clerk = Clerk()
    let first = try Self.opened(office)
    try await first.take(Office.notice("clock:1", .taskDueSoon))
    try await first.desk.outbox.makeDigests(of: first.now.day)
    try await first.dispatch(clerk)
    try Self.putBack(first, from: "backup")
    let restored = try Self.opened(first)
    var other = Office.notice("clock:2", .taskDueSoon)
    other.printed = "2026/000002"
    try await restored.take(Office.notice("clock:1", .taskDueSoon), other)
    try await restored.desk.outbox.makeDigests(of: restored.now.day)
    try await restored.dispatch(clerk)
    #expect(clerk.mails.map(\.subject) == ["2026/000001"])
    try await restored.desk.outbox.makeDigests(of: restored.now.day + 1)
    try await restored.dispatch(clerk)
    #expect(clerk.mails.map(\.subject) == ["2026/000001", "2026/000002"])
  }

  @Test("a crash after the mail program's answer was noted beside the desk is no doubt: it was sent")
  func crashAfterNote() async throws {
    let office = try Office()
    _ = try await office.filer()
    try await office.take(Office.notice())
    let claimed = try #require(try await office.desk.outbox.claim())
    try office.desk.outbox.journal.note(claimed.id, .accepted, at: office.now)
    let later = try office.restarted()
    #expect(try await later.fates() == [.sent(office.now)])
    #expect(try await later.desk.outbox.standing().restored == nil, "a crash is no restored desk")
  }

  @Test(
    "what was handed over, and nobody knows with what ending, is uncertain on the older desk as well, until a person decides"
  )
  func uncertain() async throws {
    let clerk = Clerk(.unknown(.timeLimit))
    let first = try Self.opened(try await Self.copied())
    try await first.dispatch(clerk)
    try Self.putBack(first, from: "backup")
    let restored = try Self.opened(first)
    clerk.say(.accepted)
    try await restored.dispatch(clerk)
    #expect(clerk.ids.count == 1)
    #expect(try await restored.fates() == [.uncertain(.interrupted)])
    try await restored.desk.outbox.sendAgain(clerk.ids[0], by: .operator)
    try await restored.dispatch(clerk)
    #expect(clerk.ids.count == 2)
  }

  @Test("what the mail program did not take is tried again by the older desk")
  func refused() async throws {
    let clerk = Clerk(.later(.exit(75)))
    let first = try Self.opened(try await Self.copied())
    try await first.dispatch(clerk)
    try Self.putBack(first, from: "backup")
    let restored = try Self.opened(first)
    clerk.say(.accepted)
    try await restored.dispatch(clerk)
    #expect(clerk.ids.count == 2)
    #expect(try await restored.fates() == [.sent(restored.now)])
  }

  @Test("a journal that is put back itself learns from the desk what went out since")
  func olderJournal() async throws {
    let clerk = Clerk()
    let first = try Self.opened(try await Self.copied())
    first.desk.close()
    try FileManager.default.copyItem(atPath: first.folder(SentJournal.file), toPath: first.folder("journal"))
    let second = try Self.opened(first)
    try await second.dispatch(clerk)
    second.desk.close()
    try FileManager.default.removeItem(atPath: second.folder(SentJournal.file))
    try FileManager.default.copyItem(atPath: second.folder("journal"), toPath: second.folder(SentJournal.file))
    let third = try Self.opened(second)
    #expect(try await third.desk.outbox.standing().restored == nil)
    try Self.putBack(third, from: "backup")
    let restored = try Self.opened(third)
    try await restored.dispatch(clerk)
    #expect(clerk.ids.count == 1)
  }

  @Test("a desk of an earlier release hands its journal what it had sent; the journal names nobody")
  func upgrade() async throws {
    let clerk = Clerk()
    let first = try Self.opened(try await Self.copied())
    try await first.dispatch(clerk)
    try await first.store.write { try $0.execute(sql: "DELETE FROM sent_journal") }
    try FileManager.default.removeItem(atPath: first.folder(SentJournal.file))
    let upgraded = try first.restarted()
    #expect(try await upgraded.desk.outbox.standing().restored == nil)
    try Self.putBack(upgraded, from: "backup")
    let restored = try Self.opened(upgraded)
    try await restored.store.write { try $0.execute(sql: "DELETE FROM sent_journal") }
    let again = try restored.restarted()
    try await again.dispatch(clerk)
    #expect(clerk.ids.count == 1)
    again.desk.close()
    let bytes = try Data(contentsOf: URL(fileURLWithPath: again.folder(SentJournal.file)))
    #expect(bytes.range(of: Data("mai@".utf8)) == nil)
    #expect(bytes.range(of: Data(clerk.ids[0].text.utf8)) != nil, "the control: the file is read")
  }
}
