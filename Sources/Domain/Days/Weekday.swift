/// A day of the week; offices in Viet Nam rest on Saturday and Sunday.
public enum Weekday: Int, CaseIterable, Sendable, Hashable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// Saturday or Sunday: the weekly rest of offices (Labour Code 2019, art. 111; five-day week of offices since 1999).
  public var isWeekend: Bool { self == .saturday || self == .sunday }

  public var wording: Wording {
    switch self {
    case .monday: Wording(vi: "Thứ Hai", en: "Monday", fr: "lundi")
    case .tuesday: Wording(vi: "Thứ Ba", en: "Tuesday", fr: "mardi")
    case .wednesday: Wording(vi: "Thứ Tư", en: "Wednesday", fr: "mercredi")
    case .thursday: Wording(vi: "Thứ Năm", en: "Thursday", fr: "jeudi")
    case .friday: Wording(vi: "Thứ Sáu", en: "Friday", fr: "vendredi")
    case .saturday: Wording(vi: "Thứ Bảy", en: "Saturday", fr: "samedi")
    case .sunday: Wording(vi: "Chủ nhật", en: "Sunday", fr: "dimanche")
    }
  }
}

extension Day {
  /// The day of the week, in the Gregorian calendar.
  public var weekday: Weekday {
    let index = (number + 3) % 7
    return Weekday.allCases[index < 0 ? index + 7 : index]
  }
}
