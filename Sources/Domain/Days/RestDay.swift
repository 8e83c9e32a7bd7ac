/// Why offices do not work on a day.
public enum RestDay: Hashable, Sendable {
  /// A Saturday or Sunday.
  case weekend(Weekday)
  /// A line of the calendar.
  case entry(CalendarEntry)

  /// Whether this may still change: reckoned, not decided.
  public var isEstimated: Bool {
    switch self {
    case .weekend: false
    case .entry(let entry): entry.footing == .estimated
    }
  }

  /// The reason as a person reads it: `Tết Âm lịch (dự kiến)`, `Sunday`.
  public var wording: Wording {
    switch self {
    case .weekend(let weekday): return weekday.wording
    case .entry(let entry):
      let reason = entry.meaning.wording
      guard entry.footing == .estimated else { return reason }
      let footing = entry.footing.wording
      return Wording(
        vi: "\(reason.vi) (\(footing.vi))", en: "\(reason.en) (\(footing.en))", fr: "\(reason.fr) (\(footing.fr))")
    }
  }
}

extension CalendarEntry.Meaning {
  /// What the day is, as a person reads it.
  public var wording: Wording {
    switch self {
    case .holiday(let occasion): occasion.wording
    case .inLieu(let occasion):
      Wording(
        vi: "Nghỉ bù \(occasion.wording.vi)", en: "Day off in lieu: \(occasion.wording.en)",
        fr: "Jour de repos compensatoire : \(occasion.wording.fr)")
    case .offInExchange(let day):
      Wording(
        vi: "Nghỉ hoán đổi, làm bù \(day.words(.vi))", en: "Day off, made up on \(day.words(.en))",
        fr: "Jour chômé, récupéré le \(day.words(.fr))")
    case .workedInExchange(let day):
      Wording(
        vi: "Làm bù cho \(day.words(.vi))", en: "Worked in place of \(day.words(.en))",
        fr: "Jour travaillé à la place du \(day.words(.fr))")
    }
  }
}
