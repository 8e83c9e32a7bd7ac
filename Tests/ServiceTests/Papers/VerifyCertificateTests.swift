import Domain
import Foundation
import Ledger
import Papers
import Testing

@testable import Service

@Suite("nhipcau certificate verify")
struct VerifyCertificateTests {
  @Test("says so in the reader’s language, and ends with 1 where the file is not genuine")
  func answers() async throws {
    let delivery = try await Delivery()
    let folder = try Folder()
    try Data(delivery.file).write(to: folder.url.appendingPathComponent("a.pdf"))
    try Data(delivery.file.dropLast()).write(to: folder.url.appendingPathComponent("b.pdf"))
    let key = ["--key", delivery.key.description]
    for (locale, word) in [("vi_VN.UTF-8", "Thật"), ("C", "Genuine"), ("fr_FR.UTF-8", "Authentique")] {
      let good = try await Operator.run(["certificate", "verify", folder("a.pdf")] + key, in: locale)
      #expect(good.code == 0 && good.output.hasPrefix(word), "\(good)")
    }
    let bad = try await Operator.run(["certificate", "verify", folder("b.pdf"), "--json"] + key)
    #expect(bad.code == 1 && bad.output.contains("\"reason\" : \"tail-changed\""))
    let told = try await Operator.run(["certificate", "verify", folder("b.pdf")] + key, in: "fr_FR.UTF-8")
    #expect(told.code == 1 && told.output.isEmpty && told.errors.contains("reçu"))
  }

  @Test("a file that is not there, a folder, a huge file, no key and no checkpoint are each said in words")
  func wrongInput() async throws {
    let delivery = try await Delivery()
    let folder = try Folder()
    try Data(delivery.file).write(to: folder.url.appendingPathComponent("a.pdf"))
    try Data(count: PaperCheck.longest + 4_096).write(to: folder.url.appendingPathComponent("huge.pdf"))
    try Data().write(to: folder.url.appendingPathComponent("empty.pdf"))
    let key = ["--key", delivery.key.description]
    func run(_ arguments: [String], in language: String = "C") async throws -> (Int32, String) {
      let outcome = try await Operator.run(["certificate", "verify"] + arguments, in: language)
      return (outcome.code, outcome.errors)
    }
    #expect(try await run([folder("none.pdf")] + key) == (1, "There is no file \(folder("none.pdf")).\n"))
    #expect(
      try await run([folder.path] + key, in: "fr_FR.UTF-8") == (1, "\(folder.path) est un dossier, non un fichier.\n"))
    let huge = try await run([folder("huge.pdf")] + key)
    #expect(huge.0 == 1 && huge.1.contains("too large"))
    let empty = try await run([folder("empty.pdf")] + key, in: "vi_VN.UTF-8")
    #expect(empty.0 == 1 && empty.1.contains("không phải giấy đăng ký"))
    let keyless = try await run([folder("a.pdf"), "--data", folder("none")])
    #expect(keyless.0 == 2 && keyless.1.contains("--key"))
    let checkpoint = try await run([folder("a.pdf"), "--checkpoint", folder("a.pdf")] + key)
    #expect(checkpoint.0 == 2 && checkpoint.1.contains("not a checkpoint"))
  }

  @Test("given a checkpoint, a receipt that contradicts it is not believed")
  func checkpoints() async throws {
    let premises = try await Premises.record()
    let earlier = try #require(premises.house.ledger.latestCheckpoint())
    let delivery = try await Delivery(on: premises)
    let folder = try Folder()
    try Data(delivery.file).write(to: folder.url.appendingPathComponent("a.pdf"))
    let note = try #require(premises.house.ledger.latestCheckpoint()).note
    try Data(note.utf8).write(to: folder.url.appendingPathComponent("now"))
    try Data(earlier.note.utf8).write(to: folder.url.appendingPathComponent("earlier"))
    let command = ["certificate", "verify", folder("a.pdf"), "--key", delivery.key.description, "--checkpoint"]
    #expect(try await Operator.run(command + [folder("now")]).code == 0)
    let older = try await Operator.run(command + [folder("earlier"), "--json"])
    #expect(older.code == 1 && older.output.contains("not-yet-recorded"))
  }
}
