public import Components
public import Domain

/// Update of what the database holds of the organisation (Decree 58/2022/NĐ-CP, arts 6 and 21(6)), filled in with what it holds:
/// only what is changed is recorded. What stands on the certificate is changed by amending it (arts 13 and 17).
public struct DataForm: DutyForm {
  public var deed: Deed { .updateData }
  public var title: Wording { DutyFormWords.Data.title }
  public var button: Wording { DutyFormWords.Data.save }

  /// What is held and may change, by the question under which a dossier asks it.
  enum Item: String, CaseIterable {
    case headOffice = "head-office"
    case website
    case mailbox
    case representativeName = "representative-name"
    case representativePosition = "representative-position"
    case representativeTelephone = "representative-telephone"
    case representativeMailbox = "representative-mailbox"

    /// Whether it concerns a person: then it lies apart and can be erased.
    var isPersonal: Bool {
      switch self {
      case .headOffice, .website, .mailbox: false
      case .representativeName, .representativePosition, .representativeTelephone, .representativeMailbox: true
      }
    }

    var longest: Int {
      switch self {
      case .headOffice: 500
      case .website: 300
      case .mailbox, .representativeMailbox: 254
      case .representativeName, .representativePosition: 200
      case .representativeTelephone: 40
      }
    }
  }

  /// The questions whose answers are asked for again here.
  public static let questions = Set(Item.allCases.map(\.rawValue))

  public func introduction(_ subject: DutySubject) -> [Phrase] {
    [Phrase(DutyFormWords.Data.limit), Phrase(DutyFormWords.Data.amendment)]
  }

  public func fields(
    _ subject: DutySubject, typed: FormInput?, errors: FormErrors?, _ language: Language
  ) -> [FormField] {
    Item.allCases.map { field($0, subject.held[$0.rawValue] ?? "", typed, errors) } + [
      DeedFields.day(DutyField.changedOn, DutyFormWords.Data.changedOn, proposed: nil, typed, errors)
    ] + ArrivalFields.fields(subject, typed, errors)
  }

  private func field(_ item: Item, _ held: String, _ typed: FormInput?, _ errors: FormErrors?) -> FormField {
    let text = typed.map { $0[item.rawValue]?.first ?? "" } ?? held
    let control: FormField.Control =
      switch item {
      case .headOffice: .lines(text, rows: 3)
      case .website, .representativeName, .representativePosition: .text(text)
      case .mailbox, .representativeMailbox: .text(text, kind: .email)
      case .representativeTelephone: .text(text, kind: .telephone)
      }
    return FormField(
      item.rawValue, Phrase(item.label), control, error: errors?[item.rawValue].map { Phrase($0) },
      isOptional: held.isEmpty)
  }

  public func parse(_ form: FormInput, _ subject: DutySubject) -> Result<DutyCommand, FormErrors> {
    var reader = DeedReader(form)
    var (answers, personal) = (Answers(), Answers())
    for item in Item.allCases {
      let held = subject.held[item.rawValue] ?? ""
      let text = item == .headOffice ? Reading.lines(form, item.rawValue) : Reading.line(form, item.rawValue)
      guard text != held else { continue }
      if let fault = DataForm.fault(item, text) { reader.fail(item.rawValue, fault) }
      if item.isPersonal { personal[item.rawValue] = text } else { answers[item.rawValue] = text }
    }
    if answers.isEmpty, personal.isEmpty, reader.faults.isEmpty {
      reader.fail(nil, DutyFormWords.Data.nothingChanged)
    }
    let changedOn = reader.day(DutyField.changedOn)
    let arrival = reader.arrival(subject)
    guard let changedOn, let arrival else { return reader.command(nil) }
    return reader.command(
      .updateData(
        .init(
          certificate: subject.file.number, arrival: arrival, changedOn: changedOn, answers: answers,
          personal: personal)))
  }

  /// What is wrong with a new answer; one that was held cannot be emptied.
  private static func fault(_ item: Item, _ text: String) -> Wording? {
    if text.isEmpty { return FieldWords.required }
    if text.count > item.longest || text.utf8.count > 4 * item.longest {
      return FieldWords.tooLong(item.longest, text.count)
    }
    if Reading.hasControls(text) { return FieldWords.signs }
    switch item {
    case .headOffice, .representativeName, .representativePosition: return nil
    case .website: return Link(external: text) == nil ? FieldWords.noWebsite : nil
    case .mailbox, .representativeMailbox: return Reading.isMailbox(text) ? nil : FieldWords.noMailbox
    case .representativeTelephone:
      let signs = text.allSatisfy { $0.isASCII && ($0.isNumber || " +-().".contains($0)) }
      return signs && text.filter(\.isNumber).count >= 6 ? nil : FieldWords.noTelephone
    }
  }
}

extension DataForm {
  /// What a question of the database is called, where an update is shown; its name where nobody knows it.
  public static func label(_ question: String) -> Wording { Item(rawValue: question)?.label ?? .same(question) }
}
