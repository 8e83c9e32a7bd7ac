import Desk
import Domain
import Foundation
import Ledger
import Testing

@testable import Service

@Suite("Notices are found again")
struct NoticePagesTests {
  @Test("on the dossier's page: what, to which body, when, and never an address", arguments: Language.allCases)
  func dossier(language: Language) async throws {
    let office = try await Office()
    try await office.house.post().step()
    let (applicant, _, path) = try await office.filed(language)
    try await office.house.post().step()
    try await applicant.get(path)
    #expect(applicant.text.contains(NoticeKind.filed.wording[language]))
    #expect(applicant.text.contains(NoticeWords.written[language]), "nothing is sent from a demonstration")
    #expect(
      !applicant.text.contains(NoticeKind.toCheck.wording[language]), "what others are told is not the applicant's")
    #expect(!applicant.text.contains("receives@example.org"))
    let receiver = try await office.person("receives", language)
    try await receiver.get(path)
    #expect(receiver.text.contains(NoticeKind.toCheck.wording[language]))
    #expect(receiver.text.contains(NoticeKind.filed.wording[language]))
    for login in ["files", "receives"] { #expect(!receiver.text.contains("\(login)@example.org")) }
    try await receiver.get("/\(language.rawValue)/desk/notices")
    #expect(receiver.text.contains(NoticeKind.toCheck.wording[language]))
    #expect(!receiver.text.contains(NoticeKind.filed.wording[language]))
  }

  @Test("letters are read and printed by whom they are for, and by the offices that see what others say")
  func letters() async throws {
    let office = try await Office()
    try await office.house.post().step()
    let (applicant, _, path) = try await office.filed()
    let receiver = try await office.person("receives")
    try await receiver.take(
      "check-completeness", on: path, [("outcome", "supplement"), ("demand-charter", "Thiếu bản dịch điều lệ")])
    try await office.premises.settle()
    let nowhere = try await office.premises.get("/en/nowhere")
    try await applicant.get("\(path)/letters/supplement-1")
    #expect(applicant.status == 200)
    #expect(applicant.text.contains("Thiếu bản dịch điều lệ"))
    #expect(
      applicant.text.contains("To: ") && applicant.text.contains("/vi/desk/dossiers/"),
      "read in English, with the original")
    #expect(try await applicant.get("\(path)/letters/supplement-1.pdf").body.starts(with: Array("%PDF".utf8)))
    #expect(try await applicant.get("\(path)/letters/supplement-2") == nowhere)
    #expect(try await applicant.get("\(path)/letters/decision.pdf") == nowhere)
    let ministry = try await office.person("ministry")
    #expect(try await ministry.get("\(path)/letters/supplement-1") == nowhere)
  }

  @Test("a letter that asks for an opinion is its office's, and not the applicant's")
  func consultation() async throws {
    let office = try await Office()
    try await office.house.post().step()
    let (applicant, _, path) = try await office.filed()
    let receiver = try await office.person("receives")
    try await receiver.take("check-completeness", on: path, [("outcome", "complete")])
    try await receiver.take("consult", on: path)
    try await office.house.post().step()
    let ministry = try await office.person("ministry")
    try await ministry.get(path)
    #expect(ministry.text.contains("\(path)/letters/consultation-public-security"))
    try await ministry.get("\(path)/letters/consultation-public-security")
    #expect(ministry.text.contains("Request for an opinion"))
    #expect(ministry.text.contains("10 working days"))
    try await ministry.get("/vi\(path.dropFirst(3))/letters/consultation-public-security")
    #expect(ministry.text.contains("lấy ý kiến") && ministry.text.contains("10 ngày làm việc"))
    let file = try await ministry.get("\(path)/letters/consultation-public-security.pdf")
    #expect(file.body.starts(with: Array("%PDF".utf8)))
    try await office.premises.settle()
    let nowhere = try await office.premises.get("/en/nowhere")
    #expect(try await applicant.get("\(path)/letters/consultation-public-security") == nowhere)
    let sent = try Mailbox(of: office.house).mails(to: "ministry@example.org")
    #expect(sent.count == 1)
    #expect(try Mailbox(of: office.house).mails.allSatisfy { !$0.body.contains(RightAnswers.Canary.name) })
  }

  @Test("how often one is written to is chosen on the account page")
  func frequency() async throws {
    let office = try await Office()
    let browser = try await office.person("files")
    try await browser.get("/en/desk/account")
    try await browser.submit("/en/desk/account/notices", [("notices", "statutory")])
    #expect(browser.path == "/en/desk/account")
    let number = try #require(office.accounts["files"]?.account.number)
    #expect(try await office.house.desk?.accounts.frequency(of: number) == .statutory)
    try await browser.submit("/en/desk/account/notices", [("notices", "never")])
    #expect(try await office.house.desk?.accounts.frequency(of: number) == .statutory)
  }

  @Test("whoever keeps the accounts sees what is stuck and decides; the decision is kept, and others see nothing")
  func outbox() async throws {
    let office = try await Office()
    let carrier = Refusing()
    try await office.house.post(by: carrier).step()
    _ = try await office.filed()
    try await office.house.post(by: carrier).step()
    let stuck = try #require(try await office.house.desk?.outbox.messages(.stuck))
    #expect(stuck.count == 2)
    let own = try #require(stuck.first { $0.email.text == "files@example.org" })
    let foreign = try #require(stuck.first { $0.email.text == "receives@example.org" })
    let admin = try await office.person("administers")
    try await admin.get("/en/desk/outbox")
    #expect(admin.text.contains("files@example.org"))
    #expect(!admin.text.contains("receives@example.org"))
    #expect(admin.text.contains("code 67"))
    #expect(admin.text.contains(NoticeWords.whichWay.en), "which way a crash errs is said")
    let page = "/en/desk/outbox/\(own.id)"
    try await admin.get(page)
    let form = try #require(admin.form(page))
    try await admin.submit(page)
    #expect(admin.path == "/en/desk/outbox")
    try await admin.post(page, form)
    #expect(admin.status == 409)
    carrier.say(.accepted)
    try await office.house.post(by: carrier).step()
    guard case .sent? = try await office.house.desk?.outbox.message(own.id)?.fate else {
      Issue.record("it was not sent again")
      return
    }
    try await office.premises.settle()
    let nowhere = try await office.premises.get("/en/nowhere")
    #expect(try await admin.get("/en/desk/outbox/\(foreign.id)") == nowhere)
    let files = try await office.person("files")
    #expect(try await files.get("/en/desk/outbox") == nowhere)
    #expect(try await files.get(page) == nowhere)
  }

  @Test("a folder that cannot be written holds everything back, and /health says why")
  func health() async throws {
    let office = try await Office()
    try await office.house.post().step()
    try Data().write(to: URL(fileURLWithPath: Mailbox(of: office.house).folder))
    _ = try await office.filed()
    try await office.house.post().step()
    let text = try await office.premises.get("/health").text
    #expect(text.contains("\"outbox\":{\"waiting\":2,\"failed\":0,\"uncertain\":0,\"reason\":\"The folder of messages"))
    #expect(!text.contains(office.house.directory))
  }
}
