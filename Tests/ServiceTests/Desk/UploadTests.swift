import Components
import Desk
import Domain
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Testing

@testable import Service

@Suite("Papers on their way in and out")
struct UploadTests {
  private func draft(_ office: Office) async throws -> (Browser, String, String) {
    let browser = try await office.person("files")
    let new = "/en/desk/new/\(ProcedureName.issueOperation)"
    try await browser.get(new)
    try await browser.submit(new)
    let paper = "\(browser.path)/paper-charter"
    try await browser.get(paper)
    return (browser, paper, try #require(browser.form(paper)?.first { $0.name == "token" }?.value))
  }

  @Test("a file in slices goes on where the line broke, and is whole at the end")
  func slices() async throws {
    let office = try await Office()
    let (browser, paper, token) = try await draft(office)
    let bytes = SmallFile.pdf
    let begun = try await browser.post(
      "\(paper)/slices",
      [QueryItem("token", token), QueryItem("name", "điều lệ.pdf"), QueryItem("bytes", String(bytes.count))])
    let upload = try #require(try json(begun)["upload"] as? String)
    #expect(try json(try await slice(browser, paper, upload, 0, Array(bytes[..<100]), token))["offset"] as? Int == 100)
    #expect(try json(try await browser.get("\(paper)/slices?upload=\(upload)"))["offset"] as? Int == 100)
    let early = try await slice(browser, paper, upload, 50, Array(bytes[50...]), token)
    #expect(early.status == 409)
    #expect(try json(early)["offset"] as? Int == 100)
    let last = try await slice(browser, paper, upload, 100, Array(bytes[100...]), token)
    #expect(try json(last)["done"] as? Bool == true)
    try await browser.get(paper)
    #expect(browser.text.contains("điều lệ.pdf"))
  }

  @Test("a slice without the session’s token, and another’s upload, are refused")
  func foreignSlices() async throws {
    let office = try await Office()
    let (browser, paper, token) = try await draft(office)
    let begun = try await browser.post(
      "\(paper)/slices", [QueryItem("token", token), QueryItem("name", "a.pdf"), QueryItem("bytes", "10")])
    let upload = try #require(try json(begun)["upload"] as? String)
    #expect(try await slice(browser, paper, upload, 0, [1], "wrong").status == 403)
    let other = try await office.person("receives")
    try await office.premises.settle()
    let nowhere = try await office.premises.get("/en/nowhere")
    let isSame = try await slice(other, paper, upload, 0, [1], token) == nowhere
    #expect(isSame)
  }

  @Test("what is no such file, too large, or nothing at all is refused in words, and the form is shown again")
  func refused() async throws {
    let office = try await Office()
    let (browser, paper, _) = try await draft(office)
    for (bytes, name) in [
      (Array("not a pdf".utf8), "a.pdf"), (SmallFile.pdf, "a.exe"), (SmallFile.pdf, "../a.pdf"), (SmallFile.pdf, ""),
      ([], "empty.pdf"), ([UInt8](repeating: 0x25, count: 21 << 20), "large.pdf"),
    ] {
      try await browser.upload(bytes, named: name, at: paper)
      #expect(browser.status == 422, "\(name)")
      #expect(browser.page.with(class: "problems").count == 1, "\(name)")
      #expect(browser.text.contains("name=\"remove\"") == false, "\(name)")
    }
    try await browser.upload(SmallFile.pdf, named: "a.pdf", at: paper, token: "wrong")
    #expect(browser.status == 403)
    try await browser.upload(SmallFile.pdf, named: "a.pdf", at: paper)
    #expect(browser.status == 200)
    #expect(browser.text.contains("name=\"remove\""))
  }

  @Test("our own delivered certificate is taken, receipt and all; any other document with an attachment is not")
  func ownCertificate() async throws {
    let office = try await Office()
    let (browser, paper, _) = try await draft(office)
    let delivery = try await Delivery(on: office.premises)
    try await browser.upload(delivery.file, named: "giấy đăng ký.pdf", at: paper)
    #expect(browser.status == 200 && browser.text.contains("name=\"remove\""))
    let elsewhere = try await Delivery()
    for other in [elsewhere.file, delivery.file + [0x0A]] {
      try await browser.upload(other, named: "khác.pdf", at: paper)
      #expect(browser.status == 422, "control")
    }
  }

  @Test("a paper is handed out as a file to keep, in a sandbox, byte for byte, to who may see the dossier")
  func download() async throws {
    let office = try await Office()
    let (browser, _, path) = try await office.filed()
    let answer = try await browser.visitor.ask(.get, "\(path)/papers/0", browser.cookieFields)
    #expect(answer.status == 200)
    #expect(answer.body == SmallFile.pdf)
    #expect(answer[.contentDisposition]?.hasPrefix("attachment; ") == true)
    #expect(answer[.contentSecurityPolicy]?.contains("sandbox") == true)
    #expect(answer[.xContentTypeOptions] == "nosniff")
    #expect(answer[.contentType] == "application/pdf")
    #expect(answer[.cacheControl] == "no-store")
    let receiver = try await office.person("receives")
    #expect(try await receiver.get("\(path)/papers/0").status == 200)
  }

  @Test("only the page that uploads may run a script, and only the site’s own")
  func policy() async throws {
    let office = try await Office()
    let (browser, paper, _) = try await draft(office)
    #expect(browser.answer?[.contentSecurityPolicy]?.contains("script-src 'self'") == true)
    #expect(browser.page.first("script")?.attributes["src"] == UploadScript.path)
    #expect(try await office.premises.get(UploadScript.path).status == 200)
    try await browser.get("/en/desk")
    #expect(browser.answer?[.contentSecurityPolicy]?.contains("script-src") == false)
    #expect(browser.page.first("script") == nil)
    #expect(!paper.isEmpty)
  }

  private func slice(
    _ browser: Browser, _ paper: String, _ upload: String, _ offset: Int, _ bytes: [UInt8], _ token: String
  ) async throws -> Visitor.Answer {
    var fields = browser.cookieFields
    fields[.contentType] = "application/octet-stream"
    for (name, value) in [("X-Form-Token", token), ("Sec-Fetch-Site", "same-origin")] {
      if let name = HTTPField.Name(name) { fields[name] = value }
    }
    return try await browser.visitor.ask(
      .post, "\(paper)/slices?upload=\(upload)&offset=\(offset)", fields,
      body: RequestBody(buffer: ByteBuffer(bytes: bytes)))
  }

  private func json(_ answer: Visitor.Answer) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(answer.body)) as? [String: Any])
  }
}
