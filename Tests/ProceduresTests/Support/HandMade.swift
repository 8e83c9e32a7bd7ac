import Components
import Domain
import Reference

@testable import Procedures

/// Decree 58/2022/NĐ-CP, arts 10–11 as a person read it, written down again by hand: independent of the data files.
enum HandMade {
  static let decree = InstrumentNumber("58/2022/NĐ-CP")!

  static func article(_ article: Int, _ clause: Int? = nil, _ point: String? = nil) -> Citation {
    Citation(decree, article: article, clause: clause, point: point)
  }

  static let procedure = Procedure(
    name: .issueOperation, title: .same("Cấp Giấy đăng ký hoạt động"), basis: [article(10), article(11)],
    filer: provision("filer", 11), window: .always, conditions: (1...4).map { provision("\($0)", 10) }, items: items,
    receiver: .comingo, decider: .foreignAffairs,
    consultees: ["public-security", "planning-investment", "home-affairs", "finance", "state-bank"].map {
      .office(OfficeName($0)!)
    } + [.lineMinistries, .provinces, .approvingBodies], steps: steps, longestValidity: .years(3),
    criteria: ["legality", "fit", "standing", "representative", "effect"].map { provision($0, 11) }, outcomes: [],
    duties: [], fee: provision("fee", 11))

  private static func provision(_ code: String, _ place: Int) -> Provision {
    Provision(code: code, words: .same(code), basis: article(place), footing: .verified)
  }

  static let items = [
    item("application", .application, .organisation), item("charter", .copy, .organisation),
    item("legal-status", .copy, .organisation), item("plan", .document, .organisation),
    item("appointment", .document, .representative), item("biography", .document, .representative),
    item("criminal-record", .document, .representative), item("identity", .copy, .representative),
  ]

  private static func item(
    _ code: String, _ form: DossierItem.Form, _ concerns: DossierItem.Subject
  ) -> DossierItem {
    DossierItem(
      code: code, words: .same("paper \(code)"), basis: article(11, 1), form: form,
      foreign: form == .application ? .nothing : .legalisationAndTranslation, concerns: concerns, isOptional: false,
      footing: .verified)
  }

  static let steps = [
    step(.completeness, 2, .filing, .receiver), step(.consultation, 2, .complete, .receiver),
    step(.opinion, 10, .letterReceived, .consulted), step(.forwarding, 2, .allOpinions, .receiver),
    step(.decision, 10, .receivedForDecision, .decider), step(.handover, 30, .complete, .receiver),
  ]

  private static func step(
    _ name: StatutoryStep.Name, _ days: Int, _ from: StatutoryStep.Milestone, _ party: StatutoryStep.Party
  ) -> StatutoryStep {
    StatutoryStep(
      name: name, words: .same(name.rawValue), limit: .workingDays(days), runsFrom: from, party: party,
      basis: article(11), footing: .verified)
  }
}

/// What the tests decide on: a day in 2026, hand-made law, the real places, offices and calendar.
enum World {
  static func setting(
    _ today: Day, _ procedure: Procedure = HandMade.procedure, _ holdings: Holdings = Holdings()
  ) -> Setting {
    Setting(
      today: today, procedure: procedure, offices: Offices.directory, calendar: Calendars.official,
      places: Places.provinces,
      countries: Countries.all.map { Setting.Named($0, Countries.name($0)) },
      currencies: Currencies.inUse.map { Setting.Named($0, Currencies.name($0)) }, holdings: holdings)
  }

  static func day(_ iso: String) -> Day { Day(iso: iso)! }

  /// Tuesday.
  static let filed = day("2026-03-10")
  static let organisation = RecordNumber("o-1")!
  static let haNoi = UnitCode(.of2025, "01")
  static let daNang = UnitCode(.of2025, "48")

  static let scope = DossierScope(fields: [.health, .agriculture], provinces: [haNoi, daNang], approvingBodies: [])

  static let offices: [OfficeName] = [
    "public-security", "finance", "home-affairs", "state-bank", "health", "agriculture-environment",
  ].map { OfficeName($0)! }

  static let papers = HandMade.items.filter { $0.form != .application }.map {
    FiledPaper(
      item: $0.code,
      form: .file(digest: FileDigest(String(repeating: "ab", count: 32))!, type: .pdf, bytes: 1_234_567),
      fileName: "\($0.code).pdf")
  }

  static let application = Application(
    procedure: .issueOperation,
    applicant: DossierFiling.Applicant(
      organisation: organisation, name: Narratives("Hope Bridge"), country: CountryCode("DE")), scope: scope,
    answers: Answers([
      "name": ["Hope Bridge"], HomeRegistration.limitQuestion: ["limited"],
      HomeRegistration.untilQuestion: ["2028-12-31"],
    ]), personal: Answers(["representative-name": ["Erika Mustermann"]]), papers: papers)

  static let applicant = DossierEntry.Actor(body: .organisation(organisation), account: "a-1")
  static let receiver = DossierEntry.Actor(body: .office(.comingo), account: "a-2")
  static let decider = DossierEntry.Actor(body: .office(.foreignAffairs), account: "a-3")
  static func office(_ name: OfficeName) -> DossierEntry.Actor { .init(body: .office(name), account: "a-4") }

  static let slip = SlipCode(bytes: [UInt8](0..<10))!

  static let certificate = Certificate(
    number: CertificateNumber("12/GĐK")!, kind: .operation, holder: organisation, fields: [Text("health")],
    provinces: [Text("Hà Nội")], issued: day("2026-04-20"), validFrom: day("2026-04-20"), expiry: day("2028-12-31"),
    standing: .inForce)

  static func appraisal(unmet: Set<String> = []) -> Appraisal {
    Appraisal(
      form: .writtenOpinions,
      findings: HandMade.procedure.criteria.map {
        Appraisal.Finding(
          criterion: $0.code, isMet: !unmet.contains($0.code), words: Text(unmet.contains($0.code) ? "thiếu" : ""))
      })
  }
}

/// A dossier on its way, moved by commands as people give them.
struct Desk {
  private(set) var dossier: Dossier
  var today: Day
  var procedure: Procedure
  var holdings: Holdings

  init(
    filed: Day = World.filed, _ application: Application = World.application,
    _ procedure: Procedure = HandMade.procedure, _ holdings: Holdings = Holdings()
  )
    throws
  {
    today = filed
    self.procedure = procedure
    self.holdings = holdings
    let act = try Handling.file(
      application, as: DossierNumber(year: 2026, ordinal: 1), slip: World.slip, manner: .online,
      World.setting(filed, procedure, holdings))
    dossier = try Dossier(
      number: RecordNumber("d-1")!, entries: [DossierEntry(act: act, by: World.applicant, recordedAt: filed.noon)])
  }

  var setting: Setting { World.setting(today, procedure, holdings) }

  /// Gives a command on a day; the dossier takes its acts.
  mutating func give(_ command: DossierCommand, by actor: DossierEntry.Actor, on iso: String) throws {
    try give(command, by: actor, on: World.day(iso))
  }

  mutating func give(_ command: DossierCommand, by actor: DossierEntry.Actor, on day: Day) throws {
    today = day
    for act in try Handling.decide(command, on: dossier, by: actor, setting) {
      try dossier.append(DossierEntry(act: act, by: actor, recordedAt: day.noon))
    }
  }

  /// Why a command is refused on a day; nil where it is not.
  func refusal(of command: DossierCommand, by actor: DossierEntry.Actor, on iso: String) -> Refusal? {
    do {
      _ = try Handling.decide(command, on: dossier, by: actor, World.setting(World.day(iso), procedure, holdings))
      return nil
    } catch { return error }
  }

  var letters: [OfficeName] { dossier.letters.map(\.office) }

  mutating func append(_ entry: DossierEntry) throws { try dossier.append(entry) }
}

extension Day {
  /// 12:00 in Hà Nội.
  var noon: Instant { Instant(milliseconds: Int64(number) * 86_400_000 + 5 * 3_600_000) }
}

extension Desk {
  /// Accepted on 11 March, consulted on 12 March.
  static func consulting() throws -> Desk {
    var desk = try Desk()
    try desk.give(.acceptAsComplete, by: World.receiver, on: "2026-03-11")
    let named = desk.procedure.consulted(
      for: desk.dossier.filing.scope, by: Offices.directory, on: World.day("2026-03-12"))
    try desk.give(.consult(named), by: World.receiver, on: "2026-03-12")
    return desk
  }

  /// All have received on 13 March and agreed on 20 March.
  static func answered() throws -> Desk {
    var desk = try consulting()
    for office in desk.letters {
      try desk.give(.acknowledgeLetter(office, on: World.day("2026-03-13")), by: World.office(office), on: "2026-03-13")
      try desk.give(
        .giveOpinion(office, Opinion(stance: .agrees, reasons: Text("")), on: World.day("2026-03-20")),
        by: World.office(office), on: "2026-03-20")
    }
    return desk
  }

  /// With the deciding office since 24 March.
  static func deciding() throws -> Desk {
    var desk = try answered()
    try desk.give(.forward(without: []), by: World.receiver, on: "2026-03-23")
    try desk.give(.acknowledgeForwarded(on: World.day("2026-03-24")), by: World.decider, on: "2026-03-24")
    return desk
  }

  /// Granted on 20 April.
  static func granted() throws -> Desk {
    var desk = try deciding()
    try desk.give(.appraise(World.appraisal()), by: World.decider, on: "2026-04-01")
    try desk.give(
      .decide(DossierDecision(number: DecisionNumber("7/QĐ")!, result: .granted(World.certificate))), by: World.decider,
      on: "2026-04-20")
    return desk
  }
}
