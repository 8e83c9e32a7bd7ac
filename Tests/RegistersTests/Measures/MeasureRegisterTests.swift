import Components
import Domain
import Record
import Testing

@testable import Registers

@Suite("The register of measures") struct MeasureRegisterTests {
  private static let number = Sample.number("m-1")
  private static let holder = Sample.number("o-1")
  private static let day = Sample.day("2026-03-10")

  private static func step(_ act: MeasureAct) -> RecordAct {
    .measure(number, MeasureStep(act: act, by: .init(body: .office(.foreignAffairs), account: nil)))
  }

  private static let opened = step(
    .opened(
      MeasureOpening(
        matter: .suspension([.outsideScope]), certificate: Sample.number("c-1"),
        printed: CertificateNumber("1/GĐK")!, holder: holder, holderName: Narratives("Nhịp Cầu"),
        facts: Text("CANARY"))))

  private static let law = MeasureLaw(
    name: .suspend, title: .same("Đình chỉ"), basis: [], opening: provision, grounds: [], papers: [],
    receiver: .comingo, decider: .foreignAffairs, consulted: provision, steps: [], outcomes: [])
  private static let provision = Provision(code: "one", words: .same("một"), basis: nil, footing: .toBeConfirmed)

  private static let rules = DossierRules(
    law: LawBook([
      Instrument(
        number: SampleLaw.older, title: .same("58"), signed: Sample.day("2022-08-31"),
        inForce: Sample.day("2022-11-01"), until: nil, replaces: [], footing: .verified, source: "test",
        procedures: [], measures: [law])
    ]), offices: SampleLaw.directory, calendar: SampleLaw.calendar, today: day)

  private static func person(_ body: Body, _ role: Role) -> Person { Person(account: "a", body: body, roles: [role]) }

  @Test(
    "each desk shows the measures its body has to do with, and its own tasks; the organisation none until it is told")
  func desks() throws {
    let place = Place()
    defer { place.remove() }
    var written = Written()
    written.append(Self.opened)
    let agrees = Opinion(stance: .agrees, reasons: Text(""))
    let suspension = Suspension(since: Self.day, decision: DecisionNumber("9/QĐ")!, grounds: [.outsideScope])
    let ministry = SampleLaw.ministry
    let acts: [(MeasureAct, String)] = [
      (.consulted([ministry]), "acknowledge-letter"),
      (.opinionGiven(ministry, agrees, on: Self.day), "decide"),
      (.decided(MeasureDecision(.suspend(suspension, violations: Text("CANARY")))), "notify"),
      (.notified(.post, on: Self.day), "acknowledge-decision"),
      (.decisionReceived(on: Self.day), "report-remedy"),
    ]
    let people = [
      Self.person(.office(.foreignAffairs), .decides), Self.person(.office(.comingo), .receives),
      Self.person(.office(ministry), .isConsulted), Self.person(.organisation(Self.holder), .files),
    ]
    let stranger = Self.person(.office(SampleLaw.province), .isConsulted)
    for (index, (act, task)) in acts.enumerated() {
      written.append(Self.step(act))
      try place.registers(written).read { (reading) throws in
        let rows = try people.flatMap { try reading.measureSection(for: $0, Self.rules)?.rows ?? [] }
        #expect(rows.map { $0.key.split(separator: "/")[2] } == [Substring(task)], "\(index)")
        let told = try reading.openMeasures(for: people[3], Self.rules.law)
        #expect(told.isEmpty == (index < 3))
        #expect(try reading.openMeasures(for: stranger, Self.rules.law).isEmpty)
      }
    }
  }

  @Test("its acts are hidden acts: counted, and told of nowhere") func hidden() throws {
    let place = Place()
    defer { place.remove() }
    var written = Written()
    written.append(.opened(RecordOpening(nature: .record, operatedBy: "Test")))
    written.append(Self.opened)
    try place.registers(written).read { (reading) throws in
      #expect(try reading.latestActs(limit: 10).count == 1)
      #expect(try reading.hiddenActs(from: 0, through: 1) == 1)
      #expect(try reading.acts(of: Self.number).isEmpty)
    }
  }

  @Test("an act that does not follow halts") func halts() throws {
    let place = Place()
    defer { place.remove() }
    var written = Written()
    written.append(Self.opened)
    written.append(Self.step(.closed))
    #expect(throws: (any Error).self) { try place.registers(written) }
  }
}
