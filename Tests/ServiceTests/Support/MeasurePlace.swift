import Components
import Desk
import Domain
import Foundation
import HTTPTypes
import Ledger
import Procedures
import Record
import Registers
import Testing

@testable import Service

/// An office with one certificate of the organisation that files, and a clock that can be moved.
final class MeasurePlace: Sendable {
  static let canary = "KANARI-VIPHAM"
  static let privateWords = ["KANARI-FACTS", canary, "kanari-report", "desk/measures/m-"]

  let office: Office
  let number: RecordNumber
  private let moment = MovingDay(Day(2026, 3, 10)!)

  init() async throws {
    office = try await Office(clock: moment.clock)
    guard case .organisation(let holder)? = office.accounts["files"]?.account.memberships[0].body else {
      throw CancellationError()
    }
    let printed = try #require(CertificateNumber("4712/GĐK"))
    number = .certificate(.operation, printed)
    let certificate = Certificate(
      number: printed, kind: .operation, holder: holder, fields: [Text("health")], provinces: [Text("Tuyên Quang")],
      issued: Day(2025, 1, 2)!, validFrom: Day(2025, 1, 2)!, expiry: Day(2027, 12, 31)!, standing: .inForce)
    let organisation = Organisation(identifier: nil, name: Narratives("Nhịp cầu Hy vọng"))
    try await office.house.append(
      Request(
        acts: [
          RecordAct.organisationRecorded(holder, organisation).draft(),
          RecordAct.certificateRecorded(number, certificate).draft(),
        ]))
  }

  var today: Day { office.house.clock.today }
  /// The last day of so many working days.
  func due(_ days: Int, from day: Day) -> Day {
    (try? office.house.facts.calendar().calendar.due(.workingDays(days), from: day).day) ?? day
  }

  func move(to day: Day) { moment.day = day }

  func day(_ name: String, _ day: Day) -> [(String, String)] {
    let parts = day.parts
    return [("\(name)-day", "\(parts.day)"), ("\(name)-month", "\(parts.month)"), ("\(name)-year", "\(parts.year)")]
  }

  /// A suspension proposed from the page that finds the certificate; the page of the measure.
  func proposed(by browser: Browser, _ language: Language) async throws -> String {
    try await browser.get("/\(language.rawValue)/desk/measures?number=4712%2FG%C4%90K")
    let door = "/\(language.rawValue)/desk/certificates/\(number)/propose"
    #expect(browser.text.contains(door))
    try await browser.get(door)
    try await browser.submit(door, [("aim", "suspension")])
    #expect(browser.status == 422)
    try await browser.submit(
      door, [("aim", "suspension"), ("grounds", "outside-scope"), ("facts", "KANARI-FACTS hoạt động ngoài địa bàn")])
    #expect(browser.path.contains("/desk/measures/m-"), "\(browser.page.with(class: "problems").map(\.words))")
    return browser.path
  }

  /// A suspension that its organisation has received.
  func suspended(_ decides: Browser, _ receives: Browser, _ files: Browser) async throws -> String {
    let path = try await proposed(by: decides, .en)
    try await decides.take(
      "meet", on: path, [("statement", "Thống nhất"), ("offices", "public-security")] + day("on", today))
    try await decides.take(
      "decide", on: path,
      [("outcome", "take"), ("decision", "91/QĐ-BNG"), ("violations", "Ngoài địa bàn")] + day("effect", today))
    try await receives.take("notify", on: path, [("delivery", "post")] + day("on", today))
    try await files.take("acknowledge-decision", on: path, day("on", today))
    return path
  }

  /// The certificate extended by another officer's decision.
  func extend() async throws {
    let file = try #require(try office.house.certificate(number))
    var certificate = file.certificate
    certificate.expiry = Day(2029, 12, 31)!
    let issued = CertificateIssued(
      certificate: certificate, decision: DecisionNumber("8/QĐ")!, procedure: .issueOperation, dossier: nil)
    try await office.house.append(
      Request(
        acts: [RecordAct.certificateIssued(number, issued).draft()],
        expecting: [number.ledgerName: file.version]))
  }

  /// No word of grounds as offices wrote them, of opinions or of papers, on any public page or in any file.
  func expectNothingPublic() async throws {
    for path in try office.premises.publicPaths(of: number) {
      let text = try await office.premises.get(path).text
      #expect(Self.privateWords.allSatisfy { !text.contains($0) }, "\(path)")
    }
  }

  /// Every place of a measure, for everybody: what ``Access`` allows, and else what does not exist.
  func expectMatrix(_ number: RecordNumber) async throws {
    let file = try #require(try office.house.measure(number))
    try await office.premises.settle()
    let nowhere = try await office.premises.get("/en/nowhere")
    let deeds = MeasureDeed.allCases.filter { MeasureForms.form($0) != nil }
    let places = [DeskAddress.MeasurePart.page, .paper(step: 0, place: 0), .correction(0)] + deeds.map { .deed($0) }
    for (login, handed) in office.accounts {
      let browser = try await office.person(login)
      let person = try #require(handed.account.person(for: handed.account.memberships[0].body))
      for part in places {
        let path = DeskAddress.measure(number, part).page.link(.en).address
        #expect(Address(path: path) == .desk(.en, .measure(number, part)))
        let answer = try await browser.visitor.ask(.get, path, browser.cookieFields)
        let isSame = answer == nowhere
        if case .paper = part { continue }
        var may = Access.may(person, part.deed, on: file.parties)
        if case .correction(let step) = part { may = may && file.measure.entries[step].by.body == person.body }
        #expect(isSame != may, "\(login) at \(path)")
      }
    }
  }
}
