import GRDB
@testable import Registers
import Testing

@Suite("Rebuilt registers equal live ones")
struct RebuildTests {
  @Test("row by row, however the acts were batched", arguments: [UInt64(1), 2, 3])
  func rebuiltEqualsLive(seed: UInt64) throws {
    let place = Place()
    defer { place.remove() }
    let written = Seeded.record(seed: seed, acts: 800)
    let live = try Registers.open(directory: place.directory)
    var chance = Chance(seed: seed)
    while live.position < Int64(written.entries.count) {
      try live.fold(try written.entries(from: live.position, limit: 1 + chance.below(90)))
    }
    let report = try Rebuild.compare(live, with: written)
    #expect(report.difference == nil)
    #expect(report.acts == Int64(written.entries.count))
    #expect(report.rows > 3_000)
  }

  @Test(
    "control: a change in one row of any table is found",
    arguments: [
      "UPDATE project_flow SET units = units + 1 WHERE rowid = 0 OR (version, ordinal) = (SELECT version, ordinal FROM project_flow LIMIT 1)",
      "DELETE FROM project_current WHERE facet = 0 AND version = (SELECT max(version) FROM project_current)",
      "UPDATE facet_total SET low = (low + 1) & 4294967295 WHERE facet = 0 AND kind = 3 AND currency = 'USD'",
      "UPDATE organisation SET name = name || '.' WHERE id = 2",
      "UPDATE certificate SET expiry = expiry + 1 WHERE version = (SELECT min(version) FROM certificate)",
      "INSERT INTO organisation_search (organisation_search) VALUES ('delete-all')",
      "UPDATE import SET state = 'completed', ended = 3 WHERE state = 'started'",
    ])
  func plantedChangeIsFound(sql: String) throws {
    let place = Place()
    defer { place.remove() }
    let written = Seeded.record(seed: 7, acts: 400)
    let live = try place.registers(written)
    let sql = sql.replacing("rowid = 0 OR ", with: "")
    try DatabaseQueue(path: place.file).write { try $0.execute(sql: sql) }
    let difference = try #require(try Rebuild.compare(live, with: written).difference)
    #expect(sql.contains(difference.table.replacing("_terms", with: "")))
  }

  @Test("registers that were built anew take the place of the old ones while they are read")
  func replaced() throws {
    let place = Place()
    defer { place.remove() }
    let written = Seeded.record(seed: 12, acts: 500)
    let live = try place.registers(written)
    let before = try live.read { try $0.homeCounts().projects }
    try #require(before > 0)
    try DatabaseQueue(path: place.file).write { try $0.execute(sql: "DELETE FROM facet_count") }
    #expect(try live.read { try $0.homeCounts().projects } == 0)
    try Rebuild.replace(live, from: written)
    #expect(try live.read { try $0.homeCounts().projects } == before)
    #expect(try Rebuild.compare(live, with: written).difference == nil)
  }
}
