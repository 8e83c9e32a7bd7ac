import Domain

/// Storms, floods and outbreaks that did happen, and the months in which aid was asked for. The aid itself is invented.
struct Calamities {
  struct Calamity {
    let months: ClosedRange<Int>
    let provinces: [Int]
    let words: Wording
  }

  let all: [Calamity]

  init(_ provinces: ProvinceStock) {
    all = Stock("emergencies", cells: 6).rows.map { row in
      Calamity(
        months: Calamities.month(row[0])...Calamities.month(row[1]),
        provinces: row[2].words.map(provinces.index(code:)),
        words: Wording(vi: row[3], en: row[4], fr: row[5]))
    }
  }

  /// The index of a calamity of a day's month.
  func index(on day: Day) -> Int? {
    let (year, month, _) = day.parts
    return all.lastIndex { $0.months.contains(year * 12 + month) }
  }

  private static func month(_ text: String) -> Int {
    let parts = text.split(separator: "-")
    return String(parts[0]).number * 12 + String(parts[1]).number
  }
}
