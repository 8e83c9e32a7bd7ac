import Domain
import Exchange
import Foundation
import Testing

@testable import Service

@Suite("nhipcau import certificates")
struct ImportCertificatesCommandTests {
  private static func take(
    _ file: String, _ folder: Folder, _ more: [String] = [], in language: String = "C"
  ) async throws -> Operator.Outcome {
    try await Operator.run(["import", "certificates", file, "--data", folder("data")] + more, in: language)
  }

  private static func write(_ sheet: CertificateSheet, _ folder: Folder) throws -> String {
    try folder.write(String(decoding: sheet.csv, as: UTF8.self), as: "bang.csv")
  }

  @Test("takes a table once; the same again changes nothing; --dry-run says the same and writes nothing")
  func twice() async throws {
    let folder = try Folder()
    let file = try Self.write(.many(12), folder)
    let rehearsal = try await Self.take(file, folder, ["--dry-run"])
    #expect(rehearsal.code == 0)
    #expect(rehearsal.output.contains("Dry run: nothing was written"))
    #expect(rehearsal.output.contains("12 rows · 12 new, 0 changed, 0 same"))
    let first = try await Self.take(file, folder)
    #expect(first.code == 0, "\(first.errors)")
    #expect(first.output.contains("12 rows · 12 new"), "control: the rehearsal wrote nothing")
    let again = try await Self.take(file, folder, ["--json"])
    #expect(again.code == 0)
    let report = try JSONDecoder().decode(CertificateImportReport.self, from: Data(again.output.utf8))
    #expect((report.rows, report.same, report.new) == (12, 12, 0))
  }

  @Test("rows that are wrong come back in a workbook that can be put right; the command ends with 1")
  func returned() async throws {
    let folder = try Folder()
    let bad = CertificateSheet.good.merging([.number: "MAU-9/HĐ", .provinces: "Hà Giag"]) { $1 }
    let file = try Self.write(CertificateSheet([CertificateSheet.good, bad]), folder)
    let outcome = try await Self.take(file, folder, ["--returned", folder("tra-lai.xlsx"), "--lang", "fr"])
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("2 lignes · 1 nouvelles"))
    #expect(outcome.output.contains("est-ce Hà Giang"))
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: folder("tra-lai.xlsx"))))
    let sheets = try PersonalFile.sheets(bytes, name: "tra-lai.xlsx")
    #expect(sheets[0].rows.count == 2)
    #expect(sheets[0].rows[0].cells.contains { $0.string == "Motif du retour" })
    #expect(try await Operator.run(["verify", "--data", folder("data")]).code == 0)
  }

  @Test(
    "writes the template; a file that is no table is refused in the reader's language", arguments: Language.allCases)
  func template(language: Language) async throws {
    let folder = try Folder()
    let outcome = try await Operator.run(
      ["import", "certificates", "--template", folder("mau.xlsx"), "--lang", language.rawValue])
    #expect(outcome.code == 0)
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: folder("mau.xlsx"))))
    let head = try PersonalFile.sheets(bytes, name: "mau.xlsx")[0].rows[0].cells.map(\.string)
    #expect(head.first == CertificateColumn.number.heading[language] + " *")
    let empty = try await Self.take(folder("mau.xlsx"), folder, ["--lang", language.rawValue])
    #expect(empty.code == 1)
    #expect(empty.output.contains(CertificateTableRefusal.noRows.wording(file: "mau.xlsx")[language]))
    let none = try await Operator.run(["import", "certificates", "--lang", language.rawValue])
    #expect(none.code == 2)
    #expect(none.errors.contains(CertificateTableWords.noFile[language]))
  }
}
