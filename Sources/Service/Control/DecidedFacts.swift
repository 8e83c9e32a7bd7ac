import Domain
import Ledger
import Record
import Reference
import Registers

/// Corrections of the calendar, and rates that offices enter: judged whole, then appended with the version of their subject, and
/// answered once the registers show them.
extension ControlDesk {
  func amend(_ order: CalendarOrder) async throws -> CalendarReceipt {
    let (entries, removed) = try order.read()
    let subject = CalendarAmendment.subject.ledgerName
    let version = try house.ledger.acts(of: subject).count
    let calendar = try house.facts.calendar().calendar
    do {
      try calendar.check(entries, removing: removed, within: PublicCalendar.years)
    } catch {
      throw CommandFault(DecidedWords.at(order.place(of: error.day), error.wording))
    }
    let later = calendar.amended(by: entries, removing: removed)
    var receipt = CalendarReceipt(calendar.changes(to: later, in: PublicCalendar.years))
    guard order.mode == .record else { return receipt }
    try await openRecord()
    let amendment = CalendarAmendment(entries: entries, removed: removed, reason: Text(order.reason))
    receipt.act = try await house.append(
      Request(acts: [RecordAct.calendarAmended(amendment).draft()], expecting: [subject: version])
    ).first
    return receipt
  }

  func add(_ order: RatesOrder) async throws -> RatesReceipt {
    let rates = try order.read()
    let book = try house.facts.reckoning().book
    let known = try house.registers.read { try $0.recordedRates() }
    var receipt = RatesReceipt(rates: [])
    for (rate, line) in zip(rates, order.rates) {
      let earlier = known.first { $0.rate.isOfSameDay(as: rate) }
      if let earlier, earlier.rate == rate { throw CommandFault(DecidedWords.at(line.place, DecidedWords.known(rate))) }
      if order.caution == .usual, earlier == nil, let far = RateSense.distance(of: rate, from: book) {
        throw CommandFault(DecidedWords.at(line.place, DecidedWords.far(rate, far)))
      }
      receipt.rates.append(RatesReceipt.Line(rate, replacing: earlier))
    }
    guard order.mode == .record else { return receipt }
    try await openRecord()
    let subjects = Set(rates.map(\.subject.ledgerName))
    let versions = try subjects.map { ($0, try house.ledger.acts(of: $0).count) }
    receipt.firstAct = try await house.append(
      Request(
        acts: rates.map { RecordAct.rateRecorded($0).draft() },
        expecting: Dictionary(uniqueKeysWithValues: versions))
    ).first
    return receipt
  }

  /// An empty directory becomes a record; a demonstration takes corrections too, which are fictitious as all of it.
  private func openRecord() async throws {
    if house.opening == nil { try await house.begin(.record, operatedBy: house.operatedBy ?? "") }
  }
}

extension RecordedRate {
  /// Whether the one takes the place of the other.
  func isOfSameDay(as other: RecordedRate) -> Bool {
    pivot == other.pivot && currency == other.currency && basis == other.basis && from == other.from
  }
}

/// Whether a rate can be meant as it was typed: `25.123` for twenty-five thousand is the commonest mistake.
enum RateSense {
  /// Years back in which a rate to compare with is looked for.
  private static let years = 8

  /// A rate of the same pair from which this one is further than by half or double; nil where it is near, or there is none.
  static func distance(of rate: RecordedRate, from book: RateBook) -> AppliedRate? {
    guard let known = latest(rate, in: book), let one = units(of: rate, by: known) else { return nil }
    return one.new * 2 < one.old || one.old * 2 < one.new ? known : nil
  }

  private static func latest(_ rate: RecordedRate, in book: RateBook) -> AppliedRate? {
    for back in 0...years {
      if let known = book.rate(from: rate.pivot, to: rate.currency, on: rate.from - 365 * back) { return known }
    }
    return nil
  }

  /// Ten thousand units of the pivot by the one rate and by the other; nil where that cannot be written.
  private static func units(of rate: RecordedRate, by known: AppliedRate) -> (new: Int64, old: Int64)? {
    let table = RateTable(
      entered: [
        .init(currency: rate.currency, rate: rate.rate, start: rate.from, source: .init(name: .same(""), citation: ""))
      ], basis: .daily, pivot: rate.pivot)
    let amount: Int64 = 10_000 * 10_000
    guard let own = table.rate(from: rate.pivot, to: rate.currency, on: rate.from),
      let new = own.convert(units: amount), let old = known.convert(units: amount), new < Int64.max / 2
    else { return nil }
    return (new, old)
  }
}
