import Domain
import Foundation
import Ledger
import Testing

@testable import Record

@Suite("Steps of a dossier in the ledger") struct DossierActTests {
  @Test("every step comes back from the ledger as it was filed", arguments: SampleSteps.all)
  func roundTrip(_ step: DossierStep) async throws {
    let place = try TemporaryDirectory()
    let act = try await place.appended(.dossier(SampleSteps.number, step))
    #expect(try RecordAct(act) == .dossier(SampleSteps.number, step))
  }

  @Test("the samples have every kind of step") func complete() {
    let names = Set(SampleSteps.all.map(\.name.rawValue))
    let kinds = ActName.allCases.map(\.rawValue).filter { $0.hasPrefix("dossier.") }
    #expect(names == Set(kinds))
  }

  @Test("the leaf shows neither kind nor subject, only commitments", arguments: SampleSteps.all)
  func leaf(_ step: DossierStep) async throws {
    let place = try TemporaryDirectory()
    let act = try await place.appended(.dossier(SampleSteps.number, step))
    let leaf = String(decoding: act.leaf, as: UTF8.self)
    #expect(leaf.split(separator: "\n")[2] == "restricted/1")
    #expect(!leaf.contains("dossier"))
    #expect(!leaf.contains(SampleSteps.number.text))
    #expect(act.isRestricted)
  }

  @Test("two acts on one dossier bear different subjects in their leaves") func subjects() async throws {
    let place = try TemporaryDirectory()
    let step = SampleSteps.all[0]
    let (a, b) = (
      try await place.appended(.dossier(SampleSteps.number, step)),
      try await place.appended(.dossier(SampleSteps.number, step))
    )
    let subject = { (act: Act) in String(decoding: act.leaf, as: UTF8.self).split(separator: "\n")[3] }
    #expect(subject(a) != subject(b))
  }

  @Test("what concerns persons can be erased; the step then reads without it") func erased() async throws {
    let place = try TemporaryDirectory()
    let act = try await place.appended(.dossier(SampleSteps.number, SampleSteps.filed))
    try #require(act["personal"]?.value != nil)
    let ledger = try place.open()
    _ = try await ledger.append(
      Request(
        acts: [RecordAct.opened(RecordOpening(nature: .record, operatedBy: "x")).draft()],
        erasing: [Erasure(position: act.position, field: "personal")]))
    let erased = try #require(try ledger.act(at: act.position))
    ledger.close()
    guard case .dossier(_, let step) = try RecordAct(erased), case .filed(let filing) = step.act else {
      Issue.record("not a filing")
      return
    }
    #expect(filing.personal == nil)
    #expect(filing.papers.allSatisfy { $0.fileName == nil })
    #expect(step == SampleSteps.filed.withoutPersons)
  }

  @Test("what a register keeps of a step reads back, without what concerns persons", arguments: SampleSteps.all)
  func kept(_ step: DossierStep) throws {
    #expect(try DossierStep(kept: step.kept) == step.withoutPersons)
    for canary in SampleSteps.personal { #expect(!step.kept.contains(canary)) }
  }

  @Test("where nothing about persons was filed, nothing is what reads back: never what reads back once it was erased")
  func nothingPersonal() async throws {
    guard case .filed(var filing) = SampleSteps.filed.act else { throw CancellationError() }
    filing.personal = Answers()
    for papers in [filing.papers, []] {
      filing.papers = papers
      let place = try TemporaryDirectory()
      let step = DossierStep(act: .filed(filing), by: SampleSteps.filed.by)
      let act = try await place.appended(.dossier(SampleSteps.number, step))
      #expect(try RecordAct(act) == .dossier(SampleSteps.number, step), "with \(papers.count) papers")
    }
  }

  @Test("control: a filing has canaries, and its own JSON field holds them") func control() async throws {
    let place = try TemporaryDirectory()
    let act = try await place.appended(.dossier(SampleSteps.number, SampleSteps.filed))
    let personal = String(decoding: try #require(act["personal"]?.value), as: UTF8.self)
    for canary in SampleSteps.personal { #expect(personal.contains(canary)) }
    let step = String(decoding: try #require(act["step"]?.value), as: UTF8.self)
    for canary in SampleSteps.confidential where canary.hasPrefix("CANARY-FILED") { #expect(step.contains(canary)) }
  }

  @Test("the public archive holds no word of any step; the sealed one holds them all") func archive() async throws {
    let place = try TemporaryDirectory()
    let ledger = try place.open()
    for step in SampleSteps.all {
      _ = try await ledger.append(Request(acts: [RecordAct.dossier(SampleSteps.number, step).draft()]))
    }
    ledger.close()
    let (published, sealed) = (try place.archive(.published), try place.archive(.sealed))
    for canary in SampleSteps.confidential + SampleSteps.personal + ["dossier.", SampleSteps.number.text] {
      #expect(!published.contains(canary), "\(canary)")
      #expect(sealed.contains(canary), "\(canary)")
    }
  }

  @Test("an act that a public copy withholds is read as withheld, whatever it was") func withheld() async throws {
    let place = try TemporaryDirectory()
    let ledger = try place.open()
    _ = try await ledger.append(Request(acts: [RecordAct.dossier(SampleSteps.number, SampleSteps.filed).draft()]))
    ledger.close()
    let copy = try TemporaryDirectory()
    try copy.mirror(place)
    let mirror = try Ledger.open(directory: copy.path, origin: "nhipcau.example/copy", mode: .reading)
    defer { mirror.close() }
    #expect(try RecordAct(try #require(try mirror.act(at: 0))) == .withheld)
  }
}
