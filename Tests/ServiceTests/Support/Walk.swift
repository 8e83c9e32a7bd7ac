import Components
import Desk
import Domain
import Foundation
import Procedures
import Record
import Testing

@testable import Service

/// Right answers to every question of form 03a, fictitious from first to last.
enum RightAnswers {
  static let byQuestion: [(question: String, answers: [(String, String)])] = [
    ("name", [("name", "Brücke der Hoffnung e. V.")]), ("name-vietnamese", [("name-vietnamese", "Nhịp cầu Hy vọng")]),
    ("name-short", []), ("country", [("country", "DE")]), ("legal-status", [("legal-status", "non-profit")]),
    ("founded", [("founded-day", "27"), ("founded-month", "3"), ("founded-year", "1999")]),
    ("home-registration-limit", [("home-registration-limit", "unlimited")]),
    ("head-office", [("head-office", "Beispielstraße 1\n10115 Berlin")]), ("website", []),
    ("mailbox", [("mailbox", "office@example.org")]), ("representative-name", [("representative-name", Canary.name)]),
    ("representative-nationality", [("representative-nationality", "DE")]),
    (
      "representative-birth",
      [("representative-birth-day", "1"), ("representative-birth-month", "2"), ("representative-birth-year", "1970")]
    ),
    ("representative-document", [("representative-document", Canary.document)]),
    ("representative-position", [("representative-position", "Regional director")]),
    ("representative-telephone", [("representative-telephone", "+49 30 1234567")]),
    ("representative-mailbox", [("representative-mailbox", "canary@example.org")]),
    ("aims", [("aims", "Nước sạch cho các xã vùng cao.\nGiáo dục vệ sinh.")]),
    ("fields", [("fields", "health"), ("fields", "education")]), ("provinces", [("provinces", "2025/08")]),
    planned(2027, 2028), ("approving-bodies", []),
    ("declaration", [("declaration", "prohibited-acts"), ("declaration", "truth")]),
  ]

  /// Right answers to what a representative office is asked besides, and to what it is asked otherwise.
  static let ofAnOffice: [(question: String, answers: [(String, String)])] = [
    ("seat-city", [("seat-city", "2025/48")]), ("seat-address", [("seat-address", "12 Bạch Đằng, phường Hải Châu")]),
    ("seat-premises", [("seat-premises", "own")]),
    ("commitment", [("commitment", "Chương trình nước sạch nhiều năm, cần giám sát thường xuyên tại chỗ.")]),
  ]

  /// All that a procedure that issues a certificate asks.
  static func all(_ procedure: ProcedureName) -> [(question: String, answers: [(String, String)])] {
    let declaration = byQuestion.count - 1
    return procedure == .issueRepresentativeOffice
      ? byQuestion[..<declaration] + ofAnOffice + byQuestion[declaration...] : byQuestion
  }

  /// What is planned for some years, in the fields and provinces of ``byQuestion``.
  static func planned(_ from: Int, _ until: Int) -> (String, [(String, String)]) {
    (
      "planned",
      [
        ("planned-0-name", "Nước sạch"), ("planned-0-kind", "project"), ("planned-0-field", "health"),
        ("planned-0-provinces", "2025/08"), ("planned-0-amount", "100000"), ("planned-0-currency", "EUR"),
        ("planned-0-from", "\(from)"), ("planned-0-until", "\(until)"),
      ]
    )
  }

  /// What a test looks for where it must not be.
  enum Canary {
    static let name = "Kanarienvogel Zeisig"
    static let document = "KANARI0815"
  }
}

extension Browser {
  /// Signs in with e-mail and password, from the page that asks for them.
  func signIn(_ handed: DemonstrationAccounts.HandedOut, _ language: Language = .en) async throws {
    let page = "/\(language.rawValue)/sign-in"
    try await get(page)
    try await submit(page, [("email", handed.account.email.text), ("password", handed.password)])
    #expect(status == 200)
    #expect(cookies["nhipcau"] != nil)
  }

  /// Answers every question of a draft and uploads every paper, as a person does: page by page.
  func fillIn(_ draft: String, _ procedure: Procedure) async throws {
    for (question, answers) in RightAnswers.all(procedure.name) {
      let page = "\(draft)/\(question)"
      try await get(page)
      #expect(status == 200, "\(question)")
      try await submit(page, answers)
      #expect(status == 200, "\(question): \(page)")
    }
    for item in procedure.items where item.form != .application {
      try await upload(SmallFile.pdf, named: "\(item.code).pdf", at: "\(draft)/paper-\(item.code)")
      #expect(status == 200, "\(item.code)")
      guard item.foreign != .nothing else { continue }
      let page = "\(draft)/language-\(item.code)"
      try await get(page)
      try await submit(page, [("language-\(item.code)", "vietnamese")])
      #expect(status == 200, "\(item.code)")
    }
  }

  /// Uploads a file by the form of a paper's page.
  func upload(_ bytes: [UInt8], named name: String, at page: String, token: String? = nil) async throws {
    try await get(page)
    let token = token ?? form(page)?.first { $0.name == "token" }?.value ?? ""
    var body = SmallFile.part("token", token)
    body += Array(
      "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\nContent-Type: application/pdf\r\n\r\n"
        .utf8)
    body += bytes + Array("\r\n--x--\r\n".utf8)
    try await post(page, body, "multipart/form-data; boundary=x")
  }
}

/// Files of a few hundred bytes.
enum SmallFile {
  static func part(_ name: String, _ value: String) -> [UInt8] {
    Array("--x\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8)
  }

  /// A PDF of one empty page.
  static let pdf: [UInt8] = {
    let objects = [
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
    ]
    var text = "%PDF-1.4\n"
    var places: [Int] = []
    for (index, object) in objects.enumerated() {
      places.append(text.utf8.count)
      text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = text.utf8.count
    text += "xref\n0 4\n0000000000 65535 f \n"
    for place in places { text += String(repeating: "0", count: 10 - String(place).count) + "\(place) 00000 n \n" }
    text += "trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
    return Array(text.utf8)
  }()
}

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
