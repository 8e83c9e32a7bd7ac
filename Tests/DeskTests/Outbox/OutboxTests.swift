import Domain
import Foundation
import GRDB
import Testing

@testable import Desk

@Suite("Notices are made once and sent at most once")
struct OutboxTests {
  @Test("the same acts followed again, by two followers, after a restart: one notice, one message")
  func once() async throws {
    let office = try Office()
    _ = try await office.filer()
    try await office.take(Office.notice())
    async let first: Void = office.desk.outbox.take([Office.notice()], upTo: 1)
    async let second: Void = office.desk.outbox.take([Office.notice()], upTo: 1)
    _ = try await (first, second)
    let clerk = Clerk()
    try await office.dispatch(clerk)
    #expect(clerk.mails.count == 1)
    let later = try office.restarted()
    try await later.take(Office.notice())
    try await later.dispatch(clerk)
    #expect(clerk.mails.count == 1)
    #expect(try await later.desk.outbox.notices(of: Office.dossier).count == 1)
    // The control: another event is another message.
    try await later.take(Office.notice("act:2"))
    try await later.dispatch(clerk)
    #expect(clerk.mails.count == 2)
    #expect(Set(clerk.ids).count == 2)
  }

  @Test("position and notices are one transaction: what fails leaves neither")
  func atomic() async throws {
    let office = try Office()
    _ = try await office.filer()
    var broken = Office.notice("act:2")
    broken.printed = ""
    try await office.take(Office.notice("act:0"))
    await #expect(throws: DatabaseError.self) {
      try await office.desk.outbox.take([Office.notice("act:1"), broken], upTo: 3)
    }
    #expect(try await office.desk.outbox.position(beginningAt: 9) == 1)
    #expect(try await office.desk.outbox.notices(of: Office.dossier).count == 1)
  }

  @Test("an outbox that never followed begins behind what there is; a ledger that lost acts is followed from its end")
  func beginning() async throws {
    let office = try Office()
    #expect(try await office.desk.outbox.position(beginningAt: 40) == 40)
    #expect(try await office.desk.outbox.position(beginningAt: 50) == 40)
    #expect(try await office.desk.outbox.position(beginningAt: 30) == 30)
  }

  @Test("two rounds at once hand each message over once")
  func race() async throws {
    let office = try Office()
    _ = try await office.filer()
    for event in 0..<40 { try await office.take(Office.notice("act:\(event)")) }
    let clerk = Clerk()
    async let first: Void = office.dispatch(clerk)
    async let second: Void = office.dispatch(clerk)
    _ = try await (first, second)
    #expect(clerk.ids.count == 40)
    #expect(Set(clerk.ids).count == 40)
  }

  @Test("what was being handed over when the process ended is uncertain, and only a person has it sent again")
  func interrupted() async throws {
    let office = try Office()
    let (account, _) = try await office.filer()
    try await office.take(Office.notice())
    let claimed = try #require(try await office.desk.outbox.claim())
    let later = try office.restarted()
    let clerk = Clerk()
    try await later.dispatch(clerk)
    #expect(clerk.mails.isEmpty)
    #expect(try await later.fates() == [.uncertain(.interrupted)])
    #expect(try await later.desk.outbox.standing().uncertain == 1)
    try await later.desk.outbox.sendAgain(claimed.id, by: .account(account.number))
    try await later.dispatch(clerk)
    #expect(clerk.ids == [claimed.id])
    let decided = try await later.store.read { try String.fetchAll($0, sql: "SELECT decided_by FROM resending") }
    #expect(decided == [account.number.text])
    // What was sent is never sent again, whoever asks.
    await #expect(throws: OutboxRefusal.notStuck) {
      try await later.desk.outbox.sendAgain(claimed.id, by: .operator)
    }
    await #expect(throws: DatabaseError.self) {
      try await later.store.write { try $0.execute(sql: "UPDATE message SET state = 'queued'") }
    }
  }

  @Test("control: a message that were queued again after a crash would be sent twice, and these counts would show it")
  func plantedRepeat() async throws {
    let office = try Office()
    _ = try await office.filer()
    try await office.take(Office.notice())
    let clerk = Clerk()
    let claimed = try #require(try await office.desk.outbox.claim())
    _ = await clerk.carry(
      MailText(
        from: Office.sender, to: claimed.account.email, named: "", subject: "", language: .en, body: ""), claimed.id,
      madeAt: claimed.madeAt)
    let later = try office.restarted()
    try await later.store.write { try $0.execute(sql: "UPDATE message SET state = 'queued'") }
    try await later.dispatch(clerk)
    #expect(clerk.ids == [claimed.id], "the journal keeps it from going out")
    try later.desk.outbox.journal.free(claimed.id)
    try await later.store.write { try $0.execute(sql: "UPDATE message SET state = 'queued'") }
    try await later.dispatch(clerk)
    #expect(clerk.ids == [claimed.id, claimed.id])
  }

  @Test("who is not taken for now is tried again, later and later, and fails in the end")
  func patience() async throws {
    let office = try Office()
    _ = try await office.filer()
    try await office.take(Office.notice())
    let clerk = Clerk(.later(.exit(75)))
    try await office.dispatch(clerk)
    try await office.dispatch(clerk)
    #expect(clerk.mails.count == 1)
    office.pass(seconds: 60)
    try await office.dispatch(clerk)
    #expect(clerk.mails.count == 2)
    office.pass(seconds: 60)
    try await office.dispatch(clerk)
    #expect(clerk.mails.count == 2)
    for _ in 0..<20 {
      office.pass(minutes: 24 * 60)
      try await office.dispatch(clerk)
    }
    #expect(clerk.mails.count == Outbox.mostAttempts)
    #expect(try await office.fates() == [.failed(.exit(75))])
  }

  @Test("where nothing can go out, a round stops at the first message, and none is counted as tried")
  func held() async throws {
    let office = try Office()
    _ = try await office.filer()
    for event in 0..<30 { try await office.take(Office.notice("act:\(event)")) }
    let clerk = Clerk(.held(.folder(ENOSPC)))
    try await office.dispatch(clerk)
    #expect(clerk.mails.count <= Dispatch.width)
    #expect(try await office.desk.outbox.standing().fault == .folder(ENOSPC))
    clerk.say(.accepted)
    office.pass(minutes: 1)
    try await office.dispatch(clerk)
    #expect(try await office.desk.outbox.standing() == OutboxStanding(queued: 0, sent: 30))
  }

  @Test("a disabled account gets nothing, and one that lost its role nothing about that body")
  func closed() async throws {
    let office = try Office()
    let (account, _) = try await office.filer()
    let (other, _) = try await office.filer("an@lantern.example")
    try await office.take(Office.notice())
    try await office.desk.accounts.disable(account.number)
    try await office.desk.accounts.set(Membership(Office.lantern, [.audits]), of: other.number)
    let clerk = Clerk()
    try await office.dispatch(clerk)
    #expect(clerk.mails.isEmpty)
    #expect(try await office.fates() == [.dropped, .dropped])
    try await office.take(Office.notice("act:2"))
    #expect(try await office.fates().count == 2)
    // The control: with its role again, it is told of what happens from then on.
    try await office.desk.accounts.set(Membership(Office.lantern, [.files]), of: other.number)
    try await office.take(Office.notice("act:3"))
    try await office.dispatch(clerk)
    #expect(clerk.mails.map(\.recipient) == [other.email])
  }

  @Test("addresses stand with accounts only")
  func addresses() async throws {
    let office = try Office()
    _ = try await office.filer()
    try await office.take(Office.notice())
    try await office.dispatch(Clerk())
    let rows = try await office.store.read { db -> [String] in
      var rows: [String] = []
      for table in ["message", "notice", "outbox"] {
        rows += try Row.fetchAll(db, sql: "SELECT * FROM \(table)").map(\.debugDescription)
      }
      return rows
    }
    #expect(rows.count == 3)
    #expect(!rows.joined().contains("mai@"))
  }
}
