import Domain
import Reference
import Registers
import Synchronization

/// The working calendar and the rates as the tables have them and acts have corrected them: the one place from which pages, desks and
/// commands take them.
final class AmendedFacts: Sendable {
  private let registers: Registers
  private let calendars: Mutex<KeptCalendar>
  private let reckonings: Mutex<[KeptReckoning]>

  /// The calendar of now, until an act corrects it.
  private struct KeptCalendar {
    var position: Int64
    var calendar: AmendedCalendar
  }

  /// What was reckoned by some rates; the first is that of now.
  private struct KeptReckoning {
    var position: Int64
    var rates: [RecordedRateLine]
    var reckoning: AidReckoning
  }

  /// Rates of the past that are kept beside those of now.
  private static let pasts = 2

  init(registers: Registers) {
    self.registers = registers
    calendars = Mutex(KeptCalendar(position: -1, calendar: AmendedCalendar(Calendars.official, [])))
    reckonings = Mutex([])
  }

  /// The calendar as it stands, or as it stood with the acts up to and with a position. Cost: kept until the registers move; a
  /// past one some milliseconds.
  func calendar(knownAt known: Int64? = nil) throws -> AmendedCalendar {
    let position = registers.position
    let kept = calendars.withLock { $0 }
    if known == nil, kept.position == position { return kept.calendar }
    let lines = try registers.read { try $0.calendarLines(knownAt: known) }
    let calendar = kept.calendar.lines == lines ? kept.calendar : AmendedCalendar(Calendars.official, lines)
    if known == nil { calendars.withLock { $0 = KeptCalendar(position: position, calendar: calendar) } }
    return calendar
  }

  /// The rates as they stand, or as they stood, with what was reckoned by them: a new rate forgets all of it. Cost: kept until
  /// the registers move, then one row a rate.
  func reckoning(knownAt known: Int64? = nil) throws -> AidReckoning {
    let position = registers.position
    if known == nil, let kept = reckonings.withLock({ $0.first }), kept.position == position { return kept.reckoning }
    let rates = try registers.read { try $0.recordedRates(knownAt: known) }
    return reckonings.withLock { kept in
      let found = kept.firstIndex { $0.rates == rates }
      var one =
        found.map { kept.remove(at: $0) }
        ?? KeptReckoning(
          position: -1, rates: rates,
          reckoning: AidReckoning(places: Places.provinces, book: Rates.book.adding(rates)))
      if known == nil { one.position = max(one.position, position) }
      kept.insert(one, at: known == nil ? 0 : min(found ?? 1, kept.count))
      if kept.count > AmendedFacts.pasts + 1 { kept.removeLast() }
      return one.reckoning
    }
  }
}
