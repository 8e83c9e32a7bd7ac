import Components
import Demonstration
import Desk
import Domain
import Registers

/// One account a role, so that whoever tries the demonstration can take a dossier through every desk. All of it is fictitious.
enum DemonstrationAccounts {
  /// An account as it is handed to whoever runs the demonstration.
  struct HandedOut {
    let account: Account
    let password: String
  }

  /// Makes them where the desk of a demonstration has no account yet; else nothing. Passwords are known only to what this answers.
  static func create(in house: House) async throws -> [HandedOut] {
    guard house.isDemonstration, let desk = house.desk, try await desk.accounts.list().isEmpty else { return [] }
    var made: [HandedOut] = []
    for seat in try seats(house) {
      let (account, password) = try await desk.accounts.create(
        NewAccount(
          email: "\(seat.login)@example.org", name: Text(seat.name.vi), language: Reader.language,
          memberships: [Membership(seat.body, seat.roles)], password: .lasting))
      made.append(HandedOut(account: account, password: password))
    }
    return made
  }

  private struct Seat {
    let login: String
    let name: Wording
    let body: Body
    let roles: Set<Role>
  }

  private static func seats(_ house: House) throws -> [Seat] {
    let province = OfficeName.peoplesCommittee(of: UnitCode(.of2025, "08"))
    let organisation = Body.organisation(try applicant(house))
    return [
      seat("files", organisation, .files), seat("receives", .office(.comingo), .receives),
      seat("ministry", .office(.publicSecurity), .isConsulted), seat("province", .office(province), .isConsulted),
      seat("decides", .office(.foreignAffairs), .decides), seat("administers", organisation, .administers),
      seat("audits", .office(.comingo), .audits),
    ]
  }

  private static func seat(_ login: String, _ body: Body, _ role: Role) -> Seat {
    Seat(
      login: login,
      name: Wording(
        vi: "\(role.wording.vi) (minh họa)", en: "\(role.wording.en) (demonstration)",
        fr: "\(role.wording.fr) (démonstration)"), body: body, roles: [role])
  }

  /// An organisation of the demonstration that has something to do, else any; one of its own where there is none.
  private static func applicant(_ house: House) throws -> RecordNumber {
    try house.registers.read { reading in
      if let busy = try holder(awaitedIn: reading, on: Demonstration.latestDay) { return busy }
      let foreign = try reading.organisations(OrganisationFilter(kind: .internationalNGO), limit: 1).rows.first
      return foreign?.number ?? .newOrganisation()
    }
  }

  /// Whose certificate is to be extended within the months after a day, with no dossier for that yet, and another that waits for it.
  private static func holder(awaitedIn reading: Reading, on day: Day) throws -> RecordNumber? {
    let filter = CertificateFilter(kind: .operation, expiry: DayWindow(from: day + 61, to: day + 150))
    for row in try reading.certificates(filter, limit: 1_000).rows where row.state(on: day) == .inForce {
      let open = try reading.dossiers(of: row.holder).rows.filter { $0.closedOn == nil }
      guard open.contains(where: { $0.standing == .supplementAwaited }),
        !open.contains(where: { $0.procedure == .extendOperation })
      else { continue }
      return row.holder
    }
    return nil
  }
}

extension OfficeName {
  /// The Ministry of Public Security, which the law always names among the consulted (Decree 58/2022/NĐ-CP, art. 11(3)).
  fileprivate static let publicSecurity: OfficeName = {
    guard let name = OfficeName("public-security") else { preconditionFailure("no name of an office") }
    return name
  }()
}

extension [DemonstrationAccounts.HandedOut] {
  /// The accounts as a terminal shows them, once.
  func told(_ house: House, _ language: Language) throws -> String {
    let bodies = flatMap { $0.account.memberships.map(\.body) }
    let numbers = bodies.compactMap { body in if case .organisation(let number) = body { number } else { nil } }
    let names = try house.names(of: numbers, language)
    let lines = map { handed in
      let membership = handed.account.memberships[0]
      let roles = membership.roles.sorted().map { $0.wording[language] }.joined(separator: ", ")
      let body: String =
        switch membership.body {
        case .office(let name): house.offices[name]?.title[language] ?? name.text
        case .organisation(let number): names[number] ?? number.text
        }
      return "  \(handed.account.email)  \(handed.password)\n    \(roles) – \(body)"
    }
    return ([DemonstrationAccountWords.heading[language]] + lines).joined(separator: "\n")
  }
}

/// What is said when the accounts of a demonstration are handed out.
enum DemonstrationAccountWords {
  static let heading = Wording(
    vi: "Tài khoản minh họa (mật khẩu chỉ hiện lần này; đăng nhập ở mục «Bàn làm việc»):",
    en: "Demonstration accounts (passwords are shown this once; sign in under ‘Desk’):",
    fr: "Comptes de démonstration (mots de passe affichés cette seule fois ; connexion sous « Bureau ») :")
}
