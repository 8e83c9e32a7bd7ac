import Desk
import Domain
import Foundation
import Ledger
import Procedures
import Registers
import Testing

@testable import Service

@Suite("Several people at one dossier at once")
struct RaceTests {
  /// Twenty in a test run; `NHIPCAU_RACES` says how many when it is to be proved.
  private static let count = ProcessInfo.processInfo.environment["NHIPCAU_RACES"].flatMap { Int($0) } ?? 20

  /// Somebody with a form open, ready to press the button.
  private struct Runner: Sendable {
    let browser: Browser
    let deed: Deed
    let answers: [(String, String)]
    /// Words they typed, which must not be lost.
    var typed: String?
  }

  /// An office with five sessions for each account, and one application to file again and again.
  private struct Track {
    let office: Office
    let people: [String: [Browser]]
    let application: Application
    let journal: DossierJournal
    private static let logins = ["files", "receives", "ministry", "province", "decides"]

    init() async throws {
      office = try await Office()
      let (_, _, page) = try await office.filed()
      let number = try #require(RecordNumber(page.split(separator: "/").last ?? ""))
      let filing = try #require(try office.house.dossier(number)).dossier.filing
      application = Application(
        procedure: filing.procedure, applicant: filing.applicant, scope: filing.scope, answers: filing.answers,
        personal: filing.personal, papers: filing.papers)
      let account = try #require(office.accounts["files"]).account
      journal = DossierJournal(
        house: office.house, actor: .init(body: account.memberships[0].body, account: account.number.text),
        base: "http://example.org")
      var people: [String: [Browser]] = [:]
      for login in Self.logins {
        for _ in 0..<5 { people[login, default: []].append(try await office.person(login)) }
      }
      self.people = people
    }

    func file(_ turn: Int) async throws -> RecordNumber {
      try await journal.file(
        application, manner: .online, key: journal.key("race-\(turn)", of: "\(turn)"),
        try office.house.setting(try office.procedure))
    }

    /// Two to five who would take the next step; now and then among them one who would take another.
    func runners(_ next: NextDeed, on dossier: Dossier, _ chance: inout Chance) throws -> [Runner] {
      let count = 2 + chance.below(4)
      let same = try #require(people[next.login]).prefix(count).map {
        Runner(browser: $0, deed: next.deed, answers: next.answers)
      }
      guard chance.happens(oneIn: 3), let other = try other(on: dossier, next, &chance) else { return same }
      return same.dropLast() + [other]
    }

    private func other(on dossier: Dossier, _ next: NextDeed, _ chance: inout Chance) throws -> Runner? {
      let (files, receives) = (try #require(people["files"]), try #require(people["receives"]))
      switch dossier.state {
      case .checking:
        let words = "Thiếu giấy tờ \(chance.below(1_000_000))"
        return Runner(
          browser: receives[4], deed: .checkCompleteness,
          answers: [("outcome", "supplement"), ("demand-charter", words)], typed: words)
      case .complete, .forwarded, .deciding:
        guard chance.happens(oneIn: 3) else { return nil }
        let words = "Đổi kế hoạch \(chance.below(1_000_000))"
        return Runner(
          browser: files[0], deed: .withdraw, answers: [("reasons", words), ("confirmation", "yes")], typed: words)
      case .consulting:
        guard next.deed == .giveOpinion || next.deed == .recordAnswer, let letter = dossier.letters.last,
          letter.opinion == nil
        else { return nil }
        let words = "Nội dung góp ý \(chance.below(1_000_000))"
        let day = NextDeed.day("on", office.house.clock.today)
        return Runner(
          browser: receives[4], deed: .recordAnswer,
          answers: [
            ("office", letter.office.text), ("outcome", "opinion"), ("stance", "agrees"), ("reasons", words),
          ] + day, typed: words)
      case .supplementAwaited, .decided, .handedOver, .closed: return nil
      }
    }
  }

  /// All press their buttons at once; who was taken, by their place.
  private func race(_ runners: [Runner], on page: String) async throws -> [Int] {
    for runner in runners {
      try await runner.browser.get("\(page)/\(runner.deed.rawValue)")
      #expect(runner.browser.status == 200, "\(runner.deed)")
    }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for runner in runners {
        group.addTask { try await runner.browser.submit("\(page)/\(runner.deed.rawValue)", runner.answers) }
      }
      try await group.waitForAll()
    }
    return runners.indices.filter { runners[$0].browser.path == page && runners[$0].browser.status == 200 }
  }

  @Test("of two to five people who act at once on a dossier exactly one is recorded, and the others see what happened")
  func races() async throws {
    let track = try await Track()
    let house = track.office.house
    var chance = Chance(seed: 20_261_124)
    var (number, filed, deeds) = (try await track.file(0), 1, Set<Deed>())
    var turn = 0
    while turn < Self.count {
      guard let next = try track.office.next(number, certificate: "\(turn)-\(filed)/GĐK"),
        let file = try house.dossier(number)
      else {
        number = try await track.file(filed)
        filed += 1
        continue
      }
      turn += 1
      let runners = try track.runners(next, on: file.dossier, &chance)
      let page = Office.page(number)
      let won = try await race(runners, on: page)
      let after = try #require(try house.dossier(number))
      #expect(won.count == 1, "turn \(turn), \(next.deed): \(runners.map { $0.browser.status })")
      #expect(after.version == file.version + 1, "turn \(turn), \(next.deed)")
      for (place, runner) in runners.enumerated() where !won.contains(place) {
        #expect(runner.browser.status == 409, "turn \(turn), \(runner.deed)")
        #expect(runner.browser.text.contains("The dossier changed meanwhile"), "turn \(turn), \(runner.deed)")
        let what = try #require(after.dossier.entries.last).act
        #expect(runner.browser.text.contains(DossierStepKind(what).wording.en.prefix(20)), "turn \(turn)")
        if let typed = runner.typed { #expect(runner.browser.text.contains(typed), "turn \(turn)") }
      }
      deeds.insert(next.deed)
    }
    #expect(deeds.count > (Self.count < 100 ? 5 : 9))
    house.close()
    #expect(try Verification.verify(directory: house.directory).findings == [])
  }

  @Test("the control: one after the other, each with a form drawn anew, all are recorded")
  func inTurn() async throws {
    let track = try await Track()
    let number = try await track.file(1)
    for _ in 0..<4 {
      let next = try #require(try track.office.next(number))
      let runner = Runner(
        browser: try #require(track.people[next.login]?.first), deed: next.deed, answers: next.answers)
      #expect(try await race([runner], on: Office.page(number)) == [0])
    }
    #expect(try track.office.house.dossier(number)?.version == 5)
  }
}
