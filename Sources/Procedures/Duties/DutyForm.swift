public import Components
public import Domain

/// On what an act about a duty rests: the file of the certificate, what the record holds of the organisation, and who acts.
public struct DutySubject: Sendable {
  public var file: DutyFile
  public var actor: DossierEntry.Actor
  public var rules: DutyRules
  public var currencies: [Setting.Named<Currency>]
  /// What the record holds of the organisation, by question; what concerns persons among it.
  public var held: Answers
  /// The plan that was uploaded and not sent yet.
  public var plan: FiledPaper?

  public init(
    file: DutyFile, actor: DossierEntry.Actor, rules: DutyRules, currencies: [Setting.Named<Currency>], held: Answers,
    plan: FiledPaper? = nil
  ) {
    self.file = file
    self.actor = actor
    self.rules = rules
    self.currencies = currencies
    self.held = held
    self.plan = plan
  }

  /// Whether an office records what came on paper.
  var isAssisted: Bool {
    switch actor.body {
    case .office: true
    case .organisation: false
    }
  }
}

/// The form of one deed about duties: what it asks, how it reads, in its own words.
public protocol DutyForm: Sendable {
  var deed: Deed { get }
  var title: Wording { get }
  var button: Wording { get }
  /// What the person should know before: law, limit, who will read it.
  func introduction(_ subject: DutySubject) -> [Phrase]
  func fields(_ subject: DutySubject, typed: FormInput?, errors: FormErrors?, _ language: Language) -> [FormField]
  /// The command that the form is, or what is wrong with it. Whether the file takes it, ``DutyHandling`` says.
  func parse(_ form: FormInput, _ subject: DutySubject) -> Result<DutyCommand, FormErrors>
}

/// The forms of all deeds about duties.
public enum DutyForms {
  /// nil for deeds that are not about duties, or have no form.
  public static func form(_ deed: Deed) -> (any DutyForm)? { all.first { $0.deed == deed } }

  public static let all: [any DutyForm] = [
    AccountForm(), PlanForm(), PlanReceiptForm(), PaperPlanForm(), DataForm(), ActivityForm(),
  ]
}

/// How a notice came: asked only of an office that records what came on paper.
enum ArrivalFields {
  static func fields(_ subject: DutySubject, _ typed: FormInput?, _ errors: FormErrors?) -> [FormField] {
    guard subject.isAssisted else { return [] }
    let manners = [DossierFiling.Manner.counter, .post].map { FormField.Choice($0.rawValue, Phrase($0.wording)) }
    return [
      DeedFields.radios(DutyField.manner, DutyFormWords.manner, manners, typed, errors),
      DeedFields.day(DutyField.day, DutyFormWords.arrivedOn, proposed: subject.rules.today, typed, errors),
    ]
  }
}

extension DeedReader {
  /// nil with a fault.
  mutating func arrival(_ subject: DutySubject) -> DutyAct.Arrival? {
    guard subject.isAssisted else { return DutyAct.Arrival(manner: .online, on: subject.rules.today) }
    let manner = choice(DutyField.manner, DossierFiling.Manner.self)
    if manner == .online { fail(DutyField.manner, FieldWords.chooseOne) }
    guard let day = day(DutyField.day), let manner, manner != .online else { return nil }
    return DutyAct.Arrival(manner: manner, on: day)
  }

  /// The command, where nothing was wrong.
  func command(_ command: DutyCommand?) -> Result<DutyCommand, FormErrors> {
    guard faults.isEmpty, let command else { return .failure(FormErrors(faults)) }
    return .success(command)
  }
}
