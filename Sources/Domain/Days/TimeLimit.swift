/// A length of time as law states it (thời hạn; Civil Code 2015, arts 144–148).
public enum TimeLimit: Hashable, Sendable {
  /// Ngày làm việc: days on which offices work.
  case workingDays(Int)
  /// Ngày: days of the calendar.
  case days(Int)
  case weeks(Int)
  case months(Int)
  case years(Int)

  /// The limit as a person reads it: `10 ngày làm việc`.
  public var wording: Wording {
    switch self {
    case .workingDays(let count):
      Wording(
        vi: "\(count) ngày làm việc", en: count == 1 ? "1 working day" : "\(count) working days",
        fr: count < 2 ? "\(count) jour ouvré" : "\(count) jours ouvrés")
    case .days(let count):
      Wording(
        vi: "\(count) ngày", en: count == 1 ? "1 day" : "\(count) days",
        fr: count < 2 ? "\(count) jour" : "\(count) jours")
    case .weeks(let count):
      Wording(
        vi: "\(count) tuần", en: count == 1 ? "1 week" : "\(count) weeks",
        fr: count < 2 ? "\(count) semaine" : "\(count) semaines")
    case .months(let count):
      Wording(vi: "\(count) tháng", en: count == 1 ? "1 month" : "\(count) months", fr: "\(count) mois")
    case .years(let count):
      Wording(
        vi: "\(count) năm", en: count == 1 ? "1 year" : "\(count) years", fr: count < 2 ? "\(count) an" : "\(count) ans"
      )
    }
  }
}
