import Domain
import Reference
import Testing

@testable import Procedures

@Suite("Consultation and forwarding")
struct ConsultationTests {
  @Test("exactly the offices the law names are consulted: one more, one fewer or one twice is refused")
  func exactly() throws {
    var desk = try Desk()
    try desk.give(.acceptAsComplete, by: World.receiver, on: "2026-03-11")
    let named = desk.procedure.consulted(for: World.scope, by: Offices.directory, on: World.day("2026-03-12"))
    let mofa = OfficeName.foreignAffairs
    #expect(
      desk.refusal(of: .consult(named + [mofa]), by: World.receiver, on: "2026-03-12")
        == .wrongConsultees(missing: [], extra: [mofa]))
    #expect(
      desk.refusal(of: .consult(Array(named.dropFirst())), by: World.receiver, on: "2026-03-12")
        == .wrongConsultees(missing: [named[0]], extra: []))
    #expect(
      desk.refusal(of: .consult(named + [named[0]]), by: World.receiver, on: "2026-03-12")
        == .wrongConsultees(missing: [], extra: []))
    #expect(desk.refusal(of: .consult(Array(named.reversed())), by: World.receiver, on: "2026-03-12") == nil)
    try desk.give(.consult(named), by: World.receiver, on: "2026-03-12")
    #expect(desk.letters == named)
  }

  @Test("the ministry that took another's place receives one letter, not two; each field and province has its office")
  func merged() throws {
    let desk = try Desk.consulting()
    #expect(Set(desk.letters).count == desk.letters.count)
    #expect(!desk.letters.contains(OfficeName("planning-investment")!))
    #expect(desk.letters.filter { $0 == OfficeName("finance")! }.count == 1)
    #expect(Set(World.offices).isSubset(of: Set(desk.letters)))
    #expect(desk.letters.count == World.offices.count + 2)
    let provinces = desk.letters.map(\.text).filter { $0.hasPrefix("pc-") }
    #expect(provinces.count == 2)
  }

  @Test("a receipt lies between the letter and today, once")
  func receipt() throws {
    var desk = try Desk.consulting()
    let office = desk.letters[0]
    func refusal(_ day: String) -> Refusal? {
      desk.refusal(of: .acknowledgeLetter(office, on: World.day(day)), by: World.office(office), on: "2026-03-16")
    }
    #expect(refusal("2026-03-11") == .before(.letter, on: World.day("2026-03-12")))
    #expect(refusal("2026-03-17") == .inTheFuture(today: World.day("2026-03-16")))
    #expect(refusal("2026-03-12") == nil)
    try desk.give(.acknowledgeLetter(office, on: World.day("2026-03-13")), by: World.office(office), on: "2026-03-16")
    #expect(refusal("2026-03-14") == .alreadyReceived(on: World.day("2026-03-13")))
  }

  @Test("an office answers for itself, once; the receiving office records what came on paper")
  func whose() throws {
    var desk = try Desk.consulting()
    let (mine, other) = (desk.letters[0], desk.letters[1])
    let opinion = Opinion(stance: .agrees, reasons: Text(""))
    let command = DossierCommand.giveOpinion(mine, opinion, on: World.day("2026-03-16"))
    #expect(desk.refusal(of: command, by: World.office(other), on: "2026-03-16") == .notForYou(mine))
    #expect(desk.refusal(of: command, by: World.receiver, on: "2026-03-16") == nil)
    let stranger = OfficeName("defence")!
    #expect(
      desk.refusal(
        of: .giveOpinion(stranger, opinion, on: World.day("2026-03-16")), by: World.office(stranger), on: "2026-03-16")
        == .notConsulted(stranger))
    try desk.give(command, by: World.office(mine), on: "2026-03-16")
    #expect(
      desk.refusal(of: command, by: World.office(mine), on: "2026-03-17")
        == .alreadyAnswered(on: World.day("2026-03-16")))
  }

  @Test("an objection and conditions need their reasons; agreement does not", arguments: Opinion.Stance.allCases)
  func reasons(stance: Opinion.Stance) throws {
    let desk = try Desk.consulting()
    let office = desk.letters[0]
    let bare = DossierCommand.giveOpinion(
      office, Opinion(stance: stance, reasons: Text("")), on: World.day("2026-03-16"))
    let refusal = desk.refusal(of: bare, by: World.office(office), on: "2026-03-16")
    #expect(refusal == (stance == .agrees ? nil : .reasonsMissing))
  }

  @Test("an opinion is not older than the receipt")
  func opinionAfterReceipt() throws {
    var desk = try Desk.consulting()
    let office = desk.letters[0]
    try desk.give(.acknowledgeLetter(office, on: World.day("2026-03-14")), by: World.office(office), on: "2026-03-16")
    let early = DossierCommand.giveOpinion(
      office, Opinion(stance: .agrees, reasons: Text("")), on: World.day("2026-03-13"))
    #expect(
      desk.refusal(of: early, by: World.office(office), on: "2026-03-16")
        == .before(.receipt, on: World.day("2026-03-14")))
  }

  /// All but the first two have answered; the first has received, the second has not.
  private func withTwoSilent() throws -> Desk {
    var desk = try Desk.consulting()
    let first = desk.letters[0]
    try desk.give(.acknowledgeLetter(first, on: World.day("2026-03-13")), by: World.office(first), on: "2026-03-13")
    for office in desk.letters.dropFirst(2) {
      try desk.give(
        .giveOpinion(office, Opinion(stance: .agrees, reasons: Text("")), on: World.day("2026-03-16")),
        by: World.office(office), on: "2026-03-16")
    }
    return desk
  }

  @Test("silence is never consent: forwarding waits, or names exactly the offices that are late by the calendar")
  func late() throws {
    var desk = try withTwoSilent()
    let (first, second) = (desk.letters[0], desk.letters[1])
    #expect(
      desk.refusal(of: .forward(without: []), by: World.receiver, on: "2026-03-17")
        == .opinionsMissing([first, second]))
    try desk.give(.acknowledgeLetter(second, on: World.day("2026-03-20")), by: World.office(second), on: "2026-03-20")
    // Received on Friday 13 March: 10 working days end on Friday 27 March; on Monday 30 March the office is late.
    #expect(
      desk.refusal(of: .forward(without: [first]), by: World.receiver, on: "2026-03-27") == .notLate([first]))
    #expect(
      desk.refusal(of: .forward(without: [first]), by: World.receiver, on: "2026-03-30") == .opinionsMissing([second]))
    // Received on Friday 20 March: due on Friday 3 April.
    #expect(
      desk.refusal(of: .forward(without: [first]), by: World.receiver, on: "2026-04-06") == .lateUnnamed([second]))
    let answered = desk.letters[2]
    #expect(
      desk.refusal(of: .forward(without: [first, second, answered]), by: World.receiver, on: "2026-04-06")
        == .notLate([answered]))
    try desk.give(.forward(without: [second, first]), by: World.receiver, on: "2026-04-06")
    #expect(desk.dossier.entries.last?.act == .forwarded(without: [first, second]))
  }

  @Test("an office that never confirmed the letter is not late: its limit does not run")
  func unreceived() throws {
    let desk = try withTwoSilent()
    let second = desk.letters[1]
    #expect(
      desk.refusal(of: .forward(without: desk.letters.prefix(2).map { $0 }), by: World.receiver, on: "2026-12-01")
        == .notLate([second]))
  }

  @Test("the deciding office receives not before the forwarding")
  func receivedForDecision() throws {
    var desk = try Desk.answered()
    try desk.give(.forward(without: []), by: World.receiver, on: "2026-03-23")
    #expect(
      desk.refusal(of: .acknowledgeForwarded(on: World.day("2026-03-20")), by: World.decider, on: "2026-03-24")
        == .before(.forwarding, on: World.day("2026-03-23")))
  }
}
