/// Why a correction of the working calendar cannot be made as it was asked for.
public enum CalendarRefusal: Error, Hashable, Sendable {
  /// The correction names the day more than once.
  case twice(Day)
  /// The calendar does not reach that far.
  case outside(Day, ClosedRange<Int>)
  /// There is no line to remove.
  case nothingToRemove(Day)
  /// The calendar says just this already.
  case alreadySo(Day)
  /// A day in lieu, or off in exchange, is a weekday; this one is weekly rest.
  case weekend(Day)
  /// A day worked in exchange is a Saturday or Sunday; this one is a weekday.
  case weekday(Day)
  /// A day is not exchanged with itself.
  case itself(Day)
  /// The correction says nothing.
  case empty

  /// The day at which the correction has to be put right.
  public var day: Day? {
    switch self {
    case .twice(let day), .outside(let day, _), .nothingToRemove(let day), .alreadySo(let day), .weekend(let day),
      .weekday(let day), .itself(let day):
      day
    case .empty: nil
    }
  }

  public var wording: Wording {
    switch self {
    case .twice(let day):
      Wording(
        vi: "Ngày \(day.words(.vi)) được nêu hai lần.", en: "\(day.words(.en)) is named twice.",
        fr: "Le \(day.words(.fr)) est cité deux fois.")
    case .outside(let day, let years):
      Wording(
        vi: "Ngày \(day.words(.vi)) nằm ngoài lịch (\(years.lowerBound)–\(years.upperBound)).",
        en: "\(day.words(.en)) is outside the calendar (\(years.lowerBound)–\(years.upperBound)).",
        fr: "Le \(day.words(.fr)) est hors du calendrier (\(years.lowerBound)–\(years.upperBound)).")
    case .nothingToRemove(let day):
      Wording(
        vi: "Ngày \(day.words(.vi)) là ngày thường: không có gì để bỏ.",
        en: "\(day.words(.en)) is a plain day: there is nothing to remove.",
        fr: "Le \(day.words(.fr)) est un jour ordinaire : il n’y a rien à retirer.")
    case .alreadySo(let day):
      Wording(
        vi: "Lịch đã ghi đúng như vậy cho ngày \(day.words(.vi)).",
        en: "The calendar says just this of \(day.words(.en)) already.",
        fr: "Le calendrier dit déjà cela du \(day.words(.fr)).")
    case .weekend(let day):
      Wording(
        vi: "Ngày \(day.words(.vi)) là \(day.weekday.wording.vi), vốn là ngày nghỉ hằng tuần.",
        en: "\(day.words(.en)) is a \(day.weekday.wording.en): a day of weekly rest already.",
        fr: "Le \(day.words(.fr)) est un \(day.weekday.wording.fr) : déjà un jour de repos hebdomadaire.")
    case .weekday(let day):
      Wording(
        vi: "Ngày \(day.words(.vi)) là \(day.weekday.wording.vi): chỉ làm bù vào thứ Bảy hoặc Chủ nhật.",
        en: "\(day.words(.en)) is a \(day.weekday.wording.en): only a Saturday or Sunday is worked in exchange.",
        fr: "Le \(day.words(.fr)) est un \(day.weekday.wording.fr) : seul un samedi ou un dimanche est récupéré.")
    case .itself(let day):
      Wording(
        vi: "Ngày \(day.words(.vi)) không thể hoán đổi với chính nó.",
        en: "\(day.words(.en)) cannot be exchanged with itself.",
        fr: "Le \(day.words(.fr)) ne peut être échangé avec lui-même.")
    case .empty:
      Wording(vi: "Chưa nêu ngày nào.", en: "No day is named.", fr: "Aucun jour n’est indiqué.")
    }
  }
}

extension WorkingCalendar {
  /// Whether a correction can be made: throws at the first day that stands in its way.
  public func check(
    _ entries: [CalendarEntry], removing removed: [Day], within years: ClosedRange<Int>
  ) throws(CalendarRefusal) {
    var seen: Set<Day> = []
    for day in entries.map(\.day) + removed {
      guard years.contains(day.year) else { throw .outside(day, years) }
      guard seen.insert(day).inserted else { throw .twice(day) }
    }
    guard !seen.isEmpty else { throw .empty }
    for entry in entries { try check(entry) }
    for day in removed where entry(on: day) == nil { throw .nothingToRemove(day) }
  }

  private func check(_ entry: CalendarEntry) throws(CalendarRefusal) {
    if self.entry(on: entry.day) == entry { throw .alreadySo(entry.day) }
    switch entry.meaning {
    case .holiday: break
    case .inLieu: if entry.day.weekday.isWeekend { throw .weekend(entry.day) }
    case .offInExchange(let other):
      if other == entry.day { throw .itself(other) }
      if entry.day.weekday.isWeekend { throw .weekend(entry.day) }
      if !other.weekday.isWeekend { throw .weekday(other) }
    case .workedInExchange(let other):
      if other == entry.day { throw .itself(other) }
      if !entry.day.weekday.isWeekend { throw .weekday(entry.day) }
      if other.weekday.isWeekend { throw .weekend(other) }
    }
  }
}
