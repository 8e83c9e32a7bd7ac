import Domain

/// Appraisal and decision (Decree 58/2022/NĐ-CP, art. 11(6)), and the way of the result to the applicant (art. 11(7)).
extension Handling.Case {
  /// A later appraisal takes the place of an earlier one until the decision.
  func appraise(_ appraisal: Appraisal) throws(Refusal) -> DossierAct {
    guard case .deciding(let since) = dossier.state else { throw .notNow }
    if case .meeting(let day) = appraisal.form { try check(day, notBefore: .receivedForDecision, on: since) }
    let codes = procedure.criteria.map(\.code)
    let found = appraisal.findings.map(\.criterion)
    if let unknown = found.first(where: { !codes.contains($0) }) { throw .unknownCriterion(unknown) }
    let open = codes.filter { code in found.filter { $0 == code }.count != 1 }
    guard open.isEmpty else { throw .criteriaOpen(open) }
    if let bare = appraisal.findings.first(where: { !$0.isMet && $0.words.isEmpty }) {
      throw .findingWithoutWords(bare.criterion)
    }
    return .appraised(appraisal)
  }

  func decide(_ decision: DossierDecision) throws(Refusal) -> DossierAct {
    guard case .deciding(let since) = dossier.state else { throw .notNow }
    guard let appraisal = dossier.appraisal else { throw .notAppraised }
    let unmet = appraisal.findings.filter { !$0.isMet }.map(\.criterion)
    switch decision.result {
    case .granted(let certificate):
      guard unmet.isEmpty else { throw .criteriaNotMet(unmet) }
      try check(certificate, since)
    case .refused(let reasons):
      guard !unmet.isEmpty else { throw .allCriteriaMet }
      guard !reasons.isEmpty else { throw .refusalWithoutReasons }
    }
    return .decided(decision)
  }

  /// What stands on the certificate (Decree 58/2022/NĐ-CP, arts 8–9).
  private func check(_ certificate: Certificate, _ since: Day) throws(Refusal) {
    guard certificate.holder == dossier.filing.applicant.organisation else { throw .wrongHolder }
    if let kind = ProcedureCatalogue.form(dossier.filing.procedure)?.grants, kind != certificate.kind {
      throw .wrongKind(kind)
    }
    guard certificate.standing == .inForce else { throw .notInForceAtFirst }
    try check(certificate.issued, notBefore: .receivedForDecision, on: since)
    guard certificate.validFrom >= certificate.issued else { throw .before(.start, on: certificate.issued) }
    try checkValidity(of: certificate)
    try checkScope(of: certificate)
  }

  private func checkValidity(of certificate: Certificate) throws(Refusal) {
    guard certificate.expiry > certificate.validFrom else { throw .expiryBeforeStart }
    if let limit = procedure.longestValidity.map({ certificate.issued.running($0) }), certificate.expiry > limit {
      throw .validityTooLong(limit: limit)
    }
    guard let home = HomeRegistration(dossier.filing.answers) else { throw .homeRegistrationUnknown }
    if let limit = home.lastDay, certificate.expiry > limit { throw .pastHomeRegistration(limit: limit) }
  }

  private func checkScope(of certificate: Certificate) throws(Refusal) {
    guard !certificate.fields.isEmpty else { throw .noFields }
    guard !certificate.provinces.isEmpty else { throw .noProvinces }
    let scope = dossier.filing.scope
    let fields = Set(scope.fields.map { Text($0.rawValue) })
    let otherFields = certificate.fields.filter { !fields.contains($0) }
    guard otherFields.isEmpty else { throw .fieldsBeyondApplication(otherFields) }
    let provinces = Set(scope.provinces.map { Text(setting.provinceName($0, on: certificate.issued)) })
    let otherProvinces = certificate.provinces.filter { !provinces.contains($0) }
    guard otherProvinces.isEmpty else { throw .provincesBeyondApplication(otherProvinces) }
  }

  /// The outer limit (Decree 58/2022/NĐ-CP, art. 11(7)) is measured, not enforced: a late result is still owed.
  func handOver(_ delivery: DossierAct.Delivery, _ day: Day) throws(Refusal) -> DossierAct {
    guard case .decided(let decided) = dossier.state else { throw .notNow }
    try check(day, notBefore: .decision, on: decided)
    return .handedOver(delivery, on: day)
  }

  func acknowledgeResult(_ day: Day) throws(Refusal) -> DossierAct {
    guard case .handedOver(let handedOver) = dossier.state else { throw .notNow }
    try check(day, notBefore: .handover, on: handedOver)
    return .resultReceived(on: day)
  }
}

extension Day {
  /// The last day of a validity that runs from this day, this day not counted. Rest days do not lengthen a validity; what is
  /// counted in working days is not a validity.
  func running(_ limit: TimeLimit) -> Day {
    switch limit {
    case .workingDays(let count), .days(let count): self + count
    case .weeks(let count): self + 7 * count
    case .months(let count): adding(months: count)
    case .years(let count): adding(months: 12 * count)
    }
  }
}
