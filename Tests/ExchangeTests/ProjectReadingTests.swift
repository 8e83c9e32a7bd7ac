import Domain
import IATI
import Record
import Testing

@testable import Exchange

@Suite("An activity as a project")
struct ProjectReadingTests {
  private func read(_ inside: String) throws -> (project: Project, findings: [ActivityPublished.Finding]) {
    let reader = try FileReader(input(file(activity("XX-1-A", more: inside))))
    guard case .activity(let read)? = try reader.next() else { throw ImportFault.noFiles }
    var reading = ProjectReading(read.content, header: reader.header)
    let project = reading.project(read.content)
    return (try #require(project), reading.findings)
  }

  @Test("has its words in the languages they are in")
  func words() throws {
    let project = try read(
      "<description type='2'><narrative xml:lang='EN-gb'> Clean </narrative><narrative/><narrative>Sạch</narrative></description>"
    ).project
    #expect(
      project.descriptions.last?.text.all == [
        Narratives.Narrative(language: "en", text: Text("Clean")),
        Narratives.Narrative(language: "vi", text: Text("Sạch")),
      ])
    #expect(project.descriptions.last?.kind == .objectives)
  }

  @Test("has its money exact, in the activity's currency where none is named")
  func money() throws {
    let project = try read(
      """
      <budget status="2"><period-start iso-date="2024-01-01Z"/><period-end iso-date="2024-12-31"/><value value-date="2024-01-01">1234.5678901234</value></budget>
      <transaction ref="T"><transaction-type code="3"/><transaction-date iso-date="2024-02-03+07:00"/>
      <value currency="vnd" value-date="2024-02-03">-1500000</value><provider-org ref="P" provider-activity-id="P-1" type="10"/>
      <receiver-org><narrative>R</narrative></receiver-org><sector code="14030"/><recipient-country code="vn"/></transaction>
      """
    ).project
    let budget = try #require(project.budgets.first)
    #expect(budget.value.amount.written == "1234.5678901234")
    #expect(budget.value.currency == .usd)
    #expect(budget.status == .committed)
    #expect(budget.start == Day(2024, 1, 1))
    let transaction = try #require(project.transactions.first)
    #expect(transaction.kind == .disbursement)
    #expect(transaction.value.currency == .vnd)
    #expect(transaction.value.amount.written == "-1500000")
    #expect(transaction.provider?.activity?.text == "P-1")
    #expect(transaction.provider?.kind == .government)
    #expect(transaction.receiver?.name[.vi] == "R")
    #expect(transaction.country == .vietNam)
  }

  @Test("leaves out what the record cannot hold, and says so")
  func beyond() throws {
    let (project, findings) = try read(
      """
      <transaction><transaction-type code="3"/><transaction-date iso-date="2024-02-03"/><value value-date="2024-02-03">99999999999999999999</value></transaction>
      <transaction><transaction-type code="3"/><transaction-date iso-date="2024-02-03"/><value currency="US$" value-date="2024-02-03">1</value></transaction>
      <recipient-country code="VNM" percentage="100"/><participating-org role="Funding" ref="X"/>
      """)
    #expect(project.transactions.count == 1)
    #expect(project.transactions.first?.value.currency == nil)
    #expect(project.countries.isEmpty)
    #expect(project.participants.count == 1)
    #expect(findings.map(\.rule).sorted() == ["amount-beyond", "bad-country", "bad-currency"])
  }

  @Test("names the parts in which two versions differ")
  func changedParts() throws {
    let old = try read("").project
    #expect(old.parts(changedFrom: old) == ["source"])
    let new = try read(
      "<sector code='1'/><recipient-country code='VN'/><location/><activity-date type='3' iso-date='2026-01-01'/>"
    ).project
    #expect(new.parts(changedFrom: old) == ["dates", "countries", "locations", "sectors"])
  }
}
