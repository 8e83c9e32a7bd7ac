import Components
import Desk
import Domain
import Foundation
import Ledger
import Record
import Registers
import Synchronization
import Testing

@testable import Service

/// A country that reports on 2025: three organisations with certificates, what two of them published, an account for each body,
/// and a clock that can be moved.
final class ReportingPlace: Sendable {
  let office: Office
  /// Files in time; published what it disbursed.
  let first: RecordNumber
  /// Never files; published what it disbursed.
  let silent: RecordNumber
  /// Files late; published nothing.
  let late: RecordNumber
  private let moment: MovingDay
  private let accounts: [RecordNumber: DemonstrationAccounts.HandedOut]
  private let health: DemonstrationAccounts.HandedOut

  static let year = 2025

  init(on iso: String = "2025-12-16") async throws {
    moment = MovingDay(try #require(Day(iso: iso)))
    office = try await Office(clock: moment.clock)
    first = Self.number("XX-1", "Nhịp cầu Một")
    silent = Self.number("XX-2", "Nhịp cầu Hai")
    late = Self.number("XX-3", "Nhịp cầu Ba")
    var accounts: [RecordNumber: DemonstrationAccounts.HandedOut] = [:]
    let all = [(first, "XX-1", "Nhịp cầu Một"), (silent, "XX-2", "Nhịp cầu Hai"), (late, "XX-3", "Nhịp cầu Ba")]
    for (number, identifier, name) in all {
      try await Self.license(number, identifier, name, in: office.house)
      accounts[number] = try await Self.account(.organisation(number), [.files], identifier, in: office.house)
    }
    self.accounts = accounts
    let ministry = try #require(OfficeName("health"))
    health = try await Self.account(.office(ministry), [.isConsulted], "health", in: office.house)
    try await publish()
  }

  static func number(_ identifier: String, _ name: String) -> RecordNumber {
    .organisation(Organisation(identifier: OrganisationIdentifier(identifier), name: Narratives(name)))
  }

  private static func license(
    _ number: RecordNumber, _ identifier: String, _ name: String, in house: House
  ) async throws {
    let printed = try #require(CertificateNumber("\(identifier)/GĐK"))
    let certificate = Certificate(
      number: printed, kind: .operation, holder: number, fields: [Text("health")], provinces: [Text("Tuyên Quang")],
      issued: Day(2024, 1, 2)!, validFrom: Day(2024, 1, 2)!, expiry: Day(2027, 1, 1)!, standing: .inForce)
    let organisation = Organisation(identifier: OrganisationIdentifier(identifier), name: Narratives(name))
    try await house.append(
      Request(acts: [
        RecordAct.organisationRecorded(number, organisation).draft(),
        RecordAct.certificateRecorded(.certificate(.operation, printed), certificate).draft(),
      ]))
  }

  private static func account(
    _ body: Body, _ roles: Set<Role>, _ login: String, in house: House
  ) async throws -> DemonstrationAccounts.HandedOut {
    let desk = try #require(house.desk)
    let (account, password) = try await desk.accounts.create(
      NewAccount(
        email: "\(login.lowercased())@example.org", name: Text("Người nộp \(login)"), language: .en,
        memberships: [Membership(body, roles)], password: .lasting))
    return DemonstrationAccounts.HandedOut(account: account, password: password)
  }

  /// What was disbursed on the first and last day of the period counts, a day before or after does not.
  private func publish() async throws {
    try await publish([
      published(
        "XX-1-A", "XX-1", "Nhịp cầu Một", "health",
        [
          ("2024-12-14", "9"), ("2024-12-15", "5000"), ("2025-03-01", "1000.5"), ("2025-12-14", "700"),
          ("2025-12-15", "8"),
        ]), published("XX-2-A", "XX-2", "Nhịp cầu Hai", "education", [("2025-06-01", "2000.25")]),
    ])
  }

  func publish(_ activities: [String]) async throws {
    let text = "<iati-activities version=\"2.03\">\n\(activities.joined(separator: "\n"))\n</iati-activities>"
    let file = try office.premises.folder.write(text, as: "in-\(UUID().uuidString).xml")
    _ = try await ControlDesk(house: office.house).run(
      ImportOrder(files: [file], source: "one", mode: .record)
    ) { _ in }
  }

  func published(
    _ identifier: String, _ reporter: String, _ name: String, _ field: String, _ flows: [(day: String, amount: String)]
  ) -> String {
    let transactions = flows.map { flow in
      """
      <transaction><transaction-type code="3"/><transaction-date iso-date="\(flow.day)"/>
      <value value-date="\(flow.day)">\(flow.amount)</value></transaction>
      """
    }
    return """
      <iati-activity default-currency="USD" xml:lang="vi" last-updated-datetime="2025-12-15">
      <iati-identifier>\(identifier)</iati-identifier>
      <reporting-org ref="\(reporter)" type="21"><narrative>\(name)</narrative></reporting-org>
      <title><narrative>Trạm y tế \(identifier)</narrative></title>
      <description><narrative>Mô tả</narrative></description>
      <participating-org role="1" ref="\(reporter)"/><activity-status code="2"/>
      <activity-date type="2" iso-date="2024-01-01"/><recipient-country code="VN" percentage="100"/>
      <location><name><narrative>Tỉnh Tuyên Quang</narrative></name></location>
      <sector vocabulary="99" vocabulary-uri="https://example.org/nhipcau/fields" code="\(field)" percentage="100"/>
      \(transactions.joined(separator: "\n"))
      </iati-activity>
      """
  }

  func move(to iso: String) throws {
    let day = try #require(Day(iso: iso))
    moment.day = day
  }

  /// Somebody of an organisation, signed in.
  func person(of number: RecordNumber, _ language: Language = .en) async throws -> Browser {
    let browser = office.browser()
    try await browser.signIn(try #require(accounts[number]), language)
    return browser
  }

  /// Somebody of the ministry that manages health, signed in.
  func ministry(_ language: Language = .en) async throws -> Browser {
    let browser = office.browser()
    try await browser.signIn(health, language)
    return browser
  }

  static func path(_ part: String = "", _ language: Language = .en) -> String {
    "/\(language.rawValue)/desk/reports/\(year)" + (part.isEmpty ? "" : "/" + part)
  }

  func report(of body: Body, _ form: ReportForm) throws -> RecordNumber {
    try #require(ReportName(body, form, year: Self.year)).number
  }

  /// The report as its register has it, with what it is held against.
  func detail(_ number: RecordNumber) throws -> ReportDetail {
    try #require(try office.house.reportDetail(number, office.house.clock.today)).detail
  }
}

extension Browser {
  /// Answers one page of a report and is led on.
  func answer(_ part: String, _ answers: [(String, String)], _ language: Language = .en) async throws {
    let page = ReportingPlace.path(part, language)
    try await get(page)
    try await submit(page, answers)
    #expect(status == 200 && path != page, "\(part): \(page) \(self.page.with(class: "problems").map(\.words))")
  }

  /// Files the report as it stands.
  func fileReport(_ language: Language = .en) async throws { try await answer("check", [], language) }

  /// Goes from the filed report to the form of its correction, with the figures that hold the words ticked.
  func openCorrection(of lines: [ReportLine.Key] = [], _ language: Language = .en) async throws {
    let form = ReportingPlace.path("correct", language)
    try await get(ReportingPlace.path("", language))
    try await submit(
      form, [("choose", "yes")] + lines.map { ("line", $0.code) })
    #expect(status == 200 && path == form)
  }
}
