import Demonstration
import Desk
import Domain
import Foundation
import Ledger
import Registers
import Testing

@testable import Service

@Suite("The accounts of the demonstration")
struct DemonstrationAccountsTests {
  /// Four days after the last day of the demonstration, as of a visitor.
  private static let clock = Clock { Instant(milliseconds: 1_795_500_000_000) }

  @Test(
    "each role gets a desk on which work waits: dossiers, duties, measures, reports; and whoever has none is passed over"
  )
  func choice() async throws {
    let premises = try Premises(clock: Self.clock)
    let house = premises.house
    try await house.load(Demonstration(seed: 1, projects: 3)) { _, _ in }
    try house.openDesk()
    let handed = try await DemonstrationAccounts.create(in: house)
    let people = Dictionary(
      uniqueKeysWithValues: handed.map { handed in
        let seat = handed.account.memberships[0]
        let login = handed.account.email.text.replacing("@example.org", with: "")
        return (login, Person(account: "", body: seat.body, roles: seat.roles))
      })
    for role in Role.allCases { #expect(people.values.contains { $0.roles == [role] }, "\(role)") }

    let expected: [String: Set<String>] = [
      "files": ["dossiers", "duties", "reports"], "receives": ["dossiers", "duties", "measures", "reports"],
      "ministry": ["dossiers", "measures", "reports"], "province": ["dossiers", "measures", "reports"],
      "decides": ["dossiers", "measures", "reports"], "suspended": ["measures"], "closing": ["measures"],
    ]
    for (login, kinds) in expected {
      let waiting = try Self.waiting(for: try #require(people[login], "\(login)"), house)
      #expect(waiting.isSuperset(of: kinds), "\(login): \(waiting)")
    }

    // Control: most organisations have nothing of all this on their desks, and the choice can tell.
    let chosen = try #require(people["files"])
    let seats = DemonstrationSeats(house: house)
    let others = try house.registers.read { try $0.organisations(OrganisationFilter(), limit: 40).rows }.map {
      Person(account: "", body: .organisation($0.number), roles: [.files])
    }
    let idle = try others.filter { try !Self.waiting(for: $0, house).contains("dossiers") }
    #expect(idle.count > 30)
    #expect(try idle.allSatisfy { try seats.kindsOfWork(for: $0) < seats.kindsOfWork(for: chosen) })

    #expect(house.standsStill(on: house.clock.today) && !house.standsStill(on: Demonstration.latestDay))
    let browser = Browser(premises.doorway)
    for language in Language.allCases {
      try await browser.signIn(try #require(handed.first), language)
      try await browser.get("/\(language.rawValue)/desk")
      #expect(browser.text.contains(DemonstrationWords.standsStill[language].prefix(20)))
    }
  }

  /// What is late or due soon; dossiers whenever they wait.
  private static func waiting(for person: Person, _ house: House) throws -> Set<String> {
    let board = try house.desk(of: person)
    let sections = board.sections.filter { $0.id == "measures" ? $0.count > 0 : $0.lateCount + $0.soonCount > 0 }
    return Set(sections.map(\.id) + (board.mineCount > 0 ? ["dossiers"] : []))
  }
}
