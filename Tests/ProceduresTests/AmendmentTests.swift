import Domain
import Reference
import Testing

@testable import Procedures

@Suite("Amendment of a certificate (Decree 58/2022/NĐ-CP, art. 13)")
struct AmendmentTests {
  private func asked(_ answers: [String: [String]]) throws -> [String] {
    let setting = World.setting(World.filed, try Held.law(.amendOperation), Held.holdings())
    let draft = DraftContent(answers: Answers(answers))
    let form = AmendOperation()
    return form.journey(setting).asked(form.completed(draft, setting)).filter { !$0.isHeld && $0.item == nil }.map(
      \.name)
  }

  @Test(
    "only what is to change is asked",
    arguments: [
      ([], []), (["name"], ["new-name", "new-name-vietnamese"]), (["address"], ["new-head-office"]),
      (["fields"], ["new-fields"]), (["provinces"], ["new-provinces"]), (["other"], ["other-changes"]),
      (["fields", "provinces"], ["new-fields", "new-provinces"]),
    ] as [([String], [String])])
  func onlyTheChange(changes: [String], questions: [String]) throws {
    #expect(try asked(["changes": changes]) == ["changes"] + questions + ["declaration"])
  }

  @Test("a change of the seat is offered for a representative office only")
  func seat() throws {
    let setting = World.setting(World.filed, try Held.law(.amendOperation), Held.holdings())
    let step = try #require(AmendOperation().journey(setting).step("changes"))
    let parsed = step.parse(["changes": ["seat"]], into: DraftContent(), setting)
    guard case .failure = parsed else { return #expect(Bool(false)) }
    guard case .success = step.parse(["changes": ["fields"]], into: DraftContent(), setting) else {
      return #expect(Bool(false))
    }
  }

  @Test("a choice that changes nothing is said to be none")
  func unchanged() throws {
    let setting = World.setting(World.filed, try Held.law(.amendOperation), Held.holdings())
    let step = try #require(AmendOperation().journey(setting).step("new-fields"))
    let draft = DraftContent(answers: Answers(["changes": ["fields"]]))
    guard case .failure = step.parse(["new-fields": ["agriculture", "health"]], into: draft, setting) else {
      return #expect(Bool(false))
    }
    guard case .success = step.parse(["new-fields": ["health"]], into: draft, setting) else {
      return #expect(Bool(false))
    }
  }

  private func desk(_ answers: [String: [String]]) throws -> Desk { try Held.desk(.amendOperation, answers) }

  private func named(_ desk: Desk) -> [OfficeName] {
    desk.procedure.consulted(for: desk.dossier.filing.scope, by: Offices.directory, on: World.filed)
  }

  @Test("only those are asked whom an added field or province concerns; others as the receiving office finds")
  func consultees() throws {
    let field = try desk(["changes": ["fields"], "new-fields": ["health", "agriculture", "culture"]])
    #expect(named(field) == Offices.directory.lineMinistries(of: .culture, on: World.filed))
    let province = try desk(["changes": ["provinces"], "new-provinces": ["2025/08", "2025/48", "2025/01"]])
    #expect(named(province) == [Held.haNoi])
    let fewer = try desk(["changes": ["fields"], "new-fields": ["health"]])
    #expect(named(fewer) == [])
    let name = try desk(["changes": ["name"], "new-name": ["New Bridge"], "new-name-vietnamese": ["Nhịp Mới"]])
    #expect(named(name) == [])
  }

  @Test(
    "where the change concerns nobody, the dossier may go on at once, or to offices that are chosen; never to an empty list"
  )
  func course() throws {
    var desk = try desk(["changes": ["fields"], "new-fields": ["health"]])
    let originals = DossierCommand.acceptWithOriginals(["certificate": World.day("2026-03-11")])
    try desk.give(originals, by: World.receiver, on: "2026-03-11")
    let security = OfficeName("public-security")!
    #expect(desk.refusal(of: .consult([]), by: World.receiver, on: "2026-03-11") == .nobodyToConsult)
    #expect(desk.refusal(of: .consult([security]), by: World.receiver, on: "2026-03-11") == nil)
    let unknown = OfficeName("nobody")!
    #expect(
      desk.refusal(of: .consult([unknown]), by: World.receiver, on: "2026-03-11")
        == .wrongConsultees(missing: [], extra: [unknown]))
    #expect(desk.refusal(of: .forward(without: []), by: World.receiver, on: "2026-03-11") == nil)

    var asked = try self.desk(["changes": ["fields"], "new-fields": ["health", "agriculture", "culture"]])
    try asked.give(originals, by: World.receiver, on: "2026-03-11")
    #expect(asked.refusal(of: .forward(without: []), by: World.receiver, on: "2026-03-11") == .notNow)
    let ministries = Offices.directory.lineMinistries(of: .culture, on: World.filed)
    #expect(
      asked.refusal(of: .consult([security]), by: World.receiver, on: "2026-03-11")
        == .wrongConsultees(missing: ministries, extra: [security]))
    #expect(asked.refusal(of: .consult(ministries + [security]), by: World.receiver, on: "2026-03-11") == nil)
  }

  @Test("exactly what was asked changes, or less of it")
  func exactly() throws {
    var desk = try desk(["changes": ["fields"], "new-fields": ["health", "culture", "education"]])
    try desk.advance(to: "2026-04-01")
    let proposal = try desk.proposal()
    #expect(Set(proposal.fields.map(\.string)) == ["health", "culture", "education"])
    #expect(proposal.provinces == Held.certificate.provinces)
    #expect(try desk.refusal() == nil)
    #expect(try desk.refusal { $0.fields = [Text("health"), Text("agriculture"), Text("culture")] } == nil)
    #expect(
      try desk.refusal { $0.fields.append(Text("environment")) } == .fieldsBeyondApplication([Text("environment")]))
    #expect(try desk.refusal { $0.expiry = $0.expiry + 1 } == .changedBeyondApplication)
  }

  @Test(
    "the words of the certificate stay where its provinces stay, though they were merged since; what is added has its name of today"
  )
  func provinces() throws {
    var desk = try desk(["changes": ["provinces"], "new-provinces": ["2025/08", "2025/01"]])
    try desk.advance(to: "2026-04-01")
    #expect(try desk.proposal().provinces == [Text("Hà Giang"), Text("Hà Nội")])
    #expect(try desk.refusal() == nil)
    #expect(try desk.refusal { $0.provinces = [Text("Tuyên Quang"), Text("Hà Nội")] } != nil)
  }

  @Test("a new name is the holder's once it is granted; the certificate itself stays")
  func name() throws {
    let desk = try desk(["changes": ["name"], "new-name": ["New Bridge"], "new-name-vietnamese": ["Nhịp Mới"]])
    let names = try #require(AmendOperation().newName(in: desk.dossier.filing))
    #expect(names[.en] == "New Bridge" || names[.vi] == "Nhịp Mới")
    #expect(names.all.count == 2)
    #expect(try desk.proposal() == Held.certificate)
    #expect(ExtendOperation().newName(in: desk.dossier.filing) == nil)
  }

  @Test("seven and twenty-five working days, from the law")
  func limits() throws {
    let law = try Held.law(.amendOperation)
    #expect(law.step(.decision)?.limit == .workingDays(7))
    #expect(law.step(.handover)?.limit == .workingDays(25))
    #expect(try Held.law(.extendOperation).step(.decision)?.limit == .workingDays(10))
    #expect(try Held.law(.extendOperation).step(.handover)?.limit == .workingDays(30))
  }
}
