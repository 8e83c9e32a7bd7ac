import Components
import Domain

@testable import Service

/// What is done next with a dossier that goes well, by whom, and with which answers: step by step from the filing to the receipt.
struct NextDeed {
  let login: String
  let deed: Deed
  var answers: [(String, String)] = []

  /// nil where the dossier waits for its applicant's supplement, or is closed.
  init?(for dossier: Dossier, _ procedure: Procedure, today: Day, certificate: String) {
    switch dossier.state {
    case .checking:
      // The original of a certificate that is held comes in today.
      self.init(
        "receives", .checkCompleteness,
        [("outcome", "complete")] + NextDeed.day("received-certificate", today))
    case .complete: self.init("receives", procedure.consultees.isEmpty ? .forward : .consult)
    case .consulting: self.init(answering: dossier, today)
    case .forwarded: self.init("decides", .acknowledgeForwarded)
    case .deciding where dossier.appraisal == nil:
      let findings = procedure.criteria.map { ("finding-\($0.code)", "met") }
      self.init("decides", .appraise, [("form", "written")] + findings)
    case .deciding:
      self.init(
        "decides", .decide,
        [("outcome", "grant"), ("decision", "QĐ \(certificate)"), ("certificate", certificate)])
    case .decided: self.init("receives", .handOver, [("delivery", "in-person")])
    case .handedOver: self.init("files", .acknowledgeResult)
    case .supplementAwaited, .closed: return nil
    }
  }

  private init(_ login: String, _ deed: Deed, _ answers: [(String, String)] = []) {
    self.login = login
    self.deed = deed
    self.answers = answers
  }

  /// The offices that have an account answer for themselves, the others on paper.
  private init(answering dossier: Dossier, _ today: Day) {
    guard let letter = dossier.letters.first(where: { $0.opinion == nil }) else {
      self.init("receives", .forward)
      return
    }
    let own = ["public-security": "ministry", "pc-2025-08": "province"][letter.office.text]
    if let own {
      self.init(
        own, letter.received == nil ? .acknowledgeLetter : .giveOpinion,
        letter.received == nil ? [] : [("stance", "agrees")])
    } else {
      self.init(
        "receives", .recordAnswer,
        [("office", letter.office.text), ("outcome", "opinion"), ("stance", "agrees")] + Self.day("on", today))
    }
  }

  /// A day as it is typed in three boxes.
  static func day(_ name: String, _ day: Day) -> [(String, String)] {
    let parts = day.parts
    return [("\(name)-day", "\(parts.day)"), ("\(name)-month", "\(parts.month)"), ("\(name)-year", "\(parts.year)")]
  }
}

extension Office {
  /// What is to be done next with a dossier.
  func next(_ number: RecordNumber, certificate: String = "77/GĐK") throws -> NextDeed? {
    guard let file = try house.dossier(number) else { return nil }
    return NextDeed(for: file.dossier, file.procedure, today: house.clock.today, certificate: certificate)
  }

  static func page(_ number: RecordNumber, _ language: Language = .en) -> String {
    DeskAddress.dossier(number, .page).page.link(language).address
  }
}
