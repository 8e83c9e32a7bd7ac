import Domain
import Reference

/// What everything of a demonstration rests on: its parameters, and the words, days and organisations they lead to.
struct Setting {
  let seed: UInt64
  let projects: Int
  let until: Day
  /// The last day of published files: that of the last rates in the tables, or an earlier end.
  let published: Day
  let versions: Demonstration.Versions
  let office: OfficeDays
  let provinces: ProvinceStock
  let works: Works
  let calamities: Calamities
  let partners: Partners
  let population: Population
  let imports: ImportDays
  let planner: DossierPlanner
  let papers: [String: DossierPaper]
  let families: FamilyNames
  /// What organisations are for, by their first field.
  let aims: [FieldOfWork: Wording]
  let book = Rates.book

  /// The day on which the record is opened.
  static let opening = Day(known: 2019, 1, 2)
  private static let lastRates = Day(known: 2026, 10, 30)

  /// Cost: some fifty milliseconds.
  init(seed: UInt64, projects: Int, until: Day, versions: Demonstration.Versions) {
    self.seed = seed
    self.projects = projects
    self.until = until
    published = min(until, Setting.lastRates)
    self.versions = versions
    office = OfficeDays(years: 2015...(until.year + 1))
    provinces = ProvinceStock()
    works = Works()
    calamities = Calamities(provinces)
    partners = Partners(seed: seed)
    population = Population(seed: seed, opening: Setting.opening, provinces: provinces, office: office)
    imports = ImportDays(until: published, office: office)
    planner = DossierPlanner(
      seed: seed, until: until, office: office, provinces: provinces, law: Laws.book, offices: Offices.directory)
    papers = DossierPaper.all
    families = FamilyNames()
    aims = Dictionary(
      uniqueKeysWithValues: Stock("aims", cells: 4).rows.compactMap { row in
        FieldOfWork(rawValue: row[0]).map { ($0, Wording(vi: row[1], en: row[2], fr: row[3])) }
      })
  }
}

/// The days on which published files are taken in: once a month, from February 2019 on.
struct ImportDays {
  let all: [Day]
  private let firstMonth: Int

  init(until: Day, office: OfficeDays) {
    var month = Day(known: 2019, 2, 1)
    var days: [Day] = []
    while month <= until {
      let day = office.onOrAfter(month + 4)
      if day <= until { days.append(day) }
      month = month.adding(months: 1)
    }
    precondition(!days.isEmpty, "a demonstration reaches at least to March 2019")
    all = days
    firstMonth = ImportDays.month(days[0])
  }

  /// Where the import of a day's month, or of so many months later, stands; the first and last serve beyond them.
  func index(of day: Day, plus months: Int = 0) -> Int {
    min(max(0, ImportDays.month(day) + months - firstMonth), all.count - 1)
  }

  /// Whether the import of that month is within the demonstration.
  func reaches(_ day: Day, plus months: Int = 0) -> Bool {
    ImportDays.month(day) + months - firstMonth < all.count
  }

  private static func month(_ day: Day) -> Int {
    let (year, month, _) = day.parts
    return year * 12 + month
  }
}
