import Desk
import Domain
import Foundation

/// Somebody's place at a desk: signed in, with drafts that could be filed at once.
struct Seat: Sendable {
  let cookie: String
  /// What every form of the session carries.
  let token: String
  var drafts: [String] = []
}

/// The people of a measurement with their accounts, made before the server starts: signing in is measured nowhere here, and its
/// limits are not to be met by three hundred people from one address.
struct Cast: Sendable {
  private(set) var applicants: [Seat] = []
  private(set) var officers: [Seat] = []

  private static let password = NewAccount.FirstPassword.lasting
  /// How many drafts lie ready on each desk: more than anybody files in two minutes.
  private static let drafts = 4

  init(applicants: Int, officers: Int, in directory: String) async throws {
    let desk = try Desk.open(
      directory: directory, strictness: .demonstration,
      clock: { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000)) })
    defer { desk.close() }
    let application = LoadApplication(on: Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000)).day)
    for number in 0..<applicants {
      guard let organisation = RecordNumber("o-bench-\(number)") else { throw BenchFault("no number") }
      let body = Body.organisation(organisation)
      var (seat, account) = try await Cast.seat("applicant-\(number)", body, .files, desk)
      for _ in 0..<Cast.drafts { seat.drafts.append(try await application.draft(of: body, by: account, on: desk)) }
      self.applicants.append(seat)
    }
    for number in 0..<officers {
      let (office, role) = try Cast.post(number)
      self.officers.append(try await Cast.seat("officer-\(number)", .office(office), role, desk).seat)
    }
  }

  private static func seat(
    _ name: String, _ body: Body, _ role: Role, _ desk: Desk
  ) async throws -> (seat: Seat, account: AccountNumber) {
    let email = "\(name)@bench.example"
    let (account, password) = try await desk.accounts.create(
      NewAccount(
        email: email, name: Text(name), language: .vi, memberships: [Membership(body, [role])], password: Cast.password)
    )
    let step = try await desk.signIn.begin(email: email, password: password, client: name, device: "bench")
    guard case .signedIn(let opened) = step else { throw BenchFault("\(name) is not signed in") }
    let token = desk.sessions.csrfToken(for: opened.session)
    return (Seat(cookie: "nhipcau=\(opened.token)", token: token), account.number)
  }

  /// Of ten officers three receive, five are consulted, two decide.
  private static func post(_ number: Int) throws -> (OfficeName, Role) {
    switch number % 10 {
    case 0, 1, 2: return (.comingo, .receives)
    case 3: return (.foreignAffairs, .decides)
    case 4: return (.foreignAffairs, .decides)
    case let place:
      let names = ["public-security", "finance", "home-affairs", "state-bank", "education"]
      guard let name = OfficeName(names[place - 5]) else { throw BenchFault("no office") }
      return (name, .isConsulted)
    }
  }
}
