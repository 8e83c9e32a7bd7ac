import Components
import Desk
import Domain
import Foundation
import Ledger
import Procedures
import Record
import Testing

@testable import Registers
@testable import Service

@Suite("The whole life of a licence")
struct WholeLifeTests {
  @Test(
    "issued, amended, extended, suspended, lifted, extended again, ended by its holder: each step by whoever takes it",
    arguments: Language.allCases)
  func life(language: Language) async throws {
    let life = try await Life(language, from: "2026-11-25")
    try await life.issue("77/GĐK")
    let first = try life.certificate
    #expect(first.expiry > life.today.adding(months: 35))
    try await life.expectPublic(.inForce)

    life.move(to: "2027-06-01")
    try await life.amend(fields: ["health", "education", "culture"])
    #expect(Set(first.fields.map(\.string)) == ["health", "education"])
    #expect(try life.certificate.fields == first.fields + [Text("culture")], "what stood stays in its order")
    #expect(try life.certificate.expiry == first.expiry, "an amendment is no extension")

    life.move(to: "2029-07-02")
    try await life.extend()
    let second = try life.certificate
    #expect(second.expiry == first.expiry.adding(months: 36))
    #expect(second.fields.count == 3)

    life.move(to: "2030-03-04")
    let suspended = life.today
    try await life.suspend()
    try await life.expectPublic(.suspended)
    life.move(to: "2030-03-25")
    let lifted = life.today
    try await life.lift()
    try await life.expectPublic(.inForce)

    life.move(to: "2032-06-07")
    try await life.extend()
    #expect(try life.certificate.expiry == second.expiry.adding(months: 36))

    life.move(to: "2034-02-06")
    let end = life.today + 60
    try await life.end(on: end)
    try await life.expectPublic(.inForce)
    life.move(to: end)
    try await life.expectPublic(.withdrawn)

    for (day, state) in [
      (first.validFrom - 1, Certificate.State.notYetValid), (suspended - 1, .inForce), (suspended, .suspended),
      (lifted - 1, .suspended), (lifted, .inForce), (end - 1, .inForce), (end, .withdrawn),
    ] {
      try await life.expectPublic(state, on: day)
    }
    try await life.expectSameFromTheLedger()
  }

  @Test("the control: what the state of a licence does not allow is refused in words, and nothing of it is recorded")
  func refused() async throws {
    let life = try await Life(.en, from: "2026-11-25")
    try await life.issue("77/GĐK")
    let acts = life.office.house.ledger.size
    let decides = try await life.person("decides")
    try await decides.get("/en/desk/certificates/\(life.number)/propose")
    try await decides.submit("/en/desk/certificates/\(life.number)/propose", [("aim", "suspension")])
    #expect(decides.status == 422, "no suspension without a ground")
    life.move(to: "2030-01-07")
    let files = try await life.person("files")
    try await files.get("\(life.new(.extendOperation))?certificate=\(life.number)")
    try await files.submit(life.new(.extendOperation), [("certificate", life.number.text)])
    #expect(files.status == 422 || files.status == 404, "what has expired is not extended")
    #expect(life.office.house.ledger.size == acts)
    try await life.expectPublic(.expired)
  }
}

/// One organisation, its certificate, and everybody who has to do with it, at a clock that moves through the years.
private final class Life: Sendable {
  let office: Office
  let language: Language
  private let moment: Mutable<Day>
  private let held = Mutable<RecordNumber?>(nil)
  private let measure = Mutable<String>("")

  init(_ language: Language, from start: String) async throws {
    let moment = Mutable(try #require(Day(iso: start)))
    self.moment = moment
    self.language = language
    // Ten in the morning in Hà Nội.
    office = try await Office(
      clock: Clock { Instant(milliseconds: Int64(moment.value.number) * 86_400_000 + 10_800_000) })
  }

  var today: Day { office.house.clock.today }
  var number: RecordNumber { held.value ?? .certificate(.operation, CertificateNumber("none")!) }
  var certificate: Certificate {
    get throws { try #require(try office.house.certificate(number)).certificate }
  }

  func move(to day: String) { if let day = Day(iso: day) { moment.value = day } }
  func move(to day: Day) { moment.value = day }

  /// Sessions do not last for years: each comes to the desk anew.
  func person(_ login: String) async throws -> Browser { try await office.person(login, language) }

  func new(_ procedure: ProcedureName) -> String { "/\(language.rawValue)/desk/new/\(procedure)" }

  private func answered(_ name: String) -> [(String, String)] { NextDeed.day(name, today) }

  // What an organisation files.

  func issue(_ printed: String) async throws {
    let (_, _, page) = try await office.filed(language)
    try await carry(page, certificate: printed)
    held.value = .certificate(.operation, try #require(CertificateNumber(printed)))
  }

  func amend(fields: [String]) async throws {
    let browser = try await person("files")
    let draft = try await begin(.amendOperation, browser)
    try await browser.answer(
      draft, [("changes", [("changes", "fields")]), ("new-fields", fields.map { ("new-fields", $0) })])
    try await browser.upload(SmallFile.pdf, named: "decision.pdf", at: "\(draft)/paper-supporting")
    try await browser.answer(draft, [HeldOffice.declaration])
    try await carry(try await browser.file(draft))
  }

  func extend() async throws {
    let browser = try await person("files")
    let draft = try await begin(.extendOperation, browser)
    let year = today.parts.year
    // What the granted dossier told is known: only whether it is so still is asked.
    var planned = HeldOffice.extensionAnswers.filter { $0.0 != "home-registration-limit" }
    planned.insert(("home-registration-same", [("home-registration-same", "yes")]), at: 0)
    for (place, question) in planned.enumerated() {
      for (part, answer) in question.1.enumerated() {
        if answer.0.hasSuffix("-from") { planned[place].1[part].1 = "\(year)" }
        if answer.0.hasSuffix("-until") { planned[place].1[part].1 = "\(year + 2)" }
      }
    }
    try await browser.answer(draft, planned)
    try await browser.upload(SmallFile.pdf, named: "report.pdf", at: "\(draft)/paper-report-and-plan")
    let language = "language-report-and-plan"
    try await browser.answer(draft, [(language, [(language, "vietnamese")]), HeldOffice.declaration])
    let page = try await browser.file(draft)
    let found = try #require(RecordNumber(page.split(separator: "/").last ?? ""))
    let dossier = try #require(try office.house.dossier(found))
    #expect((dossier.dossier.filing.daysLate ?? 0) == 0, "filed in time")
    try await carry(page)
  }

  private func begin(_ procedure: ProcedureName, _ browser: Browser) async throws -> String {
    try await browser.get("\(new(procedure))?certificate=\(number)")
    try await browser.submit(new(procedure))
    #expect(browser.status == 200, "\(browser.page.with(class: "problems").map(\.words))")
    return browser.path
  }

  /// A dossier through every desk, from the check to the receipt.
  private func carry(_ page: String, certificate: String = "none") async throws {
    let dossier = try #require(RecordNumber(page.split(separator: "/").last ?? ""))
    var people: [String: Browser] = [:]
    while let next = try office.next(dossier, certificate: certificate) {
      if people[next.login] == nil { people[next.login] = try await person(next.login) }
      try await people[next.login]?.take(next.deed.rawValue, on: page, next.answers)
    }
    #expect(try office.house.dossier(dossier)?.dossier.isClosed == true)
  }

  // What offices do, and the holder's end.

  func suspend() async throws {
    let decides = try await person("decides")
    let door = "/\(language.rawValue)/desk/certificates/\(number)/propose"
    try await decides.get(door)
    try await decides.submit(
      door, [("aim", "suspension"), ("grounds", "outside-scope"), ("facts", "Hoạt động ngoài địa bàn")])
    let path = decides.path
    #expect(path.contains("/desk/measures/m-"), "\(decides.page.with(class: "problems").map(\.words))")
    measure.value = path
    try await decides.take("consult", on: path, [("offices", "public-security")])
    let ministry = try await person("ministry")
    try await ministry.take("give-opinion", on: path, [("stance", "agrees")])
    try await decides.take(
      "decide", on: path,
      [("outcome", "take"), ("decision", "91/QĐ-BNG"), ("violations", "Ngoài địa bàn")] + answered("effect"))
    try await person("receives").take("notify", on: path, [("delivery", "post")] + answered("on"))
    try await person("files").take("acknowledge-decision", on: path, answered("on"))
  }

  func lift() async throws {
    let path = measure.value
    let files = try await person("files")
    try await files.send(
      ("report.pdf", SmallFile.pdf), [("statement", "Đã rút khỏi địa bàn")], at: "\(path)/report-remedy")
    #expect(files.path == path)
    try await person("receives").take("examine", on: path, [("outcome", "yes"), ("statement", "Đạt")])
    try await person("decides").take(
      "conclude", on: path, [("outcome", "lift"), ("decision", "92/QĐ-BNG")] + answered("effect"))
  }

  func end(on day: Day) async throws {
    let notice = "/\(language.rawValue)/desk/certificates/\(number)/end"
    let files = try await person("files")
    try await files.send(
      ("audit.pdf", SmallFile.pdf), [("facts", "Đã nộp thuế")] + NextDeed.day("ends", day), at: notice)
    let path = files.path
    #expect(path.contains("/desk/measures/m-"), "\(files.status) \(files.page.with(class: "problems").map(\.words))")
    try await person("receives").take("take-back", on: path, answered("on"))
    try await person("decides").take(
      "decide", on: path, [("outcome", "take"), ("decision", "94/QĐ-BNG")] + NextDeed.day("effect", day))
  }

  // What everybody sees.

  /// The public page says so in its title, today or on another day: its history names every state it ever had.
  func expectPublic(_ state: Certificate.State, on day: Day? = nil) async throws {
    let question = day.map { "?on=\($0)" } ?? ""
    let page = try await office.premises.get("/\(language.rawValue)/certificates/\(number)\(question)")
    #expect(page.status == 200)
    let certificate = try certificate
    let title = CertificatePageWords.title(certificate.number.text, state, day ?? today)[language]
    #expect(page.text.contains(title), "\(title)")
    #expect(certificate.state(on: day ?? today) == state)
  }

  /// Registers built anew from the ledger say the same, and every proof holds.
  func expectSameFromTheLedger() async throws {
    let acts = try office.house.ledger.acts(of: number.ledgerName).count
    #expect(acts == 8, "issued, amended, extended, suspended, received, lifted, extended, withdrawn")
    try await office.house.follower.waitUntil(office.house.ledger.size - 1)
    let report = try Rebuild.compare(office.house.registers, with: LedgerFeed(ledger: office.house.ledger)) { _ in }
    #expect(report.acts == office.house.ledger.size)
    #expect(report.difference == nil)
    office.house.close()
    #expect(try Verification.verify(directory: office.house.directory).findings == [])
  }
}
