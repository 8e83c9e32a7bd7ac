import Testing

@testable import Domain

@Suite("A dossier is the fold of its entries")
struct DossierFoldTests {
  private let number = RecordNumber("d-1")!
  private let office = OfficeName("finance")!
  private let other = OfficeName("health")!
  private let agrees = Opinion(stance: .agrees, reasons: Text(""))

  private func day(_ offset: Int) -> Day { Day(2026, 3, 10)! + offset }

  private func entry(_ act: DossierAct, _ offset: Int) -> DossierEntry {
    DossierEntry(
      act: act, by: .init(body: .office(.comingo), account: nil),
      recordedAt: Instant(milliseconds: Int64(day(offset).number) * 86_400_000 + 1))
  }

  private var filing: DossierFiling {
    DossierFiling(
      procedure: .issueOperation, number: DossierNumber(year: 2026, ordinal: 1),
      slip: SlipCode(bytes: [UInt8](0..<10))!,
      applicant: .init(organisation: RecordNumber("o-1")!, name: Narratives("A"), country: nil), manner: .online,
      scope: DossierScope(fields: [.health], provinces: [], approvingBodies: []), answers: Answers(), personal: nil,
      papers: [])
  }

  private var whole: [DossierEntry] {
    [
      entry(.filed(filing), 0), entry(.acceptedAsComplete, 1), entry(.consulted([office, other]), 2),
      entry(.letterReceived(office, on: day(3)), 4), entry(.opinionGiven(office, agrees, on: day(5)), 6),
      entry(.opinionGiven(other, agrees, on: day(6)), 6), entry(.forwarded(without: []), 7),
      entry(.receivedForDecision(on: day(8)), 8),
      entry(.appraised(Appraisal(form: .writtenOpinions, findings: [])), 9),
      entry(.decided(DossierDecision(number: DecisionNumber("1")!, result: .refused(reasons: Text("x")))), 10),
      entry(.handedOver(.post, on: day(11)), 11), entry(.resultReceived(on: day(12)), 13),
    ]
  }

  @Test("from the filing to the receipt of the result, each step leads to the next")
  func wholeWay() throws {
    let dossier = try Dossier(number: number, entries: whole)
    #expect(dossier.state == .closed(.refused, on: day(12)))
    #expect(dossier.completeOn == day(1))
    #expect(dossier.letter(to: office)?.received == day(3))
    #expect(dossier.letter(to: other)?.received == day(6))
    #expect(dossier.entries.count == 12)
  }

  @Test("no step can be left out, and none comes twice where it would change the order")
  func order() throws {
    for left in [0, 1, 2, 6, 7, 9, 10] {
      var entries = whole
      entries.remove(at: left)
      #expect(throws: Dossier.Fault.self) { try Dossier(number: number, entries: entries) }
    }
    for twice in [1, 2, 6, 7, 9, 10, 11] {
      var entries = whole
      entries.insert(entries[twice], at: twice)
      #expect(throws: Dossier.Fault(step: twice + 1)) { try Dossier(number: number, entries: entries) }
    }
    #expect(throws: Dossier.Fault(step: 0)) { try Dossier(number: number, entries: []) }
  }

  @Test("an answer of an office that was not asked does not follow")
  func stranger() {
    var entries = Array(whole.prefix(3))
    entries.append(entry(.opinionGiven(OfficeName("defence")!, agrees, on: day(3)), 3))
    #expect(throws: Dossier.Fault(step: 3)) { try Dossier(number: number, entries: entries) }
  }

  @Test("a corrected day stands in the place of the wrong one, the words beside it, the order unchanged")
  func correctedDay() throws {
    var dossier = try Dossier(number: number, entries: Array(whole.prefix(5)))
    try dossier.append(
      entry(.corrected(.init(step: 3, statement: Text("nhầm"), replacement: .day(day(2)))), 6))
    #expect(dossier.letter(to: office)?.received == day(2))
    #expect(dossier.letter(to: office)?.answered == day(5))
    #expect(dossier.corrections[3]?.map(\.statement) == [Text("nhầm")])
    #expect(dossier.state == .consulting(since: day(2)))
    try dossier.append(entry(.corrected(.init(step: 3, statement: Text("vẫn nhầm"), replacement: .day(day(4)))), 7))
    #expect(dossier.letter(to: office)?.received == day(4))
    #expect(dossier.corrections[3]?.count == 2)
  }

  @Test("a corrected opinion keeps its day; words alone change nothing but the words")
  func correctedOpinion() throws {
    var dossier = try Dossier(number: number, entries: Array(whole.prefix(5)))
    let objects = Opinion(stance: .objects, reasons: Text("trùng"))
    try dossier.append(entry(.corrected(.init(step: 4, statement: Text("a"), replacement: .opinion(objects))), 6))
    #expect(dossier.letter(to: office)?.opinion == objects)
    #expect(dossier.letter(to: office)?.answered == day(5))
    let before = dossier
    try dossier.append(entry(.corrected(.init(step: 1, statement: Text("b"), replacement: nil)), 7))
    #expect(dossier.state == before.state)
    #expect(dossier.letters == before.letters)
    #expect(dossier.corrections[1]?.count == 1)
  }

  @Test("a correction of the receipt of the result moves the end; steps after a correction go on")
  func correctedEnd() throws {
    var entries = whole
    entries.insert(entry(.corrected(.init(step: 3, statement: Text("a"), replacement: .day(day(2)))), 6), at: 6)
    entries.append(entry(.corrected(.init(step: 12, statement: Text("b"), replacement: .day(day(11)))), 14))
    let dossier = try Dossier(number: number, entries: entries)
    #expect(dossier.state == .closed(.refused, on: day(11)))
    var grown = try Dossier(number: number, entries: Array(entries.prefix(1)))
    for entry in entries.dropFirst() { try grown.append(entry) }
    #expect(grown == dossier)
  }

  @Test("what has no day or opinion is not replaced, nor a step that is not there")
  func unreplaceable() throws {
    var dossier = try Dossier(number: number, entries: Array(whole.prefix(5)))
    for correction in [
      DossierAct.Correction(step: 1, statement: Text("x"), replacement: .day(day(0))),
      DossierAct.Correction(step: 3, statement: Text("x"), replacement: .opinion(agrees)),
      DossierAct.Correction(step: 9, statement: Text("x"), replacement: nil),
    ] {
      #expect(throws: Dossier.Fault(step: 5)) { try dossier.append(entry(.corrected(correction), 6)) }
    }
    #expect(dossier.corrections.isEmpty)
  }

  @Test("withdrawal until the decision, not after")
  func withdrawal() throws {
    for count in 1...12 {
      var dossier = try Dossier(number: number, entries: Array(whole.prefix(count)))
      let act = entry(.withdrawn(reason: Text("")), 20)
      if count < 10 {
        try dossier.append(act)
        #expect(dossier.state == .closed(.withdrawn, on: day(20)))
      } else {
        #expect(throws: Dossier.Fault(step: count)) { try dossier.append(act) }
      }
    }
  }

  @Test("the deciding office is a party once the dossier was forwarded, also after a correction")
  func parties() throws {
    let isForwarded = { (dossier: Dossier) in
      dossier.entries.contains { if case .forwarded = $0.act { true } else { false } }
    }
    var dossier = try Dossier(number: number, entries: Array(whole.prefix(8)))
    #expect(isForwarded(dossier))
    try dossier.append(entry(.corrected(.init(step: 7, statement: Text("x"), replacement: .day(day(7)))), 9))
    #expect(isForwarded(dossier))
    #expect(dossier.state == .deciding(since: day(7)))
  }
}
