import Components
import Domain
import Foundation
import HTTPTypes
import Ledger
import Record
import Testing

@testable import Registers
@testable import Service

/// What everybody sees of a certificate, and can check.
extension Life {
  private func publicPage(_ question: String = "") async throws -> Visitor.Answer {
    try await office.premises.get("/\(language.rawValue)/certificates/\(number)\(question)")
  }

  /// Its public page says so in its title, today or on another day: its history names every state it ever had.
  func expectPublic(_ state: Certificate.State, on day: Day? = nil) async throws {
    let page = try await publicPage(day.map { "?on=\($0)" } ?? "")
    #expect(page.status == 200)
    let certificate = try certificate
    let title = CertificatePageWords.title(certificate.number.text, state, day ?? today)[language]
    #expect(page.text.contains(title), "\(title)")
    #expect(certificate.state(on: day ?? today) == state)
  }

  /// Its public page says all of it, in the reader's language.
  func expectPublic(_ words: [Wording], on day: Day? = nil) async throws {
    let page = try await publicPage("?life=whole" + (day.map { "&on=\($0)" } ?? "")).text
    for words in words { #expect(page.contains(words[language]), "\(words[language])") }
  }

  /// Its public page says nothing of it.
  func expectNotPublic(_ words: [Wording], on day: Day? = nil) async throws {
    let page = try await publicPage("?life=whole" + (day.map { "&on=\($0)" } ?? "")).text
    for words in words { #expect(!page.contains(words[language]), "\(words[language])") }
  }

  /// Whoever scans any of its papers is told at one glance how it stands today, and whether that paper was replaced, and by what.
  func expectScanned(_ state: Certificate.State) async throws {
    let newest = try #require(decisions.last)
    for paper in 1...decisions.count {
      let code = CertificateCode(certificate: number, paper: paper).path
      let sent = try await office.premises.get(code, [.acceptLanguage: language.rawValue])
      let page = try await office.premises.get(try #require(sent[.location]))
      #expect(page.text.contains("<strong>\(state.wording[language])</strong>"), "\(code): \(state)")
      let first = try #require(Sheet(page.text).first("h1")).words
      #expect(first.contains(newest.text) == (paper < decisions.count), "\(code): what is said first is \(first)")
    }
    let unknown = try await office.premises.get(
      CertificateCode(certificate: number, paper: decisions.count + 1).path,
      [.acceptLanguage: language.rawValue])
    let page = try await office.premises.get(try #require(unknown[.location])).text
    #expect(page.contains(PaperInHandWords.unknown[language]), "the control: no such paper was ever issued")
  }

  /// The newest paper can be fetched by anybody, is genuine by the record's key alone, and says what was decided.
  func expectPaper() async throws {
    let act = try #require(
      try office.house.ledger.acts(of: number.ledgerName).last { try $0.issuesPaper })
    try await office.premises.settle()
    let paper = try await office.premises.get("/paper/\(act.id.hex)")
    #expect(paper.status == 200 && paper[.contentType] == "application/pdf")
    let key = try #require(office.house.ledger.verifierKey)
    let issued = try PaperCheck.judge(paper.body, by: .init(key: key)).get().issued
    #expect(issued.decision == decisions.last)
    var stated = try certificate
    // A paper states no suspensions: the acts of measures tell them.
    stated.pauses = []
    #expect(issued.certificate == stated)
    var forged = paper.body
    forged[forged.count / 3] ^= 1
    #expect(throws: PaperDoubt.self, "the control: one bit") {
      try PaperCheck.judge(forged, by: .init(key: key)).get()
    }
  }

  /// Registers built anew from the ledger say the same, and every proof holds.
  func expectSameFromTheLedger() async throws {
    try await office.house.follower.waitUntil(office.house.ledger.size - 1)
    let report = try Rebuild.compare(office.house.registers, with: LedgerFeed(ledger: office.house.ledger)) { _ in }
    #expect(report.acts == office.house.ledger.size)
    #expect(report.difference == nil)
    office.house.close()
    #expect(try Verification.verify(directory: office.house.directory).findings == [])
  }
}

extension Act {
  /// Whether it issued a paper.
  fileprivate var issuesPaper: Bool {
    get throws {
      guard case .certificateIssued(_, let issued) = try RecordAct(self) else { return false }
      return issued.paper != nil
    }
  }
}
