import Domain
import Reference
import Testing

@Suite("The law as data")
struct LawBookTests {
  private static let today = Day(number: 20_781)

  private static func ours(_ written: Decree58.Procedure) throws -> Procedure {
    try #require(ProcedureName(written.name).flatMap { Laws.book.procedure($0, on: today) })
  }

  @Test("our own files are read without a fault")
  func ownFiles() {
    #expect(LawFolder(at: Laws.path).faults.map { $0.text(.en) } == [])
  }

  @Test("the decree lays down eight procedures, and no other instrument lays one down")
  func procedures() {
    #expect(Laws.book.procedures(on: Self.today).map(\.name.text) == Decree58.procedures.map(\.name))
    #expect(Laws.book.instruments.flatMap(\.procedures).count == 8)
  }

  @Test("every step has the limit, the event and the article of the decree", arguments: Decree58.procedures)
  func steps(of written: Decree58.Procedure) throws {
    let procedure = try Self.ours(written)
    #expect(procedure.steps.map { Decree58.Step($0) } == written.steps)
    #expect(procedure.steps.allSatisfy { $0.footing == .verified })
  }

  @Test("every paper stands in the order of the article, in its form", arguments: Decree58.procedures)
  func papers(of written: Decree58.Procedure) throws {
    let procedure = try Self.ours(written)
    #expect(procedure.items.map { Decree58.Paper($0) } == written.papers)
    #expect(Set(procedure.items.map(\.code)).count == procedure.items.count)
  }

  @Test("exactly those are consulted whom the decree names", arguments: Decree58.procedures)
  func consultees(of written: Decree58.Procedure) throws {
    #expect(try Self.ours(written).consultees.map(\.code) == written.consultees)
  }

  @Test("conditions, criteria, validity and window are those of the decree", arguments: Decree58.procedures)
  func rest(of written: Decree58.Procedure) throws {
    let procedure = try Self.ours(written)
    #expect(procedure.window == written.window)
    #expect(procedure.longestValidity == written.validity)
    #expect(procedure.conditions.map { $0.basis?.written } == written.conditions)
    #expect(procedure.criteria.map { $0.basis?.written } == written.criteria)
    #expect(procedure.receiver == .comingo)
    #expect(procedure.decider == .foreignAffairs)
  }

  @Test("the duties that follow have the limits of article 21", arguments: Decree58.procedures)
  func duties(of written: Decree58.Procedure) throws {
    #expect(try Self.ours(written).duties.map { Decree58.Step($0) } == written.duties.map { Decree58.duties[$0] })
  }

  @Test("what the decree does not say is to be confirmed: a fee, a withdrawal by the applicant")
  func toBeConfirmed() {
    for procedure in Laws.book.procedures(on: Self.today) {
      #expect(procedure.fee.footing == .toBeConfirmed && procedure.fee.basis == nil)
      #expect(procedure.outcomes.filter { $0.footing == .toBeConfirmed }.map(\.code) == ["withdrawn"])
    }
  }

  @Test("every sentence of law names its article or is to be confirmed, in three languages that differ")
  func sentences() {
    for procedure in Laws.book.procedures(on: Self.today) {
      let provisions =
        [procedure.filer, procedure.fee] + procedure.conditions + procedure.criteria + procedure.outcomes
      for provision in provisions { #expect(provision.basis != nil || provision.footing == .toBeConfirmed) }
      let words = provisions.map(\.words) + procedure.items.map(\.words) + procedure.steps.map(\.words)
      for wording in words { #expect(Set([wording.vi, wording.en, wording.fr]).count == 3) }
    }
  }

  @Test(
    "an instrument is in force from its first day to its last",
    arguments: [
      ("12/2012/NĐ-CP", "2012-06-01", Optional("2022-10-31"), LegalFooting.toBeConfirmed),
      ("63/2010/NĐ-CP", "2010-10-14", nil, .verified), ("58/2022/NĐ-CP", "2022-11-01", nil, .verified),
      ("80/2020/NĐ-CP", "2020-09-17", "2025-12-07", .verified),
      ("313/2025/NĐ-CP", "2025-12-08", nil, .toBeConfirmed),
    ])
  func instruments(number: String, from: String, until: String?, footing: LegalFooting) throws {
    let instrument = try #require(InstrumentNumber(number).flatMap { Laws.book.instrument($0) })
    #expect(instrument.inForce.description == from)
    #expect(instrument.until?.description == until)
    #expect(instrument.footing == footing)
  }

  @Test("a dossier filed before the decree came into force finds no procedure; on its first day it does")
  func beforeTheDecree() throws {
    let first = try #require(Day(iso: "2022-11-01"))
    #expect(Laws.book.procedure(.issueOperation, on: first - 1) == nil)
    #expect(Laws.book.procedure(.issueOperation, on: first) != nil)
  }
}
