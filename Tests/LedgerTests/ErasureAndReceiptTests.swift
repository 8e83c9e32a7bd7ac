import Foundation
import GRDB
import Testing

@testable import Ledger

@Suite("Erasure")
struct ErasureTests {
  @Test("an erased field loses value and salt everywhere in the files, and the tree still verifies")
  func erase() async throws {
    let place = try TemporaryDirectory()
    let ledger = try place.open()
    let key = IdempotencyKey(actor: "a", key: "k", fingerprint: Array("telltale fingerprint".utf8))
    _ = try await ledger.append(Request(acts: [.filing("s"), .filing("s")], key: key))
    let root = try ledger.root(at: 2)
    let salt = try #require(try ledger.act(at: 1)?["contact"]?.salt)
    let request = Request(
      acts: [Draft(kind: "erasure/1", subject: "erasures", fields: [])],
      erasing: [Erasure(position: 1, field: "contact")])
    #expect(try await ledger.append(request) == .appended(first: 2, count: 1))

    #expect(try ledger.act(at: 1)?["contact"]?.opening == nil)
    #expect(try ledger.act(at: 1)?["opinion"]?.text == "favourable")
    #expect(try ledger.act(at: 2)?["ledger.erased"]?.text == "1 contact\n0 ledger.fingerprint\n")
    #expect(try ledger.root(at: 2) == root)
    let same = IdempotencyKey(actor: "a", key: "k", fingerprint: [9])
    #expect(try await ledger.append(.filing("s", key: same)) == .alreadyFiled(first: 0))
    await #expect(throws: LedgerError.self) { try await ledger.append(request) }
    #expect(try Verification.verify(directory: place.path).findings == [])
    for name in ["ledger.sqlite", "ledger.sqlite-wal"] {
      let bytes = FileManager.default.contents(atPath: place.path + "/" + name) ?? Data()
      #expect(bytes.range(of: Data(salt)) == nil, "\(name)")
      #expect(bytes.range(of: Data("telltale".utf8)) == nil, "\(name)")
    }
    ledger.close()
  }

  @Test("while a reader looks on, an erasure does not wait, and what was erased leaves the WAL with a later act")
  func readerInTheWay() async throws {
    let place = try TemporaryDirectory()
    let ledger = try place.open()
    _ = try await ledger.append(.filing("s"))
    let salt = Data(try #require(try ledger.act(at: 0)?["contact"]?.salt))
    func isOnDisk() -> Bool {
      ["ledger.sqlite", "ledger.sqlite-wal"].contains { name in
        FileManager.default.contents(atPath: place.path + "/" + name)?.range(of: salt) != nil
      }
    }
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let reader = try DatabaseQueue(path: place.path + "/ledger.sqlite", configuration: configuration)
    try await reader.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN")
      _ = try Int.fetchOne(db, sql: "SELECT size FROM head")
    }
    let request = Request(
      acts: [Draft(kind: "erasure/1", subject: "e", fields: [])], erasing: [Erasure(position: 0, field: "contact")])
    #expect(try await ledger.append(request) == .appended(first: 1, count: 1))
    try await reader.writeWithoutTransaction { try $0.execute(sql: "COMMIT") }
    _ = try await ledger.append(.filing("s"))
    ledger.close()
    try reader.close()
    #expect(!isOnDisk())
  }

  @Test("public fields and those of the ledger itself are not erased")
  func refused() async throws {
    let place = try TemporaryDirectory()
    let ledger = try place.open()
    defer { ledger.close() }
    _ = try await ledger.append(.filing("s", key: IdempotencyKey(actor: "a", key: "k", fingerprint: [1])))
    for field: Name in ["note", "ledger.key", "ledger.fingerprint", "absent"] {
      let request = Request(
        acts: [Draft(kind: "erasure/1", subject: "e", fields: [])], erasing: [Erasure(position: 0, field: field)])
      guard case .failure(.invalid) = await attempt(ledger, request) else {
        Issue.record("\(field) was erased")
        continue
      }
    }
    #expect(ledger.size == 1)
  }

  @Test("a value that vanished without an act of erasure is found, at its position")
  func vanished() async throws {
    let place = try TemporaryDirectory()
    let ledger = try place.open()
    try await place.fill(ledger)
    ledger.close()
    let queue = try DatabaseQueue(path: place.path + "/ledger.sqlite")
    try await queue.write { db in
      let act = try #require(try StoredRow.act(at: 6, db))
      let openings = act.fields.map { $0.name == "opinion" ? nil : $0.opening }
      try db.execute(
        sql: "UPDATE act SET opening = ? WHERE position = 6", arguments: [Data(PackedOpenings.pack(openings))])
    }
    let report = try Verification.verify(directory: place.path)
    #expect(report.findings.map(\.position) == [6])
    #expect(report.findings.map(\.part) == [.erasure])
  }
}

@Suite("Receipts")
struct ReceiptTests {
  @Test("a receipt proves its act offline and shows what it was asked to; changed anywhere, it proves nothing")
  func receipt() async throws {
    let place = try TemporaryDirectory()
    let ledger = try place.open()
    try await place.fill(ledger)
    let id = try #require(try ledger.act(at: 5)?.id)
    _ = try await ledger.checkpoint(covering: ledger.size - 1)
    let key = try #require(ledger.verifierKey)
    let receipt = try #require(try ledger.receipt(for: id))
    ledger.close()
    #expect(receipt.text.hasPrefix("c2sp.org/tlog-proof@v1\nextra "))
    let read = try Receipt(receipt.text)
    #expect(try read.verify(with: key).id == id)
    #expect(read.shown.map(\.name) == ["note"])
    for bit in stride(from: 0, to: receipt.text.utf8.count * 8, by: 3) {
      var bytes = Array(receipt.text.utf8)
      bytes[bit / 8] ^= 1 << (bit % 8)
      guard let text = String(validating: bytes, as: UTF8.self) else { continue }
      #expect(throws: Receipt.Fault.self, "bit \(bit)") { try Receipt(text).verify(with: key) }
    }
  }

  @Test("there is no receipt for what does not exist")
  func none() async throws {
    let place = try TemporaryDirectory()
    let ledger = try place.open()
    defer { ledger.close() }
    #expect(try ledger.receipt(for: .random()) == nil)
  }
}
