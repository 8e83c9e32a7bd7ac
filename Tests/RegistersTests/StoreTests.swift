import Domain
import Foundation
import GRDB
import Record
@testable import Registers
import Testing

@Suite("The registers' file")
struct StoreTests {
  @Test("keeps its position with its rows: what was folded is not folded again")
  func positionIsAtomic() throws {
    let place = Place()
    defer { place.remove() }
    var written = Written()
    let first = written.start("1")
    written.publish(Sample.project("A-1", "One"), in: first)
    written.complete(first)
    try place.registers(written).close()
    let again = try Registers.open(directory: place.directory)
    #expect(again.position == 3)
    try again.fold(written.entries)
    #expect(try again.read { try $0.homeCounts().projects } == 1)
  }

  @Test("halts at an act it cannot read, says where and why, and shows nothing after it")
  func unknownActHalts() throws {
    let place = Place()
    defer { place.remove() }
    var written = Written()
    let first = written.start("1")
    written.publish(Sample.project("A-1", "One"), in: first)
    written.appendUnreadable()
    written.complete(first)
    let registers = try Registers.open(directory: place.directory)
    let halt = #expect(throws: Halt.self) { try registers.fold(written.entries) }
    #expect(halt?.position == 2)
    #expect(halt?.reason.contains("activity.published/9") == true)
    #expect(registers.position == 2)
    #expect(try registers.read { try $0.homeCounts().projects } == 0)
  }

  @Test("halts at an act that does not fit, and takes in nothing of it")
  func misfitHalts() throws {
    let place = Place()
    defer { place.remove() }
    var written = Written()
    written.publish(Sample.project("A-1", "One"), in: Sample.number("i-never-started"))
    let registers = try Registers.open(directory: place.directory)
    let halt = #expect(throws: Halt.self) { try registers.fold(written.entries) }
    #expect(halt?.position == 0)
    let rows = try DatabaseQueue(path: place.file).read { database in
      try Int.fetchOne(database, sql: "SELECT (SELECT count(*) FROM project) + (SELECT count(*) FROM project_words)")
    }
    #expect(rows == 0)
  }

  @Test("halts at a gap in the ledger")
  func gapHalts() throws {
    var written = Written()
    written.append(.opened(RecordOpening(nature: .record, operatedBy: "Test")))
    written.start("1")
    let place = Place()
    defer { place.remove() }
    let registers = try Registers.open(directory: place.directory)
    #expect(throws: Halt.self) { try registers.fold(Array(written.entries.dropFirst())) }
  }

  @Test("of another form is built anew, and those of older versions are removed")
  func otherForm() throws {
    let place = Place()
    defer { place.remove() }
    try place.registers(Seeded.record(seed: 3, acts: 50)).close()
    try DatabaseQueue(path: place.file).write { try $0.execute(sql: "UPDATE form SET tables = 'other'") }
    let older = "\(place.directory)/registers-v0.sqlite"
    try Data().write(to: URL(fileURLWithPath: older))
    #expect(try Registers.open(directory: place.directory).position == 0)
    #expect(!FileManager.default.fileExists(atPath: older))
  }
}
