public import Components
public import Domain

/// The form by which a measure is opened on a certificate: an office proposes, or its holder gives notice.
public enum OpeningForm: Sendable {
  /// Suspension or termination (Decree 58/2022/NĐ-CP, arts 18(1) and 19(1)).
  case proposal
  /// The organisation ends its activities itself (Decree 58/2022/NĐ-CP, art. 19(5)).
  case notice

  public var title: Wording {
    switch self {
    case .proposal: MeasureWords.propose
    case .notice: MeasureWords.giveNotice
    }
  }

  public var button: Wording {
    switch self {
    case .proposal: DeedWords.record
    case .notice: DeedWords.Answers.send
    }
  }

  /// The paper that comes with it.
  public var paper: Wording? {
    switch self {
    case .proposal: nil
    case .notice: MeasureWords.audit
    }
  }

  /// What the person should know before.
  public func introduction(_ law: LawBook, on day: Day) -> [Phrase] {
    switch self {
    case .proposal:
      [ProcedureName.suspend, .terminate].compactMap { law.measure($0, on: day) }.map(OpeningForm.opening)
    case .notice:
      (law.measure(.selfTerminate, on: day).map { [OpeningForm.opening($0)] } ?? []) + [Phrase(MeasureWords.noticeDays)]
    }
  }

  private static func opening(_ law: MeasureLaw) -> Phrase {
    "\(law.title): \(law.opening.words)" + (law.opening.basis.map { " (\($0.wording))" as Phrase } ?? "")
  }

  private enum Aim: String { case suspension, termination }

  public func fields(_ certificate: CertificateFile, today: Day, typed: FormInput?, errors: FormErrors?) -> [FormField]
  {
    switch self {
    case .notice:
      return [
        DeedFields.day(MeasureField.endsOn, MeasureWords.endsOn, proposed: nil, typed, errors),
        DeedFields.lines(
          MeasureField.facts, MeasureWords.obligations, typed, errors, hint: MeasureWords.obligationsHint, rows: 6),
      ]
    case .proposal:
      return [
        DeedFields.radios(
          MeasureField.aim, MeasureWords.aim,
          [
            FormField.Choice("suspension", Phrase(MeasureWords.suspension)),
            FormField.Choice("termination", Phrase(MeasureWords.termination)),
          ], typed, errors),
        OpeningForm.grounds(held: [], typed, errors), OpeningForm.ending(held: nil, typed, errors),
        DeedFields.lines(
          MeasureField.facts, MeasureWords.facts, typed, errors, hint: MeasureWords.factsHint, rows: 8),
      ]
    }
  }

  /// The opening that the form is, or what is wrong with it.
  public func parse(
    _ form: FormInput, on certificate: CertificateFile, holderName: Narratives, papers: [FiledPaper]
  ) -> Result<MeasureOpening, FormErrors> {
    var reader = DeedReader(form)
    let matter = matter(&reader)
    let facts = reader.lines(MeasureField.facts, longest: 8000)
    guard reader.faults.isEmpty, let matter else { return .failure(FormErrors(reader.faults)) }
    return .success(
      MeasureOpening(
        matter: matter, certificate: certificate.number, printed: certificate.certificate.number,
        holder: certificate.certificate.holder, holderName: holderName, facts: facts, papers: papers))
  }

  private func matter(_ reader: inout DeedReader) -> MeasureOpening.Matter? {
    switch self {
    case .notice: return reader.day(MeasureField.endsOn).map { .selfTermination(endsOn: $0) }
    case .proposal:
      switch reader.choice(MeasureField.aim, Aim.self) {
      case nil: return nil
      case .suspension: return .suspension(OpeningForm.grounds(reader))
      case .termination: return OpeningForm.ending(&reader).map { .termination($0) }
      }
    }
  }

  /// On which grounds a suspension is proposed (Decree 58/2022/NĐ-CP, art. 18(1)).
  static func grounds(held: [Suspension.Ground], _ typed: FormInput?, _ errors: FormErrors?) -> FormField {
    DeedFields.checkboxes(
      MeasureField.grounds, MeasureWords.suspensionGrounds,
      Suspension.Ground.allCases.map { FormField.Choice($0.rawValue, Phrase($0.wording)) },
      held: Set(held.map(\.rawValue)), typed, errors)
  }

  static func grounds(_ reader: DeedReader) -> [Suspension.Ground] {
    (reader.form[MeasureField.grounds] ?? []).compactMap { Suspension.Ground(rawValue: $0) }
  }

  /// On which ground a termination is proposed (Decree 58/2022/NĐ-CP, art. 19(1)).
  static func ending(held: Withdrawal.Ending?, _ typed: FormInput?, _ errors: FormErrors?) -> FormField {
    let endings: [Withdrawal.Ending] = [.prohibitedAct, .noActivity, .notRemedied]
    return DeedFields.radios(
      MeasureField.ending, MeasureWords.terminationGrounds,
      endings.map { FormField.Choice($0.rawValue, Phrase($0.wording)) }, held: held?.rawValue, typed, errors)
  }

  /// nil with a fault.
  static func ending(_ reader: inout DeedReader) -> Withdrawal.Ending? {
    reader.choice(MeasureField.ending, Withdrawal.Ending.self)
  }
}
