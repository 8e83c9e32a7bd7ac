import Desk
import Domain

/// What `nhipcau account` asks of the process that holds the desk. Only whoever may open `control.sock`, the operator, asks it.
enum AccountOrder: Codable, Sendable {
  case create(email: String, name: String, language: Language, body: Body, roles: [Role])
  /// All accounts, or those of a body.
  case list(of: Body?)
  case disable(String)
  case enable(String)
  case reset(String)
}

/// What became of it: accounts, and the first password where one was given, which is shown this once.
struct AccountReceipt: Codable, Sendable {
  var accounts: [Line]
  var password: String?

  /// An account as a terminal shows it.
  struct Line: Codable, Sendable {
    var number: String
    var email: String
    var name: String
    var memberships: [String: [Role]]
    var hasSecondFactor: Bool
    var mustChangePassword: Bool
    var isDisabled: Bool

    init(_ account: Account) {
      number = account.number.text
      email = account.email.text
      name = account.name.string
      memberships = Dictionary(
        uniqueKeysWithValues: account.memberships.map { ($0.body.description, $0.roles.sorted()) })
      hasSecondFactor = account.hasSecondFactor
      mustChangePassword = account.mustChangePassword
      isDisabled = account.isDisabled
    }
  }
}

extension ControlDesk {
  /// Keeps accounts as the operator orders. Throws ``CommandFault``.
  func handle(_ order: AccountOrder) async throws -> AccountReceipt {
    let accounts = try house.openDesk().accounts
    do {
      switch order {
      case .create(let email, let name, let language, let body, let roles):
        let made = try await accounts.create(
          NewAccount(
            email: email, name: Text(name), language: language, memberships: [Membership(body, Set(roles))]))
        return AccountReceipt(accounts: [.init(made.account)], password: made.password)
      case .list(let body):
        return AccountReceipt(accounts: try await accounts.list(of: body).map(AccountReceipt.Line.init))
      case .disable(let named):
        let number = try await ControlDesk.number(of: named, accounts)
        try await accounts.disable(number)
        return try await ControlDesk.receipt(number, accounts)
      case .enable(let named):
        let number = try await ControlDesk.number(of: named, accounts)
        try await accounts.enable(number)
        return try await ControlDesk.receipt(number, accounts)
      case .reset(let named):
        let number = try await ControlDesk.number(of: named, accounts)
        let password = try await accounts.reset(number)
        return try await ControlDesk.receipt(number, accounts, password: password)
      }
    } catch let refusal as AccountRefusal {
      throw CommandFault(refusal.wording)
    }
  }

  /// An account by its number or its e-mail.
  private static func number(of named: String, _ accounts: Accounts) async throws -> AccountNumber {
    if let number = AccountNumber(named) { return number }
    guard let account = try await accounts.find(email: named) else { throw AccountRefusal.unknown }
    return account.number
  }

  private static func receipt(
    _ number: AccountNumber, _ accounts: Accounts, password: String? = nil
  ) async throws -> AccountReceipt {
    guard let account = try await accounts.find(number) else { throw AccountRefusal.unknown }
    return AccountReceipt(accounts: [.init(account)], password: password)
  }
}
