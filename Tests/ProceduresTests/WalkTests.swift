import Domain
import Testing

@testable import Procedures

@Suite("Seeded walks through a dossier")
struct WalkTests {
  static let seeds: ClosedRange<UInt64> = 1...250
  static let steps = 90

  @Test("whatever is decided follows: no act is ever a fault, and all entries folded anew give the same dossier")
  func neverAFault() throws {
    var kinds: Set<String> = []
    for seed in Self.seeds {
      var wanderer = try Wanderer(seed: seed)
      for _ in 0..<Self.steps { try wanderer.step() }
      let dossier = wanderer.desk.dossier
      kinds.formUnion(wanderer.acts.map(Self.kind))
      if let fault = Chronicle(dossier).disorder { Issue.record("seed \(seed): \(fault)") }
      try #expect(Dossier(number: dossier.number, entries: wanderer.recorded) == dossier, "seed \(seed)")
    }
    // The control: the walks come everywhere.
    #expect(kinds.count == 15)
  }

  @Test("control: acts that nobody decided are faults")
  func undecided() throws {
    var desk = try Desk()
    #expect(throws: Dossier.Fault.self) { try desk.take([.forwarded(without: [])], by: World.receiver) }
    #expect(throws: Dossier.Fault.self) { try desk.take([.consulted([.comingo])], by: World.receiver) }
  }

  @Test("control: a chronicle out of order is noticed")
  func disorder() throws {
    var desk = try Desk.answered()
    let office = desk.letters[0]
    let step = try #require(
      desk.dossier.entries.firstIndex { if case .letterReceived(office, _) = $0.act { true } else { false } })
    #expect(Chronicle(desk.dossier).disorder == nil)
    try desk.take(
      [.corrected(.init(step: step, statement: Text("x"), replacement: .day(World.day("2026-03-25"))))],
      by: World.office(office))
    #expect(Chronicle(desk.dossier).disorder != nil)
  }

  @Test(
    "every refusal is met somewhere: those of a dossier on walks or in the rules' tests, the ledger's in the service")
  func everyRefusal() throws {
    var met: Set<String> = []
    for seed in Self.seeds {
      var wanderer = try Wanderer(seed: seed)
      for _ in 0..<Self.steps { try wanderer.step() }
      met.formUnion(wanderer.refusals.map(Self.kind))
    }
    let declared = try RefusalNames.declared()
    // Shown one by one in the suites of their rules.
    let elsewhere: Set<String> = [
      "noFields", "noProvinces", "unknownProvince", "papersMissing", "unknownCriterion", "wrongHolder", "wrongKind",
      "notInForceAtFirst", "expiryBeforeStart", "homeRegistrationUnknown", "fieldsBeyondApplication",
      "provincesBeyondApplication", "pastHomeRegistration", "validityTooLong", "findingWithoutWords", "noLongerLate",
      "noCertificate", "certificateWithdrawn", "certificateExpired", "officeExists", "originalsMissing",
      "nobodyToConsult",
      "changedBeyondApplication", "notExtended", "certificateChanged",
    ]
    #expect(declared.subtracting(met).subtracting(elsewhere) == ["numberTaken", "dossierOpen"])
    #expect(declared.isSuperset(of: met))
  }

  static func kind(_ value: some Any) -> String {
    Mirror(reflecting: value).children.first?.label ?? String(describing: value)
  }
}

/// Whether the days of a dossier can be true together.
struct Chronicle {
  let disorder: String?

  init(_ dossier: Dossier) {
    var faults: [String] = []
    func order(_ name: String, _ days: [Day?]) {
      let known = days.compactMap { $0 }
      if known != known.sorted() { faults.append("\(name): \(known)") }
    }
    let forwarded = dossier.entries.first { if case .forwarded = $0.act { true } else { false } }?.day
    for letter in dossier.letters {
      order(letter.office.text, [letter.sent, letter.received, letter.answered, forwarded])
    }
    func day(_ isWanted: (DossierAct) -> Bool) -> Day? { dossier.entries.first { isWanted($0.act) }?.day }
    order(
      "result",
      [
        forwarded, day { if case .receivedForDecision = $0 { true } else { false } },
        day { if case .decided = $0 { true } else { false } }, day { if case .handedOver = $0 { true } else { false } },
        day { if case .resultReceived = $0 { true } else { false } },
      ])
    for entry in dossier.entries where entry.day > entry.recordedAt.day { faults.append("before it was: \(entry.act)") }
    disorder = faults.first
  }
}
