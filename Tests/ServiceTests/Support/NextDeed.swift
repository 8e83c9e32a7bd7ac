import Components
import Desk
import Domain

@testable import Service

/// What is done next with a dossier that goes well, by whom, and with which answers: step by step from the filing to the receipt.
struct NextDeed {
  let login: String
  let deed: Deed
  var answers: [(String, String)] = []

  /// nil where the dossier waits for its applicant's supplement, or is closed. `consultees`: who answers for which office.
  init?(
    for dossier: Dossier, _ procedure: Procedure, today: Day, certificate: String, decision: String,
    consultees: [OfficeName: String]
  ) {
    switch dossier.state {
    case .checking:
      // The original of a certificate that is held comes in today.
      self.init(
        "receives", .checkCompleteness,
        [("outcome", "complete")] + NextDeed.day("received-certificate", today))
    case .complete: self.init("receives", procedure.consultees.isEmpty ? .forward : .consult)
    case .consulting: self.init(answering: dossier, today, consultees)
    case .forwarded: self.init("decides", .acknowledgeForwarded)
    case .deciding where dossier.appraisal == nil:
      let findings = procedure.criteria.map { ("finding-\($0.code)", "met") }
      self.init("decides", .appraise, [("form", "written")] + findings)
    case .deciding:
      self.init(
        "decides", .decide,
        [("outcome", "grant"), ("decision", decision), ("certificate", certificate)])
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
  private init(answering dossier: Dossier, _ today: Day, _ consultees: [OfficeName: String]) {
    guard let letter = dossier.letters.first(where: { $0.opinion == nil }) else {
      self.init("receives", .forward)
      return
    }
    if let own = consultees[letter.office] {
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
  /// What is to be done next with a dossier, its decision by this number where that is next.
  func next(_ number: RecordNumber, certificate: String = "77/GĐK", decision: String? = nil) throws -> NextDeed? {
    guard let file = try house.dossier(number) else { return nil }
    return NextDeed(
      for: file.dossier, file.procedure, today: house.clock.today, certificate: certificate,
      decision: decision ?? "QĐ \(certificate)", consultees: consultees)
  }

  /// The accounts of the offices that are consulted.
  private var consultees: [OfficeName: String] {
    var logins: [OfficeName: String] = [:]
    for (login, handed) in accounts {
      for membership in handed.account.memberships where membership.roles.contains(.isConsulted) {
        if case .office(let name) = membership.body { logins[name] = login }
      }
    }
    return logins
  }

  static func page(_ number: RecordNumber, _ language: Language = .en) -> String {
    DeskAddress.dossier(number, .page).page.link(language).address
  }
}
