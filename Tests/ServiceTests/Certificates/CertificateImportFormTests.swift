import Components
import Desk
import Domain
import Exchange
import Foundation
import GRDB
import HTTPTypes
import Registers
import Testing

@testable import Ledger
@testable import Service

@Suite("Existing certificates, brought in by the receiving office’s page")
struct CertificateImportFormTests {
  private static let place = "/en/desk/import/certificates"
  private static let xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

  /// Two good rows and one whose day does not exist.
  private static let sheet = CertificateSheet([
    CertificateSheet.good,
    CertificateSheet.good.merging([.number: "MAU-102/HĐ", .organisation: "Hội Trúc Xanh"]) { $1 },
    CertificateSheet.good.merging([.number: "MAU-103/HĐ", .organisation: "Quỹ Lúa Vàng", .issued: "31/02/2024"]) { $1 },
  ])

  private func certificates(_ office: Office) throws -> Int {
    try office.house.registers.read { try $0.certificates(limit: 1).count }
  }

  @Test(
    "a table is shown before it is taken, taken when it is confirmed, and its wrong rows come back in a workbook",
    arguments: Language.allCases)
  func whole(language: Language) async throws {
    let office = try await Office()
    let browser = try await office.person("receives", language)
    let place = "/\(language.rawValue)/desk/import/certificates"
    let acts = office.house.ledger.size
    try await browser.send(Self.sheet.csv, named: "bảng.csv", to: place)
    #expect(browser.status == 200)
    #expect(browser.text.contains("MAU-103/HĐ") && browser.text.contains("31/02/2024"))
    #expect(office.house.ledger.size == acts, "a preview writes nothing")
    #expect(try certificates(office) == 0)

    try await browser.submit(place, [("step", "accept")])
    #expect(browser.status == 200)
    #expect(office.house.ledger.size == acts + 4, "two organisations and their certificates")
    #expect(try certificates(office) == 2)
    #expect(try await office.premises.get("/\(language.rawValue)/certificates").text.contains("MAU-102/HĐ"))

    let link = try #require(browser.page.links.first { $0.contains("/import/certificates/") })
    let answer = try await browser.visitor.ask(.get, link, browser.cookieFields)
    #expect(answer[.contentType] == Self.xlsx)
    #expect(answer[.contentDisposition]?.hasPrefix("attachment; ") == true)
    let rows = try PersonalFile.sheets(answer.body, name: "returned.xlsx")[0].rows
    #expect(rows.count == 2)
    #expect(rows[1].cells.contains { $0.string == "MAU-103/HĐ" })
    let other = try await office.person("audits")
    #expect(try await other.get(link).status == 404, "it is for whoever sent the table")
  }

  @Test("the workbook that came back, put right and sent, is taken; the same table again changes nothing")
  func again() async throws {
    let office = try await Office()
    let browser = try await office.person("receives")
    try await browser.send(Self.sheet.csv, named: "bang.csv", to: Self.place)
    try await browser.submit(Self.place, [("step", "accept")])
    let acts = office.house.ledger.size
    try await browser.send(Self.sheet.csv, named: "bang.csv", to: Self.place)
    #expect(browser.form(Self.place)?.contains { $0.name == "digest" } != true, "there is nothing to confirm")
    #expect(office.house.ledger.size == acts)

    let right = CertificateSheet([
      CertificateSheet.good.merging([.number: "MAU-103/HĐ", .organisation: "Quỹ Lúa Vàng"]) { $1 }
    ])
    try await browser.send(right.csv, named: "lai.csv", to: Self.place)
    let form = try #require(browser.form(Self.place))
    try await browser.post(Self.place, form)
    #expect(try certificates(office) == 3)
    try await browser.post(Self.place, form)
    #expect(browser.status == 422, "a table is confirmed once")
    #expect(browser.text.contains(ImportRoomWords.gone.en))
    #expect(try certificates(office) == 3)
  }

  @Test("what is no table, nothing at all, or not sent from the page is refused in words and changes nothing")
  func refused() async throws {
    let office = try await Office()
    let browser = try await office.person("receives")
    let acts = office.house.ledger.size
    let wrong: [(String, [UInt8])] = [
      ("a.csv", []), ("a.xlsx", Array("PK no workbook".utf8)), ("a.pdf", SmallFile.pdf),
      ("a.csv", Array("x;y\r\n1;2".utf8)),
      ("a.xlsx", Self.sheet.csv),
    ]
    for (name, bytes) in wrong {
      try await browser.send(bytes, named: name, to: Self.place)
      #expect(browser.status == 422, "\(name)")
      #expect(browser.page.with(class: "notice-bad").count == 1, "\(name)")
    }
    try await browser.send(Self.sheet.csv, named: "a.csv", to: Self.place, token: "wrong")
    #expect(browser.status == 403)
    try await browser.send(
      [UInt8](repeating: 0x41, count: SheetLimits.standard.file + 1), named: "a.csv", to: Self.place)
    #expect(browser.status == 422)
    #expect(office.house.ledger.size == acts)
    try await browser.send(Self.sheet.csv, named: "a.csv", to: Self.place)
    #expect(browser.status == 200, "the control")
  }

  @Test("what another officer previewed cannot be confirmed, nor a table other than the one that was shown")
  func confirmed() async throws {
    let office = try await Office()
    let browser = try await office.person("receives")
    try await browser.send(Self.sheet.csv, named: "a.csv", to: Self.place)
    let form = try #require(browser.form(Self.place))
    let changed = form.map { $0.name == "digest" ? QueryItem("digest", String(repeating: "0", count: 64)) : $0 }
    try await browser.post(Self.place, changed)
    #expect(browser.status == 409)
    try await browser.send(Self.sheet.csv, named: "a.csv", to: Self.place)
    let kept = try #require(browser.form(Self.place)?.first { $0.name == "kept" })
    let desk = try #require(office.house.desk)
    let colleague = try await desk.accounts.create(
      NewAccount(
        email: "colleague@example.org", name: Text("Đồng nghiệp"), language: .en,
        memberships: [Membership(.office(.comingo), [.receives])], password: .lasting))
    let other = office.browser()
    try await other.signIn(.init(account: colleague.account, password: colleague.password))
    try await other.get(Self.place)
    try await other.submit(Self.place, [(kept.name, kept.value)])
    #expect(other.status == 422)
    #expect(try certificates(office) == 0)
  }

  @Test("where there is no room, the answer is 503, the table is kept, and it can be confirmed once there is room")
  func diskFull() async throws {
    let office = try await Office()
    let browser = try await office.person("receives")
    try await browser.send(CertificateSheet.many(40).csv, named: "a.csv", to: Self.place)
    let store = office.house.ledger.store
    try store.onWriter { try $0.execute(sql: "PRAGMA max_page_count = 1") }
    try await browser.submit(Self.place, [("step", "accept")])
    #expect(browser.status == 503)
    #expect(browser.text.contains(ImportRoomWords.diskFull.en))
    try store.onWriter { try $0.execute(sql: "PRAGMA max_page_count = 1000000") }
    try await browser.submit(Self.place, [("step", "accept")])
    #expect(browser.status == 200)
    #expect(try certificates(office) == 40)
  }
}
