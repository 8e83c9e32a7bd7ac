import Components
import Domain
import Record
import Testing

@testable import Registers

@Suite("Acts that are not public") struct ActPrivacyTests {
  @Test("are counted in the range of a page, and nowhere else told of", arguments: Language.allCases)
  func counted(_ language: Language) throws {
    let place = Place()
    defer { place.remove() }
    var written = SeededDossiers.record(seed: 61, acts: 80).written
    let certificate = Sample.certificate("77/GP", holder: "o-1", from: "2026-01-01", to: "2029-01-01")
    written.append(
      .certificateIssued(
        Sample.number("c-1"),
        CertificateIssued(
          certificate: certificate, decision: DecisionNumber("5/QĐ")!, procedure: .issueOperation,
          dossier: Sample.number("d-2026-1"))))
    try place.registers(written).read { (reading) throws in
      let entries = try reading.latestActs(limit: 50)
      #expect(entries.map(\.kind) == [.certificateIssued, .opened])
      #expect(try reading.hiddenActs(from: 0, through: reading.position - 1) == 79)
      #expect(try reading.hiddenActs(from: 1, through: 10) == 10)
      #expect(try reading.hiddenActs(from: 9, through: 8) == 0)
      let html = Drawing.html(ActsPage(entries: entries, acts: reading.position, hidden: 79), language)
      #expect(html.contains("79"))
      for word in ["d-2026", SeededDossiers.canary, SeededDossiers.personal] { #expect(!html.contains(word)) }
      #expect(try reading.latestDecisions(limit: 8).count == 2)
      #expect(try reading.acts(of: Sample.number("d-2026-1")).isEmpty)
    }
  }

  @Test("a public copy shows the same lists as the record it is of") func mirror() throws {
    let (one, two) = (Place(), Place())
    defer { one.remove() }
    defer { two.remove() }
    var (whole, copy) = (Written(), Written())
    for entry in SeededDossiers.record(seed: 62, acts: 60).written.entries {
      let act = try entry.act.get()
      whole.append(act)
      copy.append(act.isPublic ? act : .withheld)
    }
    let read = { (registers: Registers) in
      try registers.read { (reading) throws in
        (try reading.latestActs(limit: 50), try reading.hiddenActs(from: 0, through: 59), try reading.homeCounts())
      }
    }
    let (a, b) = (try read(try one.registers(whole)), try read(try two.registers(copy)))
    #expect(a.0 == b.0)
    #expect(a.1 == b.1)
    #expect(a.2 == b.2)
  }
}
