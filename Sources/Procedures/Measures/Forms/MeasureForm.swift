public import Components
public import Domain

/// The form of one deed on a measure: what it asks, how it reads, in its own words. The page around it is ``MeasureFormPage``.
public protocol MeasureForm: Sendable {
  var deed: MeasureDeed { get }
  var title: Wording { get }
  var button: Wording { get }
  /// Whether a paper may come with it; its name for people.
  var paper: Wording? { get }
  /// What the person should know before: law, limit, consequence.
  func introduction(_ subject: MeasureSubject) -> [Phrase]
  /// The fields as they stand: what was typed last, else what is held or proposed.
  func fields(_ subject: MeasureSubject, typed: FormInput?, errors: FormErrors?) -> [FormField]
  /// The command that the form is, or what is wrong with it. Whether the measure takes it, ``MeasureHandling`` says.
  func parse(_ form: FormInput, _ subject: MeasureSubject, papers: [FiledPaper]) -> Result<MeasureCommand, FormErrors>
}

extension MeasureForm {
  public var paper: Wording? { nil }
  public func introduction(_ subject: MeasureSubject) -> [Phrase] { [] }

  /// Why the law gives it how long, where it does.
  func limit(_ name: MeasureLaw.Step.Name, _ subject: MeasureSubject) -> [Phrase] {
    guard let step = subject.setting.law.step(name) else { return [] }
    return ["\(step.words): \(step.limit.wording) \(step.runsFrom.since) (\(step.basis.wording))." as Phrase]
  }
}

/// On what a deed is done, and by whom.
public struct MeasureSubject: Sendable {
  public var measure: MeasureCase
  public var certificate: CertificateFile
  public var actor: DossierEntry.Actor
  public var setting: MeasureSetting
  /// The number that a termination which follows would bear.
  public var following: RecordNumber

  public init(
    measure: MeasureCase, certificate: CertificateFile, actor: DossierEntry.Actor, setting: MeasureSetting,
    following: RecordNumber
  ) {
    self.measure = measure
    self.certificate = certificate
    self.actor = actor
    self.setting = setting
    self.following = following
  }

  var ownOffice: OfficeName? {
    switch actor.body {
    case .office(let name): name
    case .organisation: nil
    }
  }

  /// The offices that can be asked: ministries and people's committees as they stand today, but whoever decides.
  var askable: [FormField.Choice] {
    setting.offices.all.filter { office in
      guard office.exists(on: setting.today), office.name != setting.law.decider else { return false }
      switch office.kind {
      case .ministry, .peoplesCommittee: return true
      case .committee: return false
      }
    }.sortedByName { $0.title.vi }.map { FormField.Choice($0.name.text, Phrase($0.title)) }
  }

  /// The offices whose time to answer has run out.
  var late: [OfficeName] { measure.late(under: setting.law, on: setting.today, by: setting.calendar) }
}

/// The forms of all deeds on a measure.
public enum MeasureForms {
  /// The form of a deed; for a correction, of which step. nil for deeds that are no step.
  public static func form(_ deed: MeasureDeed, step: Int? = nil) -> (any MeasureForm)? {
    switch deed {
    case .consult: ConsultMinistries()
    case .acknowledgeLetter: MeasureLetterReceipt()
    case .giveOpinion: MeasureOpinion()
    case .recordAnswer: MeasureRecordedAnswer()
    case .meet: MeetingForm()
    case .decide: MeasureDecisionForm()
    case .notify: NoticeForm()
    case .acknowledgeDecision: DecisionReceipt()
    case .takeBack: CertificateReturn()
    case .reportRemedy: RemedyForm()
    case .examine: ExaminationForm()
    case .conclude: ConclusionForm()
    case .settle: SettlementForm()
    case .close: ClosingForm()
    case .correct: step.map { MeasureCorrectionForm(step: $0) }
    case .see, .seeInside: nil
    }
  }

  /// The deeds that the measure now waits for or allows, for everybody; who may do them, ``Access`` says. Corrections
  /// apart.
  public static func possible(on measure: MeasureCase, _ certificate: CertificateFile) -> [MeasureDeed] {
    let takesBack: [MeasureDeed] = measure.mayReturnCertificate ? [.takeBack] : []
    let isByHolder = measure.opening.matter.isByHolder
    var isWithdrawn = false
    if case .withdrawn = certificate.certificate.standing { isWithdrawn = true }
    switch measure.state {
    case .opened: return (isByHolder ? [] : [.consult, .meet]) + takesBack + [.decide]
    case .consulting:
      return (measure.letters.contains { $0.received == nil } ? [.acknowledgeLetter] : [])
        + (measure.letters.contains { $0.opinion == nil } ? [.giveOpinion, .recordAnswer] : []) + [.meet, .decide]
    case .decided: return [.notify] + takesBack
    case .notified: return [.acknowledgeDecision] + takesBack
    case .remedying: return isWithdrawn ? [.close] : [.reportRemedy, .conclude]
    case .reported: return isWithdrawn ? [.close] : [.examine]
    case .examined: return isWithdrawn ? [.close] : [.conclude]
    case .windingUp:
      return (measure.unsettled.isEmpty ? [] : [.settle]) + takesBack + (measure.isSettled ? [.close] : [])
    case .closed: return []
    }
  }
}
