/// How far a stated rule has been read in its source. What rests on a rule that is to be confirmed says so wherever it is shown.
public enum LegalFooting: String, CaseIterable, Sendable, Hashable {
  /// Read in full text.
  case verified
  /// Read in part, derived, or not read at all (cần xác nhận).
  case toBeConfirmed = "to-be-confirmed"

  public var wording: Wording {
    switch self {
    case .verified: Wording(vi: "đã đối chiếu văn bản", en: "read in full text", fr: "lu dans le texte")
    case .toBeConfirmed: Wording(vi: "cần xác nhận", en: "to be confirmed", fr: "à confirmer")
    }
  }
}
