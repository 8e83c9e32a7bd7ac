import Domain

/// An organisation of which everything can be seen on the last day: its certificate comes near the last day for an extension that
/// nobody has filed yet, an amendment was handed over some days ago, so that duties are due, and a dossier waits for its supplement.
struct Exemplar {
  let dossiers: [DossierPlan]
  /// nil where the demonstration ends too early for one.
  let organisation: RecordNumber?

  static let none = Exemplar(dossiers: [], organisation: nil)

  private init(dossiers: [DossierPlan], organisation: RecordNumber?) {
    self.dossiers = dossiers
    self.organisation = organisation
  }

  /// Chosen among those with one certificate and nothing else under way.
  init(_ setting: Setting, busy: Set<RecordNumber>) {
    let last = setting.office.onOrBefore(setting.until)
    let decided = setting.office.reaches(last, by: 60) ? setting.office.day(-13, after: last) : last
    guard decided > CertificateChain.decree58 + 400,
      decided < CertificateChain.reform - 40 || decided > CertificateChain.reform + 90
    else {
      self = .none
      return
    }
    for charity in setting.population.charities where !charity.isIdle && !busy.contains(charity.number) {
      guard let certificate = Exemplar.certificate(of: charity, last),
        let plans = Exemplar.plans(charity, certificate, decided, setting)
      else { continue }
      self.init(dossiers: plans, organisation: charity.number)
      return
    }
    self = .none
  }

  /// The one certificate in force, asked to be extended within the next two months.
  private static func certificate(of charity: Charity, _ last: Day) -> RecordedCertificate? {
    let standing = charity.certificates.compactMap { versions in versions.last { $0.recordedOn <= last } }
      .filter { $0.certificate.expiry >= last }
    guard standing.count == 1, standing[0].certificate.state(on: last) == .inForce,
      standing[0].certificate.kind == .operation, standing[0].recordedOn < last - 200,
      ((last + 95)...(last + 135)).contains(standing[0].certificate.expiry)
    else { return nil }
    return standing[0]
  }

  private static func plans(
    _ charity: Charity, _ held: RecordedCertificate, _ decided: Day, _ setting: Setting
  ) -> [DossierPlan]? {
    let scope = CodedScope(of: held.certificate, on: decided)
    let order = [setting.provinces.local] + setting.provinces.entries.indices
    let more = order.first { index in
      let (now, then) = (
        setting.provinces.reading(index, on: decided), setting.provinces.reading(index, on: held.certificate.issued)
      )
      return now.name == then.name && !scope.provinces.contains(now.code)
    }
    guard let more else { return nil }
    var amended = held
    amended.certificate.provinces.append(Text(setting.provinces.reading(more, on: decided).name))
    amended.change = .amended(.province(more))
    var replaced = amended
    replaced.change = .reissued(.damaged)
    guard let amendment = DossierMatter(amended, after: held), let reissue = DossierMatter(replaced, after: amended)
    else { return nil }
    let scene = DossierScene(anchor: .asked, age: 3, terms: .init(supplements: 1, asksNobody: true))
    let granted = setting.planner.granted(
      amendment, as: amended.certificate, decidedOn: decided, to: charity,
      index: Dossiers.index(of: charity, certificate: 62), knownSince: nil)
    let open = setting.planner.open(reissue, scene, of: charity, index: Dossiers.index(of: charity, certificate: 63))
    guard let granted, let open, granted.received.map({ $0 <= open.filedOn }) ?? false else { return nil }
    return [granted, open]
  }
}
