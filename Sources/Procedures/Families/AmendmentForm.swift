public import Domain

/// Amendment of a certificate (sửa đổi, bổ sung Giấy đăng ký; Decree 58/2022/NĐ-CP, arts 13, 17): exactly what was asked changes.
public protocol AmendmentForm: ProcedureForm {}

extension AmendmentForm {
  public var isAboutCertificate: Bool { true }
  public func held(_ setting: Setting) -> Answers { HeldCertificate.answers(setting) }

  /// Form 03b; the layout of the official form is to be confirmed.
  public func journey(_ setting: Setting) -> Journey {
    Journey([
      HeldCertificate.section(setting),
      Journey.Section("changes", SectionWords.changes, steps: ChangeQuestions.all(setting, of: grants)),
      papers(setting), declaration(after: ["changes", "papers"]),
    ])
  }

  /// What is added, and the city to which the office moves: whom else a change concerns is for the receiving office to find
  /// (Decree 58/2022/NĐ-CP, arts 13(3), 17(3); to be confirmed).
  public func scope(of answers: Answers, _ setting: Setting) -> DossierScope {
    guard let certificate = setting.certificate?.certificate else {
      return DossierScope(fields: [], provinces: [], approvingBodies: [])
    }
    let held = CertificateScope(certificate, setting)
    var scope = DossierScope(
      fields: Amended.fields(answers).filter { !held.fields.contains($0) },
      provinces: Amended.provinces(answers).filter { !held.codes.contains($0) }, approvingBodies: [])
    if ChangeQuestions.asks(.seat, answers), let seat = SeatQuestions.code(answers, prefix: Holdings.change),
      seat != setting.seatCity, !scope.provinces.contains(seat)
    {
      scope.provinces.append(seat)
    }
    return scope
  }

  /// The words of the certificate stay; what is added takes its name of the day.
  public func proposal(
    for dossier: Dossier, number: CertificateNumber, issued: Day, _ setting: Setting
  ) -> Certificate {
    guard var certificate = setting.certificate?.certificate else { return .none(number, grants, dossier, issued) }
    let answers = dossier.filing.answers
    let held = CertificateScope(certificate, setting)
    if ChangeQuestions.asks(.fields, answers) {
      let asked = Amended.fields(answers)
      certificate.fields = certificate.fields.filter { words in
        FieldOfWork(rawValue: words.string).map(asked.contains) ?? true
      }
      certificate.fields += asked.filter { !held.fields.contains($0) }.map { Text($0.rawValue) }
    }
    if ChangeQuestions.asks(.provinces, answers) {
      let asked = Amended.provinces(answers)
      let kept = held.provinces.filter { $0.codes.isEmpty || $0.codes.contains(where: asked.contains) }
      let covered = kept.flatMap(\.codes)
      certificate.provinces =
        kept.map(\.words) + setting.provinceNames(asked.filter { !covered.contains($0) }, on: issued)
    }
    if ChangeQuestions.asks(.seat, answers) {
      certificate.seat = SeatQuestions.words(answers, prefix: Holdings.change) ?? certificate.seat
    }
    return certificate
  }

  public func newName(in filing: DossierFiling) -> Narratives? {
    guard ChangeQuestions.asks(.name, filing.answers), let name = filing.answers["new-name"] else { return nil }
    var names = [Narratives.Narrative(language: nil, text: Text(name))]
    if let vietnamese = filing.answers["new-name-vietnamese"] {
      names.append(.init(language: "vi", text: Text(vietnamese)))
    }
    return Narratives(names)
  }
}

/// Fields and provinces as an amendment wants them, all of them.
private enum Amended {
  static func fields(_ answers: Answers) -> [FieldOfWork] {
    answers[all: "new-fields"].compactMap { FieldOfWork(rawValue: $0) }
  }

  static func provinces(_ answers: Answers) -> [UnitCode] { answers[all: "new-provinces"].compactMap { UnitCode($0) } }
}
