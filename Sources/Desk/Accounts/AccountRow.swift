import Domain
import GRDB

/// Accounts as rows.
enum AccountRow {
  static func account(_ number: AccountNumber, _ db: Database) throws -> Account? {
    try accounts("WHERE number = ?", [number.text], db).first
  }

  static func account(email: MailAddress, _ db: Database) throws -> Account? {
    try accounts("WHERE email = ?", [email.text], db).first
  }

  static func accounts(of body: Body?, _ db: Database) throws -> [Account] {
    guard let body else { return try accounts("", [], db) }
    return try accounts(
      "WHERE number IN (SELECT account FROM membership WHERE body = ?)", [body.description], db)
  }

  static func known(_ number: AccountNumber, _ db: Database) throws -> Account {
    guard let account = try account(number, db) else { throw AccountRefusal.unknown }
    return account
  }

  private static func accounts(_ condition: String, _ arguments: StatementArguments, _ db: Database) throws -> [Account]
  {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT number, email, name, language, totp IS NOT NULL AS factor, password_stands, disabled_at, created_at
        FROM account \(condition) ORDER BY number
        """, arguments: arguments)
    return try rows.map { row in
      guard let number = AccountNumber(row["number"] as String), let email = MailAddress(row["email"] as String),
        let language = Language(rawValue: row["language"])
      else { preconditionFailure("the desk holds an account that it cannot have written") }
      return Account(
        number: number, email: email, name: Text(composed: row["name"]), language: language,
        memberships: try memberships(of: number, db), hasSecondFactor: row["factor"],
        mustChangePassword: (row["password_stands"] as String) == "once", isDisabled: row["disabled_at"] != nil,
        createdAt: Instant(milliseconds: row["created_at"]))
    }
  }

  private static func memberships(of number: AccountNumber, _ db: Database) throws -> [Membership] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT body, role FROM membership WHERE account = ? ORDER BY body, role", arguments: [number.text])
    return rows.reduce(into: []) { memberships, row in
      guard let body = Body(row["body"] as String), let role = Role(rawValue: row["role"]) else {
        preconditionFailure("the desk holds a membership that it cannot have written")
      }
      if memberships.last?.body == body {
        memberships[memberships.count - 1].roles.insert(role)
      } else {
        memberships.append(Membership(body, [role]))
      }
    }
  }

  static func insert(_ membership: Membership, of number: AccountNumber, _ db: Database) throws {
    for role in membership.roles {
      try db.execute(
        sql: "INSERT OR IGNORE INTO membership (account, body, role) VALUES (?, ?, ?)",
        arguments: [number.text, membership.body.description, role.rawValue])
    }
  }

  static func replace(_ membership: Membership, of number: AccountNumber, _ db: Database) throws {
    try db.execute(
      sql: "DELETE FROM membership WHERE account = ? AND body = ?",
      arguments: [number.text, membership.body.description])
    try insert(membership, of: number, db)
  }

  /// Throws ``AccountRefusal/unknown`` where there is no such account.
  static func change(
    _ number: AccountNumber, _ setting: String, _ arguments: StatementArguments, _ db: Database
  ) throws {
    try db.execute(sql: "UPDATE account SET \(setting) WHERE number = ?", arguments: arguments + [number.text])
    guard db.changesCount == 1 else { throw AccountRefusal.unknown }
  }

  /// The password as it is kept; nil where there is no such account.
  static func password(of number: AccountNumber, _ db: Database) throws -> String? {
    try String.fetchOne(db, sql: "SELECT password FROM account WHERE number = ?", arguments: [number.text])
  }
}
