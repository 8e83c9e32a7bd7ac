import Components
import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Ledger
import NIOCore
import Testing

@testable import Service

@Suite("The page that takes a certificate’s file")
struct CheckPageTests {
  private func send(
    _ file: [UInt8], to premises: Premises, _ language: Language = .en, client: String = UUID().uuidString,
    type: String = "multipart/form-data; boundary=x"
  ) async throws -> Browser {
    let browser = Browser(premises.doorway, client: client)
    try await browser.post("/\(language.rawValue)/check", Delivery.form(file), type)
    return browser
  }

  @Test("a plain form, without a script, for everyone", arguments: Language.allCases)
  func form(language: Language) async throws {
    let premises = try await Premises.record()
    let answer = try await premises.get("/\(language.rawValue)/check")
    #expect(answer.status == 200 && answer.text.contains("enctype=\"multipart/form-data\""))
    #expect(answer.text.contains("type=\"file\"") && !answer.text.contains("<script"))
  }

  @Test(
    "a genuine file: it says so, how the certificate stands today, and asks for any day", arguments: Language.allCases)
  func genuine(language: Language) async throws {
    let premises = try await Premises.record()
    let delivery = try await Delivery(on: premises)
    let browser = try await send(delivery.file, to: premises, language)
    #expect(browser.status == 200)
    #expect(browser.title.contains(FileCheckWords.genuine[language].prefix(6)), "\(browser.title)")
    let state = delivery.certificate.state(on: premises.house.clock.today).wording[language]
    #expect(browser.text.contains("<strong>\(state)</strong>"))
    #expect(browser.text.contains("action=\"/\(language.rawValue)/certificates/\(delivery.subject)\""))
    #expect(browser.text.contains("/acts/1\""))
    #expect(browser.answer?[.cacheControl] == "no-store")
  }

  @Test("what is not genuine is said precisely, and nothing of a certificate is shown beside it")
  func doubtful() async throws {
    let premises = try await Premises.record()
    let delivery = try await Delivery(on: premises)
    var changed = delivery.file
    changed[delivery.body.count / 2] ^= 4
    let elsewhere = try await Delivery()
    for (file, doubt) in [
      (SmallFile.pdf, PaperDoubt.notOurs), (delivery.body, .noReceipt), (changed, .bodyChanged),
      (delivery.file + [0x20], .tailChanged), (elsewhere.file, .otherSigner),
    ] {
      let browser = try await send(file, to: premises)
      #expect(browser.status == 200 && browser.title == doubt.title.en, "\(doubt): \(browser.title)")
      #expect(browser.text.contains(doubt.advice.en.prefix(30)))
      #expect(!browser.text.contains("class=\"glance"))
    }
  }

  @Test("an older paper is genuine, and its bearer is told what replaced it")
  func replaced() async throws {
    let premises = try await Premises.record()
    let first = try await Delivery(on: premises)
    let second = try await Delivery(on: premises, decision: "99/QĐ-DEMO-2029", until: "2032-09-14")
    let old = try await send(first.file, to: premises)
    #expect(old.title == FileCheckWords.genuineButReplaced.en && old.text.contains("decision 99/QĐ-DEMO-2029"))
    let new = try await send(second.file, to: premises)
    #expect(new.title.hasPrefix("The file is genuine; ") && !new.text.contains("has been replaced"), "control")
  }

  @Test("nothing chosen, no form, a form broken off, and a file too large are answered in words")
  func wrongForms() async throws {
    let premises = try await Premises.record()
    #expect(try await send([], to: premises).status == 422)
    let other = Browser(premises.doorway)
    try await other.post("/en/check", [QueryItem("file", "a.pdf")])
    #expect(other.status == 400 && other.text.contains(FileCheckWords.unreadable.en))
    try await other.post(
      "/en/check", Array(Delivery.form(SmallFile.pdf).dropLast(6)), "multipart/form-data; boundary=x")
    #expect(other.status == 400)
    let large = try await send([UInt8](repeating: 0x41, count: PaperCheck.longest + 1), to: premises)
    #expect(large.status == 413 && large.title == PaperDoubt.tooLong.title.en)
  }

  @Test("a file is read as it comes and no longer than it may be, and nothing of it is kept")
  func bounded() async throws {
    let premises = try await Premises.record()
    try premises.house.openDesk()
    let delivery = try await Delivery(on: premises)
    let size = premises.house.ledger.size
    let files = { try FileManager.default.subpathsOfDirectory(atPath: premises.folder("data/files")) }
    let before = try files()
    _ = try await send(delivery.file, to: premises)
    #expect(try files() == before && premises.house.ledger.size == size)
    let heading = Array("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n".utf8)
    let piece = ByteBuffer(bytes: [UInt8](repeating: 0x41, count: 1 << 16))
    let endless = AsyncStream<ByteBuffer> { continuation in
      continuation.yield(ByteBuffer(bytes: heading))
      for _ in 0..<400 { continuation.yield(piece) }
      continuation.finish()
    }
    let answer = try await premises.visitor.ask(
      .post, "/vi/check", [.contentType: "multipart/form-data; boundary=x"],
      body: RequestBody(asyncSequence: endless))
    #expect(answer.status == 413)
  }

  @Test("one visitor may have so many files checked, then waits; others do not")
  func limited() async throws {
    let premises = try await Premises.record()
    try premises.house.openDesk()
    var last = 200
    for _ in 0..<40 where last == 200 { last = try await send(SmallFile.pdf, to: premises, client: "192.0.2.7").status }
    let refused = try await send(SmallFile.pdf, to: premises, client: "192.0.2.7")
    #expect(refused.status == 429 && refused.answer?[.retryAfter] != nil)
    #expect(try await send(SmallFile.pdf, to: premises, client: "192.0.2.8").status == 200, "control: another")
  }
}
