import Desk
import Domain
import Foundation
import HTTPTypes
import Ledger
import Testing

@testable import Service

@Suite("What is private stays private")
struct CanaryTests {
  /// A hundred words that stand nowhere else, one for each answer and name of a file that may hold them.
  private static let canaries = (0..<100).map { "kanari\(String($0 * 7_919 + 100_003, radix: 36))zeisig" }

  @Test("a hundred private words are in no public page, feed, file, tile, receipt, export or error")
  func canaries() async throws {
    let office = try await Office()
    let browser = try await office.person("files")
    let new = "/en/desk/new/\(ProcedureName.issueOperation)"
    try await browser.get(new)
    try await browser.submit(new)
    let draft = browser.path
    try await browser.fillIn(draft, try office.procedure)
    var words = Self.canaries[...]
    for question in ["name", "name-vietnamese", "name-short", "representative-name", "representative-position"] {
      try await browser.get("\(draft)/\(question)")
      try await browser.submit("\(draft)/\(question)", [(question, words.removeFirst())])
      #expect(browser.status == 200)
    }
    let paper = try #require(try office.procedure.items.first { $0.form != .application }).code
    try await browser.upload(SmallFile.pdf + [0x0A], named: "\(words.removeFirst()).pdf", at: "\(draft)/paper-\(paper)")
    try await browser.get("\(draft)/aims")
    try await browser.submit("\(draft)/aims", [("aims", words.joined(separator: " "))])
    try await browser.get("\(draft)/check")
    #expect(Self.canaries.allSatisfy { browser.text.contains($0) }, "the control: their owner sees them")
    try await browser.submit("\(draft)/check")
    let path = String(browser.path.dropLast("/filed".count))
    try await office.premises.settle()
    try await expectNone(office, dossier: path)
    try await expectNoneInArchive(office)
  }

  private func expectNone(_ office: Office, dossier: String) async throws {
    for path in try office.premises.publicPaths() + [dossier] { try await expectNone(at: path, office) }
    let whole = "/tile/entries/000.p/\(office.house.ledger.size)"
    #expect(try await office.premises.get(whole).status == 200, "the control: all acts were looked through")
  }

  private func expectNone(at path: String, _ office: Office) async throws {
    let text = try await office.premises.get(path).text
    let found = Self.canaries.filter { text.contains($0) }
    #expect(found.isEmpty, "\(path)")
  }

  private func expectNoneInArchive(_ office: Office) async throws {
    let folder = try Folder()
    let outcome = try await Operator.run(["export", "--data", office.house.directory, folder("public.txt")])
    #expect(outcome.code == 0, "\(outcome.errors)")
    let text = try String(contentsOfFile: folder("public.txt"), encoding: .utf8)
    #expect(!text.isEmpty)
    #expect(Self.canaries.allSatisfy { !text.contains($0) })
  }
}
