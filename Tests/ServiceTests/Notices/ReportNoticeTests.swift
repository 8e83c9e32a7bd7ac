import Desk
import Domain
import Ledger
import Record
import Testing

@testable import Service

@Suite("Notices of yearly reports")
struct ReportNoticeTests {
  private static let own = ReportName(.organisation(Registry.organisation), .organisation, year: 2026)!
  private static let higher = ReportName(.office(.comingo), .committee, year: 2026)!
  /// A Friday.
  private static let due = Day(2026, 12, 18)!

  private static func registry(on day: Day) async throws -> Registry {
    let registry = try await Registry.opened(on: day)
    try await registry.person("files")
    try await registry.person("receives", .office(.comingo), .receives)
    try await registry.person("decides", .office(.foreignAffairs), .decides)
    let printed = try #require(CertificateNumber("7/GĐK"))
    let certificate = Certificate(
      number: printed, kind: .operation, holder: Registry.organisation, fields: [Text("health")],
      provinces: [Text("Hà Nội")], issued: Day(2026, 1, 5)!, validFrom: Day(2026, 1, 5)!, expiry: Day(2029, 1, 4)!,
      standing: .inForce)
    let number = RecordNumber.certificate(.operation, printed)
    try await registry.house.append(
      Request(acts: [RecordAct.certificateRecorded(number, certificate).draft()]))
    try await registry.house.post().step()
    return registry
  }

  private static func report(
    _ name: ReportName, _ dollars: Int128, _ origin: ReportLine.Origin = .entered
  ) -> AnnualReport {
    let key = ReportLine.Key(
      organisation: Registry.organisation, place: .province(UnitCode(.of2025, "08")), field: .health, currency: .usd)
    return AnnualReport(
      name, lines: [ReportLine(key, Sum(units: dollars * 10_000), origin)], basis: .init(known: nil))
  }

  private static func take(_ content: ReportStep.Content, of name: ReportName, in registry: Registry) async throws {
    let step = ReportStep(content, by: .init(body: name.body, account: nil))
    let draft = RecordAct.report(name.number, step).draft(recordedAt: registry.house.clock.now())
    try await registry.house.append(Request(acts: [draft]))
    try await registry.house.post().step()
  }

  @Test(
    "a report is told of before its day and once that has passed, each once; who draws up from it, that some are missing"
  )
  func clocks() async throws {
    let registry = try await Self.registry(on: Self.due - 15)
    func told(_ day: Day) async throws -> [String] {
      registry.go(to: day)
      try await registry.house.post().step()
      return try await registry.told(Self.own.number)
    }
    let body = "organisation:\(Registry.organisation)"
    #expect(try await told(Self.due - 15) == [])
    #expect(try await told(Self.due - 14) == ["report-due-soon \(body)"])
    #expect(try await told(Self.due) == ["report-due-soon \(body)"])
    #expect(try await told(Self.due + 1) == ["report-due-soon \(body)", "report-late \(body)"])
    #expect(try await told(Self.due + 6).count == 2)
    let higher = try await registry.told(Self.higher.number)
    #expect(higher.contains("reports-missing office:comingo"))
    #expect(higher.contains("report-due-soon office:comingo"))
    let digests = try registry.mailbox.mails(to: "files@example.org")
    #expect(
      digests.contains { $0.body.contains("The yearly report is due soon: Form 05, 2026, due on 18 December 2026.") })
    #expect(digests.contains { $0.body.contains("\(House.address)/en/desk/reports/2026\r\n") })
  }

  @Test("control: a report that was filed is not told of as due")
  func filedInTime() async throws {
    let registry = try await Self.registry(on: Self.due - 2)
    try await Self.take(.filed(Self.report(Self.own, 100)), of: Self.own, in: registry)
    let before = try await registry.told(Self.own.number).filter { $0.hasPrefix("report-due") }
    registry.go(to: Self.due + 3)
    try await registry.house.post().step()
    #expect(before.count == 1)
    #expect(!(try await registry.told(Self.own.number).contains { $0.hasPrefix("report-late") }))
  }

  @Test(
    "filed and corrected, it is told to the offices it goes to, with the day's digest; to its author that it was filed")
  func filed() async throws {
    let registry = try await Self.registry(on: Self.due - 1)
    try await Self.take(.filed(Self.report(Self.own, 100)), of: Self.own, in: registry)
    let key = Self.report(Self.own, 1).lines[0].key
    let correction = ReportCorrection(lines: [.init(key, Sum(units: 2_000_000))], reason: Text("Sổ"))
    try await Self.take(.corrected(correction), of: Self.own, in: registry)
    let told = Set(try await registry.told(Self.own.number)).filter { !$0.hasPrefix("report-due") }
    #expect(
      told == [
        "report-filed organisation:\(Registry.organisation)", "report-received office:mofa",
        "report-received office:comingo", "report-corrected office:mofa", "report-corrected office:comingo",
      ])
    registry.go(to: Self.due)
    try await registry.house.post().step()
    let digest = try #require(
      try registry.mailbox.mails(to: "receives@example.org").last { $0.body.contains("A yearly report has come") })
    #expect(digest.body.contains("/en/desk/reports/\(Self.own.number)"))
  }

  @Test("whose figures another report states otherwise is told to look at its own; where they agree, nobody is")
  func differs() async throws {
    for (dollars, origin, expected) in [
      (Int128(250), ReportLine.Origin.corrected(from: Sum(units: 1_000_000), reason: Text("Sổ của tỉnh")), 1),
      (100, .report, 0),
    ] {
      let registry = try await Self.registry(on: Self.due - 1)
      try await Self.take(.filed(Self.report(Self.own, 100)), of: Self.own, in: registry)
      try await Self.take(.filed(Self.report(Self.higher, dollars, origin)), of: Self.higher, in: registry)
      #expect(
        try await registry.told(Self.own.number).count { $0.hasPrefix("report-differs organisation:") } == expected)
      // Corrected below, the report above is to be looked at.
      let key = Self.report(Self.own, 1).lines[0].key
      let correction = ReportCorrection(lines: [.init(key, Sum(units: 3_000_000))], reason: Text("Sổ"))
      try await Self.take(.corrected(correction), of: Self.own, in: registry)
      #expect(try await registry.told(Self.higher.number).contains("report-differs office:comingo"))
    }
  }

  @Test("what was told of a report is found on its page, each body's own", arguments: Language.allCases)
  func pages(language: Language) async throws {
    let start = Registry.instant(Day(2025, 12, 17)!, 9)
    let office = try await Office(clock: Clock { start })
    try await office.house.post().step()
    guard let body = office.accounts["files"]?.account.memberships[0].body,
      let name = ReportName(body, .organisation, year: 2025), case .organisation(let number) = body
    else { throw CancellationError() }
    let key = ReportLine.Key(organisation: number, place: .notAllocated, field: .health, currency: .usd)
    let report = AnnualReport(name, lines: [ReportLine(key, Sum(units: 10_000), .entered)], basis: .init(known: nil))
    let step = ReportStep(.filed(report), by: .init(body: body, account: nil))
    try await office.house.append(
      Request(acts: [RecordAct.report(name.number, step).draft(recordedAt: start)]))
    try await office.house.post().step()
    let author = try await office.person("files", language)
    try await author.get("/\(language.rawValue)/desk/reports/2025")
    #expect(author.status == 200 && author.text.contains(NoticeKind.reportFiled.wording[language]))
    #expect(!author.text.contains(NoticeKind.reportReceived.wording[language]))
    let reader = try await office.person("decides", language)
    try await reader.get("/\(language.rawValue)/desk/reports/\(name.number)")
    #expect(reader.status == 200 && reader.text.contains(NoticeKind.reportReceived.wording[language]))
    #expect(!reader.text.contains("files@example.org"))
    let open = try await office.premises.get("/\(language.rawValue)/reports/\(name.number)")
    #expect(open.status == 200 && !open.text.contains(NoticeKind.reportReceived.wording[language]))
  }
}
