public import Domain

/// A new paper for a certificate that is lost, old or damaged (cấp lại Giấy đăng ký; Decree 58/2022/NĐ-CP, arts 13, 17): nothing but
/// the paper is new.
public protocol ReissueForm: ProcedureForm {}

extension ReissueForm {
  public var isAboutCertificate: Bool { true }
  public func held(_ setting: Setting) -> Answers { HeldCertificate.answers(setting) }

  /// Form 03b; the layout of the official form is to be confirmed.
  public func journey(_ setting: Setting) -> Journey {
    Journey([
      HeldCertificate.section(setting),
      Journey.Section("re-issue", SectionWords.reissue, steps: [ReissueReason.question]),
      Journey.Section("papers", SectionWords.papers, steps: papers(of: setting.procedure)),
      declaration(after: ["re-issue", "papers"]),
    ])
  }

  /// The original where it is old or damaged, a copy where it is lost (Decree 58/2022/NĐ-CP, arts 13(1)(b), 17(1)(b)).
  private func papers(of procedure: Procedure) -> [any JourneyStep] {
    procedure.items.filter { $0.form != .application }.map { item in
      switch item.form {
      case .original: PaperStep(item).needed { ReissueReason.isKept($0.answers) }
      case .copy: PaperStep(item).needed { ReissueReason.isLost($0.answers) }
      case .document, .application: PaperStep(item)
      }
    }
  }

  public func originals(of filing: DossierFiling, _ procedure: Procedure) -> [DossierItem] {
    ReissueReason.isLost(filing.answers) ? [] : procedure.items.filter { $0.form == .original }
  }

  /// Nobody is asked about it.
  public func scope(of answers: Answers, _ setting: Setting) -> DossierScope {
    DossierScope(fields: [], provinces: [], approvingBodies: [])
  }

  public func proposal(
    for dossier: Dossier, number: CertificateNumber, issued: Day, _ setting: Setting
  ) -> Certificate {
    setting.certificate?.certificate ?? .none(number, grants, dossier, issued)
  }
}
