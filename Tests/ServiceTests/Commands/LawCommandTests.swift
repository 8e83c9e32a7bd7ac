import Domain
import Foundation
import Reference
import Testing

@testable import Service

@Suite("The law on the command line")
struct LawCommandTests {
  @Test(
    "all instruments are listed with their force; --on leaves out what is not in force", arguments: Language.allCases)
  func list(language: Language) async throws {
    let locale = language.rawValue
    let all = try await Operator.run(["law", "list"], in: locale)
    #expect(all.code == 0)
    for number in ["58/2022", "12/2012", "63/2010", "80/2020", "313/2025"] { #expect(all.output.contains(number)) }
    #expect(all.output.contains(LegalFooting.toBeConfirmed.wording[language]))
    let then = try await Operator.run(["law", "list", "--on", "2022-10-31"], in: locale)
    #expect(then.output.contains("12/2012") && !then.output.contains("58/2022"))
  }

  @Test("a procedure and an instrument are shown whole; what is neither ends with 1")
  func show() async throws {
    let procedure = try await Operator.run(["law", "show", "certificate.operation.issue"], in: "en")
    #expect(procedure.output.contains("Decision appointing the Representative"))
    #expect(procedure.output.contains("30 working days from receipt of the complete and valid dossier"))
    let json = try await Operator.run(["law", "show", "certificate.operation.issue", "--json"], in: "en")
    let read = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect((read?["items"] as? [Any])?.count == 8)
    #expect(try await Operator.run(["law", "show", "58/2022/NĐ-CP"], in: "vi").output.contains("31/08/2022"))
    #expect(try await Operator.run(["law", "show", "nothing"], in: "fr").code == 1)
  }

  @Test("our own law is sound", arguments: Language.allCases)
  func sound(language: Language) async throws {
    let outcome = try await Operator.run(["law", "check"], in: language.rawValue)
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("8"))
  }

  @Test("control: a planted fault is found at its line, and ends with 1", arguments: Language.allCases)
  func planted(language: Language) async throws {
    let folder = try Folder()
    let own = try String(contentsOfFile: Laws.path + "/nd-58-2022.yaml", encoding: .utf8)
    let line = try #require(
      own.split(separator: "\n", omittingEmptySubsequences: false).firstIndex(of: "signed: 2022-08-31"))
    _ = try folder.write(own.replacing("signed: 2022-08-31", with: "signed: 2022-08-32"), as: "nd-58-2022.yaml")
    let outcome = try await Operator.run(["law", "check", folder("")], in: language.rawValue)
    #expect(outcome.code == 1)
    #expect(outcome.output.hasPrefix("nd-58-2022.yaml:\(line + 1): "))
    #expect(outcome.output.contains("2022-08-32"))
  }
}
