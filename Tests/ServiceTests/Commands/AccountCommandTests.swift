import Foundation
import Testing

@testable import Service

@Suite("Accounts are kept from the terminal")
struct AccountCommandTests {
  private static let create = [
    "account", "create", "--email", "lan@mofa.example", "--name", "Phạm Thị Lan", "--office", "mofa", "--role",
    "decides,administers", "--lang", "en",
  ]

  @Test("made, listed, disabled, reset: each says what became of it, and a password is shown once")
  func life() async throws {
    let folder = try Folder()
    func run(_ arguments: [String]) async throws -> Operator.Outcome {
      try await Operator.run(arguments + ["--data", folder("data")])
    }
    let made = try await run(Self.create)
    #expect(made.code == 0, "\(made.errors)")
    #expect(made.output.contains("First password, shown this once: "))
    let again = try await run(Self.create)
    #expect(again.code == 1)
    #expect(!again.errors.isEmpty)
    let listed = try await run(["account", "list", "--office", "mofa", "--json"])
    let receipt = try JSONDecoder().decode(AccountReceipt.self, from: Data(listed.output.utf8))
    #expect(receipt.accounts.map(\.email) == ["lan@mofa.example"])
    #expect(receipt.password == nil)
    #expect(try await run(["account", "disable", "lan@mofa.example"]).code == 0)
    #expect(try await run(["account", "list", "--lang", "vi"]).output.contains("đã khóa"))
    let number = try #require(receipt.accounts.first?.number)
    #expect(try await run(["account", "reset", number, "--lang", "fr"]).output.contains("Premier mot de passe"))
    #expect(try await run(["account", "enable", number]).code == 0)
    #expect(try await run(["account", "reset", "nobody@mofa.example"]).code == 1)
  }

  @Test(
    "what no account can be is wrong use",
    arguments: [
      ["--office", "ministry-of-magic", "--role", "decides"], ["--office", "mofa", "--role", "king"],
      ["--organisation", "x-1", "--role", "files"], ["--role", "files"],
      ["--office", "mofa", "--organisation", "o-1", "--role", "audits"],
    ])
  func wrong(_ rest: [String]) async throws {
    let folder = try Folder()
    let outcome = try await Operator.run(
      ["account", "create", "--email", "a@b.example", "--name", "A", "--data", folder("data")] + rest)
    #expect(outcome.code == 2)
    #expect(!FileManager.default.fileExists(atPath: folder("data")))
  }

  @Test("a role that does not fit the body is refused in words")
  func unfit() async throws {
    let folder = try Folder()
    let outcome = try await Operator.run(
      [
        "account", "create", "--email", "a@b.example", "--name", "A", "--office", "mofa", "--role", "files", "--data",
        folder("data"),
      ])
    #expect(outcome.code == 1)
    #expect(!outcome.errors.isEmpty)
  }
}
