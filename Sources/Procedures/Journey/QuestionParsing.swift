import Components
public import Domain

extension Question {
  public func parse(
    _ form: FormInput, into draft: DraftContent, _ setting: Setting
  ) -> Result<Answers, FormErrors> {
    switch values(in: form, setting) {
    case .failure(let errors): return .failure(errors)
    case .success(let values):
      if !values.isEmpty, let fault = check?(values, draft.answers) { return .failure(FormErrors(name, fault)) }
      var answers = draft.answers
      answers[all: name] = values
      return .success(answers)
    }
  }

  private func values(in form: FormInput, _ setting: Setting) -> Result<[String], FormErrors> {
    switch control {
    case .text(let kind, let longest): text(Reading.line(form, name), longest) { fault(in: $0, kind) }
    case .website:
      text(Reading.line(form, name), 300) { Link(external: $0) == nil ? FieldWords.noWebsite : nil }
    case .lines(let longest): text(Reading.lines(form, name), longest) { _ in nil }
    case .choice(let choices), .list(let choices): chosen(form, choices, FieldWords.chooseOne, atMost: 1)
    case .yesNo: chosen(form, Question.yesNoChoices, FieldWords.chooseOne, atMost: 1)
    case .several(let choices): chosen(form, choices, FieldWords.chooseSome, atMost: choices.count)
    case .day(let rule): day(form, rule, setting)
    case .money(let currencies): money(form, currencies)
    }
  }

  static let yesNoChoices = [
    FormField.Choice("yes", Phrase(FieldWords.yes)), FormField.Choice("no", Phrase(FieldWords.no)),
  ]

  private func missing(_ words: Wording) -> Result<[String], FormErrors> {
    isOptional ? .success([]) : .failure(FormErrors(name, words))
  }

  private func text(
    _ text: String, _ longest: Int, _ rule: (String) -> Wording?
  ) -> Result<[String], FormErrors> {
    if text.isEmpty { return missing(FieldWords.required) }
    if text.count > longest || text.utf8.count > 4 * longest {
      return .failure(FormErrors(name, FieldWords.tooLong(longest, text.count)))
    }
    if Reading.hasControls(text) { return .failure(FormErrors(name, FieldWords.signs)) }
    if let fault = rule(text) { return .failure(FormErrors(name, fault)) }
    return .success([text])
  }

  private func fault(in text: String, _ kind: FormField.TextKind) -> Wording? {
    switch kind {
    case .words, .search, .digits, .password, .newPassword, .oneTimeCode: nil
    case .email: Reading.isMailbox(text) ? nil : FieldWords.noMailbox
    case .telephone:
      text.allSatisfy { $0.isASCII && ($0.isNumber || " +-().".contains($0)) } && text.filter(\.isNumber).count >= 6
        ? nil : FieldWords.noTelephone
    }
  }

  private func chosen(
    _ form: FormInput, _ choices: [FormField.Choice], _ words: Wording, atMost most: Int
  ) -> Result<[String], FormErrors> {
    guard let values = Reading.choices(form, name, of: choices) else {
      return .failure(FormErrors(name, FieldWords.unknownChoice))
    }
    if values.isEmpty { return missing(words) }
    return values.count <= most ? .success(values) : .failure(FormErrors(name, FieldWords.chooseOne))
  }

  private func day(_ form: FormInput, _ rule: DayRule, _ setting: Setting) -> Result<[String], FormErrors> {
    guard let read = Reading.day(form, name) else { return missing(FieldWords.dayMissing) }
    switch (read, rule) {
    case (.failure(let errors), _): return .failure(errors)
    case (.success(let day), .past) where day >= setting.today: return .failure(FormErrors(name, FieldWords.mustBePast))
    case (.success(let day), .future) where day <= setting.today:
      return .failure(FormErrors(name, FieldWords.mustBeFuture))
    case (.success(let day), _): return .success([day.description])
    }
  }

  private func money(_ form: FormInput, _ currencies: [FormField.Choice]) -> Result<[String], FormErrors> {
    let typed = Reading.line(form, name + "-amount")
    if typed.isEmpty { return missing(FieldWords.noAmount) }
    guard let amount = Reading.amount(typed) else { return .failure(FormErrors(name + "-amount", FieldWords.noAmount)) }
    guard amount.units > 0 else { return .failure(FormErrors(name + "-amount", FieldWords.amountNotPositive)) }
    guard let currency = Reading.choices(form, name + "-currency", of: currencies)?.first else {
      return .failure(FormErrors(name + "-currency", FieldWords.currencyMissing))
    }
    return .success([amount.written, currency])
  }
}
