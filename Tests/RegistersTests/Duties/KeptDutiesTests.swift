import Domain
import GRDB
import Record
import Testing

@testable import Registers

@Suite("Kept duties")
struct KeptDutiesTests {
  private static func rules(_ today: Day, _ calendar: WorkingCalendar = SampleLaw.calendar) -> DutyRules {
    DutyRules(
      law: SampleDutyLaw.book, offices: SampleLaw.directory, calendar: calendar, places: SampleDutyLaw.places,
      today: today)
  }

  /// Holds certificates and publishes projects, which tell of its activity.
  private static let worker = Sample.body("XM-DAC-7", "Hope Works")

  /// Acts of all kinds by which clocks move, among others that move none; all from a seed.
  private static func record(seed: UInt64) -> Written {
    var chance = Chance(seed: seed)
    var written = Written()
    DutyRegisterTests.granted(&written, received: "2026-03-\(17 + chance.below(3))")
    let days = ["2026-03-25", "2026-04-01", "2026-05-22"]
    for step in 0..<40 {
      let day = chance.one(of: days)
      switch chance.below(9) {
      case 0: DutyRegisterTests.tell(DutyRegisterTests.account(day), on: day, &written)
      case 1: DutyRegisterTests.tell(DutyRegisterTests.plan(day), on: day, &written)
      case 2: DutyRegisterTests.correctReceipt(to: "2026-03-\(17 + chance.below(3))", &written)
      case 3:
        let name = Narratives("Hope Bridge \(step)")
        written.append(.organisationRecorded(DutyRegisterTests.holder, Organisation(identifier: nil, name: name)))
      case 4:
        let holder = RecordNumber.organisation(worker).text
        let other = Sample.certificate("\(step)/GP", holder: holder, from: "2026-01-05", to: "2028-01-04")
        written.append(.certificateRecorded(.certificate(.operation, other.number), other))
      case 5:
        let number = written.start("\(step)")
        var project = Seeded.project(&chance)
        project.reporter = worker
        written.publish(project, in: number)
        if chance.happens(oneIn: 3) { written.abandon(number) } else { written.complete(number) }
      case _: written.start("running-\(step)")
      }
    }
    return written
  }

  @Test("however acts come in, what is kept is what is reckoned anew", arguments: [UInt64(1), 2, 3])
  func keptIsReckoned(seed: UInt64) throws {
    let place = Place()
    defer { place.remove() }
    let written = Self.record(seed: seed)
    let registers = try Registers.open(directory: place.directory)
    let kept = KeptDuties()
    var chance = Chance(seed: seed)
    var (reckoned, asked) = (0, 0)
    var last: DutyBook?
    while registers.position < Int64(written.entries.count) {
      try registers.fold(try written.entries(from: registers.position, limit: 1 + chance.below(3)))
      let rules = Self.rules(Sample.day("2026-05-2\(chance.below(2))"))
      let (book, anew) = try registers.read { (try kept.book($0, rules), try $0.dutyBook(rules)) }
      #expect(book.rows(.all) == anew.rows(.all))
      #expect(book.upcoming == anew.upcoming)
      #expect(book.plans(to: SampleLaw.province) == anew.plans(to: SampleLaw.province))
      #expect(book.sections(for: .office(.comingo)) == anew.sections(for: .office(.comingo)))
      asked += 1
      if book !== last { reckoned += 1 }
      last = book
    }
    #expect(reckoned < asked, "the control: something was kept")
  }

  @Test("control: were no position kept, what is shown would be stale")
  func staleWithoutPosition() throws {
    let place = Place()
    defer { place.remove() }
    var written = Written()
    DutyRegisterTests.granted(&written)
    let rules = Self.rules(Sample.day("2026-04-02"))
    let registers = try place.registers(written)
    let kept = KeptDuties()
    let before = try registers.read { try kept.book($0, rules).rows(.all) }
    DutyRegisterTests.tell(DutyRegisterTests.account("2026-04-01"), on: "2026-04-01", &written)
    try registers.fold([written.entries[written.entries.count - 1]])
    try DatabaseQueue(path: place.file).write { try $0.execute(sql: "UPDATE duty_change SET position = position - 1") }
    #expect(try registers.read { try kept.book($0, rules).rows(.all) } == before)
    #expect(try registers.read { try $0.dutyBook(rules).rows(.all) } != before)
  }

  @Test("another day, or a corrected calendar, is reckoned anew")
  func dayAndCalendar() throws {
    let place = Place()
    defer { place.remove() }
    var written = Written()
    DutyRegisterTests.granted(&written)
    let registers = try place.registers(written)
    let kept = KeptDuties()
    let book = { (rules: DutyRules) in try registers.read { try kept.book($0, rules) } }
    let first = try book(Self.rules(Sample.day("2026-04-01")))
    #expect(try book(Self.rules(Sample.day("2026-04-01"))) === first)
    #expect(first.urgent.count == 1)
    let rest = CalendarEntry(
      day: Sample.day("2026-04-01"), meaning: .holiday(.nationalDay), footing: .announced, source: "test")
    let longer = WorkingCalendar(decided: [rest], rules: [])
    let moved = try book(Self.rules(Sample.day("2026-04-01"), longer))
    #expect(moved !== first)
    #expect(moved.urgent.first?.due == Sample.day("2026-04-02"))
    #expect(try book(Self.rules(Sample.day("2026-04-02"), longer)) !== moved)
  }
}
