import Domain
import Reference

@testable import Procedures

/// A certificate, offices and days on which measures are tried.
enum MeasureWorld {
  static let number = RecordNumber("m-1")!
  static let following = RecordNumber("m-2")!
  static let ministry = OfficeName("public-security")!
  static let finance = OfficeName("finance")!
  static let opened = World.day("2026-03-10")

  static let holder = World.applicant
  static let receiver = World.receiver
  static let decider = World.decider

  static func number(_ text: String) -> DecisionNumber { DecisionNumber(text)! }

  static func setting(_ name: ProcedureName, _ today: Day) -> MeasureSetting {
    MeasureSetting(
      today: today, law: Laws.book.measure(name, on: opened)!, offices: Offices.directory,
      calendar: Calendars.official)
  }

  static func certificate(_ standing: Certificate.Standing = .inForce, received: Day? = nil) -> CertificateFile {
    var certificate = World.certificate
    certificate.issued = World.day("2024-01-10")
    certificate.validFrom = certificate.issued
    certificate.expiry = World.day("2026-12-31")
    certificate.standing = standing
    var suspension: Suspension?
    if case .suspended(let since, let by) = standing {
      suspension = Suspension(since: since, decision: by, grounds: [.outsideScope], received: received)
    }
    return CertificateFile(number: RecordNumber("c-1")!, certificate: certificate, suspension: suspension)
  }

  static func opening(_ matter: MeasureOpening.Matter, papers: [FiledPaper] = []) -> MeasureOpening {
    MeasureOpening(
      matter: matter, certificate: RecordNumber("c-1")!, printed: World.certificate.number,
      holder: World.organisation, holderName: Narratives("Hope Bridge"), facts: Text("Hoạt động ngoài địa bàn"),
      papers: papers)
  }

  static let audit = FiledPaper(
    item: SelfTermination.auditReport,
    form: .file(digest: FileDigest(String(repeating: "ab", count: 32))!, type: .pdf, bytes: 1))

  static let suspension = Suspension(since: opened, decision: number("9/QĐ"), grounds: [.outsideScope])

  static func entry(_ act: MeasureAct, on day: Day) -> MeasureEntry {
    MeasureEntry(act: act, by: decider, recordedAt: Instant(milliseconds: Int64(day.number) * 86_400_000))
  }

  /// A measure after some acts, a working day apart.
  static func measure(_ matter: MeasureOpening.Matter, _ acts: [MeasureAct]) throws -> MeasureCase {
    let papers = matter.isByHolder ? [audit] : []
    var day = opened
    var entries = [entry(.opened(opening(matter, papers: papers)), on: day)]
    for act in acts {
      day = day + 1
      entries.append(entry(act, on: day))
    }
    return try MeasureCase(number: number, entries: entries)
  }

  static let suspended: Certificate.Standing = .suspended(since: opened, by: number("9/QĐ"))

  /// A measure in every state that a suspension or a termination can be in, with the certificate as it then stands.
  static func states() throws -> [(name: String, measure: MeasureCase, certificate: CertificateFile)] {
    let agrees = Opinion(stance: .agrees, reasons: Text(""))
    let consulted: [MeasureAct] = [.consulted([ministry]), .opinionGiven(ministry, agrees, on: opened + 1)]
    let decided: [MeasureAct] =
      consulted + [.decided(MeasureDecision(.suspend(suspension, violations: Text("Ngoài địa bàn"))))]
    let remedying: [MeasureAct] = decided + [.notified(.post, on: opened + 3), .decisionReceived(on: opened + 4)]
    let reported: [MeasureAct] =
      remedying + [.remedyReported(.init(on: opened + 5, words: Text("Đã rút"), papers: []))]
    let withdrawal = Withdrawal(on: opened + 3, decision: number("10/QĐ"), ending: .prohibitedAct)
    let ended: [MeasureAct] =
      consulted + [.decided(MeasureDecision(.terminate(withdrawal, violations: Text("Điều 5"))))]
    let winding: [MeasureAct] = ended + [.notified(.post, on: opened + 4), .decisionReceived(on: opened + 5)]
    let settled: [MeasureAct] =
      winding + [.certificateReturned(on: opened + 6)]
      + MeasureAct.Settlement.Matter.allCases.map { .settled(.init($0, on: opened + 6, words: Text("Xong"))) }
    let suspending = MeasureOpening.Matter.suspension([.outsideScope])
    let terminating = MeasureOpening.Matter.termination(.prohibitedAct)
    let gone = Certificate.Standing.withdrawn(on: withdrawal.on, by: withdrawal.decision)
    let rows: [(String, MeasureOpening.Matter, [MeasureAct], Certificate.Standing)] = [
      ("opened", suspending, [], .inForce), ("consulting", suspending, [.consulted([ministry, finance])], .inForce),
      ("answered", suspending, consulted, .inForce), ("decided", suspending, decided, suspended),
      ("notified", suspending, decided + [.notified(.post, on: opened + 3)], suspended),
      ("remedying", suspending, remedying, suspended), ("reported", suspending, reported, suspended),
      (
        "examined", suspending, reported + [.remedyExamined(.init(isRemedied: true, words: Text("Đạt")))], suspended
      ),
      ("dropped", suspending, [.decided(MeasureDecision(.drop(reasons: Text("Không đủ"))))], .inForce),
      ("terminating", terminating, consulted, .inForce), ("ended", terminating, ended, gone),
      ("winding", terminating, winding, gone), ("settled", terminating, settled, gone),
      ("closed", terminating, settled + [.closed], gone),
      ("noticed", .selfTermination(endsOn: opened + 30), [], .inForce),
      (
        "returned", .selfTermination(endsOn: opened + 30), [.certificateReturned(on: opened + 1)], .inForce
      ),
    ]
    return try rows.map { name, matter, acts, standing in
      (name, try measure(matter, acts), certificate(standing))
    }
  }
}
