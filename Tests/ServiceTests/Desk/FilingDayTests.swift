import Components
import Domain
import Ledger
import Registers
import Testing

@testable import Service

@Suite("The filing day and what the law counts from it")
struct FilingDayTests {
  /// `2026-12-31T16:59:59Z` is one second to midnight in Hà Nội.
  private static func clock(_ day: Day, millisecondsBeforeMidnight: Int64) -> Clock {
    let midnight = Int64(day.number + 1) * 86_400_000 - 7 * 3_600_000
    let now = Instant(milliseconds: midnight - millisecondsBeforeMidnight)
    return Clock { now }
  }

  @Test("at 23:59 it is this day and this year’s number, at 00:00 the next day’s", arguments: [1_000 as Int64, 0])
  func midnight(before: Int64) async throws {
    let last = try #require(Day(iso: "2026-12-31"))
    let office = try await Office(clock: Self.clock(last, millisecondsBeforeMidnight: before))
    let (_, _, path) = try await office.filed()
    let number = try #require(RecordNumber(path.split(separator: "/").last ?? ""))
    let dossier = try #require(try office.house.dossier(number)).dossier
    #expect(dossier.filedOn == (before > 0 ? last : last + 1))
    #expect(dossier.filing.number.year == (before > 0 ? 2026 : 2027))
  }

  @Test("a dossier filed before Tết is due after it: the rest days are not counted")
  func tet() async throws {
    // Tết of 2026 begins on 17 February; the decided days off are 14–22 February.
    let filed = try #require(Day(iso: "2026-02-13"))
    let office = try await Office(clock: Self.clock(filed, millisecondsBeforeMidnight: 8 * 3_600_000))
    let (browser, _, path) = try await office.filed()
    let number = try #require(RecordNumber(path.split(separator: "/").last ?? ""))
    let file = try #require(try office.house.dossier(number))
    let task = try #require(file.dossier.tasks(under: file.procedure).first)
    let due = try #require(task.due(by: try office.house.rules.calendar)).day
    #expect(due > filed + 9)
    try await browser.get(path)
    #expect(browser.text.contains(due.words(.en)))
    let receiver = try await office.person("receives")
    try await receiver.get("/en/desk")
    #expect(receiver.text.contains(due.short(.en)))
  }
}
