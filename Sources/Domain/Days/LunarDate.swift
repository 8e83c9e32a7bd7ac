/// A date of the Vietnamese lunar calendar (âm lịch), reckoned at UTC+7.
///
/// A month begins on the day of the new moon; the month that holds the December solstice is the eleventh; of thirteen months
/// between two eleventh months, the first without a principal solar term is a leap month. Reckoned by the sky at UTC+7 the
/// year can begin a day, or a month, apart from the Chinese one (1985, 2007, 2030). Meant for 1968, when Viet Nam adopted
/// UTC+7 for its calendar, to 2100.
public struct LunarDate: Hashable, Sendable {
  /// Numbered by the solar year in which it begins.
  public let year: Int
  /// 1 to 12.
  public let month: Int
  public let place: Place
  /// 1 to 30.
  public let day: Int

  /// Whether a month is one of the twelve or the leap month (tháng nhuận) after the one of its number.
  public enum Place: Hashable, Sendable {
    case ordinary, leap
  }

  /// The lunar date of a day.
  public init(_ day: Day) {
    var months = LunarMonths(solsticeYear: day.year)
    if day < months.first.start { months = LunarMonths(solsticeYear: day.year - 1) }
    let month = months.month(of: day)
    self.init(year: month.year, month: month.number, place: month.place, day: day - month.start + 1)
  }

  private init(year: Int, month: Int, place: Place, day: Int) {
    self.year = year
    self.month = month
    self.place = place
    self.day = day
  }

  /// The first day of the lunar year (Tết Nguyên Đán) that begins in a solar year.
  public static func newYear(_ year: Int) -> Day { firstDay(ofMonth: 1, in: year) }

  /// The first day of an ordinary month, 1 to 12, of the lunar year that begins in `year`.
  public static func firstDay(ofMonth month: Int, in year: Int) -> Day {
    precondition((1...12).contains(month), "a lunar year has months 1 to 12")
    return LunarMonths(solsticeYear: month < 11 ? year - 1 : year).start(of: month)
  }
}
