import Testing

@testable import IATI

@Suite("Published files", .enabled(if: RealFiles.arePresent))
struct RealFilesTests {
  @Test("hold what their manifest says", arguments: RealFiles.readable)
  func counts(_ row: RealFiles.Row) throws {
    guard case .accepted(let summary) = Judgement.judge(row.file) else {
      Issue.record("\(row.name) is refused")
      return
    }
    #expect(summary.counts.activities == row.activities)
    #expect(summary.counts.organisations == row.organisations)
    #expect(summary.counts.transactions == row.transactions)
    #expect(summary.counts.budgets == row.budgets)
    #expect(summary.counts.locations == row.locations)
  }

  @Test("come together again byte for byte from what was kept and what was cut out", arguments: RealFiles.readable)
  func reassembly(_ row: RealFiles.Row) throws {
    let original = RealFiles.bytes(row.name)
    var cuts = 0
    for source in try readAll(row.file).map(\.source) {
      let piece = Array(original[Int(source.range.lowerBound)..<Int(source.range.upperBound)])
      #expect(source.bytes == piece)
      #expect(piece.starts(with: "<iati-".utf8))
      #expect(piece.last == UInt8(ascii: ">"))
      let excision = source.excision
      #expect(excision.whole == piece)
      #expect(!excision.kept.holds("contact-info"))
      cuts += source.contacts.count
    }
    #expect(cuts == original.count(of: "<contact-info"))
  }

  @Test("are read alike in pieces of any size", arguments: ["activities.xml", "gdihub-activity.xml", "3fi-org.xml"])
  func pieces(_ name: String) throws {
    let file = InputFile(RealFiles.bytes(name), name: name)
    let whole = try readAll(file)
    for size in [1, 7, 1021, 65_536] where size > 1 || name != "activities.xml" {
      let pieces = try readAll(file, pieceSize: size)
      #expect(pieces.map(\.source) == whole.map(\.source))
      #expect(pieces.map(\.findings) == whole.map(\.findings))
    }
  }

  @Test("that are cut short or of version 1 are refused, with the reason")
  func refused() {
    let broken = Judgement.judge(InputFile(RealFiles.bytes("broken.xml"), name: "broken.xml")).refusal
    guard case .notWellFormed(let line, _, let reason) = broken else {
      Issue.record("broken.xml: \(String(describing: broken))")
      return
    }
    #expect(line == 4)
    #expect(!reason.isEmpty)
    let old = Judgement.judge(InputFile(RealFiles.bytes("wvuk-cd.xml"), name: "wvuk-cd.xml")).refusal
    #expect(old == .versionNotRead(nil, line: 2))
  }

  @Test("of organisations name the organisation")
  func organisations() throws {
    let bank = try #require(try readAll(InputFile(RealFiles.bytes("asian-dev-bank-org.xml"), name: "")).first)
    #expect(bank.organisation?.identifier == "XM-DAC-46004")
    #expect(bank.organisation?.names.first?.text == "Asian Development Bank")
    #expect(bank.organisation?.reportingOrganisation?.organisation.type == "40")
  }
}
