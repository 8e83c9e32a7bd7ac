import Domain

/// What may stand on a certificate that is granted (Decree 58/2022/NĐ-CP, arts 8–9, 12–13, 16–17).
extension Handling.Case {
  func check(_ certificate: Certificate, _ since: Day) throws(Refusal) {
    guard certificate.holder == dossier.filing.applicant.organisation else { throw .wrongHolder }
    if let kind = form?.grants, kind != certificate.kind { throw .wrongKind(kind) }
    guard let form, form.isAboutCertificate else { return try checkNew(certificate, since) }
    guard let held = setting.certificate?.certificate, setting.certificate?.number == dossier.filing.certificate else {
      throw .noCertificate
    }
    if case .withdrawn(let day, _) = held.standing { throw .certificateWithdrawn(on: day) }
    try check(certificate, insteadOf: held)
  }

  private func checkNew(_ certificate: Certificate, _ since: Day) throws(Refusal) {
    guard certificate.standing == .inForce else { throw .notInForceAtFirst }
    try check(certificate.issued, notBefore: .receivedForDecision, on: since)
    guard certificate.validFrom >= certificate.issued else { throw .before(.start, on: certificate.issued) }
    guard certificate.expiry > certificate.validFrom else { throw .expiryBeforeStart }
    try checkValidity(of: certificate, from: certificate.issued)
    guard !certificate.fields.isEmpty else { throw .noFields }
    guard !certificate.provinces.isEmpty else { throw .noProvinces }
    try checkScope(of: certificate, insteadOf: nil)
  }

  /// Exactly what was asked changes, or less of it: the rest stays as it stands.
  private func check(_ certificate: Certificate, insteadOf held: Certificate) throws(Refusal) {
    guard certificate.number == held.number, certificate.issued == held.issued, certificate.standing == held.standing,
      certificate.validFrom == held.validFrom
    else { throw .changedBeyondApplication }
    if procedure.longestValidity == nil {
      guard certificate.expiry == held.expiry else { throw .changedBeyondApplication }
    } else {
      guard certificate.expiry > held.expiry else { throw .notExtended(from: held.expiry) }
      try checkValidity(of: certificate, from: held.expiry)
    }
    guard !certificate.fields.isEmpty else { throw .noFields }
    guard !certificate.provinces.isEmpty else { throw .noProvinces }
    try checkScope(of: certificate, insteadOf: held)
  }

  private func checkValidity(of certificate: Certificate, from start: Day) throws(Refusal) {
    if let limit = procedure.longestValidity.map({ start.running($0) }), certificate.expiry > limit {
      throw .validityTooLong(limit: limit)
    }
    guard let home = HomeRegistration(dossier.filing.answers) else { throw .homeRegistrationUnknown }
    if let limit = home.lastDay, certificate.expiry > limit { throw .pastHomeRegistration(limit: limit) }
  }

  private func checkScope(of certificate: Certificate, insteadOf held: Certificate?) throws(Refusal) {
    guard
      let asked = form?.proposal(
        for: dossier, number: certificate.number, issued: certificate.issued(insteadOf: held, today: setting.today),
        setting)
    else { return }
    let fields = Self.unasked(certificate.fields, held?.fields ?? [], asked.fields)
    guard fields.isEmpty else { throw .fieldsBeyondApplication(fields) }
    let provinces = Self.unasked(certificate.provinces, held?.provinces ?? [], asked.provinces)
    guard provinces.isEmpty else { throw .provincesBeyondApplication(provinces) }
    guard certificate.seat == asked.seat else { throw .changedBeyondApplication }
  }

  /// What was added or taken away without having been asked for.
  private static func unasked(_ granted: [Text], _ held: [Text], _ asked: [Text]) -> [Text] {
    granted.filter { !held.contains($0) && !asked.contains($0) }
      + held.filter { !granted.contains($0) && asked.contains($0) }
  }
}

extension Certificate {
  /// Under the names of which day its new words are: the day of issue, or for what is added later the day of that decision.
  fileprivate func issued(insteadOf held: Certificate?, today: Day) -> Day { held == nil ? issued : today }
}
