import Domain
import Ledger
import Record
import Reference
import Registers

/// The calendar and the rates of a data directory for commands that only read: from the acts themselves, without the lock.
enum RecordedFacts {
  /// The calendar with what the ledger of a directory corrects; that of the tables where there is no ledger.
  static func calendar(in directory: String) throws -> WorkingCalendar {
    guard let acts = try acts(of: [CalendarAmendment.subject], in: directory) else { return Calendars.official }
    return acts.reduce(Calendars.official) { calendar, act in
      guard case .calendarAmended(let amendment) = act.content else { return calendar }
      return calendar.amended(by: amendment.entries, removing: amendment.removed)
    }
  }

  /// The rates with those of a directory's ledger that price one of the currencies; those of the tables where there is no ledger.
  static func rates(in directory: String, of currencies: [Currency]) throws -> RateBook {
    let subjects = currencies.flatMap { one in
      Currencies.inUse.filter { $0 != one }.flatMap { other in
        [RecordedRate.subject(pivot: one, currency: other), RecordedRate.subject(pivot: other, currency: one)]
      }
    }
    guard let acts = try acts(of: Set(subjects).sorted { $0.text < $1.text }, in: directory) else { return Rates.book }
    var lines: [RecordedRateLine] = []
    for act in acts {
      guard case .rateRecorded(let rate) = act.content else { continue }
      lines.removeAll { $0.rate.isOfSameDay(as: rate) }
      lines.append(RecordedRateLine(rate: rate, act: act.position))
    }
    return Rates.book.adding(lines)
  }

  private struct Act {
    var position: Int64
    var content: RecordAct
  }

  /// nil where there is no ledger.
  private static func acts(of subjects: [RecordNumber], in directory: String) throws -> [Act]? {
    let ledger: Ledger
    do {
      ledger = try Ledger.open(directory: directory, origin: House.localOrigin, mode: .reading)
    } catch LedgerError.noLedger {
      return nil
    }
    defer { ledger.close() }
    return try subjects.flatMap { subject in
      try ledger.acts(of: subject.ledgerName).map { Act(position: $0.position, content: try RecordAct($0)) }
    }
  }
}
