import Desk
import Domain
import Foundation
import Ledger
import Procedures
import Record
import Testing

@testable import Service

@Suite("A dossier from the first page to the public register")
struct DossierJourneyTests {
  @Test("filed, checked, consulted, forwarded, granted, handed over: each role in turn", arguments: Language.allCases)
  func whole(language: Language) async throws {
    let office = try await Office()
    let (applicant, _, path) = try await office.filed(language)
    #expect(applicant.text.contains("2026/000001") || applicant.text.contains("/000001"))

    let receiver = try await office.person("receives", language)
    try await receiver.take("check-completeness", on: path, [("outcome", "complete")])
    try await receiver.take("consult", on: path)
    let number = try #require(RecordNumber(path.split(separator: "/").last ?? ""))
    let letters = try #require(try office.house.dossier(number)).dossier.letters
    #expect(letters.count > 4)

    let ministry = try await office.person("ministry", language)
    try await ministry.take("acknowledge-letter", on: path)
    try await ministry.take("give-opinion", on: path, [("stance", "agrees")])
    let province = try await office.person("province", language)
    try await province.take("give-opinion", on: path, [("stance", "agrees")])
    let today = office.house.clock.today.parts
    for letter in letters where !["public-security", "pc-2025-08"].contains(letter.office.text) {
      try await receiver.take(
        "record-answer", on: path,
        [
          ("office", letter.office.text), ("outcome", "opinion"), ("on-day", "\(today.day)"),
          ("on-month", "\(today.month)"), ("on-year", "\(today.year)"), ("stance", "agrees"),
        ])
    }
    try await receiver.take("forward", on: path)

    let decider = try await office.person("decides", language)
    try await decider.take("acknowledge-forwarded", on: path)
    let findings = try office.procedure.criteria.map { ("finding-\($0.code)", "met") }
    try await decider.take("appraise", on: path, [("form", "written")] + findings)
    try await decider.get("\(path)/decide")
    try await decider.submit(
      "\(path)/decide", [("outcome", "grant"), ("decision", "77/QĐ-BNG"), ("certificate", "77/GĐK")])
    #expect(decider.path == path, "\(decider.page.with(class: "problems").map(\.words))")

    let certificate = RecordNumber.certificate(.operation, try #require(CertificateNumber("77/GĐK")))
    #expect(try office.house.ledger.version(of: certificate.ledgerName) == 1)
    let list = try await office.premises.get("/\(language.rawValue)/certificates").text
    #expect(list.contains("77/GĐK"))
    let issue = try #require(try office.house.ledger.acts(of: certificate.ledgerName).first)
    try await office.premises.settle()
    let paper = try await office.premises.get("/paper/\(issue.id.hex)")
    let key = try #require(office.house.ledger.verifierKey)
    #expect(try PaperCheck.judge(paper.body, by: .init(key: key)).get().issued.certificate.number.text == "77/GĐK")

    try await receiver.take("hand-over", on: path, [("delivery", "in-person")])
    try await applicant.take("acknowledge-result", on: path)
    let closed = try #require(try office.house.dossier(number)).dossier
    #expect(closed.isClosed)
  }

  @Test("a double click files one dossier")
  func doubleClick() async throws {
    let office = try await Office()
    let browser = try await office.person("files")
    let new = "/en/desk/new/\(ProcedureName.issueOperation)"
    try await browser.get(new)
    try await browser.submit(new)
    let draft = browser.path
    try await browser.fillIn(draft, try office.procedure)
    try await browser.get("\(draft)/check")
    let form = try #require(browser.form("\(draft)/check"))
    let twin = Browser(office.premises.doorway)
    for (name, value) in browser.cookies { twin.remember(name, value) }
    async let first = browser.post("\(draft)/check", form)
    async let second = twin.post("\(draft)/check", form)
    _ = try await (first, second)
    #expect(browser.path == twin.path)
    #expect(browser.path.hasSuffix("/filed"))
    let acts = try office.house.ledger.acts(from: 0, limit: 100)
    let filings = try acts.filter { act in
      guard case .dossier(_, let step) = try RecordAct(act), case .filed = step.act else { return false }
      return true
    }
    #expect(filings.count == 1)
  }

  @Test("two officers act at once: one step is recorded, the other sees what happened and keeps what was typed")
  func meanwhile() async throws {
    let office = try await Office()
    let (_, _, path) = try await office.filed()
    let first = try await office.person("receives")
    let second = try await office.person("receives")
    try await first.get("\(path)/check-completeness")
    try await second.get("\(path)/check-completeness")
    try await first.submit("\(path)/check-completeness", [("outcome", "complete")])
    #expect(first.path == path)
    try await second.submit(
      "\(path)/check-completeness", [("outcome", "supplement"), ("demand-charter", "Thiếu bản dịch điều lệ")])
    #expect(second.status == 409)
    #expect(second.text.contains("The dossier changed meanwhile"))
    #expect(second.text.contains("Thiếu bản dịch điều lệ"))
    let number = try #require(RecordNumber(path.split(separator: "/").last ?? ""))
    #expect(try office.house.ledger.version(of: number.ledgerName) == 2)
  }

  @Test("an answer that is empty or wrong is shown again beside its reason, with 422", arguments: Language.allCases)
  func wrongAnswers(language: Language) async throws {
    let office = try await Office()
    let browser = try await office.person("files", language)
    let new = "/\(language.rawValue)/desk/new/\(ProcedureName.issueOperation)"
    try await browser.get(new)
    try await browser.submit(new)
    let draft = browser.path
    for (question, answers) in [
      ("name", [("name", "")]), ("country", [("country", "XX")]), ("mailbox", [("mailbox", "no address")]),
      ("founded", [("founded-day", "31"), ("founded-month", "2"), ("founded-year", "2001")]),
      ("website", [("website", "javascript:alert(1)")]),
    ] {
      try await browser.get("\(draft)/\(question)")
      try await browser.submit("\(draft)/\(question)", answers)
      #expect(browser.status == 422, "\(question)")
      #expect(browser.page.with(class: "problems").count == 1)
      for (_, typed) in answers where !typed.isEmpty && question != "country" {
        #expect(browser.text.contains(typed), "\(question)")
      }
    }
    try await browser.get("\(draft)/check")
    #expect(browser.form("\(draft)/check") == nil)
    try await browser.post("\(draft)/check", browser.form(browser.signOutPath) ?? [])
    #expect(browser.status == 422)
  }

  @Test("supplements are asked for at once, made in the journey, and judged again")
  func supplement() async throws {
    let office = try await Office()
    let (applicant, _, path) = try await office.filed()
    let receiver = try await office.person("receives")
    try await receiver.get("\(path)/check-completeness")
    try await receiver.submit(
      "\(path)/check-completeness", [("outcome", "supplement"), ("demand-charter", "Bản dịch chưa chứng thực")])
    #expect(receiver.path == path)
    try await applicant.get("\(path)/supplement")
    #expect(applicant.text.contains("Bản dịch chưa chứng thực"))
    try await applicant.submit("\(path)/supplement")
    let draft = applicant.path
    try await applicant.upload(SmallFile.pdf + [0x0A], named: "charter-2.pdf", at: "\(draft)/paper-charter")
    try await applicant.get("\(draft)/check")
    try await applicant.submit("\(draft)/check")
    #expect(applicant.path == path)
    let number = try #require(RecordNumber(path.split(separator: "/").last ?? ""))
    let dossier = try #require(try office.house.dossier(number)).dossier
    guard case .checking = dossier.state else { return #expect(Bool(false), "\(dossier.state)") }
    #expect(dossier.filing.papers.count { $0.item == "charter" } == 2)
  }

  @Test("an office enters a paper dossier; the organisation sees it on its desk")
  func assisted() async throws {
    let office = try await Office()
    let receiver = try await office.person("receives")
    let new = "/en/desk/new/\(ProcedureName.issueOperation)"
    let organisation = try RecordNumber.applicant(office)
    try await receiver.get(new)
    try await receiver.submit(new)
    #expect(receiver.status == 422)
    try await receiver.submit(
      new, [("applicant-name", "Brücke"), ("applicant", organisation.text), ("manner", "counter")])
    let draft = receiver.path
    try await receiver.fillIn(draft, try office.procedure)
    try await receiver.get("\(draft)/check")
    try await receiver.submit("\(draft)/check")
    let path = String(receiver.path.dropLast("/filed".count))
    let applicant = try await office.person("files")
    try await applicant.get(path)
    #expect(applicant.status == 200)
    let number = try #require(RecordNumber(path.split(separator: "/").last ?? ""))
    #expect(try office.house.dossier(number)?.dossier.filing.manner == .counter)
  }
}
