import Domain
import HTTPTypes

extension DeskAddress {
  /// What stands under the duties of one certificate.
  enum DutyPart: Equatable {
    case page
    case deed(Deed)
    /// The plan of an entry, by its place among them.
    case paper(Int)
  }
}

extension DeskAddress.DutyPart {
  init?(_ segments: ArraySlice<Substring>) {
    let names = segments.map(String.init)
    switch (names.first, names.count) {
    case (nil, _): self = .page
    case ("papers", 2):
      guard let place = Int(names[1]), place >= 0, String(place) == names[1] else { return nil }
      self = .paper(place)
    case (let name?, 1):
      guard let deed = Deed(rawValue: name), deed.isOnDuty else { return nil }
      self = .deed(deed)
    default: return nil
    }
  }

  var path: [String] {
    switch self {
    case .page: []
    case .deed(let deed): [deed.rawValue]
    case .paper(let place): ["papers", String(place)]
    }
  }

  var methods: [HTTPRequest.Method] {
    switch self {
    case .page, .paper: [.get, .head]
    case .deed: [.get, .head, .post]
    }
  }

  /// Which deed it is to come here.
  var deed: Deed {
    switch self {
    case .page, .paper: .seeDuties
    case .deed(let deed): deed
    }
  }
}

extension Deed {
  /// Whether it is done on the duties of a certificate, with a form of its own.
  var isOnDuty: Bool {
    switch self {
    case .notifyAccount, .sendPlan, .acknowledgePlan, .recordPlan, .updateData, .stateActivity: true
    case .desk, .draft, .draftForOthers, .seeDossier, .seeOpinions, .supplement, .withdraw, .checkCompleteness,
      .consult, .acknowledgeLetter, .giveOpinion, .recordAnswer, .forward, .acknowledgeForwarded, .appraise, .decide,
      .handOver, .acknowledgeResult, .correct, .importCertificates, .administerAccounts, .seeDuties, .seeAccount,
      .fileReport, .readReports:
      false
    }
  }
}
