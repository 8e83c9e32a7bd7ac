import Components
import Domain
import Record
import Testing

@testable import Registers

@Suite("The page of a dossier") struct DossierPageTests {
  private static let dossiers = SeededDossiers.record(seed: 51, acts: 900)

  private func page(_ dossier: Dossier, seesOpinions: Bool) -> DossierPage<Phrase> {
    let rules = SampleLaw.rules(today: Self.dossiers.today)
    return DossierPage(
      dossier: dossier, procedure: rules.law.procedure(.issueOperation, on: dossier.filedOn)!, rules: rules,
      viewer: DossierViewer(seesOpinions: seesOpinions, seesPersons: true, seesSlip: true), answers: [],
      paperLink: { _ in Link("/download") }, actions: Phrase("ACTIONS"))
  }

  @Test("says how it stands, in every state and language", arguments: Language.allCases)
  func states(_ language: Language) {
    var standings: Set<DossierStanding> = []
    for dossier in Self.dossiers.dossiers.values {
      let standing = DossierStanding(dossier.state)
      guard standings.insert(standing).inserted else { continue }
      let html = Drawing.html(page(dossier, seesOpinions: true), language)
      #expect(html.contains("<h1>"))
      #expect(html.contains(standing.wording[language]))
      #expect(html.contains(dossier.filing.number.description))
      #expect(html.contains("ACTIONS"))
    }
    #expect(standings.count >= 7)
  }

  @Test("an applicant sees no opinion, and no correction of one; control: the receiver does")
  func opinions() throws {
    let answered = try #require(
      Self.dossiers.dossiers.values.first { dossier in
        dossier.letters.contains { $0.opinion != nil } && dossier.isClosed
      })
    var hidden = answered
    let step = try #require(answered.entries.firstIndex { if case .opinionGiven = $0.act { true } else { false } })
    try hidden.append(
      DossierEntry(
        act: .corrected(.init(step: step, statement: Text("CANARY-CORRECTION"), replacement: nil)),
        by: .init(body: .office(.comingo), account: nil), recordedAt: answered.entries[step].recordedAt))
    let stance = try #require(hidden.letters.compactMap(\.opinion).first).stance.wording.en
    let (applicant, receiver) = (
      Drawing.html(page(hidden, seesOpinions: false), .en), Drawing.html(page(hidden, seesOpinions: true), .en)
    )
    #expect(!applicant.contains(stance))
    #expect(!applicant.contains("CANARY-CORRECTION"))
    #expect(receiver.contains(stance))
    #expect(receiver.contains("CANARY-CORRECTION"))
  }

  @Test("the clocks show the due day by the law of the filing day, and the time before it was complete")
  func clocks() throws {
    var seeded = SeededDossiers(seed: 1, from: Sample.day("2026-03-06"))
    seeded.file()
    let dossier = try #require(seeded.dossiers.values.first)
    let html = Drawing.html(page(dossier, seesOpinions: true), .en)
    // Filed on Friday 6 March: two working days end on Tuesday 10 March.
    #expect(html.contains("10 Mar 2026"))
    #expect(html.contains("2 working days, 2 rest days not counted"))
    #expect(html.contains("not yet accepted as complete"))
  }

  @Test("papers lead to their files; what holds the slip's code stays with who may have it") func papers() throws {
    let dossier = try #require(Self.dossiers.dossiers.values.first { !$0.filing.papers.isEmpty })
    #expect(Drawing.html(page(dossier, seesOpinions: true), .vi).contains("href=\"/download\""))
    var other = page(dossier, seesOpinions: true)
    #expect(Drawing.html(other, .vi).contains(dossier.filing.slip.description))
    other.viewer = .slip
    #expect(!Drawing.html(other, .vi).contains(dossier.filing.slip.description))
  }
}
