import Domain
import Reference
import Testing

@testable import Procedures

@Suite("The hand-made table and the data of the law say the same")
struct LawTableTests {
  @Test("papers, offices, limits, validity and criteria of an operation certificate")
  func same() throws {
    let law = try #require(Laws.book.procedure(.issueOperation, on: World.filed))
    let hand = HandMade.procedure
    #expect(law.items.map(\.code) == hand.items.map(\.code))
    #expect(law.items.map(\.form) == hand.items.map(\.form))
    #expect(law.items.map(\.foreign) == hand.items.map(\.foreign))
    #expect(law.items.map(\.concerns) == hand.items.map(\.concerns))
    #expect(law.items.map(\.isOptional) == hand.items.map(\.isOptional))
    #expect(law.consultees == hand.consultees)
    #expect(law.receiver == hand.receiver && law.decider == hand.decider)
    #expect(law.steps.map(\.name) == hand.steps.map(\.name))
    #expect(law.steps.map(\.limit) == hand.steps.map(\.limit))
    #expect(law.steps.map(\.runsFrom) == hand.steps.map(\.runsFrom))
    #expect(law.steps.map(\.party) == hand.steps.map(\.party))
    #expect(law.longestValidity == hand.longestValidity)
    #expect(law.criteria.map(\.code) == hand.criteria.map(\.code))
  }

  @Test(
    "the catalogue's procedures are in the law, each with its form", arguments: ProcedureCatalogue.forms.map(\.name))
  func catalogue(name: ProcedureName) {
    #expect(Laws.book.procedure(name, on: World.filed) != nil)
    #expect(ProcedureCatalogue.form(name)?.name == name)
  }
}
