import Components
import Domain
import Exchange
import Foundation
import Ledger
import Record
import Registers
import Testing

@testable import Service

@Suite("Existing certificates are taken into the record")
struct CertificateIntakeTests {
  @Test("a preview writes nothing; accepting records organisation and certificate; the same again changes nothing")
  func twice() async throws {
    let premises = try await Premises.record()
    let size = premises.house.ledger.size
    let preview = try await premises.intake.preview(CertificateSheet.many(40).csv, named: "bang.csv").report
    #expect((preview.new, preview.organisations, preview.questions) == (40, 40, 0))
    #expect(premises.house.ledger.size == size)
    let report = try await premises.accept(.many(40))
    #expect((report.new, report.organisations) == (40, 40))
    #expect(premises.house.ledger.size == size + 80)
    let list = try premises.house.registers.read { try $0.certificates(limit: 100) }
    #expect(list.count == 40)
    let again = try await premises.accept(.many(40))
    #expect((again.same, again.new, again.changed, again.lastPosition) == (40, 0, 0, nil))
    #expect(premises.house.ledger.size == size + 80)
  }

  @Test("a row that differs is a change, column by column, and is recorded as a new version")
  func changed() async throws {
    let premises = try await Premises.record()
    try await premises.accept(CertificateSheet())
    let changes: CertificateSheet.Row = [
      .standing: "Tạm đình chỉ", .standingDate: "10/06/2025", .decision: "456/QĐ-BNG",
      .provinces: "Điện Biên; Hà Giang",
    ]
    let preview = try await premises.preview(CertificateSheet(changes))
    #expect(preview.lines.first?.changes == [.standing], "the order of provinces says nothing")
    #expect(try await premises.accept(CertificateSheet(changes)).changed == 1)
    let row = try #require(try premises.house.registers.read { try $0.certificates().rows.first })
    #expect(row.state(on: Premises.today) == .suspended)
  }

  @Test("good rows are taken though others are wrong, and the wrong ones come back with their reasons")
  func returned() async throws {
    let premises = try await Premises.record()
    let bad = CertificateSheet.good.merging([.number: "MAU-102/HĐ", .issued: "31/02/2024"]) { $1 }
    let answer = try await premises.intake.accept(
      CertificateSheet([CertificateSheet.good, bad]).csv, named: "bang.csv")
    #expect((answer.report.new, answer.report.errors) == (1, 1))
    let bytes = try await answer.returned(in: .vi)
    let sheets = try PersonalFile.sheets(bytes, name: "tra-lai.xlsx")
    #expect(sheets[0].rows.count == 2)
    #expect(sheets[0].rows[1].cells.contains { $0.string.contains("Không có ngày “31/02/2024”") })
    #expect(sheets[0].rows[1][0].string == "MAU-102/HĐ")
    let again = try await premises.intake.preview(bytes, named: "tra-lai.xlsx").report
    #expect((again.rows, again.errors) == (1, 1), "it is a table that can be put right and sent again")
  }

  @Test(
    "another spelling of an organisation is asked about, never merged; the answer is taken from the returned workbook")
  func otherSpelling() async throws {
    let premises = try await Premises.record()
    try await premises.accept(CertificateSheet())
    let known = try #require(try premises.house.registers.read { try $0.certificates().rows.first?.holder })
    let other = CertificateSheet([.number: "MAU-102/HĐ", .organisation: "Sen Bac Foundation"])
    let asked = try await premises.accept(other)
    #expect((asked.questions, asked.new) == (1, 0))
    #expect(asked.lines.first?.candidates.first?.record == known.text)
    #expect(try premises.house.registers.read { try $0.certificates().count } == 1, "nothing is merged silently")

    let returned = try await premises.intake.preview(other.csv, named: "bang.csv").returned(in: .fr)
    let sheets = try PersonalFile.sheets(returned, name: "a.xlsx")
    #expect(
      sheets.last?.rows.contains { $0.cells.contains(.text(known.text)) } == true, "the workbook lists the candidates")

    let merged = try await premises.accept(
      CertificateSheet([.number: "MAU-102/HĐ", .organisation: "Sen Bac Foundation", .record: known.text]))
    #expect((merged.new, merged.organisations) == (1, 0))
    let apart = try await premises.accept(
      CertificateSheet([.number: "MAU-103/HĐ", .organisation: "Sen Bac Foundation", .record: "new"]))
    #expect((apart.new, apart.organisations) == (1, 1))
    let holders = try premises.house.registers.read { try $0.certificates().rows.map(\.holder) }
    #expect(Set(holders).count == 2)
  }

  @Test("two spellings inside one file are asked about, too")
  func inOneFile() async throws {
    let other = CertificateSheet.good.merging([.number: "MAU-102/HĐ", .organisation: "The Sen Bac Foundation"]) { $1 }
    let report = try await Premises.record().preview(CertificateSheet([CertificateSheet.good, other]))
    #expect((report.new, report.questions) == (1, 1))
  }

  @Test("a number that another organisation holds is a conflict and overwrites nothing")
  func heldByOther() async throws {
    let premises = try await Premises.record()
    try await premises.accept(CertificateSheet())
    let report = try await premises.accept(CertificateSheet([.organisation: "Hội Nắng Mai"]))
    #expect((report.conflicts, report.new) == (1, 0))
    #expect(report.lines.first?.findings.first?.words.en.contains("Quỹ Sen Bạc") == true)
    let kind = try await premises.accept(CertificateSheet([.kind: "VPĐD"]))
    #expect(kind.conflicts == 1)
  }

  @Test("of two officers at once each certificate is recorded once; the other sees that it was")
  func racing() async throws {
    let premises = try await Premises.record()
    async let one = premises.accept(.many(60))
    async let two = premises.accept(.many(60))
    let reports = try await [one, two]
    #expect(reports.allSatisfy { $0.new + $0.same + $0.conflicts == 60 })
    #expect(try premises.house.registers.read { try $0.certificates(limit: 1).count } == 60)
    let certificates = try premises.house.ledger.acts(from: 0, limit: 1_000).filter {
      $0.kind.name.text == ActName.certificateRecorded.rawValue
    }
    #expect(certificates.count == 60, "control: no certificate has two acts")
    #expect(try await premises.accept(.many(60)).same == 60)
  }

  @Test("the record's own file of certificates, taken in again, changes nothing")
  func ownFile() async throws {
    let premises = try await Premises.demonstration.value
    for form in ["csv", "xlsx"] {
      let bytes = try await premises.get("/vi/certificates.\(form)").body
      let report = try await premises.intake.preview(bytes, named: "certificates.\(form)").report
      #expect(report.rows > 5 && report.same == report.rows, "\(form): \(report.lines.prefix(5))")
    }
  }

  @Test(
    "the template is a table we read, with its explanations, and is there for everyone", arguments: Language.allCases)
  func template(language: Language) async throws {
    let premises = try await Premises.demonstration.value
    let answer = try await premises.get("/\(language.rawValue)/certificates/template.xlsx")
    #expect(answer.status == 200)
    var reader = try WorkbookReader(answer.body)
    #expect(reader.sheetNames.count == 2)
    let head = try reader.sheet(0).rows.first?.cells.map(\.string) ?? []
    #expect(head.compactMap { CertificateColumn(heading: $0) } == CertificateColumn.allCases)
    #expect(try reader.sheet(1).rows.count > CertificateColumn.allCases.count)
    #expect(
      try await premises.intake.preview(answer.body, named: "mau.xlsx").report.refusal?.en.contains("no row below")
        == true)
  }

  @Test("what is confirmed is what was previewed")
  func otherFile() async throws {
    let premises = try await Premises.record()
    let digest = try await premises.preview(CertificateSheet()).digest
    await #expect(throws: CertificateIntake.OtherFile.self) {
      _ = try await premises.intake.accept(CertificateSheet.many(2).csv, named: "bang.csv", confirming: digest)
    }
    #expect(
      try await premises.intake.accept(CertificateSheet().csv, named: "b.csv", confirming: digest).report.new == 1)
  }

  @Test("the page shows form, preview and result in three languages", arguments: Language.allCases)
  func page(language: Language) async throws {
    let premises = try await Premises.record()
    let sheet = CertificateSheet([
      CertificateSheet.good, CertificateSheet.good.merging([.number: "x", .issued: "?<b>"]) { $1 },
    ])
    let report = try await premises.preview(sheet)
    let stages: [CertificateImportPage.Stage] = [
      .upload(refusal: nil), .preview(report, hidden: [QueryItem("kept", "1")]), .result(report, returned: Link("/x")),
    ]
    for stage in stages {
      var html = HTML(language: language)
      CertificateImportPage(
        stage: stage, action: PageAddress("desk", "certificates"), hidden: [QueryItem("token", "t")]
      ).draw(into: &html)
      let text = html.string
      #expect(text.contains("<h1>"))
      #expect(!text.contains("<b>"), "escaped")
      if case .result = stage { continue }
      #expect(text.contains("name=\"token\""))
    }
  }
}
