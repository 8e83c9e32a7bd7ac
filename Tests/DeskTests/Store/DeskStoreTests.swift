import Foundation
import GRDB
import Testing

@testable import Desk

@Suite("The desk lies safely on its disk")
struct DeskStoreTests {
  private static func durability(_ pool: DatabasePool) throws -> Int? {
    try pool.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA synchronous") }
  }

  @Test("a commit is on the disk when it is acknowledged; a pool left to itself would not see to it")
  func durable() throws {
    let folder = try Folder()
    let store = try DeskStore(directory: folder.path, clock: { Clock(0).now })
    #expect(try Self.durability(store.pool) == 2)
    #expect(try store.pool.read { try String.fetchOne($0, sql: "PRAGMA journal_mode") } == "wal")
    // The control: the same file without the setting.
    let plain = try DatabasePool(path: folder("desk.sqlite"))
    #expect(try Self.durability(plain) != 2)
  }

  @Test("every table is strict, and a key must lead somewhere")
  func strict() throws {
    let store = try DeskStore(directory: try Folder().path, clock: { Clock(0).now })
    let loose = try store.pool.read {
      try String.fetchAll(
        $0,
        sql:
          "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict AND name NOT LIKE 'sqlite_%'"
      )
    }
    #expect(loose == [])
    #expect(throws: DatabaseError.self) {
      try store.pool.write { try $0.execute(sql: "INSERT INTO membership VALUES ('a-none', 'office:mofa', 'decides')") }
    }
  }

  @Test("only its owner can open any of it")
  func modes() throws {
    let office = try Office()
    func mode(_ name: String) throws -> Int {
      let attributes = try FileManager.default.attributesOfItem(atPath: office.folder(name))
      return try #require(attributes[.posixPermissions] as? Int)
    }
    for name in ["desk.sqlite", "desk.sqlite-wal", "state/desk-key"] { #expect(try mode(name) == 0o600, "\(name)") }
    for name in ["files", "files/incoming", "state"] { #expect(try mode(name) == 0o700, "\(name)") }
  }

  @Test("a desk that a later release wrote is left alone")
  func newer() throws {
    let folder = try Folder()
    try DeskStore(directory: folder.path, clock: { Clock(0).now }).pool.write {
      try $0.execute(sql: "PRAGMA user_version = 99")
    }
    #expect(throws: DeskFault.newerSchema(99)) { try DeskStore(directory: folder.path, clock: { Clock(0).now }) }
  }

  @Test("a key that is no key stops the desk, and no other is made in its place")
  func key() throws {
    let folder = try Folder()
    let made = try DeskKey.kept(in: folder.path)
    #expect(try DeskKey.kept(in: folder.path).mark("x", for: .form) == made.mark("x", for: .form))
    #expect(made.mark("x", for: .form) != made.mark("x", for: .address))
    try Data([1, 2]).write(to: URL(fileURLWithPath: folder("state/desk-key")))
    #expect(throws: DeskFault.self) { try DeskKey.kept(in: folder.path) }
  }
}
