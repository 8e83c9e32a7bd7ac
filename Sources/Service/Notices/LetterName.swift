import Domain

/// By which a letter of a dossier is found again: `consultation-pc-2025-08`, `supplement-1`, `decision`.
enum LetterName: Hashable {
  /// Asks an office for its opinion.
  case consultation(OfficeName)
  /// Asks the applicant for what is missing: the first, the second, ….
  case supplement(Int)
  /// Tells the applicant of a refusal and its reasons.
  case decision

  var text: String {
    switch self {
    case .consultation(let office): "consultation-\(office)"
    case .supplement(let ordinal): "supplement-\(ordinal)"
    case .decision: "decision"
    }
  }

  init?(_ text: Substring) {
    if text == "decision" {
      self = .decision
    } else if text.hasPrefix("consultation-"), let office = OfficeName(text.dropFirst(13)) {
      self = .consultation(office)
    } else if text.hasPrefix("supplement-"), let ordinal = Int(text.dropFirst(11)), ordinal > 0 {
      self = .supplement(ordinal)
      guard self.text == text else { return nil }
    } else {
      return nil
    }
  }
}
