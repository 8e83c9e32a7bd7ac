import Domain
import Reference
import Testing

@testable import Procedures

@Suite("Representative office certificates (Decree 58/2022/NĐ-CP, arts 8, 14–17)")
struct RepresentativeOfficeTests {
  static let answers: [String: [String]] = [
    "name": ["Hope Bridge"], "name-vietnamese": ["Nhịp Hy Vọng"], "country": ["DE"], "legal-status": ["non-profit"],
    "founded": ["1999-03-27"], HomeRegistration.limitQuestion: ["unlimited"], "head-office": ["Berlin"],
    "mailbox": ["office@hope.example"], "seat-city": ["2025/48"], "seat-address": ["12 Bạch Đằng, phường Hải Châu"],
    "seat-premises": ["own"], "commitment": ["Dài hạn"], "aims": ["Nước sạch"], "fields": ["health"],
    "provinces": ["2025/08"], "planned-name": ["Nước sạch"], "planned-kind": ["project"], "planned-field": ["health"],
    "planned-provinces": ["2025/08"], "planned-partner": [""], "planned-amount": ["250000"],
    "planned-currency": ["USD"], "planned-from": ["2027"], "planned-until": ["2031"],
    "representative-name": ["Erika Mustermann"], "representative-nationality": ["DE"],
    "representative-birth": ["1980-02-01"], "representative-document": ["C01"], "representative-position": ["x"],
    "representative-telephone": ["+49 30 123456"], "representative-mailbox": ["erika@hope.example"],
  ]

  private func issue() throws -> Desk {
    try Held.desk(.issueRepresentativeOffice, Self.answers, Holdings())
  }

  private static let held = Held.holdings(known: Held.known.merging(Answers(["seat-city": ["2025/48"]]))) {
    $0.kind = .representativeOffice
    $0.seat = Text("12 Bạch Đằng, phường Hải Châu, Đà Nẵng")
    $0.provinces = [Text("Hà Giang")]
  }

  private func named(_ desk: Desk) -> [OfficeName] {
    desk.procedure.consulted(for: desk.dossier.filing.scope, by: Offices.directory, on: World.filed)
  }

  @Test("the seat is in Hà Nội, Đà Nẵng or Thành phố Hồ Chí Minh, and nowhere else; not inside premises of the State")
  func seat() throws {
    let setting = World.setting(World.filed, try Held.law(.issueRepresentativeOffice))
    let journey = IssueRepresentativeOffice().journey(setting)
    let city = try #require(journey.step("seat-city"))
    for code in ["2025/01", "2025/48", "2025/79"] {
      guard case .success = city.parse(["seat-city": [code]], into: DraftContent(), setting) else {
        Issue.record("\(code)")
        continue
      }
    }
    guard case .failure = city.parse(["seat-city": ["2025/08"]], into: DraftContent(), setting) else {
      return #expect(Bool(false))
    }
    let names = SeatQuestions.cities(on: World.filed).map { setting.provinceName($0, on: World.filed) }
    #expect(names == ["Hà Nội", "Đà Nẵng", "Hồ Chí Minh"])
    var answers = Self.answers
    answers["seat-premises"] = nil
    #expect(throws: Incomplete.self) { try Held.application(.issueRepresentativeOffice, answers, setting) }
  }

  @Test("all offices are asked, the people's committee of the seat's city among them; it is no province of work")
  func consultees() throws {
    var desk = try issue()
    #expect(named(desk).contains(.peoplesCommittee(of: World.daNang)))
    #expect(named(desk).contains(.peoplesCommittee(of: UnitCode(.of2025, "08"))))
    try desk.advance(to: "2026-04-01")
    #expect(try desk.proposal().provinces == [Text("Tuyên Quang")])
    #expect(try desk.proposal().seat == Text("12 Bạch Đằng, phường Hải Châu, Đà Nẵng"))
    #expect(try desk.refusal() == nil)
    #expect(try desk.refusal { $0.provinces.append(Text("Đà Nẵng")) } == .provincesBeyondApplication([Text("Đà Nẵng")]))
    #expect(try desk.refusal { $0.seat = nil } == .changedBeyondApplication)
  }

  @Test("five years at most from the issue")
  func validity() throws {
    var desk = try issue()
    try desk.advance(to: "2026-04-01")
    #expect(try desk.proposal().expiry == World.day("2031-04-01"))
    #expect(
      try desk.refusal { $0.expiry = World.day("2031-04-02") } == .validityTooLong(limit: World.day("2031-04-01")))
  }

  @Test("statistics of the three years before are filed if there are any; what was planned is for five years")
  func papers() throws {
    let desk = try issue()
    #expect(
      desk.dossier.filing.papers.map(\.item) == [
        "charter", "legal-status", "plan", "appointment", "biography", "criminal-record", "identity",
      ])
    let law = try Held.law(.issueRepresentativeOffice)
    #expect(law.item("record")?.isOptional == true)
    let step = IssueRepresentativeOffice().journey(World.setting(World.filed, law)).step("planned")
    #expect(step?.title.en.contains("5 years") == true)
  }

  @Test("one office an organisation; control: one that expired or was withdrawn does not count")
  func oneOffice() throws {
    let law = try Held.law(.issueRepresentativeOffice)
    func refusal(_ holdings: Holdings) -> Refusal? {
      IssueRepresentativeOffice().ineligibility(World.setting(World.filed, law, holdings))
    }
    #expect(refusal(Self.held) == .officeExists(Held.certificate.number))
    #expect(
      refusal(
        Held.holdings {
          $0.kind = .representativeOffice
          $0.expiry = World.filed - 1
        }) == nil)
    #expect(refusal(Held.holdings()) == nil)
  }

  @Test("extended by five years at most; the city of the seat is asked again")
  func prolonged() throws {
    var answers = Held.extensionAnswers
    answers["planned-provinces"] = ["2025/08"]
    var desk = try Held.desk(.extendRepresentativeOffice, answers, Self.held)
    #expect(named(desk).contains(.peoplesCommittee(of: World.daNang)))
    try desk.advance(to: "2026-04-01")
    #expect(try desk.proposal().expiry == World.day("2028-12-31"))
    #expect(try desk.refusal() == nil)
    let words = Text("12 Bạch Đằng, phường Hải Châu, Đà Nẵng")
    #expect(try desk.proposal().seat == words)
  }

  @Test(
    "an office that moves: the host city is asked, the seat changes and nothing else; art. 17(5) gives no time to forward"
  )
  func move() throws {
    var desk = try Held.desk(
      .amendRepresentativeOffice,
      [
        "changes": ["seat"], "new-seat-city": ["2025/01"], "new-seat-address": ["1 Tràng Thi"],
        "new-seat-premises": ["own"],
      ], Self.held)
    #expect(named(desk) == [Held.haNoi])
    #expect(desk.procedure.step(.forwarding) == nil)
    try desk.advance(to: "2026-04-01")
    var proposal = try desk.proposal()
    #expect(proposal.seat == Text("1 Tràng Thi, Hà Nội"))
    #expect(try desk.refusal() == nil)
    proposal.seat = Self.held.certificate?.certificate.seat
    #expect(proposal == Self.held.certificate?.certificate)
  }

  @Test("an office that moves within its city asks no city anew")
  func moveWithin() throws {
    let desk = try Held.desk(
      .amendRepresentativeOffice,
      [
        "changes": ["seat"], "new-seat-city": ["2025/48"], "new-seat-address": ["1 Trần Phú"],
        "new-seat-premises": ["own"],
      ], Self.held)
    #expect(named(desk) == [])
  }

  @Test("re-issued: nothing but the paper, and nobody is asked")
  func reissue() throws {
    var desk = try Held.desk(.reissueRepresentativeOffice, ["re-issue-reason": ["old"]], Self.held)
    try desk.advance(to: "2026-03-12")
    #expect(desk.letters.isEmpty)
    #expect(try desk.proposal() == Self.held.certificate?.certificate)
    #expect(try desk.refusal() == nil)
  }
}
