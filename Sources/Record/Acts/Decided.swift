public import Domain

/// Lines of the working calendar as they are decided: each takes the place of what the calendar had for its day.
public struct CalendarAmendment: Equatable, Sendable {
  public var entries: [CalendarEntry]
  /// Days that are plain working days or rest days again.
  public var removed: [Day]
  public var reason: Text

  public init(entries: [CalendarEntry], removed: [Day] = [], reason: Text) {
    self.entries = entries
    self.removed = removed
    self.reason = reason
  }

  /// The calendar is one subject: two amendments at once meet under it.
  public static let subject = known("calendar")

  private static func known(_ text: String) -> RecordNumber {
    guard let number = RecordNumber(text) else { preconditionFailure("\(text) breaks the grammar of record numbers") }
    return number
  }
}

/// A rate that an office entered: how many units of a currency one unit of another costs, from when, by whose table.
public struct RecordedRate: Equatable, Sendable {
  /// One unit of this costs `rate` units of `currency`.
  public var pivot: Currency
  public var currency: Currency
  public var rate: Rate
  /// The first day it serves.
  public var from: Day
  public var basis: Basis
  /// Who publishes it, as cited.
  public var source: Text
  /// Its notice: number and date.
  public var citation: Text

  public init(
    pivot: Currency, currency: Currency, rate: Rate, from: Day, basis: Basis, source: Text, citation: Text
  ) {
    self.pivot = pivot
    self.currency = currency
    self.rate = rate
    self.from = from
    self.basis = basis
    self.source = source
    self.citation = citation
  }

  /// For which days it serves.
  public enum Basis: String, CaseIterable, Sendable {
    /// Its day and the days after it until the next.
    case daily
    /// Its month: the Ministry of Finance's accounting rate.
    case monthly
  }

  /// The rates of one pair are one subject.
  public var subject: RecordNumber { RecordedRate.subject(pivot: pivot, currency: currency) }

  /// Under which all rates of a pair stand.
  public static func subject(pivot: Currency, currency: Currency) -> RecordNumber {
    let text = "rate-\(pivot.code.lowercased())-\(currency.code.lowercased())"
    guard let number = RecordNumber(text) else { preconditionFailure("\(text) breaks the grammar of record numbers") }
    return number
  }
}

extension CalendarAmendment {
  var json: JSON {
    .object([
      "entries": JSON.list(entries, \.json), "reason": .string(reason.string),
      "removed": JSON.list(removed) { .string($0.description) },
    ])
  }

  init(json: JSON) throws(DecodingFault) {
    self.init(
      entries: try json.list("entries", CalendarEntry.init(json:)),
      removed: try json.list("removed") { element throws(DecodingFault) in
        guard let day = element.stringValue.flatMap({ Day(iso: $0) }) else { throw .invalid(member: "removed") }
        return day
      }, reason: Text(composed: try json.string("reason")))
  }
}

extension CalendarEntry {
  var json: JSON {
    return .object([
      "day": .string(day.description), "footing": .string(footing.rawValue), "meaning": .string(meaning.word),
      "occasion": .text(meaning.occasion?.rawValue), "other": .text(meaning.exchangedWith?.description),
      "source": .string(source),
    ])
  }

  init(json: JSON) throws(DecodingFault) {
    guard let footing = Footing(rawValue: try json.string("footing")) else { throw .invalid(member: "footing") }
    let occasion = json["occasion"]?.stringValue.flatMap { Occasion(rawValue: $0) }
    let other = try json.optionalDay("other")
    let meaning = Meaning(word: try json.string("meaning"), occasion: occasion, other: other)
    guard let meaning else { throw .invalid(member: "meaning") }
    self.init(day: try json.day("day"), meaning: meaning, footing: footing, source: try json.string("source"))
  }
}

extension RecordedRate {
  var json: JSON {
    .object([
      "basis": .string(basis.rawValue), "citation": .string(citation.string), "currency": .string(currency.code),
      "from": .string(from.description), "pivot": .string(pivot.code), "rate": .string(rate.description),
      "source": .string(source.string),
    ])
  }

  init(json: JSON) throws(DecodingFault) {
    guard let pivot = Currency(try json.string("pivot")) else { throw .invalid(member: "pivot") }
    guard let currency = Currency(try json.string("currency")) else { throw .invalid(member: "currency") }
    guard let rate = Rate(try json.string("rate")) else { throw .invalid(member: "rate") }
    guard let basis = Basis(rawValue: try json.string("basis")) else { throw .invalid(member: "basis") }
    self.init(
      pivot: pivot, currency: currency, rate: rate, from: try json.day("from"), basis: basis,
      source: Text(composed: try json.string("source")), citation: Text(composed: try json.string("citation")))
  }
}
