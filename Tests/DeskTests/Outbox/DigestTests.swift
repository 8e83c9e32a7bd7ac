import Domain
import Testing

@testable import Desk

@Suite("A digest a day at most")
struct DigestTests {
  private static func reminder(_ event: String) -> NewNotice { Office.notice(event, .taskDueSoon) }

  @Test("reminders wait for the digest of the day, and what comes later for that of the next")
  func daily() async throws {
    let office = try Office()
    _ = try await office.filer()
    let clerk = Clerk()
    let outbox = office.desk.outbox
    try await office.take(Self.reminder("a"), Self.reminder("b"))
    try await office.dispatch(clerk)
    #expect(clerk.mails.isEmpty)
    #expect(try await office.fates() == [.waitsForDigest, .waitsForDigest])
    try await outbox.makeDigests(of: office.now.day)
    try await outbox.remind([Self.reminder("a"), Self.reminder("c")])
    try await outbox.makeDigests(of: office.now.day)
    try await office.dispatch(clerk)
    #expect(clerk.mails.map(\.subject) == ["2026/000001, 2026/000001"])
    office.pass(minutes: 24 * 60)
    try await outbox.makeDigests(of: office.now.day)
    try await office.dispatch(clerk)
    #expect(clerk.mails.count == 2)
    // Nothing waits: no digest.
    office.pass(minutes: 24 * 60)
    try await outbox.makeDigests(of: office.now.day)
    try await office.dispatch(clerk)
    #expect(clerk.mails.count == 2)
  }

  @Test("the day is that of Hà Nội: 23:59 and 00:00 are two")
  func midnight() async throws {
    // 2026-02-10 23:59 in Hà Nội is 16:59 in UTC.
    let office = try Office(at: Office.start + (14 * 60 + 59) * 60_000)
    _ = try await office.filer()
    let clerk = Clerk()
    let first = office.now.day
    try await office.take(Self.reminder("a"))
    try await office.desk.outbox.makeDigests(of: office.now.day)
    try await office.desk.outbox.remind([Self.reminder("b")])
    office.pass(seconds: 59)
    #expect(office.now.day == first)
    try await office.desk.outbox.makeDigests(of: office.now.day)
    try await office.dispatch(clerk)
    #expect(clerk.mails.count == 1)
    office.pass(seconds: 1)
    #expect(office.now.day == first + 1)
    try await office.desk.outbox.makeDigests(of: office.now.day)
    try await office.dispatch(clerk)
    #expect(clerk.mails.count == 2)
  }

  @Test("each chooses: at once, once a day, or only what the law demands")
  func frequency() async throws {
    let office = try Office()
    let (atOnce, _) = try await office.filer()
    let (daily, _) = try await office.filer("an@lantern.example")
    let (statutory, _) = try await office.filer("binh@lantern.example")
    try await office.desk.accounts.set(.digest, of: daily.number)
    try await office.desk.accounts.set(.statutory, of: statutory.number)
    #expect(try await office.desk.accounts.frequency(of: atOnce.number) == .immediate)
    let clerk = Clerk()
    try await office.take(Office.notice("act:1", .accepted), Self.reminder("a"))
    try await office.dispatch(clerk)
    #expect(clerk.mails.map(\.recipient) == [atOnce.email])
    try await office.desk.outbox.makeDigests(of: office.now.day)
    try await office.dispatch(clerk)
    #expect(Set(clerk.mails.map(\.recipient)) == [atOnce.email, daily.email])
    try await office.take(Office.notice("act:2", .supplementRequested))
    try await office.dispatch(clerk)
    #expect(clerk.mails.suffix(3).map(\.recipient).contains(statutory.email))
    #expect(clerk.mails.count == 6)
  }

  @Test("a digest leaves out what its reader may no longer know")
  func lost() async throws {
    let office = try Office()
    let (account, _) = try await office.filer()
    try await office.desk.accounts.set(Membership(Office.river, [.files]), of: account.number)
    try await office.take(Self.reminder("a"), Office.notice("b", .taskLate, Office.river))
    try await office.desk.outbox.makeDigests(of: office.now.day)
    try await office.desk.accounts.set(Membership(Office.lantern, []), of: account.number)
    let clerk = Clerk()
    try await office.dispatch(clerk)
    #expect(clerk.mails.map(\.subject) == ["2026/000001"])
    #expect(try await office.fates().contains(.dropped))
  }
}
