import Domain
import Foundation
import GRDB
import Record
import Testing

@testable import Registers

@Suite("The register of dossiers") struct DossierFoldTests {
  @Test("each dossier is what its acts make of it, however they were batched", arguments: [UInt64(1), 2, 3])
  func foldedAsNaive(seed: UInt64) throws {
    let place = Place()
    defer { place.remove() }
    let seeded = SeededDossiers.record(seed: seed, acts: 900)
    let registers = try Registers.open(directory: place.directory)
    var chance = Chance(seed: seed)
    while registers.position < Int64(seeded.written.entries.count) {
      try registers.fold(try seeded.written.entries(from: registers.position, limit: 1 + chance.below(120)))
    }
    try #require(seeded.dossiers.count > 30)
    try registers.read { reading in
      for (number, dossier) in seeded.dossiers {
        let record = try #require(try reading.dossier(number))
        #expect(record.dossier == dossier.withoutPersons)
        #expect(record.version == dossier.entries.count)
        #expect(try reading.dossier(slip: dossier.filing.slip)?.dossier.number == number)
        #expect(try reading.dossierNumber(printed: dossier.filing.number) == number)
      }
      #expect(try reading.dossier(Sample.number("d-none")) == nil)
    }
  }

  @Test("rebuilt equals live, and a planted change is found") func rebuilt() throws {
    let place = Place()
    defer { place.remove() }
    let written = SeededDossiers.record(seed: 9, acts: 700).written
    let live = try place.registers(written)
    #expect(try Rebuild.compare(live, with: written).difference == nil)
    for (table, change) in [
      ("dossier_task", "UPDATE dossier_task SET since = since + 1 WHERE ordinal = 0"),
      ("dossier_step", "UPDATE dossier_step SET ended = ended + 1 WHERE ordinal = 0"),
      ("dossier_body", "DELETE FROM dossier_body WHERE seat LIKE 'decider:%'"),
    ] {
      let planted = Place()
      defer { planted.remove() }
      let live = try planted.registers(written)
      try DatabaseQueue(path: planted.file).write { try $0.execute(sql: change) }
      #expect(try #require(try Rebuild.compare(live, with: written).difference).table == table)
    }
  }

  @Test("an act that does not follow halts, and nothing after it is taken in") func halts() throws {
    let place = Place()
    defer { place.remove() }
    var seeded = SeededDossiers.record(seed: 4, acts: 60)
    let open = try #require(seeded.dossiers.values.first { if case .checking = $0.state { true } else { false } })
    var written = seeded.written
    let bad = written.append(
      .dossier(
        open.number,
        DossierStep(act: .resultReceived(on: seeded.today), by: .init(body: .office(.comingo), account: nil))))
    written.append(.opened(RecordOpening(nature: .record, operatedBy: "after")))
    seeded.file()
    let registers = try Registers.open(directory: place.directory)
    let halt = #expect(throws: Halt.self) { try registers.fold(written.entries) }
    #expect(halt?.position == bad)
    #expect(registers.position == bad)
    #expect(try registers.read { try $0.dossier(open.number) }?.version == open.entries.count)
  }

  @Test("two dossiers of one printed number halt") func twice() throws {
    let place = Place()
    defer { place.remove() }
    let seeded = SeededDossiers.record(seed: 4, acts: 20)
    var written = seeded.written
    guard case .dossier(_, let step) = try written.entries[1].act.get() else { return #expect(Bool(false)) }
    let bad = written.append(.dossier(Sample.number("d-other"), step))
    let registers = try Registers.open(directory: place.directory)
    #expect(throws: Halt.self) { try registers.fold(written.entries) }
    #expect(registers.position == bad)
  }

  @Test("no word about a person lies in any table; control: what is restricted does") func persons() throws {
    let place = Place()
    defer { place.remove() }
    let registers = try place.registers(SeededDossiers.record(seed: 5, acts: 300).written)
    try registers.close()
    let bytes = ["", "-wal"].map { (try? Data(contentsOf: URL(fileURLWithPath: place.file + $0))) ?? Data() }
    let all = bytes.reduce(Data(), +)
    #expect(all.range(of: Data(SeededDossiers.personal.utf8)) == nil)
    #expect(all.range(of: Data(SeededDossiers.canary.utf8)) != nil)
  }

  @Test("the next ordinal of a year follows the highest") func ordinals() throws {
    let place = Place()
    defer { place.remove() }
    let seeded = SeededDossiers.record(seed: 6, acts: 200)
    let registers = try place.registers(seeded.written)
    let highest = seeded.dossiers.values.map(\.filing.number).filter { $0.year == 2026 }.map(\.ordinal).max()
    #expect(try registers.read { try $0.nextDossierOrdinal(in: 2026) } == (highest ?? 0) + 1)
    #expect(try registers.read { try $0.nextDossierOrdinal(in: 2031) } == 1)
  }
}

extension Dossier {
  /// As a register keeps it, folded from what was recorded: a corrected step said first what its first correction keeps.
  var withoutPersons: Dossier {
    let entries = entries.enumerated().map { step, entry in
      let act = corrections[step]?.compactMap(\.before).first ?? entry.act
      return DossierStep(act: act, by: entry.by).withoutPersons.entry(at: entry.recordedAt)
    }
    var plain = try? Dossier(number: number, entries: [entries[0]])
    for entry in entries.dropFirst() { try? plain?.append(entry) }
    return plain ?? self
  }
}
