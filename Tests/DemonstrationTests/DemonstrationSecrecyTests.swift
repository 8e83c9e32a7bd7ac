import Demonstration
import Domain
import Foundation
import Ledger
import Record
import Testing

private let usual = DemonstrationFacts.ofOffices

@Suite("Numbers and secrecy of the demonstration's dossiers")
struct DemonstrationSecrecyTests {
  @Test("no fact of a dossier stands in a public field, and the search would find one")
  func secrecy() {
    let batches = Demonstration(seed: 3, projects: 4).map { $0 }
    let facts = DemonstrationFacts(batches)
    var secrets: Set<String> = []
    for (number, entries) in facts.dossiers {
      secrets.insert(number.text)
      for entry in entries { secrets.formUnion(Self.secrets(of: entry.act, facts)) }
    }
    for (number, entries) in facts.measures {
      secrets.insert(number.text)
      for entry in entries { secrets.formUnion(Self.secrets(of: entry.act)) }
    }
    for (number, entries) in facts.duties {
      secrets.insert(number.text)
      for case .accountNotified(let notice) in entries.map(\.act) {
        secrets.formUnion([notice.account?.number.string].compactMap { $0 })
      }
    }
    #expect(secrets.count > 3_000)
    var published = SearchableBytes()
    for draft in batches.flatMap(\.acts) {
      if draft.hiding == .nothing { published.add(Array(draft.subject.text.utf8)) }
      for field in draft.fields where field.visibility == .published { published.add(field.value) }
    }
    let leaked = secrets.filter { published.contains($0) }
    #expect(leaked.isEmpty, "\(leaked.prefix(3))")
    #expect(facts.organisations.values.prefix(20).allSatisfy { published.contains($0.name[.vi]) })
  }

  /// What is said in the course of a measure.
  private static func secrets(of act: MeasureAct) -> [String] {
    switch act {
    case .opened(let opening): [opening.facts.string]
    case .opinionGiven(_, let opinion, _): [opinion.reasons.string]
    case .met(let meeting): [meeting.conclusion.string]
    case .remedyReported(let report): [report.words.string]
    case .remedyExamined(let examination): [examination.words.string]
    case .settled(let settlement): [settlement.words.string]
    case .decided(let decision):
      switch decision.result {
      case .suspend(_, let violations), .terminate(_, let violations): [violations.string]
      case .drop(let reasons): [reasons.string]
      }
    case .corrected(let correction):
      [correction.statement.string] + (correction.replacement.map(secrets) ?? [])
    case .consulted, .letterReceived, .notified, .decisionReceived, .certificateReturned, .concluded, .closed: []
    }
  }

  /// What would betray a dossier: its numbers and codes, what is said of it, and who asks but never holds a certificate.
  private static func secrets(of act: DossierAct, _ facts: DemonstrationFacts) -> [String] {
    switch act {
    case .filed(let filing):
      let name = facts.organisations[filing.applicant.organisation] == nil ? [filing.applicant.name[.vi]] : []
      return name
        + [filing.number.description, filing.slip.text, filing.answers["head-office"] ?? ""].filter {
          $0.utf8.count > 11
        }
        + (filing.personal.map { $0.values.values.flatMap { $0 }.filter { $0.utf8.count > 11 } } ?? [])
    case .opinionGiven(_, let opinion, _): return [opinion.reasons.string]
    case .supplementRequested(let request): return request.demands.map(\.words.string)
    case .appraised(let appraisal): return appraisal.findings.map(\.words.string)
    case .decided(let decision):
      if case .refused(let reasons) = decision.result { return [reasons.string] } else { return [] }
    case .withdrawn(let reason): return [reason.string]
    case .supplemented, .originalReceived, .acceptedAsComplete, .consulted, .letterReceived, .forwarded,
      .receivedForDecision, .handedOver,
      .resultReceived, .corrected:
      return []
    }
  }

  @Test("every dossier and every certificate holds its number, each once")
  func claims() {
    #expect(usual.areClaimsUnique)
    let dossiers = usual.dossiers.values.compactMap { entries -> String? in
      if case .filed(let filing) = entries[0].act { filing.number.description } else { nil }
    }
    #expect(Set(dossiers).count == usual.dossiers.count)
    #expect(dossiers.allSatisfy { usual.claims["dossier-number \($0)"] != nil })
    let certificates = Set(
      usual.certificates.map { "certificate \($0.certificate.kind.rawValue):\($0.certificate.number)" })
    #expect(certificates.allSatisfy { usual.claims[$0] != nil })
    let open = usual.claims.keys.filter { $0.hasPrefix("open-") || $0.hasPrefix("report ") }
    #expect(!open.isEmpty && usual.claims.count == dossiers.count + certificates.count + open.count)
  }

  @Test("a number that the demonstration uses is refused to a later filing")
  func taken() async throws {
    let place = NSTemporaryDirectory() + "nhipcau-demonstration-" + ActID.random().hex
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: place) }
    let ledger = try Ledger.open(directory: place, origin: "nhipcau.example/demonstration", mode: .writing)
    defer { ledger.close() }
    let until = try #require(Day(2023, 4, 28))
    var used: [ClaimChange] = []
    for batch in Demonstration(seed: 1, projects: 1, until: until) {
      _ = try await ledger.append(batch)
      used += batch.claims
    }
    for kind in ["dossier-number", "certificate"] {
      var claim = try #require(used.last { $0.kind.text == kind })
      claim.act = 0
      let draft = Draft(kind: "dossier.filed/1", subject: "d-0000000000000", fields: [], hiding: .kindAndSubject)
      await #expect(throws: LedgerError.self) { try await ledger.append(Request(acts: [draft], claims: [claim])) }
    }
    let draft = Draft(kind: "dossier.filed/1", subject: "d-0000000000000", fields: [], hiding: .kindAndSubject)
    _ = try await ledger.append(
      Request(acts: [draft], claims: [ClaimChange(.take, kind: "dossier-number", key: "2023/999999")]))
  }

  @Test("without the law there is no dossier: until October 2022 everything is recorded")
  func before() throws {
    let facts = DemonstrationFacts(Demonstration(seed: 1, projects: 1, until: try #require(Day(2022, 10, 31))))
    #expect(facts.dossiers.isEmpty && facts.issued.isEmpty && facts.certificates.count > 300)
  }
}

/// Bytes in which many texts are looked for: quickly passed over where no run of their first eleven bytes occurs.
private struct SearchableBytes {
  private var all: [[UInt8]] = []
  private var runs: Set<UInt64> = []
  private static let run = 11

  mutating func add(_ bytes: [UInt8]) {
    all.append(bytes)
    var hash: UInt64 = 0
    for (place, byte) in bytes.enumerated() {
      hash = Self.shifted(hash, in: byte, out: place >= Self.run ? bytes[place - Self.run] : 0)
      if place >= Self.run - 1 { runs.insert(hash) }
    }
  }

  func contains(_ text: String) -> Bool {
    let wanted = Array(text.utf8)
    precondition(wanted.count >= Self.run, "\(text) is too short to betray anything")
    let hash = wanted.prefix(Self.run).reduce(UInt64(0)) { Self.shifted($0, in: $1, out: 0) }
    return runs.contains(hash) && all.contains { Data($0).range(of: Data(wanted)) != nil }
  }

  /// A hash that moves on by a byte: sums of bytes times powers of an odd number.
  private static func shifted(_ hash: UInt64, in new: UInt8, out old: UInt8) -> UInt64 {
    (hash &- UInt64(old) &* power) &* base &+ UInt64(new)
  }

  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15
  private static let power = (1..<run).reduce(UInt64(1)) { power, _ in power &* base }
}
