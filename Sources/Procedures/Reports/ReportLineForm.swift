public import Components
public import Domain

/// The form for one figure of a report: one that stands there is put right, another is added.
public struct ReportLineForm: Sendable {
  public static let organisation = "organisation"
  public static let place = "place"
  public static let field = "field"
  public static let currency = "currency"
  public static let amount = "amount"
  public static let reason = "reason"
  /// Hidden: the key of the figure that is put right.
  public static let line = "line"
  /// The button that takes the author's figure back.
  public static let forget = "forget"
  static let longestReason = 500

  /// The figure that is put right; nil: one is added.
  public var key: ReportLine.Key?
  /// Whose figures they are; nil in the report of an office, which names the organisation.
  public var own: RecordNumber?
  public var scope: ReportScope
  /// The places one may choose, with their names.
  public var places: [FormField.Choice]
  public var currencies: [Currency]

  public init(
    key: ReportLine.Key?, own: RecordNumber?, scope: ReportScope, places: [FormField.Choice], currencies: [Currency]
  ) {
    self.key = key
    self.own = own
    self.scope = scope
    self.places = places
    self.currencies = currencies
  }

  /// The author's figure as the form says it.
  public func parse(_ form: FormInput) throws(ReportRefusal) -> ReportDraft.Change {
    let key = try self.key(form)
    guard scope.holds(key) else { throw .outsideScope }
    let typed = Reading.line(form, ReportLineForm.amount)
    guard !typed.isEmpty else { throw .amountMissing }
    guard let amount = Reading.amount(typed) else { throw .amountWrong }
    let reason = Reading.line(form, ReportLineForm.reason)
    guard !reason.isEmpty else { throw .reasonMissing }
    guard reason.count <= ReportLineForm.longestReason else { throw .tooLong(most: ReportLineForm.longestReason) }
    return ReportDraft.Change(key, amount, Text(reason))
  }

  private func key(_ form: FormInput) throws(ReportRefusal) -> ReportLine.Key {
    if let key { return key }
    let organisation = own ?? RecordNumber(Reading.line(form, ReportLineForm.organisation))
    guard let organisation, organisation.text.hasPrefix("o-") else { throw .organisationUnknown }
    guard let typed = form[ReportLineForm.place]?.first, places.contains(where: { $0.value == typed }),
      let place = ReportPlace(code: typed)
    else { throw .placeMissing }
    let field = Reading.line(form, ReportLineForm.field)
    guard field.isEmpty || FieldOfWork(rawValue: field) != nil else { throw .fieldWrong }
    guard let currency = Currency(Reading.line(form, ReportLineForm.currency)), currencies.contains(currency) else {
      throw .currencyMissing
    }
    return ReportLine.Key(
      organisation: organisation, place: place, field: FieldOfWork(rawValue: field), currency: currency)
  }

  /// The fields, with what was typed last or the figure as it stands.
  public func fields(_ typed: FormInput?, _ standing: ReportDraft.Change?, _ errors: FormErrors?) -> [FormField] {
    let value = { (name: String) in typed?[name]?.first ?? "" }
    let field = {
      (name: String, label: Wording, control: FormField.Control, hint: Wording?) in
      FormField(name, Phrase(label), control, hint: hint.map { Phrase($0) }, error: errors?[name].map { Phrase($0) })
    }
    var fields: [FormField] = []
    if key == nil {
      if own == nil {
        fields.append(
          field(
            ReportLineForm.organisation, ReportJourneyWords.organisation, .text(value(ReportLineForm.organisation)),
            ReportJourneyWords.organisationHint))
      }
      fields.append(
        field(ReportLineForm.place, ReportJourneyWords.place, .select(value(ReportLineForm.place), places), nil))
      let none = FormField.Choice("", Phrase(ReportJourneyWords.noField))
      let choices = [none] + FieldOfWork.allCases.map { FormField.Choice($0.rawValue, Phrase($0.wording)) }
      fields.append(
        field(ReportLineForm.field, ReportJourneyWords.field, .select(value(ReportLineForm.field), choices), nil))
      fields.append(
        field(
          ReportLineForm.currency, ReportJourneyWords.currency,
          .select(
            typed == nil ? Currency.usd.code : value(ReportLineForm.currency),
            currencies.map { .init($0.code, Phrase($0.code)) }), nil))
    }
    let amount = typed.map { $0[ReportLineForm.amount]?.first ?? "" } ?? standing?.amount.written ?? ""
    let reason = typed.map { $0[ReportLineForm.reason]?.first ?? "" } ?? standing?.reason.string ?? ""
    fields.append(field(ReportLineForm.amount, ReportJourneyWords.amount, .text(amount), nil))
    fields.append(
      field(ReportLineForm.reason, ReportJourneyWords.reason, .text(reason), ReportJourneyWords.reasonHint))
    return fields
  }
}
