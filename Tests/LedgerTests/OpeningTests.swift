import Foundation
import GRDB
import Testing

@testable import Ledger

@Suite("Opening and signing")
struct OpeningTests {
  @Test("a second writer is told that the directory is locked, a reader is let in")
  func lock() async throws {
    let place = try TemporaryDirectory()
    let ledger = try place.open()
    _ = try await ledger.append(.filing("s"))
    #expect(throws: LedgerError.alreadyLocked(directory: place.path)) { try place.open() }
    let reader = try place.open(.reading)
    #expect(reader.standing == .readOnly(.openedForReading))
    #expect(reader.size == 1)
    _ = try await ledger.append(.filing("s"))
    #expect(reader.size == 2)
    await #expect(throws: LedgerError.readOnly(.openedForReading)) { try await reader.append(.filing("s")) }
    reader.close()
    ledger.close()
    await #expect(throws: LedgerError.closed) { try await ledger.append(.filing("s")) }
    try place.open().close()
  }

  @Test("there is nothing to read where no ledger is")
  func empty() throws {
    let place = try TemporaryDirectory()
    #expect(throws: LedgerError.noLedger(directory: place.path)) { try place.open(.reading) }
    #expect(throws: LedgerError.noLedger(directory: place.path)) { try Verification.verify(directory: place.path) }
  }

  @Test("checkpoints only grow, each extends the one before, and none comes sooner than the interval")
  func checkpoints() async throws {
    let place = try TemporaryDirectory()
    let ledger = try place.open(signingInterval: .milliseconds(150))
    defer { ledger.close() }
    let key = try #require(ledger.verifierKey)
    var before = try #require(ledger.latestCheckpoint())
    #expect(before.size == 0)
    let clock = ContinuousClock()
    let start = clock.now
    _ = try await ledger.append(.filing("s"))
    before = try await ledger.checkpoint(covering: 0)
    for _ in 0..<4 {
      let answer = try await ledger.append(.filing("s"))
      let next = try await ledger.checkpoint(covering: answer.first)
      #expect(next.isSigned(by: key))
      #expect(next.size > before.size)
      let proof = try ledger.consistencyProof(from: before.size, to: next.size)
      #expect(
        ProofVerifier.extends(
          oldSize: before.size, oldRoot: before.root, newSize: next.size, newRoot: next.root, proof: proof))
      before = next
    }
    #expect(clock.now - start >= .milliseconds(4 * 150))
  }

  @Test("a checkpoint is signed from the bytes as they are stored: a changed leaf stops the ledger")
  func rereads() async throws {
    let place = try TemporaryDirectory()
    let ledger = try place.open(signingInterval: .seconds(3_600))
    _ = try await ledger.append(.filing("s"))
    try ledger.signer?.sign()
    let signed = try #require(ledger.latestCheckpoint())
    #expect(signed.size == 1)
    _ = try await ledger.append(.filing("s"))
    try ledger.store.write {
      try $0.execute(sql: "UPDATE act SET leaf = CAST(leaf || x'0a' AS BLOB) WHERE position = 1")
    }
    #expect(throws: LedgerError.self) { try ledger.signer?.sign() }
    #expect(ledger.latestCheckpoint() == signed)
    ledger.close()
  }

  @Test("a restored old backup comes up read-only, says why, and goes on when the missing acts are brought")
  func oldBackup() async throws {
    let place = try TemporaryDirectory()
    let backup = try TemporaryDirectory()
    let ledger = try place.open()
    try await place.fill(ledger, acts: 3)
    ledger.close()
    let saved = backup.path + "/ledger.sqlite"
    try FileManager.default.copyItem(atPath: place.path + "/ledger.sqlite", toPath: saved)
    let again = try place.open()
    for _ in 0..<5 { _ = try await again.append(.filing("later")) }
    let (size, root) = (again.size, try again.head().root)
    again.close()
    var archive: [UInt8] = []
    _ = try Archive.export(directory: place.path, coverage: .sealed, to: { archive += $0 })

    try FileManager.default.removeItem(atPath: place.path + "/ledger.sqlite")
    try FileManager.default.copyItem(atPath: saved, toPath: place.path + "/ledger.sqlite")
    let restored = try place.open()
    #expect(restored.standing == .readOnly(.olderThanSigned(size: 7, signed: size)))
    await #expect(throws: LedgerError.readOnly(.olderThanSigned(size: 7, signed: size))) {
      try await restored.append(.filing("s"))
    }
    restored.close()

    let imported = try Archive.completeLedger(from: pieces(archive), in: place.path)
    #expect(imported.added == 5)
    let complete = try place.open()
    #expect(complete.standing == .writing)
    #expect(try complete.head() == Head(size: size, root: root))
    complete.close()
    #expect(try Verification.verify(directory: place.path).findings == [])
  }

  @Test("another history than the signed one comes up read-only")
  func contradiction() async throws {
    let (place, other) = (try TemporaryDirectory(), try TemporaryDirectory())
    for directory in [place, other] {
      let ledger = try directory.open()
      _ = try await ledger.append(.filing("s"))
      ledger.close()
    }
    try FileManager.default.removeItem(atPath: place.path + "/ledger.sqlite")
    try FileManager.default.copyItem(
      atPath: other.path + "/ledger.sqlite", toPath: place.path + "/ledger.sqlite")
    let ledger = try place.open()
    #expect(ledger.standing == .readOnly(.contradictsSigned(size: 1)))
    ledger.close()
  }

  @Test("without its state a ledger signs nothing until it is given the newest checkpoint known outside")
  func lostState() async throws {
    let place = try TemporaryDirectory()
    let ledger = try place.open()
    _ = try await ledger.append(.filing("s"))
    let newest = try await ledger.checkpoint(covering: 0)
    let key = try #require(ledger.verifierKey)
    ledger.close()
    try FileManager.default.removeItem(atPath: place.path + "/state")
    let lost = try place.open()
    #expect(lost.standing == .readOnly(.stateMissing))
    lost.close()
    #expect(throws: LedgerError.self) {
      let stranger = try #require(SigningKey(generatingFor: "nhipcau.example/ledger"))
      try Recovery.continueSigning(directory: place.path, after: newest, signedBy: stranger.verifier)
    }
    try Recovery.continueSigning(directory: place.path, after: newest, signedBy: key)
    let again = try place.open()
    #expect(again.standing == .writing)
    #expect(again.verifierKey != key)
    #expect(try again.formerKeys() == [key], "an act of its own names the key that is lost")
    _ = try await again.append(.filing("s"))
    again.close()
    #expect(try Verification.verify(directory: place.path).findings == [])
  }

  @Test(
    "a damaged checkpoint or key counts as lost: the ledger comes up read-only",
    arguments: ["checkpoint", "ledger-key"])
  func damagedState(file: String) async throws {
    let place = try TemporaryDirectory()
    let ledger = try place.open()
    _ = try await ledger.append(.filing("s"))
    ledger.close()
    let path = place.path + "/state/" + file
    var bytes = try #require(FileManager.default.contents(atPath: path))
    bytes[bytes.count - 9] ^= 1
    try bytes.write(to: URL(fileURLWithPath: path))
    let damaged = try place.open()
    #expect(damaged.standing == .readOnly(.stateMissing))
    #expect(damaged.size == 1)
    damaged.close()
    #expect(try !Verification.verify(directory: place.path).isSound)
  }

  @Test("a mirror that starts a new origin names the old one and signs under its own")
  func newOrigin() async throws {
    let (place, mirror) = (try TemporaryDirectory(), try TemporaryDirectory())
    let ledger = try place.open()
    try await place.fill(ledger, acts: 3)
    ledger.close()
    var archive: [UInt8] = []
    _ = try Archive.export(directory: place.path, coverage: .sealed, to: { archive += $0 })
    _ = try Archive.importLedger(from: pieces(archive), into: mirror.path)
    let old = try #require(ledger.verifierKey)
    try Recovery.startNewOrigin(directory: mirror.path, origin: "mirror.example/ledger", after: old)
    let new = try mirror.open()
    #expect(new.standing == .writing)
    #expect(new.origin == "mirror.example/ledger")
    #expect(try new.act(at: new.size - 1)?["formerly"]?.text == "nhipcau.example/ledger")
    #expect(try new.formerKeys() == [old] && new.verifierKey != old)
    _ = try await new.append(.filing("s"))
    new.close()
    #expect(try Verification.verify(directory: mirror.path).findings == [])
  }
}

/// The bytes in pieces of an odd size, so that no line ends where a piece does.
func pieces(_ bytes: [UInt8], of size: Int = 997) -> () -> [UInt8]? {
  var rest = bytes[...]
  return {
    guard !rest.isEmpty else { return nil }
    defer { rest = rest.dropFirst(size) }
    return Array(rest.prefix(size))
  }
}
