import Desk
import Domain
import Ledger
import Record
import Synchronization

@testable import Service

/// A dossier whose steps a test appends by hand, without pages.
struct HandDossier {
  let house: House
  let number: RecordNumber
  let applicant: RecordNumber

  /// Files it.
  init(in house: House, ordinal: Int = 1, of applicant: RecordNumber) async throws {
    self.house = house
    self.applicant = applicant
    number = .newDossier()
    let scope = DossierScope(
      fields: [.health], provinces: [UnitCode(.of2025, "08")], approvingBodies: [])
    try await take(
      .filed(
        DossierFiling(
          procedure: .issueOperation, number: DossierNumber(year: 2026, ordinal: ordinal), slip: .drawn(),
          applicant: .init(organisation: applicant, name: Narratives("Hope Bridge"), country: CountryCode("DE")),
          manner: .online, scope: scope, answers: Answers(["name": ["Hope Bridge"]]), personal: nil, papers: [])),
      by: .organisation(applicant))
  }

  func take(_ act: DossierAct, by body: Body = .office(.comingo)) async throws {
    let step = DossierStep(act: act, by: .init(body: body, account: nil))
    let draft = RecordAct.dossier(number, step).draft(recordedAt: house.clock.now())
    try await house.append(Request(acts: [draft]))
  }
}

/// A record whose time a test moves, with people who act for an organisation and for offices.
final class Registry: Sendable {
  static let organisation = RecordNumber("o-hope")!
  static let ministry = OfficeName("public-security")!

  let premises: Premises
  let desk: Desk
  private let moving: Moving

  var house: House { premises.house }

  /// `at`: `2026-03-10T08:00` in Hà Nội.
  static func opened(on day: Day, hour: Int64 = 8) async throws -> Registry {
    try await Registry(Registry.instant(day, hour))
  }

  private init(_ start: Instant) async throws {
    let time = Moving(start)
    moving = time
    premises = try Premises(clock: Clock { time.now })
    try await premises.house.begin(.record, operatedBy: "Ban thử nghiệm")
    desk = try premises.house.openDesk()
  }

  static func instant(_ day: Day, _ hour: Int64) -> Instant {
    Instant(milliseconds: Int64(day.number) * 86_400_000 + (hour - 7) * 3_600_000)
  }

  func go(to day: Day, hour: Int64 = 8) { moving.set(Registry.instant(day, hour)) }

  @discardableResult
  func person(
    _ login: String, _ body: Body = .organisation(organisation), _ role: Role = .files, _ language: Language = .en
  ) async throws -> Account {
    try await desk.accounts.create(
      NewAccount(
        email: "\(login)@example.org", name: Text("Nguyễn Thị \(login)"), language: language,
        memberships: [Membership(body, [role])], password: .lasting)
    ).account
  }

  var mailbox: Mailbox { Mailbox(of: house) }

  /// What was told about a dossier: kinds with their recipients' bodies.
  func told(_ number: RecordNumber) async throws -> [String] {
    try await desk.outbox.notices(of: number).reversed().map {
      "\($0.kind.rawValue) \($0.body)\($0.account == nil ? " letter" : "")"
    }
  }
}

/// Time that a test sets.
final class Moving: Sendable {
  private let instant: Mutex<Instant>

  init(_ start: Instant) { instant = Mutex(start) }
  var now: Instant { instant.withLock { $0 } }
  func set(_ next: Instant) { instant.withLock { $0 = next } }
}
