/// A sum of money (IATI `value`).
public struct Amount: Sendable, Hashable {
  public var decimal: WrittenDecimal
  /// The currency named on the value itself; nil means the activity's default.
  public var currency: String?
  /// The day by whose rate it is converted.
  public var valueDate: WrittenDate?
  public var line: Int { decimal.line }

  public init(decimal: WrittenDecimal, currency: String?, valueDate: WrittenDate?) {
    self.decimal = decimal
    self.currency = currency
    self.valueDate = valueDate
  }
}

extension Amount {
  init(_ element: Element, _ notes: inout Notes) {
    let date = element.trimmed(.valueDate).map { WrittenDate($0, line: element.line) }
    switch date {
    case nil: notes.add(.missingValueDate(in: element.term), element)
    case .some(let date): if !date.isProper { notes.add(.badDate(date.text, in: element.term), element) }
    }
    self.init(
      decimal: element.decimal(element.text.trimmedXML, &notes), currency: element.trimmed(.currency), valueDate: date)
  }
}
