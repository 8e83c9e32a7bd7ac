import Components
import Domain
import Foundation
import Record
import Testing

@testable import Registers

@Suite("A desk") struct DeskTests {
  private static let people: [Person] =
    (0..<3).map { Person(account: "a", body: .organisation(Sample.number("o-\($0)")), roles: [.files]) }
    + [
      Person(account: "a", body: .office(.comingo), roles: [.receives]),
      Person(account: "a", body: .office(.comingo), roles: [.administers]),
      Person(account: "a", body: .office(.foreignAffairs), roles: [.decides]),
      Person(account: "a", body: .office(.foreignAffairs), roles: [.isConsulted]),
      Person(account: "a", body: .office(.foreignAffairs), roles: [.audits]),
      Person(account: "a", body: .office(OfficeName("mps")!), roles: [.isConsulted, .decides]),
      Person(account: "a", body: .office(SampleLaw.province), roles: [.isConsulted]),
      Person(account: "a", body: .office(OfficeName("elsewhere")!), roles: [.receives, .decides, .isConsulted]),
    ]

  /// A year in which the law changes; some hundred dossiers stay open.
  private static let seeded = {
    var seeded = SeededDossiers(seed: 21, from: Sample.day("2026-06-22"), hoursBetween: 5, fresh: 6)
    while seeded.written.entries.count < 1_000 { seeded.step() }
    return seeded
  }()

  @Test("what waits is what the dossiers say, by due day", arguments: people)
  func waiting(_ person: Person) throws {
    let place = Place()
    defer { place.remove() }
    let seeded = DeskTests.seeded
    let rules = SampleLaw.rules(today: seeded.today)
    let registers = try place.registers(seeded.written)
    let board = try registers.read { try $0.desk(of: person, rules) }
    let naive = NaiveDesk(person, seeded.dossiers.values.map { $0 }, rules)
    #expect(board.mineCount == naive.mine.count)
    #expect(board.mine.map(\.urgency.due) == naive.mine.prefix(DeskPages.rowsPerPage).map(\.due))
    #expect(Set(board.mine.map(\.dossier.number)).isSubset(of: Set(naive.mine.map(\.number))))
    #expect(board.lateCount == naive.mine.count { $0.due.map { $0 < rules.today } ?? false })
    #expect(board.waitCount == naive.waits.count)
    #expect(board.waits.map(\.dossier.number) == Array(naive.waits.prefix(DeskPages.rowsPerPage)))
    #expect(board.doneCount == naive.done)
    for row in board.mine { #expect(row.task.body == person.body) }
    for wait in board.waits {
      #expect(
        !wait.tasks.isEmpty
          && wait.tasks.allSatisfy { $0.task.body != person.body || !naive.roles.contains($0.task.kind.party) })
    }
  }

  @Test("control: the seeds give every kind of desk something") func notEmpty() throws {
    let rules = SampleLaw.rules(today: DeskTests.seeded.today)
    let dossiers = DeskTests.seeded.dossiers.values.map { $0 }
    for person in [0, 3, 5, 6, 8, 9].map({ DeskTests.people[$0] }) {
      let naive = NaiveDesk(person, dossiers, rules)
      #expect(!naive.mine.isEmpty || !naive.waits.isEmpty, "\(person)")
    }
  }

  @Test("the second page goes on where the first ends") func pages() throws {
    let place = Place()
    defer { place.remove() }
    var seeded = SeededDossiers(seed: 2, hoursBetween: 1)
    for _ in 0..<(DeskPages.rowsPerPage + 20) { seeded.file() }
    let registers = try place.registers(seeded.written)
    let rules = SampleLaw.rules(today: seeded.today)
    let person = Person(account: "a", body: .office(.comingo), roles: [.receives])
    let (first, second) = try registers.read {
      (try $0.desk(of: person, rules), try $0.desk(of: person, rules, DeskPages(mine: 2)))
    }
    #expect(first.mineCount == DeskPages.rowsPerPage + 20)
    #expect(second.mine.count == 20)
    #expect(Set(first.mine + second.mine).count == first.mineCount)
  }

  @Test("due soon is two working days or fewer, a weekend not counted; late begins the day after")
  func urgency() {
    let friday = Sample.day("2026-03-06")
    let urgency = { (today: Day) in Urgency(due: friday, SampleLaw.rules(today: today)) }
    #expect(urgency(friday) == .dueSoon(due: friday, left: 0))
    #expect(urgency(friday - 1) == .dueSoon(due: friday, left: 1))
    #expect(urgency(friday - 2) == .dueSoon(due: friday, left: 2))
    #expect(urgency(friday - 3) == .inTime(due: friday))
    #expect(urgency(friday + 1) == .late(due: friday, by: 0))
    #expect(urgency(friday + 3) == .late(due: friday, by: 1))
    #expect(Urgency(due: friday + 3, SampleLaw.rules(today: friday)) == .dueSoon(due: friday + 3, left: 1))
  }

  @Test("the page says the finding, in three languages", arguments: Language.allCases)
  func page(_ language: Language) throws {
    let place = Place()
    defer { place.remove() }
    let seeded = DeskTests.seeded
    let registers = try place.registers(seeded.written)
    let rules = SampleLaw.rules(today: seeded.today)
    for person in DeskTests.people {
      let board = try registers.read { try $0.desk(of: person, rules) }
      let page = DeskPage(
        board: board, rules: rules, bodyName: Phrase("X"), isApplicant: false, actions: Phrase("BEGIN-ANEW"))
      let html = Drawing.html(page, language)
      #expect(html.contains("<h1>\(page.title(language))</h1>"))
      if board.lateCount > 0 { #expect(page.title(language).contains("\(board.lateCount)")) }
      let (actions, tasks) = (html.range(of: "BEGIN-ANEW"), html.range(of: "id=\"mine\""))
      let isAfter = try #require(actions).lowerBound > #require(tasks).lowerBound
      #expect(isAfter == (board.lateCount > 0), "what is late goes before what may be begun")
      #expect(!html.contains(SeededDossiers.personal))
      for row in board.mine.prefix(3) {
        #expect(html.contains("/\(language.rawValue)/desk/dossiers/\(row.dossier.number)"))
      }
    }
  }
}

/// A desk worked out from the dossiers themselves.
struct NaiveDesk {
  var mine: [(number: RecordNumber, due: Day?)] = []
  var waits: [RecordNumber] = []
  var done = 0
  var roles: Set<StatutoryStep.Party>

  init(_ person: Person, _ dossiers: [Dossier], _ rules: DossierRules) {
    let all: [Role: StatutoryStep.Party] = [
      .files: .applicant, .receives: .receiver, .isConsulted: .consulted, .decides: .decider,
    ]
    roles = person.roles.contains(.audits) ? Set(all.values) : Set(person.roles.compactMap { all[$0] })
    for dossier in dossiers.sorted(by: { ($0.filedOn, $0.number.text) < ($1.filedOn, $1.number.text) }) {
      let procedure = rules.law.procedure(.issueOperation, on: dossier.filedOn)!
      done += dossier.entries.count { $0.by.body == person.body }
      let tasks = dossier.tasks(under: procedure).filter {
        $0.body == person.body && roles.contains($0.kind.party)
      }
      mine += tasks.map { (dossier.number, $0.due(by: rules.calendar)?.day) }
      let sees = Access.may(person, .seeDossier, on: dossier.parties(under: procedure))
      if tasks.isEmpty, sees, !dossier.isClosed { waits.append(dossier.number) }
    }
    mine.sort { ($0.due ?? Day(number: .max)) < ($1.due ?? Day(number: .max)) }
  }
}
