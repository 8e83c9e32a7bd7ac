import Components
import Domain
import Foundation
import Ledger
import Procedures
import Record
import Registers
import Testing

@testable import Service

/// One organisation, its certificate of a kind, and everybody who has to do with it, at a clock that moves through the years: what is
/// filed, and how a dossier goes through the desks.
final class Life: Sendable {
  let office: Office
  let language: Language
  let kind: Certificate.Kind
  private let moment: MovingDay
  private let held = Mutable<RecordNumber?>(nil)
  private let made = Mutable<[DecisionNumber]>([])

  init(_ kind: Certificate.Kind, _ language: Language, from start: String) async throws {
    moment = MovingDay(try #require(Day(iso: start)))
    self.kind = kind
    self.language = language
    var office = try await Office(clock: moment.clock)
    // The city in which a representative office has its seat at first.
    try await office.admit("host", .office(.peoplesCommittee(of: UnitCode(.of2025, "48"))), .isConsulted)
    self.office = office
  }

  var today: Day { office.house.clock.today }
  var number: RecordNumber { held.value ?? .certificate(kind, CertificateNumber("none")!) }
  var certificate: Certificate {
    get throws { try #require(try office.house.certificate(number)).certificate }
  }
  /// The decisions by which its papers were issued, the first first.
  var decisions: [DecisionNumber] { made.value }

  func move(to day: String) { if let day = Day(iso: day) { moment.day = day } }
  func move(to day: Day) { moment.day = day }

  /// Sessions do not last for years: each comes to the desk anew.
  func person(_ login: String) async throws -> Browser { try await office.person(login, language) }

  func new(_ procedure: ProcedureName) -> String { "/\(language.rawValue)/desk/new/\(procedure)" }

  private func procedure(operation: ProcedureName, office: ProcedureName) -> ProcedureName {
    switch kind {
    case .representativeOffice: office
    case .operation, .projectOffice: operation
    }
  }

  var extending: ProcedureName { procedure(operation: .extendOperation, office: .extendRepresentativeOffice) }
  var amending: ProcedureName { procedure(operation: .amendOperation, office: .amendRepresentativeOffice) }
  var reissuing: ProcedureName { procedure(operation: .reissueOperation, office: .reissueRepresentativeOffice) }

  /// Issued under a number; the page of the dossier.
  @discardableResult func issue(_ printed: String, _ look: Look = { _, _ in }) async throws -> String {
    let name = procedure(operation: .issueOperation, office: .issueRepresentativeOffice)
    let page = try await office.filed(language, name).dossier
    held.value = .certificate(kind, try #require(CertificateNumber(printed)))
    try await carry(page, certificate: printed, look)
    return page
  }

  /// Extended by what the law allows at most, the next years planned; the dossier as it was filed.
  @discardableResult func extend(_ look: Look = { _, _ in }) async throws -> Dossier {
    let browser = try await person("files")
    let draft = try await begin(extending, browser)
    let year = today.parts.year
    // What the granted dossier told is known: only whether it is so still is asked.
    try await browser.answer(
      draft,
      [
        ("home-registration-same", [("home-registration-same", "yes")]), RightAnswers.planned(year, year + 2),
        ("approving-bodies", []), ("representative-changed", [("representative-changed", "no")]),
      ])
    try await browser.upload(SmallFile.pdf, named: "report.pdf", at: "\(draft)/paper-report-and-plan")
    let words = "language-report-and-plan"
    try await browser.answer(draft, [(words, [(words, "vietnamese")]), HeldOffice.declaration])
    return try await file(draft, browser, look)
  }

  /// Amended in one thing, whose questions are answered so; the dossier as it was filed.
  @discardableResult func amend(
    _ change: String, _ answers: [(String, [(String, String)])], _ look: Look = { _, _ in }
  ) async throws -> Dossier {
    let browser = try await person("files")
    let draft = try await begin(amending, browser)
    try await browser.answer(draft, [("changes", [("changes", change)])] + answers)
    try await browser.upload(SmallFile.pdf, named: "decision.pdf", at: "\(draft)/paper-supporting")
    try await browser.answer(draft, [HeldOffice.declaration])
    return try await file(draft, browser, look)
  }

  /// The paper is worn: the same on a new one; the dossier as it was filed.
  @discardableResult func replaceWornPaper(_ look: Look = { _, _ in }) async throws -> Dossier {
    let browser = try await person("files")
    let draft = try await begin(reissuing, browser)
    try await browser.answer(draft, [("re-issue-reason", [("re-issue-reason", "old")])])
    try await browser.upload(SmallFile.pdf, named: "letter.pdf", at: "\(draft)/paper-supporting")
    try await browser.answer(draft, [HeldOffice.declaration])
    return try await file(draft, browser, look)
  }

  /// A draft about the certificate, begun where the desk offers it; its page.
  func begin(_ procedure: ProcedureName, _ browser: Browser) async throws -> String {
    let offered = "\(new(procedure))?certificate=\(number)"
    try await browser.get("/\(language.rawValue)/desk")
    #expect(browser.page.links.contains(offered))
    try await browser.get(offered)
    try await browser.submit(new(procedure))
    #expect(browser.status == 200, "\(browser.page.with(class: "problems").map(\.words))")
    return browser.path
  }

  private func file(_ draft: String, _ browser: Browser, _ look: Look) async throws -> Dossier {
    let page = try await browser.file(draft)
    let dossier = try dossier(page)
    try await carry(page, look)
    return dossier
  }

  /// What a test looks at before a step is taken: the step, and who takes it.
  typealias Look = (NextDeed, Browser) async throws -> Void

  /// A dossier through every desk, from the check to the receipt, each step by whoever takes it.
  private func carry(_ page: String, certificate: String = "none", _ look: Look) async throws {
    let number = try #require(RecordNumber(page.split(separator: "/").last ?? ""))
    let decision = try #require(DecisionNumber("\(decisions.count + 1)/QĐ-CẤP"))
    var people: [String: Browser] = [:]
    while let next = try office.next(number, certificate: certificate, decision: decision.text) {
      if people[next.login] == nil { people[next.login] = try await person(next.login) }
      let person = try #require(people[next.login])
      try await look(next, person)
      try await person.take(next.deed.rawValue, on: page, next.answers)
    }
    #expect(try dossier(page).isClosed)
    made.value.append(decision)
  }

  func dossier(_ page: String) throws -> Dossier {
    let number = try #require(RecordNumber(page.split(separator: "/").last ?? ""))
    return try #require(try office.house.dossier(number)).dossier
  }
}
