import Domain

/// Extensions and amendments that came to nothing: refused, or withdrawn by their applicant before the decision. Nothing of them
/// stands on a certificate.
struct Attempts {
  let setting: Setting
  /// Since when the record knows an organisation from a dossier that was granted, by the organisation's place among all.
  let known: [Int: Day]

  /// Behind which place of its certificates the dossiers of an organisation are counted.
  private static let (extensions, amendments) = (61, 60)
  /// More calendar days than lie between two dossiers on one certificate.
  private static let apart = 210

  var all: [DossierPlan] {
    setting.population.charities.flatMap { charity in
      charity.certificates.indices.prefix(32).flatMap { place in
        [lastExtension(of: charity, place), amendment(of: charity, place)].compactMap { $0 }
      }
    }
  }

  /// Some of those that left had asked for more time, were refused, or thought better of it (Decree 58/2022/NĐ-CP, arts 12, 16).
  private func lastExtension(of charity: Charity, _ place: Int) -> DossierPlan? {
    let versions = charity.certificates[place]
    var stream = Stream(
      setting.seed, .attempt, Dossiers.index(of: charity, certificate: Attempts.extensions, version: place))
    guard let fate = fate(&stream, percent: 22), place == charity.certificates.count - 1, let held = versions.last,
      held.certificate.standing == .inForce, held.certificate.expiry < setting.until - 10
    else { return nil }
    let filed = setting.office.onOrBefore(held.certificate.expiry - 70 - stream.below(50))
    var asked = held
    asked.certificate.expiry = held.certificate.expiry.adding(months: 12)
    asked.change = .extended
    return plan(charity, asked, after: held, fate, on: filed, (Attempts.extensions, place))
  }

  /// Between two changes of a certificate, well away from both.
  private func amendment(of charity: Charity, _ place: Int) -> DossierPlan? {
    let versions = charity.certificates[place]
    var stream = Stream(
      setting.seed, .attempt, Dossiers.index(of: charity, certificate: Attempts.amendments, version: place))
    guard let fate = fate(&stream, percent: 8) else { return nil }
    let changes = CertificateChanges(
      office: setting.office, provinces: setting.provinces, name: charity.organisation.name, bearer: charity.bearer)
    for (number, held) in versions.enumerated() where held.certificate.standing == .inForce {
      let next = versions.indices.contains(number + 1) ? versions[number + 1].recordedOn : held.certificate.expiry
      let from = max(held.recordedOn, CertificateChain.decree58) + Attempts.apart
      let latest = min(next, setting.until - 20) - Attempts.apart
      guard latest > from else { continue }
      let filed = setting.office.onOrAfter(from + stream.below(latest - from))
      guard let amendment = changes.amendment(of: held.certificate, on: filed, &stream) else { continue }
      var asked = held
      if case .seat = amendment { asked.certificate.seat = OfficeSeat(&stream).words }
      asked.change = .amended(amendment)
      return plan(charity, asked, after: held, fate, on: filed, (Attempts.amendments, place))
    }
    return nil
  }

  private func fate(_ stream: inout Stream, percent: Int) -> DossierPlan.Fate? {
    guard stream.chance(percent) else { return nil }
    return stream.chance(55) ? .refused : .withdrawn
  }

  /// nil where the certificate is of another decree, the one before was not in hand yet, or the provinces became others meanwhile.
  private func plan(
    _ charity: Charity, _ asked: RecordedCertificate, after held: RecordedCertificate, _ fate: DossierPlan.Fate,
    on filed: Day, _ place: (certificate: Int, version: Int)
  ) -> DossierPlan? {
    guard let matter = DossierMatter(asked, after: held), filed > CertificateChain.decree58,
      filed > held.recordedOn + 60, !((CertificateChain.reform - 150)...CertificateChain.reform).contains(filed)
    else { return nil }
    return setting.planner.ended(
      matter, fate, of: charity, filedOn: filed,
      index: Dossiers.index(of: charity, certificate: place.certificate, version: place.version),
      knownSince: known[charity.index])
  }
}
