import Domain
import Testing

@testable import Registers

@Suite("How a certificate stood on a day") struct StandingOnDayTests {
  private static let by = DecisionNumber("7/QĐ")!

  private func version(_ standing: Certificate.Standing, recorded day: String, act: Int64) -> CertificateRow {
    var row = PageSample.certificate(standing)
    row.act = act
    row.recordedAt = Instant(milliseconds: Int64(Sample.day(day).number) * 86_400_000)
    return row
  }

  private func state(_ versions: [CertificateRow], _ day: String) -> Certificate.State? {
    StandingOnDay(versions, on: Sample.day(day))?.state
  }

  @Test("a suspension that was lifted answers for the days it lasted, and for no others") func lifted() {
    let suspended = Certificate.Standing.suspended(since: Sample.day("2025-03-01"), by: Self.by)
    let versions = [
      version(.inForce, recorded: "2024-01-01", act: 1), version(suspended, recorded: "2025-02-20", act: 2),
      version(suspended, recorded: "2025-04-01", act: 3), version(.inForce, recorded: "2025-06-01", act: 4),
    ]
    #expect(state(versions, "2025-02-28") == .inForce)
    #expect(state(versions, "2025-03-01") == .suspended && state(versions, "2025-05-31") == .suspended)
    #expect(state(versions, "2025-06-01") == .inForce)
    #expect(StandingOnDay(versions, on: Sample.day("2025-05-01"))?.standing == suspended)
    #expect(
      versions.last?.state(on: Sample.day("2025-05-01")) == .inForce, "control: the newest version alone forgets it")
  }

  @Test("where an act says when it was lifted, that day counts, and not the one on which the act was recorded")
  func told() {
    let since = Sample.day("2025-03-01")
    let suspended = Certificate.Standing.suspended(since: since, by: Self.by)
    var lifted = version(.inForce, recorded: "2025-06-05", act: 3)
    lifted.pauses = [.init(since: since, until: Sample.day("2025-06-01"), by: Self.by, liftedBy: Self.by)]
    let versions = [
      version(.inForce, recorded: "2024-01-01", act: 1), version(suspended, recorded: "2025-02-20", act: 2), lifted,
    ]
    #expect(state(versions, "2025-05-31") == .suspended && state(versions, "2025-06-02") == .inForce)
    #expect(StandingOnDay(versions, on: Sample.day("2025-05-31"))?.standing == suspended)
  }

  @Test("suspended, then withdrawn: each from its own day") func withdrawn() {
    let versions = [
      version(.inForce, recorded: "2024-01-01", act: 1),
      version(.suspended(since: Sample.day("2025-03-01"), by: Self.by), recorded: "2025-03-01", act: 2),
      version(.withdrawn(on: Sample.day("2025-09-01"), by: Self.by), recorded: "2025-08-20", act: 3),
    ]
    #expect(state(versions, "2025-02-28") == .inForce && state(versions, "2025-08-31") == .suspended)
    #expect(state(versions, "2025-09-01") == .withdrawn && state([], "2025-09-01") == nil)
  }

  @Test("each decision makes a paper; a suspension makes none; the older one is replaced by the newest") func papers() {
    func issued(_ decision: String, until: String, act: Int64) -> CertificateRow {
      var row = version(.inForce, recorded: "2024-01-01", act: act)
      row.expiry = Sample.day(until)
      row.grant = CertificateRow.Grant(procedure: .issueOperation, decision: decision)
      return row
    }
    var suspended = issued("1/QĐ", until: "2027-01-14", act: 2)
    suspended.standing = .suspended(since: Sample.day("2025-03-01"), by: Self.by)
    let versions = [
      issued("1/QĐ", until: "2027-01-14", act: 1), suspended, issued("2/QĐ", until: "2030-01-14", act: 3),
    ]
    #expect(CertificateEdition.editions(of: versions).map(\.decision) == ["1/QĐ", "2/QĐ"])
    let events = CertificateEvent.events(of: versions)
    #expect(PaperInHand(2, of: events) == .current)
    #expect(PaperInHand(3, of: events) == .unknown && PaperInHand(0, of: events) == .unknown)
    guard case .replaced(let by, let changes) = PaperInHand(1, of: events) else {
      Issue.record("the older paper counts as current")
      return
    }
    #expect(by.ordinal == 2)
    #expect(changes.contains(.extended(from: Sample.day("2027-01-14"), to: Sample.day("2030-01-14"))))
    for language in Language.allCases {
      let notice = PaperInHand(1, of: events).notice(language)
      #expect(notice.map { Drawing.html($0, language) }?.contains("2/QĐ") == true)
    }
  }
}
