import Components
public import Domain

/// Extension of a certificate (gia hạn Giấy đăng ký; Decree 58/2022/NĐ-CP, arts 9(2), 12, 16): the same certificate, valid longer.
public protocol ExtensionForm: ProcedureForm {
  /// For how many years the next plan is.
  var yearsPlanned: Int { get }
}

extension ExtensionForm {
  public var isAboutCertificate: Bool { true }
  public func held(_ setting: Setting) -> Answers { HeldCertificate.answers(setting) }

  /// Form 03a, for what the record does not hold; the layout of the official form is to be confirmed.
  public func journey(_ setting: Setting) -> Journey {
    Journey([
      HeldCertificate.section(setting),
      Journey.Section("extension", SectionWords.prolongation, steps: extensionSteps(setting)),
      Journey.Section(
        "representative", grants == .representativeOffice ? SectionWords.headOfOffice : SectionWords.representative,
        steps: ChangeQuestions.representative(setting, of: grants)),
      papers(setting), declaration(after: ["extension", "representative", "papers"]),
    ])
  }

  private func extensionSteps(_ setting: Setting) -> [any JourneyStep] {
    HomeRegistrationQuestions.all(setting) + ChangeQuestions.unreadable(setting) + [
      PlannedActivities(setting, for: yearsPlanned),
      ActivityQuestions.approvingBodies(setting).proposing(setting.holdings.known[all: "approving-bodies"]),
    ]
  }

  /// All of the certificate: whoever was asked about it is asked about its extension, the province of the office's seat among them
  /// (Decree 58/2022/NĐ-CP, arts 12(2), 15(3), 16(2)).
  public func scope(of answers: Answers, _ setting: Setting) -> DossierScope {
    var scope = DossierScope(asked: answers)
    if let seat = setting.seatCity, !scope.provinces.contains(seat) { scope.provinces.append(seat) }
    return scope
  }

  /// From its last day on by as long as the law allows, and not past the registration at home (Decree 58/2022/NĐ-CP, art. 9(2)).
  public func proposal(
    for dossier: Dossier, number: CertificateNumber, issued: Day, _ setting: Setting
  ) -> Certificate {
    guard var certificate = setting.certificate?.certificate else { return .none(number, grants, dossier, issued) }
    let longest = setting.procedure.longestValidity.map { certificate.expiry.running($0) } ?? certificate.expiry
    let home = HomeRegistration(dossier.filing.answers)?.lastDay
    certificate.expiry = home.map { min($0, longest) } ?? longest
    return certificate
  }
}

extension Setting {
  /// The city in which the office of the certificate is; nil where it states none.
  var seatCity: UnitCode? {
    guard certificate?.certificate.kind == .representativeOffice else { return nil }
    if let known = SeatQuestions.code(holdings.known) { return SeatQuestions.current(known, on: today) }
    guard let words = certificate?.certificate.seat?.string else { return nil }
    return SeatQuestions.cities(on: today).first { words.hasSuffix(provinceName($0, on: today)) }
  }
}

extension Certificate {
  /// What a proposal is where the record holds no certificate: nothing is granted by it.
  static func none(_ number: CertificateNumber, _ kind: Kind, _ dossier: Dossier, _ day: Day) -> Certificate {
    Certificate(
      number: number, kind: kind, holder: dossier.filing.applicant.organisation, fields: [], provinces: [], issued: day,
      validFrom: day, expiry: day, standing: .inForce)
  }
}
