import Domain
import Foundation
import Ledger
import Testing

@testable import Record

@Suite("Steps of a measure in the ledger") struct MeasureActTests {
  @Test("every step comes back from the ledger as it was appended", arguments: SampleMeasures.all)
  func roundTrip(_ step: MeasureStep) async throws {
    let place = try TemporaryDirectory()
    let act = try await place.appended(.measure(SampleMeasures.number, step))
    #expect(try RecordAct(act) == .measure(SampleMeasures.number, step))
  }

  @Test("the leaf shows neither kind nor subject", arguments: SampleMeasures.all)
  func leaf(_ step: MeasureStep) async throws {
    let place = try TemporaryDirectory()
    let act = try await place.appended(.measure(SampleMeasures.number, step))
    let leaf = String(decoding: act.leaf, as: UTF8.self)
    #expect(leaf.split(separator: "\n")[2] == "restricted/1")
    #expect(!leaf.contains("measure") && !leaf.contains(SampleMeasures.number.text))
    #expect(act.isRestricted)
  }

  @Test("what a register keeps of a step reads back, without the names of files", arguments: SampleMeasures.all)
  func kept(_ step: MeasureStep) throws {
    let read = try MeasureStep(kept: step.kept)
    #expect(read.by == step.by)
    #expect(read.act.papers.allSatisfy { $0.fileName == nil })
    #expect(!step.kept.contains("CANARY-FILE"))
    if step.act.papers.isEmpty { #expect(read == step) }
  }

  @Test("the public archive holds no word of any step; the sealed one holds them all") func archive() async throws {
    let place = try TemporaryDirectory()
    let ledger = try place.open()
    for step in SampleMeasures.all {
      _ = try await ledger.append(Request(acts: [RecordAct.measure(SampleMeasures.number, step).draft()]))
    }
    ledger.close()
    let (published, sealed) = (try place.archive(.published), try place.archive(.sealed))
    for canary in SampleMeasures.canaries + ["measure.step", SampleMeasures.number.text] {
      #expect(!published.contains(canary), "\(canary)")
      #expect(sealed.contains(canary), "\(canary)")
    }
  }
}

/// A step of every kind, with every choice its values have.
enum SampleMeasures {
  static let number = RecordNumber("m-0canarymeasure")!
  static let canaries = [
    "CANARY-FACTS", "CANARY-OPINION", "CANARY-MEETING", "CANARY-VIOLATION", "CANARY-DROP", "CANARY-REMEDY",
    "CANARY-FOUND", "CANARY-REASONS", "CANARY-SETTLED", "CANARY-CORRECTION", "CANARY-INSTEAD",
    "CANARY-FILE.pdf",
  ]

  private static let day = Day(2026, 3, 2)!
  private static let by = DecisionNumber("12/QĐ-BNG")!
  private static let office = OfficeName("public-security")!
  private static let paper = FiledPaper(
    item: "audit-report", form: .file(digest: FileDigest(String(repeating: "ab", count: 32))!, type: .pdf, bytes: 12),
    fileName: "CANARY-FILE.pdf")

  private static func opening(_ matter: MeasureOpening.Matter, papers: [FiledPaper] = []) -> MeasureAct {
    .opened(
      MeasureOpening(
        matter: matter, certificate: RecordNumber("c-1")!, printed: CertificateNumber("1/GĐK")!,
        holder: RecordNumber("o-1")!, holderName: Narratives("Nhịp Cầu"), facts: Text("CANARY-FACTS"), papers: papers,
        following: papers.isEmpty ? RecordNumber("m-0") : nil))
  }

  private static let acts: [MeasureAct] = [
    opening(.suspension(Suspension.Ground.allCases)), opening(.termination(.noActivity)),
    opening(.selfTermination(endsOn: day), papers: [paper]), .consulted([office, .comingo]),
    .letterReceived(office, on: day),
    .opinionGiven(office, Opinion(stance: .objects, reasons: Text("CANARY-OPINION")), on: day),
    .met(.init(on: day, offices: [office], conclusion: Text("CANARY-MEETING"))),
    .decided(
      MeasureDecision(
        .suspend(
          Suspension(since: day, decision: by, grounds: [.outsideScope]), violations: Text("CANARY-VIOLATION")))),
    .decided(
      MeasureDecision(
        .terminate(Withdrawal(on: day, decision: by, ending: .prohibitedAct), violations: Text("Điều 5")))),
    .decided(MeasureDecision(.drop(reasons: Text("CANARY-DROP")))), .notified(.post, on: day),
    .decisionReceived(on: day), .certificateReturned(on: day),
    .remedyReported(.init(on: day, words: Text("CANARY-REMEDY"), papers: [paper])),
    .remedyExamined(.init(isRemedied: true, words: Text("CANARY-FOUND"))),
    .remedyExamined(.init(isRemedied: false, words: Text("chưa"))), .concluded(.lifted(by, on: day)),
    .concluded(.notRemedied(reasons: Text("CANARY-REASONS"), following: RecordNumber("m-2")!)),
    .settled(.init(.debts, on: day, words: Text("CANARY-SETTLED"))), .closed,
    .corrected(.init(step: 2, statement: Text("CANARY-CORRECTION"), replacement: nil)),
    .corrected(
      .init(
        step: 18, statement: Text("nhầm"),
        replacement: .settled(.init(.staff, on: day, words: Text("CANARY-INSTEAD"))))),
  ]

  static let all = acts.map {
    MeasureStep(act: $0, by: DossierEntry.Actor(body: .office(.foreignAffairs), account: "a-1"))
  }
}
