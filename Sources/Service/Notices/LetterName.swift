import Domain

/// By which a letter of a dossier or of a measure is found again: `consultation-pc-2025-08`, `supplement-1`, `decision`.
enum LetterName: Hashable {
  /// Asks an office for its opinion.
  case consultation(OfficeName)
  /// Asks the applicant for what is missing: the first, the second, ….
  case supplement(Int)
  /// Tells the applicant of a refusal and its reasons; the organisation of a measure what was decided.
  case decision
  /// Tells an organisation that its notice of the end was received.
  case receipt
  /// Tells an organisation how its suspension ended.
  case conclusion
  /// Tells an organisation that nothing of its wind-up is open.
  case closing

  var text: String {
    switch self {
    case .consultation(let office): "consultation-\(office)"
    case .supplement(let ordinal): "supplement-\(ordinal)"
    case .decision: "decision"
    case .receipt: "receipt"
    case .conclusion: "conclusion"
    case .closing: "closing"
    }
  }

  init?(_ text: Substring) {
    if let plain = [LetterName.decision, .receipt, .conclusion, .closing].first(where: { $0.text == text }) {
      self = plain
    } else if text.hasPrefix("consultation-"), let office = OfficeName(text.dropFirst(13)) {
      self = .consultation(office)
    } else if text.hasPrefix("supplement-"), let ordinal = Int(text.dropFirst(11)), ordinal > 0 {
      self = .supplement(ordinal)
      guard self.text == text else { return nil }
    } else {
      return nil
    }
  }

  /// A letter or its file behind `letters/`: `decision`, `decision.pdf`.
  static func part(_ segment: String) -> (name: LetterName, isFile: Bool)? {
    let isFile = segment.hasSuffix(".pdf")
    return LetterName(isFile ? segment.dropLast(4) : segment[...]).map { ($0, isFile) }
  }
}
