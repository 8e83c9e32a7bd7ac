import Domain

extension [CertificateRow] {
  /// What the paper of a certificate said on a day, given all its versions, the earliest first; nil where there are none. What a decision
  /// extended, amended or re-issued is so from the day of that decision on. What was merely recorded anew corrects what stood before, and a
  /// day that only a later extension covers is told by that extension.
  func said(on day: Day) -> CertificateRow? {
    let later = indices.dropFirst().first { place in
      self[place].grant != nil && self[place].grant != self[place - 1].grant && self[place].recordedAt.day > day
    }
    guard let later, self[later - 1].expiry >= day else { return last }
    return self[later - 1]
  }
}
