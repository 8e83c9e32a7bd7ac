import Demonstration
import Desk
import Domain

/// One account a role, and one for each of two organisations whose licence is at an end or in danger, so that whoever tries the demonstration
/// can take dossiers, measures, duties and reports through every desk. All of it is fictitious.
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
    for seat in try DemonstrationSeats(house: house).all() {
      let (account, password) = try await desk.accounts.create(
        NewAccount(
          email: "\(seat.login)@example.org", name: Text(seat.name.vi), language: Reader.language,
          memberships: [Membership(seat.body, [seat.role])], password: .lasting))
      made.append(HandedOut(account: account, password: password))
    }
    return made
  }
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
    let heading = DemonstrationAccountWords.heading[language]
    return ([heading] + lines + [DemonstrationWords.standsStill[language]]).joined(separator: "\n")
  }
}

/// What is said when the accounts of a demonstration are handed out.
enum DemonstrationAccountWords {
  static let heading = Wording(
    vi: "Tài khoản minh họa (mật khẩu chỉ hiện lần này; đăng nhập ở mục «Bàn làm việc»):",
    en: "Demonstration accounts (passwords are shown this once; sign in under ‘Desk’):",
    fr:
      "Comptes de démonstration (mots de passe affichés cette seule fois\u{00A0}; connexion sous «\u{00A0}Bureau\u{00A0}»)\u{00A0}:"
  )
  static let suspended = Wording(
    vi: "tổ chức bị đình chỉ", en: "organisation under suspension", fr: "organisation suspendue")
  static let closing = Wording(
    vi: "tổ chức chấm dứt hoạt động", en: "organisation winding up", fr: "organisation en liquidation")
}
