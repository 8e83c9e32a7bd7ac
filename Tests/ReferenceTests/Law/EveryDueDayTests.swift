import Domain
import Foundation
import Testing

@testable import Reference

@Suite("Due days of every procedure against an independent count")
struct EveryDueDayTests {
  /// So many filing days of the ten years are tried; `NHIPCAU_FILING_DAYS` says how many when it is to be proved.
  private static let count =
    ProcessInfo.processInfo.environment["NHIPCAU_FILING_DAYS"].flatMap { Int($0) } ?? 120
  /// From the day Decree 58/2022/NĐ-CP came into force.
  private static let first = Day(2022, 11, 1) ?? Day(number: 0)
  private static let last = Day(2032, 10, 31) ?? Day(number: 0)
  private static let naive = NaiveCalendar()

  /// All days of a year, or a seeded sample of them; with those around Tết and around exchanged Saturdays in any case.
  private static func filingDays(of year: Int) -> [Day] {
    let days = (first.number...last.number).map { Day(number: $0) }.filter { $0.year == year }
    let share = count / 10
    guard share < days.count, count < last - first + 1 else { return days }
    var chance = Seeded(seed: UInt64(year))
    let marked = days.filter { day in
      switch Calendars.official.entry(on: day)?.meaning {
      case .workedInExchange, .holiday(.lunarNewYear): true
      case .holiday, .inLieu, .offInExchange, nil: false
      }
    }
    let around = marked.flatMap { [$0 - 3, $0 - 1, $0] }.filter { first <= $0 && $0 <= last }
    return Array(Set(around + days.shuffled(using: &chance).prefix(share))).sorted()
  }

  private static func index(_ day: Day) -> Int { day.number - NaiveCalendarTests.origin }

  /// What differs, in words; and how many due days were compared.
  private func compare(
    _ days: [Day], _ naive: NaiveCalendar, _ calendar: WorkingCalendar, seed: UInt64 = 1
  ) throws -> (compared: Int, differences: [String]) {
    var chance = Seeded(seed: seed)
    let count = NaiveDueDays(calendar: naive)
    var (compared, differences) = (0, [String]())
    for day in days {
      for written in Decree58.procedures {
        let procedure = try #require(ProcedureName(written.name).flatMap { Laws.book.procedure($0, on: day) })
        for known in [[:], events(after: day, &chance)] {
          let table = try DueTable(procedure, filed: day, known: known, by: calendar)
          let ends = count.of(written, filed: Self.index(day), known: known.mapValues(Self.index))
          #expect(Set(table.rows.map(\.step.name)) == Set(ends.keys), "\(written.name)")
          for row in table.rows {
            compared += 1
            guard row.due.map({ Self.index($0.day) }) != ends[row.step.name] ?? nil else { continue }
            differences.append(
              "\(written.name) filed \(day), known \(known): \(row.step.name) \(String(describing: row.due?.day))")
          }
        }
      }
    }
    return (compared, differences)
  }

  /// Some of the events that follow a filing, each no earlier than the one before it.
  private func events(after filed: Day, _ chance: inout Seeded) -> [StatutoryStep.Milestone: Day] {
    var (day, known) = (filed, [StatutoryStep.Milestone: Day]())
    for event in StatutoryStep.Milestone.allCases where event != .filing {
      day = day + Int.random(in: 0...25, using: &chance)
      if Bool.random(using: &chance) { known[event] = day }
    }
    return known
  }

  @Test("every step of every procedure filed on every day of ten years ends on the same day", arguments: 2022...2032)
  func everyDay(year: Int) throws {
    let days = Self.filingDays(of: year)
    let (compared, differences) = try compare(days, Self.naive, Calendars.official, seed: UInt64(year))
    #expect(differences.isEmpty, "\(differences.prefix(5))")
    #expect(compared > days.count * Decree58.procedures.count * 8)
  }

  @Test("with days off exchanged for Saturdays later on, too", arguments: [UInt64(1), 2, 3])
  func amended(seed: UInt64) throws {
    var chance = Seeded(seed: seed)
    var (naive, entries) = (Self.naive, [CalendarEntry]())
    for year in 2023...2032 {
      let spring = try #require(Day(year, 5, 10)) + Int.random(in: 0..<90, using: &chance)
      guard let off = (0..<7).map({ spring + $0 }).first(where: { $0.weekday == .friday }),
        naive.works[Self.index(off)], !naive.works[Self.index(off + 8)]
      else { continue }
      for (day, meaning) in [
        (off, CalendarEntry.Meaning.offInExchange(for: off + 8)), (off + 8, .workedInExchange(for: off)),
      ] {
        entries.append(CalendarEntry(day: day, meaning: meaning, footing: .announced, source: "seed \(seed)"))
        naive.works[Self.index(day)].toggle()
      }
    }
    #expect(entries.count > 10)
    let days = entries.flatMap { [$0.day - 20, $0.day - 2, $0.day] }
    let (_, differences) = try compare(days, naive, Calendars.official.amended(by: entries), seed: seed)
    #expect(differences.isEmpty, "\(differences.prefix(5))")
    let (_, unamended) = try compare(days, naive, Calendars.official, seed: seed)
    #expect(!unamended.isEmpty, "the control: under the calendar without them it would not be so")
  }

  @Test("the last day to ask for an extension is 60 calendar days before every expiry of ten years")
  func extensions() throws {
    for name in ["certificate.operation.extend", "certificate.representative-office.extend"] {
      let procedure = try #require(ProcedureName(name).flatMap { Laws.book.procedure($0, on: Self.first) })
      guard case .before(let limit) = procedure.window else {
        Issue.record("\(name) may be asked for at any time")
        continue
      }
      for number in Self.first.number...Self.last.number {
        let expiry = Day(number: number)
        let latest = Calendars.official.latest(limit, before: expiry).day
        #expect(Self.naive.text(Self.index(expiry) - 60) == latest.description)
      }
    }
  }

  @Test("the control: one wrong rest day in the count is seen", arguments: ["2026-02-23", "2026-02-16", "2026-01-10"])
  func oneWrongRestDay(day: String) throws {
    let wrongDay = try #require(Day(iso: day))
    var wrong = Self.naive
    wrong.works[Self.index(wrongDay)].toggle()
    let days = (1...12).map { wrongDay - $0 }
    #expect(try compare(days, wrong, Calendars.official).differences.isEmpty == false)
    #expect(try compare(days, Self.naive, Calendars.official).differences.isEmpty)
  }
}

/// Numbers that follow from their seed.
private struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
