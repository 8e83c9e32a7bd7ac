import Domain
import Reference
import Testing

@Suite("Offices and what they became")
struct OfficesTests {
  private static let before = Day(number: 20_147)  // 28 February 2025
  private static let after = Day(number: 20_148)
  private static let offices = Offices.directory

  private static func name(_ text: String) throws -> OfficeName { try #require(OfficeName(text)) }

  private static func consulted(_ scope: DossierScope, on day: Day) throws -> [String] {
    try #require(Laws.book.procedure(.issueOperation, on: day)).consulted(for: scope, by: offices, on: day)
      .map(\.text)
  }

  private static func scope(
    _ fields: [FieldOfWork] = [], _ provinces: [UnitCode] = [], _ approving: [String] = []
  ) -> DossierScope {
    DossierScope(fields: fields, provinces: provinces, approvingBodies: approving.compactMap { OfficeName($0) })
  }

  @Test("Planning and Finance are two letters before the merger and one after it")
  func merger() throws {
    #expect(
      try Self.consulted(Self.scope(), on: Self.before)
        == ["public-security", "planning-investment", "home-affairs", "finance", "state-bank"])
    #expect(
      try Self.consulted(Self.scope(), on: Self.after)
        == ["public-security", "finance", "home-affairs", "state-bank"])
  }

  @Test("a dossier names exactly its fields' ministries, its provinces and who approves, each once, in the law's order")
  func scopes() throws {
    let today = try #require(Day(iso: "2026-11-24"))
    let scope = Self.scope(
      [.agriculture, .environment, .health], [UnitCode(.of2025, "08"), UnitCode(.of2025, "01")], ["pc-2025-08"])
    #expect(
      try Self.consulted(scope, on: today)
        == [
          "public-security", "finance", "home-affairs", "state-bank", "agriculture-environment", "health",
          "pc-2025-08", "pc-2004-01",
        ])
  }

  @Test("every field of work has a ministry that exists, before the mergers and since", arguments: FieldOfWork.allCases)
  func ministries(field: FieldOfWork) throws {
    for day in [Self.before, Self.after] {
      let names = Self.offices.lineMinistries(of: field, on: day)
      #expect(!names.isEmpty)
      for name in names { #expect(Self.offices.current(name, on: day)?.exists(on: day) == true) }
    }
  }

  @Test("offices that ended are to be confirmed, and so is what they became")
  func footing() {
    for office in Self.offices.all where office.until != nil && office.kind == .ministry {
      #expect(office.footing == .toBeConfirmed)
      #expect(office.successor != nil)
    }
  }

  @Test(
    "there is one people's committee a province: 63 until 30 June 2025, 34 since",
    arguments: [("2025-06-30", 63), ("2025-07-01", 34), ("2026-11-24", 34), ("2008-07-31", 64)])
  func provinces(day: String, count: Int) throws {
    let day = try #require(Day(iso: day))
    let committees = Self.offices.all.filter { office in
      guard case .peoplesCommittee = office.kind else { return false }
      return office.exists(on: day)
    }
    #expect(committees.count == count)
  }

  @Test(
    "a committee has its title in three languages",
    arguments: [
      ("pc-2025-08", "Ủy ban nhân dân tỉnh Tuyên Quang", "People’s Committee of Tuyên Quang province"),
      ("pc-2004-01", "Ủy ban nhân dân thành phố Hà Nội", "People’s Committee of Hà Nội City"),
      ("pc-2004-02", "Ủy ban nhân dân tỉnh Hà Giang", "People’s Committee of Hà Giang province"),
    ])
  func titles(name: String, vi: String, en: String) throws {
    let office = try #require(Self.offices[try Self.name(name)])
    #expect(office.title.vi == vi)
    #expect(office.title.en == en)
    #expect(office.title.fr.hasPrefix("Comité populaire de la "))
  }

  @Test("a committee of a merged province is, since then, that of the province it came to; one of both lists is one")
  func successors() throws {
    let reform = Places.reform
    let haGiang = try Self.name("pc-2004-02")
    #expect(Self.offices.current(haGiang, on: reform - 1)?.name == haGiang)
    #expect(Self.offices.current(haGiang, on: reform)?.name.text == "pc-2025-08")
    #expect(Self.offices.current(try Self.name("pc-2004-28"), on: reform)?.name.text == "pc-2004-01")
    #expect(Self.offices[try Self.name("pc-2025-01")] == Self.offices[try Self.name("pc-2004-01")])
    #expect(Self.offices[try Self.name("pc-2025-02")] == nil)
  }
}
