import Components
import Desk
import Domain
import Procedures
import Record
import Testing

@testable import Service

/// A demonstration with its accounts, its own for each test that writes.
struct Office {
  let premises: Premises
  private(set) var accounts: [String: DemonstrationAccounts.HandedOut]

  init(clock: Clock = .system, in folder: Folder? = nil) async throws {
    premises = try Premises(in: folder, clock: clock)
    try await premises.house.begin(.demonstration, operatedBy: "")
    try premises.house.openDesk()
    let made = try await DemonstrationAccounts.create(in: premises.house)
    accounts = Dictionary(
      uniqueKeysWithValues: made.map { ($0.account.email.text.replacing("@example.org", with: ""), $0) })
  }

  /// The same office and its accounts in a house opened anew.
  init(_ office: Office, in premises: Premises) throws {
    self.premises = premises
    accounts = office.accounts
    try premises.house.openDesk()
  }

  var house: House { premises.house }

  func browser() -> Browser { Browser(premises.doorway) }

  /// An account besides those of the demonstration; the person it lets in.
  @discardableResult mutating func admit(_ login: String, _ body: Body, _ role: Role) async throws -> Person {
    let desk = try #require(house.desk)
    let made = try await desk.accounts.create(
      NewAccount(
        email: "\(login)@example.org", name: Text(login), language: .en, memberships: [Membership(body, [role])],
        password: .lasting))
    accounts[login] = .init(account: made.account, password: made.password)
    return try #require(made.account.person(for: body))
  }

  /// Somebody signed in.
  func person(_ login: String, _ language: Language = .en) async throws -> Browser {
    let browser = browser()
    try await browser.signIn(try #require(accounts[login]), language)
    return browser
  }

  var procedure: Procedure {
    get throws { try #require(house.law.procedure(.issueOperation, on: house.clock.today)) }
  }

  /// A dossier filed by the organisation's account; the page of its draft and that of the dossier.
  func filed(
    _ language: Language = .en, _ name: ProcedureName = .issueOperation
  ) async throws -> (browser: Browser, draft: String, dossier: String) {
    let browser = try await person("files", language)
    let new = "/\(language.rawValue)/desk/new/\(name)"
    try await browser.get(new)
    try await browser.submit(new)
    let draft = browser.path
    try await browser.fillIn(draft, try #require(house.law.procedure(name, on: house.clock.today)))
    try await browser.get("\(draft)/check")
    try await browser.submit("\(draft)/check")
    #expect(browser.path.hasSuffix("/filed"))
    return (browser, draft, String(browser.path.dropLast("/filed".count)))
  }
}

extension RecordNumber {
  /// The organisation the demonstration's applicant files for.
  static func applicant(_ office: Office) throws -> RecordNumber {
    guard case .organisation(let number) = try #require(office.accounts["files"]).account.memberships[0].body else {
      throw CancellationError()
    }
    return number
  }
}
