import Domain

@testable import Registers

/// A law for tests: one procedure in two instruments, of which the later halves the time for a decision and gives it to another office.
enum SampleLaw {
  static let ministry = OfficeName("moh")!
  static let province = OfficeName.peoplesCommittee(of: UnitCode("2025/08")!)
  static let offices: [OfficeName] = [.foreignAffairs, ministry, province, OfficeName("mps")!, OfficeName("mof")!]

  static let older = InstrumentNumber("58/2022/NĐ-CP")!
  static let newer = InstrumentNumber("99/2026/NĐ-CP")!
  /// The first day of the newer law.
  static let turn = Sample.day("2026-07-01")

  static let book = LawBook([
    instrument(older, from: Sample.day("2022-11-01"), until: turn - 1, decision: 10, decider: .foreignAffairs),
    instrument(newer, from: turn, until: nil, decision: 5, decider: OfficeName("mps")!),
  ])

  static let directory = OfficeDirectory(
    (offices + [.comingo]).map { name in
      Office(
        name: name, title: Wording(vi: "Cơ quan \(name)", en: "Office \(name)", fr: "Service \(name)"), kind: .ministry,
        footing: .verified, source: "test")
    }, ministries: [])

  /// A plain five-day week without holidays.
  static let calendar = WorkingCalendar(decided: [], rules: [])

  static func rules(today: Day) -> DossierRules {
    DossierRules(law: book, offices: directory, calendar: calendar, today: today)
  }

  private static func instrument(
    _ number: InstrumentNumber, from: Day, until: Day?, decision: Int, decider: OfficeName
  ) -> Instrument {
    Instrument(
      number: number, title: .same("Decree"), signed: from, inForce: from, until: until, replaces: [],
      footing: .verified, source: "test",
      procedures: [
        Procedure(
          name: .issueOperation, title: Wording(vi: "Cấp giấy đăng ký", en: "Issue", fr: "Délivrance"), basis: [],
          filer: provision("filer"), window: .always, conditions: [], items: [], receiver: .comingo, decider: decider,
          consultees: [],
          steps: [
            step(.completeness, .workingDays(2), .filing, .receiver, number),
            step(.consultation, .workingDays(2), .complete, .receiver, number),
            step(.opinion, .workingDays(10), .letterReceived, .consulted, number),
            step(.forwarding, .workingDays(5), .allOpinions, .receiver, number),
            step(.decision, .workingDays(decision), .receivedForDecision, .decider, number),
            step(.handover, .workingDays(45), .complete, .receiver, number),
          ], longestValidity: .years(3), criteria: [provision("aims")], outcomes: [], duties: [],
          fee: provision("fee"))
      ])
  }

  private static func step(
    _ name: StatutoryStep.Name, _ limit: TimeLimit, _ from: StatutoryStep.Milestone, _ party: StatutoryStep.Party,
    _ number: InstrumentNumber
  ) -> StatutoryStep {
    StatutoryStep(
      name: name, words: .same(name.rawValue), limit: limit, runsFrom: from, party: party,
      basis: Citation(number, article: 11), footing: .verified)
  }

  private static func provision(_ code: String) -> Provision {
    Provision(code: code, words: .same(code), basis: nil, footing: .verified)
  }
}
