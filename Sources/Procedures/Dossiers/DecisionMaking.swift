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
