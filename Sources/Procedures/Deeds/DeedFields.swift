import Components
import Domain

/// Fields that several forms share.
enum DeedFields {
  /// A day: as typed, else the one proposed.
  static func day(
    _ name: String, _ label: Wording, proposed: Day?, _ typed: FormInput?, _ errors: FormErrors?, hint: Wording? = nil
  ) -> FormField {
    FormField(
      name, Phrase(label), Question.dayControl(name, proposed?.description, typed), hint: hint.map { Phrase($0) },
      error: errors?[name].map { Phrase($0) })
  }

  static func lines(
    _ name: String, _ label: Wording, held: String = "", _ typed: FormInput?, _ errors: FormErrors?,
    hint: Wording? = nil,
    rows: Int = 5, isOptional: Bool = false
  ) -> FormField {
    FormField(
      name, Phrase(label), .lines(typed.map { $0[name]?.first ?? "" } ?? held, rows: rows),
      hint: hint.map { Phrase($0) },
      error: errors?[name].map { Phrase($0) }, isOptional: isOptional)
  }

  static func text(
    _ name: String, _ label: Wording, held: String = "", _ typed: FormInput?, _ errors: FormErrors?,
    hint: Wording? = nil
  ) -> FormField {
    FormField(
      name, Phrase(label), .text(typed.map { $0[name]?.first ?? "" } ?? held), hint: hint.map { Phrase($0) },
      error: errors?[name].map { Phrase($0) })
  }

  static func radios(
    _ name: String, _ label: Wording, _ choices: [FormField.Choice], held: String? = nil, _ typed: FormInput?,
    _ errors: FormErrors?, hint: Wording? = nil
  ) -> FormField {
    FormField(
      name, Phrase(label), .radios(typed.map { $0[name]?.first } ?? held, choices), hint: hint.map { Phrase($0) },
      error: errors?[name].map { Phrase($0) })
  }

  static func checkboxes(
    _ name: String, _ label: Wording, _ choices: [FormField.Choice], held: Set<String> = [], _ typed: FormInput?,
    _ errors: FormErrors?, hint: Wording? = nil
  ) -> FormField {
    FormField(
      name, Phrase(label), .checkboxes(typed.map { Set($0[name] ?? []) } ?? held, choices),
      hint: hint.map { Phrase($0) },
      error: errors?[name].map { Phrase($0) })
  }

  /// How something is handed over.
  static func delivery(held: DossierAct.Delivery? = nil, _ typed: FormInput?, _ errors: FormErrors?) -> FormField {
    radios(
      DeedField.delivery, DeedWords.Result.delivery,
      DossierAct.Delivery.allCases.map { FormField.Choice($0.rawValue, Phrase($0.wording)) }, held: held?.rawValue,
      typed, errors)
  }

  /// The word that corrects a step, and what takes the place of what it said: where words alone can be added, that is chosen already.
  static func correction(_ choices: [String], _ typed: FormInput?, _ errors: FormErrors?) -> [FormField] {
    [
      lines(
        DeedField.statement, DeedWords.Correction.statement, typed, errors, hint: DeedWords.Correction.statementHint),
      radios(
        DeedField.replacement, DeedWords.Correction.replacement,
        choices.map { FormField.Choice($0, Phrase(DeedWords.Correction.what($0))) },
        held: choices.count == 1 ? choices[0] : nil, typed, errors),
    ]
  }

  static var stances: [FormField.Choice] {
    Opinion.Stance.allCases.map { FormField.Choice($0.rawValue, Phrase($0.wording)) }
  }
}

/// Reads the fields of a form of a deed, collecting everything that is wrong.
struct DeedReader {
  let form: FormInput
  private(set) var faults: [FormErrors.Fault] = []

  init(_ form: FormInput) { self.form = form }

  mutating func fail(_ field: String?, _ words: Wording) { faults.append(FormErrors.Fault(field, words)) }

  /// A day; nil with a fault.
  mutating func day(_ name: String) -> Day? {
    switch Reading.day(form, name) {
    case .success(let day): return day
    case .failure(let errors): faults += errors.all
    case nil: fail(name, FieldWords.dayMissing)
    }
    return nil
  }

  /// A day, or none; a fault where what was typed is no day.
  mutating func optionalDay(_ name: String) -> Day? {
    switch Reading.day(form, name) {
    case .success(let day): return day
    case .failure(let errors): faults += errors.all
    case nil: break
    }
    return nil
  }

  /// One of a few; nil with a fault.
  mutating func choice<Choice: RawRepresentable>(_ name: String, _: Choice.Type) -> Choice?
  where Choice.RawValue == String {
    guard let choice = Choice(rawValue: Reading.line(form, name)) else {
      fail(name, FieldWords.chooseOne)
      return nil
    }
    return choice
  }

  /// Several lines, which may be empty.
  mutating func lines(_ name: String, longest: Int = 4000) -> Text {
    let text = Reading.lines(form, name)
    if text.count > longest || text.utf8.count > 4 * longest { fail(name, FieldWords.tooLong(longest, text.count)) }
    if Reading.hasControls(text) { fail(name, FieldWords.signs) }
    return Text(text)
  }

  /// The word that corrects a step, and what takes the place of what it said.
  mutating func correction<What: RawRepresentable>(_ what: What.Type) -> (statement: Text, what: What?)
  where What.RawValue == String {
    let statement = lines(DeedField.statement)
    if statement.isEmpty { fail(DeedField.statement, RefusalWords.statementMissing) }
    return (statement, choice(DeedField.replacement, what))
  }

  /// One line; nil with a fault where it is empty.
  mutating func line(_ name: String, longest: Int = 100) -> String? {
    let text = Reading.line(form, name)
    if text.isEmpty {
      fail(name, FieldWords.required)
    } else if text.count > longest || text.utf8.count > 4 * longest {
      fail(name, FieldWords.tooLong(longest, text.count))
    } else if Reading.hasControls(text) {
      fail(name, FieldWords.signs)
    } else {
      return text
    }
    return nil
  }

  /// The command, where nothing was wrong.
  func command<Command>(_ command: @autoclosure () -> Command?) -> Result<Command, FormErrors> {
    guard faults.isEmpty, let command = command() else { return .failure(FormErrors(faults)) }
    return .success(command)
  }
}
