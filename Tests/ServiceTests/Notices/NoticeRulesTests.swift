import Desk
import Domain
import Foundation
import Ledger
import Record
import Testing

@testable import Service

@Suite("Who is told of which act")
struct NoticeRulesTests {
  private static let day = Day(2026, 3, 10)!
  private static let applicant = "organisation:o-hope"
  private static let province = OfficeName.peoplesCommittee(of: UnitCode(.of2025, "08"))

  private static func registry() async throws -> Registry {
    let registry = try await Registry.opened(on: day)
    try await registry.person("files")
    try await registry.person("receives", .office(.comingo), .receives, .vi)
    try await registry.person("ministry", .office(Registry.ministry), .isConsulted, .fr)
    try await registry.person("decides", .office(.foreignAffairs), .decides)
    try await registry.house.post().step()
    return registry
  }

  private static let agrees = Opinion(stance: .agrees, reasons: Text(""))

  @Test("each step of a dossier tells whom it concerns, and nobody else")
  func steps() async throws {
    let registry = try await Self.registry()
    let post = try registry.house.post()
    let dossier = try await HandDossier(in: registry.house, of: Registry.organisation)
    var seen = 0
    func told(_ act: DossierAct?, by body: Body = .office(.comingo)) async throws -> [String] {
      if let act { try await dossier.take(act, by: body) }
      try await post.follow()
      let all = try await registry.told(dossier.number)
      defer { seen = all.count }
      return Array(all[seen...])
    }
    let ministry = Body.office(Registry.ministry)
    #expect(try await told(nil) == ["filed \(Self.applicant)", "to-check office:comingo"])
    let demand = DossierAct.SupplementRequest(demands: [.init(about: "charter", words: Text("Thiếu bản dịch"))])
    #expect(
      try await told(.supplementRequested(demand)) == [
        "supplement-requested \(Self.applicant) letter", "supplement-requested \(Self.applicant)",
      ])
    let supplement = DossierAct.Supplement(
      scope: DossierScope(fields: [.health], provinces: [], approvingBodies: []), answers: Answers(), personal: nil,
      papers: [])
    #expect(
      try await told(.supplemented(supplement), by: .organisation(Registry.organisation)) == [
        "supplemented office:comingo"
      ])
    #expect(try await told(.acceptedAsComplete) == ["accepted \(Self.applicant)"])
    #expect(
      try await told(.consulted([Registry.ministry, Self.province])) == [
        "consultation \(ministry) letter", "consultation \(ministry)", "consultation office:\(Self.province) letter",
      ])
    #expect(try await told(.letterReceived(Registry.ministry, on: Self.day), by: ministry) == [])
    #expect(try await told(.opinionGiven(Registry.ministry, Self.agrees, on: Self.day), by: ministry) == [])
    #expect(
      try await told(.opinionGiven(Self.province, Self.agrees, on: Self.day)) == ["all-opinions office:comingo"])
    #expect(try await told(.forwarded(without: [])) == ["forwarded \(Self.applicant)", "to-receive office:mofa"])
    let mofa = Body.office(.foreignAffairs)
    #expect(try await told(.receivedForDecision(on: Self.day), by: mofa) == [])
    #expect(try await told(.appraised(Appraisal(form: .writtenOpinions, findings: [])), by: mofa) == [])
    let refusal = DossierDecision(
      number: try #require(DecisionNumber("7/QĐ")), result: .refused(reasons: Text("Không đủ điều kiện")))
    #expect(
      try await told(.decided(refusal), by: mofa) == [
        "decided \(Self.applicant) letter", "decided \(Self.applicant)", "to-hand-over office:comingo",
      ])
    #expect(try await told(.handedOver(.post, on: Self.day)) == ["handed-over \(Self.applicant)"])
    #expect(try await told(.resultReceived(on: Self.day)) == [])
  }

  @Test("messages are in the account's language, hold a number and a link, and nothing of the dossier")
  func messages() async throws {
    let registry = try await Self.registry()
    let dossier = try await HandDossier(in: registry.house, of: Registry.organisation)
    try await dossier.take(.acceptedAsComplete)
    try await dossier.take(.consulted([Registry.ministry]))
    try await registry.house.post().step()
    let mails = try registry.mailbox.mails
    #expect(mails.count == 4)
    let filed = try #require(
      try registry.mailbox.mails(to: "files@example.org").first {
        $0.fields["Subject"] == "Dossier filed – 2026/000001"
      })
    #expect(filed.body.contains("\(House.address)/en/desk/dossiers/\(dossier.number)\r\n"))
    #expect(filed.fields["Auto-Submitted"] == "auto-generated")
    #expect(filed.fields["To"] == "Nguyễn Thị files <files@example.org>")
    #expect(
      try registry.mailbox.mails(to: "receives@example.org").first?.fields["Subject"]?.hasPrefix("Hồ sơ mới") == true)
    let ministry = try #require(try registry.mailbox.mails(to: "ministry@example.org").first)
    #expect(ministry.fields["Subject"] == "Avis demandé – 2026/000001")
    #expect(ministry.body.contains("/fr/desk/dossiers/"))
    for mail in mails {
      #expect(!mail.body.contains("Hope Bridge"))
      #expect(mail.fields["Subject"]?.contains("Hope Bridge") == false)
    }
  }

  @Test("followed again from the beginning, by two at once, after a restart: nobody is told twice")
  func replayed() async throws {
    let registry = try await Self.registry()
    for ordinal in 1...5 {
      _ = try await HandDossier(in: registry.house, ordinal: ordinal, of: Registry.organisation)
    }
    let (first, second) = (try registry.house.post(), try registry.house.post())
    async let one: Void = first.step()
    async let two: Void = second.step()
    _ = try await (one, two)
    #expect(try registry.mailbox.mails.count == 10)
    // A ledger restored to an earlier state is followed from there again, once its acts have come back.
    _ = try await registry.desk.outbox.position(beginningAt: 0)
    try FileManager.default.removeItem(atPath: registry.mailbox.folder)
    try await registry.house.post().step()
    #expect(try registry.mailbox.mails.isEmpty)
    // The control: another act is told.
    _ = try await HandDossier(in: registry.house, ordinal: 6, of: Registry.organisation)
    try await registry.house.post().step()
    #expect(try registry.mailbox.mails.count == 2)
  }

  @Test("acts from before the outbox are told to nobody")
  func before() async throws {
    let registry = try await Registry.opened(on: Self.day)
    try await registry.person("files")
    _ = try await HandDossier(in: registry.house, of: Registry.organisation)
    try await registry.house.post().step()
    #expect(try registry.mailbox.mails.isEmpty)
  }

  @Test("a demonstration writes to its folder whatever was asked for, and says so in every message")
  func demonstration() async throws {
    let office = try await Office()
    #expect(try PostOption.carrier(sendmail: "/bin/false", for: office.house) is FolderCarrier)
    let record = try await Premises.record()
    #expect(try PostOption.carrier(sendmail: "/bin/false", for: record.house) is SendmailCarrier)
    try await office.house.post().step()
    _ = try await HandDossier(in: office.house, of: .applicant(office))
    try await office.house.post().step()
    let mails = try Mailbox(of: office.house).mails
    #expect(mails.count == 2)
    for mail in mails {
      #expect(
        ["[MINH HỌA]", "[DEMONSTRATION]", "[DÉMONSTRATION]"].contains { mail.fields["Subject"]?.hasPrefix($0) == true })
      #expect(["minh họa", "demonstration", "démonstration"].contains { mail.body.contains($0) })
    }
  }

  @Test("what --sendmail needs is said before anything is begun")
  func options() throws {
    #expect(throws: CommandFault.self) { try PostOption.sender(nil, origin: "x", sendmail: "sendmail") }
    #expect(throws: CommandFault.self) { try PostOption.sender("nobody", origin: "x", sendmail: nil) }
    #expect(throws: CommandFault.self) {
      try PostOption.sender(nil, origin: House.localOrigin, sendmail: "/usr/sbin/sendmail")
    }
    #expect(
      try PostOption.sender(nil, origin: "nhipcau.example.org", sendmail: "/x").text == "nhipcau@nhipcau.example.org")
  }
}
