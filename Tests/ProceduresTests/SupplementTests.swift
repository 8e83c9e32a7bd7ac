import Domain
import Testing

@testable import Procedures

@Suite("Completeness and supplements")
struct SupplementTests {
  private let demand = DossierAct.SupplementRequest.Demand(about: "charter", words: Text("thiếu bản dịch"))

  @Test("a complete application becomes a dossier that waits for the check")
  func filing() throws {
    let desk = try Desk()
    #expect(desk.dossier.state == .checking(since: World.filed))
    #expect(desk.dossier.filing.personal?["representative-name"] == "Erika Mustermann")
    #expect(desk.dossier.filing.answers["representative-name"] == nil)
  }

  @Test("an application without a field, a province or a paper is not filed")
  func incompleteFiling() {
    var application = World.application
    application.scope.fields = []
    #expect(throws: Refusal.noFields) { try Desk(application) }
    application = World.application
    application.scope.provinces = []
    #expect(throws: Refusal.noProvinces) { try Desk(application) }
    application = World.application
    application.papers.removeAll { $0.item == "charter" }
    #expect(throws: Refusal.papersMissing(["charter"])) { try Desk(application) }
  }

  @Test("a province that a merger ended cannot be applied for, nor can a made-up one")
  func provinceOfToday() {
    for code in [UnitCode(.of2004, "02"), UnitCode(.of2025, "99")] {
      var application = World.application
      application.scope.provinces = [code]
      #expect(throws: Refusal.unknownProvince(code)) { try Desk(application) }
    }
  }

  @Test("an original that was received stands for a paper")
  func originalReceived() throws {
    var application = World.application
    application.papers.removeAll { $0.item == "charter" }
    #expect(throws: Refusal.papersMissing(["charter"]), "the control") { try Desk(application) }
    application.papers.append(FiledPaper(item: "charter", form: .original(receivedOn: World.filed)))
    #expect(try Desk(application).dossier.filing.papers.contains { $0.item == "charter" })
  }

  @Test("a request names at least one thing, each in words")
  func demands() throws {
    let desk = try Desk()
    let none = DossierAct.SupplementRequest(demands: [])
    #expect(desk.refusal(of: .requestSupplement(none), by: World.receiver, on: "2026-03-11") == .demandsMissing)
    let bare = DossierAct.SupplementRequest(demands: [.init(about: "plan", words: Text(" "))])
    #expect(
      desk.refusal(of: .requestSupplement(bare), by: World.receiver, on: "2026-03-11") == .demandWithoutWords("plan"))
  }

  @Test("a third request must state which guidance was not followed; a second need not")
  func thirdRequest() throws {
    var desk = try Desk()
    let request = DossierAct.SupplementRequest(demands: [demand])
    for day in ["2026-03-11", "2026-03-13"] {
      try desk.give(.requestSupplement(request), by: World.receiver, on: day)
      try desk.give(.supplement(World.application.supplement), by: World.applicant, on: day)
    }
    #expect(
      desk.refusal(of: .requestSupplement(request), by: World.receiver, on: "2026-03-16")
        == .guidanceNotStated(earlier: 2))
    let blank = DossierAct.SupplementRequest(demands: [demand], guidanceNotFollowed: Text("  "))
    #expect(
      desk.refusal(of: .requestSupplement(blank), by: World.receiver, on: "2026-03-16")
        == .guidanceNotStated(earlier: 2))
    let stated = DossierAct.SupplementRequest(
      demands: [demand], guidanceNotFollowed: Text("bản dịch phải được chứng thực"))
    try desk.give(.requestSupplement(stated), by: World.receiver, on: "2026-03-16")
    #expect(desk.dossier.requests.count == 3)
  }

  @Test("a supplement replaces scope, answers and papers, and must be complete itself")
  func supplement() throws {
    var desk = try Desk()
    try desk.give(.requestSupplement(.init(demands: [demand])), by: World.receiver, on: "2026-03-11")
    var supplement = World.application.supplement
    supplement.papers = []
    #expect(
      desk.refusal(of: .supplement(supplement), by: World.applicant, on: "2026-03-12")
        == .papersMissing(World.papers.map(\.item)))
    supplement = World.application.supplement
    supplement.scope.provinces = [World.haNoi]
    try desk.give(.supplement(supplement), by: World.applicant, on: "2026-03-12")
    #expect(desk.dossier.filing.scope.provinces == [World.haNoi])
    #expect(desk.dossier.state == .checking(since: World.day("2026-03-12")))
  }

  @Test("the applicant withdraws until the decision, and not after it")
  func withdrawal() throws {
    var desk = try Desk.deciding()
    #expect(desk.refusal(of: .withdraw(reason: Text("")), by: World.applicant, on: "2026-03-25") == nil)
    let granted = try Desk.granted()
    #expect(granted.refusal(of: .withdraw(reason: Text("")), by: World.applicant, on: "2026-04-21") == .notNow)
    try desk.give(.withdraw(reason: Text("")), by: World.applicant, on: "2026-03-25")
    #expect(desk.dossier.state == .closed(.withdrawn, on: World.day("2026-03-25")))
    #expect(desk.refusal(of: .withdraw(reason: Text("")), by: World.applicant, on: "2026-03-26") == .notNow)
  }
}
