import Desk
import Domain
import Foundation
import Ledger
import Record
import Testing

@testable import Service

@Suite("What the clocks say, once a day")
struct RemindersTests {
  /// A Tuesday.
  private static let filed = Day(2026, 3, 10)!

  private static func registry() async throws -> Registry {
    let registry = try await Registry.opened(on: filed)
    try await registry.person("receives", .office(.comingo), .receives)
    try await registry.house.post().step()
    return registry
  }

  private static func digests(_ registry: Registry) throws -> [Mailbox.Mail] {
    try registry.mailbox.mails(to: "receives@example.org").filter { $0.fields["Subject"]?.hasPrefix("Digest") == true }
  }

  @Test("a task is reminded of when it is due soon and when it is late, each once, in a digest of the morning")
  func once() async throws {
    let registry = try await Self.registry()
    _ = try await HandDossier(in: registry.house, of: Registry.organisation)
    let post = try registry.house.post()
    try await post.step()
    #expect(try Self.digests(registry).isEmpty)
    registry.go(to: Self.filed + 1, hour: 6)
    try await post.step()
    #expect(try Self.digests(registry).isEmpty, "before the morning nobody is woken")
    registry.go(to: Self.filed + 1, hour: 7)
    for _ in 0..<3 { try await post.step() }
    #expect(try Self.digests(registry).count == 1)
    #expect(try Self.digests(registry)[0].body.contains("A task is due soon: 2026/000001, due on 12 March 2026."))
    registry.go(to: Self.filed + 2)
    try await post.step()
    #expect(try Self.digests(registry).count == 1, "nothing new, no digest")
    registry.go(to: Self.filed + 3)
    for _ in 0..<3 { try await post.step() }
    #expect(try Self.digests(registry).count == 2)
    #expect(try Self.digests(registry).contains { $0.body.contains("A task is late: 2026/000001") })
  }

  @Test("two posts on one day, and a restart: one digest")
  func restarted() async throws {
    let registry = try await Self.registry()
    _ = try await HandDossier(in: registry.house, of: Registry.organisation)
    registry.go(to: Self.filed + 1)
    let (first, second) = (try registry.house.post(), try registry.house.post())
    async let one: Void = first.step()
    async let two: Void = second.step()
    _ = try await (one, two)
    try await registry.house.post().step()
    #expect(try Self.digests(registry).count == 1)
  }

  @Test("a calendar that changes moves the clock: it is told anew, with the digest of the next day")
  func calendar() async throws {
    let registry = try await Self.registry()
    let dossier = try await HandDossier(in: registry.house, of: Registry.organisation)
    let post = try registry.house.post()
    registry.go(to: Self.filed + 1)
    try await post.step()
    let line = CalendarOrder.Line(
      place: "1", day: "2026-03-12", meaning: "off-in-exchange", occasion: "", other: "2026-03-14", source: "Notice 1")
    let worked = CalendarOrder.Line(
      place: "2", day: "2026-03-14", meaning: "worked-in-exchange", occasion: "", other: "2026-03-12",
      source: "Notice 1")
    _ = try await ControlDesk(house: registry.house).amend(
      CalendarOrder(lines: [line, worked], reason: "Moved", mode: .record))
    try await post.step()
    #expect(try Self.digests(registry).count == 1)
    registry.go(to: Self.filed + 2)
    try await post.step()
    #expect(try Self.digests(registry).count == 2)
    let notices = try await registry.desk.outbox.notices(of: dossier.number).filter { $0.kind == .taskDueSoon }
    #expect(notices.compactMap(\.due) == [Self.filed + 3, Self.filed + 2])
  }

  @Test("a holder is reminded before the last day to ask for an extension, and before the certificate expires")
  func certificates() async throws {
    let registry = try await Self.registry()
    try await registry.person("files")
    let expiry = Self.filed + 200
    let certificate = Certificate(
      number: try #require(CertificateNumber("7/GĐK")), kind: .operation, holder: Registry.organisation,
      fields: [Text("health")], provinces: [Text("Hà Nội")], issued: Self.filed - 800, validFrom: Self.filed - 800,
      expiry: expiry, standing: .inForce)
    let number = RecordNumber.certificate(.operation, certificate.number)
    try await registry.house.append(Request(acts: [RecordAct.certificateRecorded(number, certificate).draft()]))
    let post = try registry.house.post()
    func told() async throws -> [NoticeKind] {
      try await post.step()
      return try await registry.desk.outbox.notices(of: number).reversed().map(\.kind).filter {
        $0 == .extensionDue || $0 == .certificateExpires
      }
    }
    registry.go(to: expiry - 91)
    #expect(try await told() == [])
    registry.go(to: expiry - 90)
    #expect(try await told() == [.extensionDue])
    registry.go(to: expiry - 60)
    #expect(try await told() == [.extensionDue])
    registry.go(to: expiry - 59)
    #expect(try await told() == [.extensionDue, .certificateExpires])
    registry.go(to: expiry)
    #expect(try await told() == [.extensionDue, .certificateExpires])
    let mails = try registry.mailbox.mails(to: "files@example.org")
    #expect(mails.contains { $0.body.contains("\(House.address)/en/certificates/\(number)") })
  }
}
