import Domain
import Reference

/// The yearly reports of the demonstration: those of organisations, most in time, some late, some never; then those of provinces and
/// ministries, the Ministry of Foreign Affairs and the committee, each drawn up from what had been filed when it was made.
struct ReportActs {
  /// In no order of time.
  let all: [TimedAct]

  /// None where projects are told once only: that is a record for measurements. The last reports of the organisation that is awaited, and
  /// of the offices with something of everything to do, are still to be made: so that a year's reporting can be lived from below to above.
  init(
    _ setting: Setting, _ planner: ProjectPlanner, _ settlement: Settlement, awaiting organisation: RecordNumber?
  ) {
    guard setting.versions == .yearly else {
      all = []
      return
    }
    let calendar = Calendars.official
    let law = Laws.book
    let years = (2022...max(2022, setting.until.year)).filter { year in
      law.reportRule(.organisation, by: .organisations, year: year).map {
        ReportPeriod($0, year: year, by: calendar).due < setting.until
      } ?? false
    }
    let periods = years.compactMap { year in
      law.reportRule(.organisation, by: .organisations, year: year).map {
        ReportPeriod($0, year: year, by: calendar)
      }
    }
    let books = ReportBooks(setting, planner, settlement, periods)
    let awaited =
      [Demonstration.ministry, Demonstration.committee].map { Body.office($0) }
      + [organisation].compactMap { $0 }.map { .organisation($0) }
    all = periods.flatMap { period in
      let ago = (years.max() ?? period.year) - period.year
      let customs = ReportCustoms(yearsAgo: ago, awaited: ago == 0 ? Set(awaited) : [])
      return ReportYear(
        setting: setting, books: books, period: period, customs: customs, calendar: calendar, law: law
      ).acts
    }
  }
}
