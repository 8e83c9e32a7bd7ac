import Domain
import HTTPTypes

extension DeskAddress {
  /// The places of one dossier, behind its number.
  enum DossierPart: Equatable {
    case page
    case filed
    case paper(Int)
    case deed(Deed)
    /// A later word on an earlier step.
    case correction(Int)
    /// A letter that the dossier had written, to be read and printed.
    case letter(LetterName)
    /// The same as a PDF.
    case letterFile(LetterName)
  }
}

extension DeskAddress.DossierPart {
  init?(_ segments: ArraySlice<Substring>) {
    let names = segments.map(String.init)
    switch (names.first, names.count) {
    case (nil, _): self = .page
    case ("filed", 1): self = .filed
    case ("papers", 2):
      guard let place = Int(names[1]), place >= 0, String(place) == names[1] else { return nil }
      self = .paper(place)
    case ("correct", 2):
      guard let step = Int(names[1]), step >= 0, String(step) == names[1] else { return nil }
      self = .correction(step)
    case ("letters", 2):
      guard let (letter, isFile) = LetterName.part(names[1]) else { return nil }
      self = isFile ? .letterFile(letter) : .letter(letter)
    case (let name?, 1):
      guard let deed = Deed(rawValue: name), deed.isOnDossier, deed != .correct else { return nil }
      self = .deed(deed)
    default: return nil
    }
  }

  var path: [String] {
    switch self {
    case .page: []
    case .filed: ["filed"]
    case .paper(let place): ["papers", String(place)]
    case .deed(let deed): [deed.rawValue]
    case .correction(let step): [Deed.correct.rawValue, String(step)]
    case .letter(let name): ["letters", name.text]
    case .letterFile(let name): ["letters", name.text + ".pdf"]
    }
  }

  var methods: [HTTPRequest.Method] {
    switch self {
    case .page, .filed, .paper, .letter, .letterFile: [.get, .head]
    case .deed, .correction: [.get, .head, .post]
    }
  }
}

extension Deed {
  /// Whether it is a step taken on a dossier, with a form of its own.
  var isOnDossier: Bool {
    switch self {
    case .supplement, .withdraw, .checkCompleteness, .consult, .acknowledgeLetter, .giveOpinion, .recordAnswer,
      .forward, .acknowledgeForwarded, .appraise, .decide, .handOver, .acknowledgeResult, .correct:
      true
    case .desk, .draft, .draftForOthers, .seeDossier, .seeOpinions, .importCertificates, .administerAccounts,
      .seeDuties, .seeAccount, .notifyAccount, .sendPlan, .acknowledgePlan, .updateData, .stateActivity,
      .fileReport, .readReports:
      false
    }
  }
}
