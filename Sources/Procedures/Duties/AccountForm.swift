public import Components
public import Domain

/// Notice of the opening, use or change of the bank account in Viet Nam (Decree 58/2022/NĐ-CP, art. 21(3)). What it must hold the
/// decree does not say.
public struct AccountForm: DutyForm {
  public var deed: Deed { .notifyAccount }
  public var title: Wording { DutyFormWords.Account.title }
  public var button: Wording { DutyFormWords.notify }

  public func introduction(_ subject: DutySubject) -> [Phrase] {
    [Phrase(DutyFormWords.Account.limit), Phrase(DutyFormWords.Account.secrecy)]
  }

  public func fields(
    _ subject: DutySubject, typed: FormInput?, errors: FormErrors?, _ language: Language
  ) -> [FormField] {
    let events = DutyAct.AccountNotice.Event.allCases.map { FormField.Choice($0.rawValue, Phrase($0.wording)) }
    let currencies = subject.currencies.map {
      FormField.Choice($0.code.code, Phrase("\($0.code.code) – ") + Phrase($0.name))
    }
    let held = typed?[DutyField.currency]?.first ?? Currency.vnd.code
    return [
      DeedFields.radios(DutyField.event, DutyFormWords.Account.event, events, typed, errors),
      DeedFields.text(
        DutyField.bank, DutyFormWords.Account.bank, typed, errors, hint: DutyFormWords.Account.bankHint),
      DeedFields.text(DutyField.accountOwner, DutyFormWords.Account.owner, typed, errors),
      DeedFields.text(DutyField.accountNumber, DutyFormWords.Account.number, typed, errors),
      FormField(
        DutyField.currency, Phrase(FieldWords.currency), .select(held, currencies),
        error: errors?[DutyField.currency].map { Phrase($0) }),
    ] + ArrivalFields.fields(subject, typed, errors)
  }

  public func parse(_ form: FormInput, _ subject: DutySubject) -> Result<DutyCommand, FormErrors> {
    var reader = DeedReader(form)
    let event = reader.choice(DutyField.event, DutyAct.AccountNotice.Event.self)
    let bank = reader.line(DutyField.bank, longest: 200)
    let owner = reader.line(DutyField.accountOwner, longest: 200)
    let number = reader.line(DutyField.accountNumber, longest: 40)
    if let number, !AccountForm.isNumber(number) {
      reader.fail(DutyField.accountNumber, DutyFormWords.Account.noNumber)
    }
    let currency = subject.currencies.first { $0.code.code == Reading.line(form, DutyField.currency) }?.code
    if currency == nil { reader.fail(DutyField.currency, FieldWords.currencyMissing) }
    let arrival = reader.arrival(subject)
    guard let event, let bank, let owner, let number, let arrival else { return reader.command(nil) }
    let account = DutyAct.BankAccount(bank: Text(bank), owner: Text(owner), number: Text(number), currency: currency)
    return reader.command(
      .notifyAccount(.init(certificate: subject.file.number, arrival: arrival, event: event, account: account)))
  }

  /// Letters and digits of the Latin alphabet, spaces, points and hyphens between them; at least six of them.
  static func isNumber(_ text: String) -> Bool {
    text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || " .-".contains($0)) }
      && text.filter { $0.isLetter || $0.isNumber }.count >= 6
  }
}
