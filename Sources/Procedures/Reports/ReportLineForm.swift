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
    let (key, amount) = try figure(form)
    return ReportDraft.Change(key, amount, try ReportLineForm.reason(form))
  }

  /// Which figure it is, and how much.
  func figure(_ form: FormInput) throws(ReportRefusal) -> (key: ReportLine.Key, amount: Amount) {
    let key = try self.key(form)
    guard scope.holds(key) else { throw .outsideScope }
    return (key, try ReportLineForm.amount(Reading.line(form, ReportLineForm.amount)))
  }

  static func amount(_ typed: String) throws(ReportRefusal) -> Amount {
    guard !typed.isEmpty else { throw .amountMissing }
    guard let amount = Reading.amount(typed) else { throw .amountWrong }
    return amount
  }

  static func reason(_ form: FormInput) throws(ReportRefusal) -> Text {
    let reason = Reading.line(form, ReportLineForm.reason)
    guard !reason.isEmpty else { throw .reasonMissing }
    guard reason.count <= longestReason else { throw .tooLong(most: longestReason) }
    return Text(reason)
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
    figureFields(typed, standing?.amount.written ?? "", errors)
      + [ReportLineForm.reasonField(typed, standing?.reason.string ?? "", errors)]
  }

  /// The fields that say which figure it is, where that is open, and how much.
  func figureFields(_ typed: FormInput?, _ standing: String, _ errors: FormErrors?) -> [FormField] {
    let amount = ReportLineForm.field(
      ReportLineForm.amount, ReportJourneyWords.amount,
      .text(ReportLineForm.value(typed, ReportLineForm.amount, standing)),
      nil, errors)
    return (key == nil ? keyFields(typed, errors) : []) + [amount]
  }

  private func keyFields(_ typed: FormInput?, _ errors: FormErrors?) -> [FormField] {
    let value = { (name: String) in ReportLineForm.value(typed, name, "") }
    let organisation = ReportLineForm.field(
      ReportLineForm.organisation, ReportJourneyWords.organisation, .text(value(ReportLineForm.organisation)),
      ReportJourneyWords.organisationHint, errors)
    let none = FormField.Choice("", Phrase(ReportJourneyWords.noField))
    let fields = [none] + FieldOfWork.allCases.map { FormField.Choice($0.rawValue, Phrase($0.wording)) }
    let currency = ReportLineForm.value(typed, ReportLineForm.currency, Currency.usd.code)
    return (own == nil ? [organisation] : []) + [
      ReportLineForm.field(
        ReportLineForm.place, ReportJourneyWords.place, .select(value(ReportLineForm.place), places), nil, errors),
      ReportLineForm.field(
        ReportLineForm.field, ReportJourneyWords.field, .select(value(ReportLineForm.field), fields), nil, errors),
      ReportLineForm.field(
        ReportLineForm.currency, ReportJourneyWords.currency,
        .select(currency, currencies.map { .init($0.code, Phrase($0.code)) }), nil, errors),
    ]
  }

  static func reasonField(_ typed: FormInput?, _ standing: String, _ errors: FormErrors?) -> FormField {
    field(
      reason, ReportJourneyWords.reason, .text(value(typed, reason, standing)), ReportJourneyWords.reasonHint, errors)
  }

  private static func value(_ typed: FormInput?, _ name: String, _ standing: String) -> String {
    typed.map { $0[name]?.first ?? "" } ?? standing
  }

  private static func field(
    _ name: String, _ label: Wording, _ control: FormField.Control, _ hint: Wording?, _ errors: FormErrors?
  ) -> FormField {
    FormField(name, Phrase(label), control, hint: hint.map { Phrase($0) }, error: errors?[name].map { Phrase($0) })
  }
}
