import Domain
import Testing

@testable import Procedures

@Suite("Correction of a step by a later act")
struct CorrectionTests {
  private func day(_ iso: String) -> Day { World.day(iso) }

  private func correction(_ step: Int, _ replacement: DossierAct.Correction.Replacement?) -> DossierCommand {
    .correct(.init(step: step, statement: Text("ghi sai"), replacement: replacement))
  }

  /// The step of an office's receipt and opinion.
  private func steps(of office: OfficeName, in desk: Desk) throws -> (receipt: Int, opinion: Int) {
    let entries = desk.dossier.entries
    return (
      try #require(entries.firstIndex { if case .letterReceived(office, _) = $0.act { true } else { false } }),
      try #require(entries.firstIndex { if case .opinionGiven(office, _, _) = $0.act { true } else { false } })
    )
  }

  @Test("only the body that took a step corrects it, in words")
  func whose() throws {
    let desk = try Desk.answered()
    let office = desk.letters[0]
    let (receipt, _) = try steps(of: office, in: desk)
    let command = correction(receipt, .day(day("2026-03-12")))
    #expect(
      desk.refusal(of: command, by: World.receiver, on: "2026-03-23") == .notYourStep(of: .office(office)))
    #expect(desk.refusal(of: command, by: World.office(office), on: "2026-03-23") == nil)
    #expect(
      desk.refusal(
        of: .correct(.init(step: receipt, statement: Text(" "), replacement: nil)), by: World.office(office),
        on: "2026-03-23") == .statementMissing)
    #expect(desk.refusal(of: correction(99, nil), by: World.receiver, on: "2026-03-23") == .noSuchStep)
  }

  @Test("a receipt stays between the letter and the opinion, an opinion between receipt and forwarding")
  func between() throws {
    var desk = try Desk.answered()
    let office = desk.letters[0]
    let (receipt, opinion) = try steps(of: office, in: desk)
    try desk.give(.forward(without: []), by: World.receiver, on: "2026-03-23")
    func refusal(_ step: Int, _ iso: String) -> Refusal? {
      desk.refusal(of: correction(step, .day(day(iso))), by: World.office(office), on: "2026-04-10")
    }
    #expect(refusal(receipt, "2026-03-11") == .before(.letter, on: day("2026-03-12")))
    #expect(refusal(receipt, "2026-03-21") == .after(.opinion, on: day("2026-03-20")))
    #expect(refusal(receipt, "2026-03-16") == .after(.recording, on: day("2026-03-13")))
    #expect(refusal(receipt, "2026-03-12") == nil)
    #expect(refusal(opinion, "2026-03-12") == .before(.receipt, on: day("2026-03-13")))
    #expect(refusal(opinion, "2026-03-24") == .after(.forwarding, on: day("2026-03-23")))
    #expect(refusal(opinion, "2026-03-19") == nil)
    #expect(refusal(opinion, "2026-03-20") == .nothingChanged)
  }

  @Test("a corrected day takes effect, and the clock with it")
  func effect() throws {
    var desk = try Desk.consulting()
    let office = desk.letters[0]
    try desk.give(.acknowledgeLetter(office, on: day("2026-03-13")), by: World.office(office), on: "2026-03-16")
    let step = desk.dossier.entries.count - 1
    try desk.give(correction(step, .day(day("2026-03-16"))), by: World.office(office), on: "2026-03-18")
    #expect(desk.dossier.letter(to: office)?.received == day("2026-03-16"))
    let task = desk.dossier.tasks(under: desk.procedure).first { $0.kind == .giveOpinion && $0.body == .office(office) }
    #expect(task?.due(by: desk.setting.calendar)?.day == day("2026-03-30"))
    #expect(desk.dossier.corrections[step]?.count == 1)
  }

  @Test("an opinion is changed by correction, an objection with its reasons; what has none is corrected in words only")
  func opinions() throws {
    var desk = try Desk.answered()
    let office = desk.letters[0]
    let (_, step) = try steps(of: office, in: desk)
    let bare = Opinion(stance: .objects, reasons: Text(""))
    #expect(
      desk.refusal(of: correction(step, .opinion(bare)), by: World.office(office), on: "2026-03-23") == .reasonsMissing)
    let same = Opinion(stance: .agrees, reasons: Text(""))
    #expect(
      desk.refusal(of: correction(step, .opinion(same)), by: World.office(office), on: "2026-03-23") == .nothingChanged)
    let objection = Opinion(stance: .objects, reasons: Text("trùng địa bàn"))
    try desk.give(correction(step, .opinion(objection)), by: World.office(office), on: "2026-03-23")
    #expect(desk.dossier.letter(to: office)?.opinion == objection)
    #expect(desk.dossier.letter(to: office)?.answered == day("2026-03-20"))
    let accepted = 1
    #expect(
      desk.refusal(of: correction(accepted, .day(day("2026-03-10"))), by: World.receiver, on: "2026-03-23")
        == .notReplaceable)
    #expect(
      desk.refusal(of: correction(accepted, .opinion(objection)), by: World.receiver, on: "2026-03-23")
        == .notReplaceable)
    #expect(desk.refusal(of: correction(accepted, nil), by: World.receiver, on: "2026-03-23") == nil)
  }

  @Test("where a dossier went on because an office was late, its receipt cannot become so late that it was not")
  func lateness() throws {
    var desk = try Desk.consulting()
    let office = desk.letters[0]
    try desk.give(.acknowledgeLetter(office, on: day("2026-03-13")), by: World.office(office), on: "2026-03-18")
    let step = desk.dossier.entries.count - 1
    for other in desk.letters.dropFirst() {
      try desk.give(
        .giveOpinion(other, Opinion(stance: .agrees, reasons: Text("")), on: day("2026-03-20")),
        by: World.office(other),
        on: "2026-03-20")
    }
    try desk.give(.forward(without: [office]), by: World.receiver, on: "2026-03-30")
    #expect(
      desk.refusal(of: correction(step, .day(day("2026-03-16"))), by: World.office(office), on: "2026-03-31")
        == .noLongerLate(office))
    #expect(
      desk.refusal(of: correction(step, .day(day("2026-03-12"))), by: World.office(office), on: "2026-03-31") == nil)
  }

  @Test(
    "the deciding office's receipt is not later than its meeting, a handover not later than the receipt of the result")
  func later() throws {
    var desk = try Desk.answered()
    try desk.give(.forward(without: []), by: World.receiver, on: "2026-03-23")
    try desk.give(.acknowledgeForwarded(on: day("2026-03-24")), by: World.decider, on: "2026-04-02")
    let received = desk.dossier.entries.count - 1
    var appraisal = World.appraisal()
    appraisal.form = .meeting(on: day("2026-03-30"))
    try desk.give(.appraise(appraisal), by: World.decider, on: "2026-04-02")
    #expect(
      desk.refusal(of: correction(received, .day(day("2026-03-31"))), by: World.decider, on: "2026-04-03")
        == .after(.meeting, on: day("2026-03-30")))
    var granted = try Desk.granted()
    try granted.give(.handOver(.inPerson, on: day("2026-04-22")), by: World.receiver, on: "2026-04-28")
    let handover = granted.dossier.entries.count - 1
    try granted.give(.acknowledgeResult(on: day("2026-04-23")), by: World.applicant, on: "2026-04-28")
    #expect(
      granted.refusal(of: correction(handover, .day(day("2026-04-24"))), by: World.receiver, on: "2026-04-29")
        == .after(.resultReceipt, on: day("2026-04-23")))
    #expect(
      granted.refusal(of: correction(handover, .day(day("2026-04-21"))), by: World.receiver, on: "2026-04-29") == nil)
  }
}
