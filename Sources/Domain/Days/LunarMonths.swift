/// The lunar months from one eleventh month to the next: those between two December solstices.
struct LunarMonths {
  struct Month {
    let start: Day
    let year: Int
    let number: Int
    let place: LunarDate.Place
  }

  private let months: [Month]

  /// From the month that holds the December solstice of a solar year. Cost: some fifteen new moons, about 20 µs.
  init(solsticeYear: Int) {
    let from = LunarMonths.eleventhMonth(solsticeYear)
    let to = LunarMonths.eleventhMonth(solsticeYear + 1)
    let starts = (from...to).map(Sky.newMoonDay)
    let twelfths = starts.map(Sky.solarTwelfth)
    let leap = to - from == 13 ? (1..<13).first { twelfths[$0] == twelfths[$0 + 1] } : nil

    months = (0..<(to - from)).map { index in
      let passed = leap.map { index >= $0 ? index - 1 : index } ?? index
      let number = passed < 2 ? 11 + passed : passed - 1
      return Month(
        start: starts[index], year: passed < 2 ? solsticeYear : solsticeYear + 1, number: number,
        place: index == leap ? .leap : .ordinary)
    }
  }

  var first: Month { months[0] }

  /// The month a day falls in; the day is not before the first month.
  func month(of day: Day) -> Month { months.last { $0.start <= day } ?? months[0] }

  /// The first day of an ordinary month.
  func start(of number: Int) -> Day {
    guard let month = months.first(where: { $0.number == number && $0.place == .ordinary }) else {
      preconditionFailure("every year has twelve ordinary months")
    }
    return month.start
  }

  /// The number of the new moon that begins the month of a year's December solstice.
  private static func eleventhMonth(_ year: Int) -> Int {
    guard let lastOfYear = Day(year, 12, 31) else { preconditionFailure("year \(year) lies outside the calendar") }
    let k = Sky.lastNewMoon(onOrBefore: lastOfYear)
    return Sky.solarTwelfth(at: Sky.newMoonDay(k)) >= 9 ? k - 1 : k
  }
}
