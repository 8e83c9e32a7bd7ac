import Components
import Domain

/// What of a certificate the deciding office says itself when it grants: all of a new one; of one that is held, only what was asked to
/// change and may be granted in part.
struct GrantFields {
  let subject: DeedSubject
  private let proposal: Certificate?
  /// The certificate as it stands; nil for a new one.
  private let held: Certificate?

  init(_ subject: DeedSubject) {
    self.subject = subject
    proposal = DecisionForm.proposal(subject)
    held = subject.setting.certificate?.certificate
  }

  private var asksNew: Bool { held == nil }
  private var asksExpiry: Bool { held.map { $0.expiry != proposal?.expiry } ?? true }
  private var asksFields: Bool { held.map { $0.fields != proposal?.fields } ?? true }
  private var asksProvinces: Bool { held.map { $0.provinces != proposal?.provinces } ?? true }

  func fields(_ typed: FormInput?, _ errors: FormErrors?) -> [FormField] {
    (asksNew ? identity(typed, errors) : []) + (asksExpiry ? [expiry(typed, errors)] : [])
      + (asksFields ? [fieldsOfWork(typed, errors)] : []) + (asksProvinces ? [provinces(typed, errors)] : [])
  }

  private func identity(_ typed: FormInput?, _ errors: FormErrors?) -> [FormField] {
    let today = subject.setting.today
    return [
      DeedFields.text(
        DeedField.certificateNumber, DeedWords.Decision.certificateNumber, typed, errors,
        hint: DeedWords.Decision.onlyGrant),
      DeedFields.day(
        DeedField.issued, DeedWords.Certificate.issued, proposed: proposal?.issued ?? today, typed, errors),
      DeedFields.day(
        DeedField.start, DeedWords.Certificate.start, proposed: proposal?.validFrom ?? today, typed, errors),
    ]
  }

  private func expiry(_ typed: FormInput?, _ errors: FormErrors?) -> FormField {
    DeedFields.day(
      DeedField.expiry, DeedWords.Certificate.expiry, proposed: proposal?.expiry, typed, errors,
      hint: DeedWords.Decision.validity(subject.setting.procedure.longestValidity, after: held?.expiry))
  }

  private func fieldsOfWork(_ typed: FormInput?, _ errors: FormErrors?) -> FormField {
    let words = union(held?.fields, proposal?.fields)
    return DeedFields.checkboxes(
      DeedField.fields, DeedWords.Certificate.fields,
      words.map { FormField.Choice($0.string, Phrase(FieldOfWork.wording(of: $0))) },
      held: Set((proposal?.fields ?? []).map(\.string)), typed, errors)
  }

  /// Those of a new certificate by their codes, so that they are named as on the day of issue that is typed.
  private func provinces(_ typed: FormInput?, _ errors: FormErrors?) -> FormField {
    let setting = subject.setting
    let codes = held == nil ? subject.dossier.filing.provincesOfWork : []
    let words = held == nil ? [] : union(held?.provinces, proposal?.provinces)
    let choices =
      codes.map { code in
        FormField.Choice(
          code.description,
          Phrase(setting.provinceNames([code], on: setting.today).map(\.string).joined(separator: ", ")))
      } + words.map { FormField.Choice($0.string, Phrase($0.string)) }
    let chosen = codes.map(\.description) + (held == nil ? [] : (proposal?.provinces ?? []).map(\.string))
    return DeedFields.checkboxes(
      DeedField.provinces, DeedWords.Certificate.provinces, choices, held: Set(chosen), typed, errors)
  }

  private func union(_ held: [Text]?, _ asked: [Text]?) -> [Text] {
    let held = held ?? []
    return held + (asked ?? []).filter { !held.contains($0) }
  }

  /// The certificate as the form says it; nil with a fault.
  func certificate(_ reader: inout DeedReader) -> Certificate? {
    let base = asksNew ? new(&reader) : proposal
    let expiry = asksExpiry ? reader.day(DeedField.expiry) : base?.expiry
    let fields = asksFields ? chosen(DeedField.fields, RefusalWords.noFields, &reader) : []
    let provinces = asksProvinces ? chosen(DeedField.provinces, RefusalWords.noProvinces, &reader) : []
    guard var certificate = base, let expiry else { return nil }
    certificate.expiry = expiry
    if asksFields { certificate.fields = fields.map { Text($0) } }
    if asksProvinces { certificate.provinces = names(provinces, on: certificate.issued) }
    return certificate
  }

  private func new(_ reader: inout DeedReader) -> Certificate? {
    let number = reader.line(DeedField.certificateNumber).flatMap { CertificateNumber($0) }
    let issued = reader.day(DeedField.issued)
    let start = reader.day(DeedField.start)
    guard let number, let issued, let start, var certificate = proposal else { return nil }
    certificate.number = number
    certificate.issued = issued
    certificate.validFrom = start
    return certificate
  }

  private func chosen(_ name: String, _ none: Wording, _ reader: inout DeedReader) -> [String] {
    let chosen = (reader.form[name] ?? []).filter { !$0.isEmpty }
    if chosen.isEmpty { reader.fail(name, none) }
    return chosen
  }

  /// Codes by the names of the day; words as they are.
  private func names(_ chosen: [String], on day: Day) -> [Text] {
    let codes = chosen.compactMap { UnitCode($0) }
    return chosen.filter { UnitCode($0) == nil }.map { Text($0) } + subject.setting.provinceNames(codes, on: day)
  }
}
