import Foundation
import Testing

@testable import Ledger

@Suite("Archive")
struct ArchiveTests {
  @Test(
    "export | import gives the same root, whether public or sealed", arguments: [Archive.Coverage.published, .sealed])
  func sameRoot(coverage: Archive.Coverage) async throws {
    let (place, copy) = (try TemporaryDirectory(), try TemporaryDirectory())
    let ledger = try place.open()
    try await place.fill(ledger)
    let head = try ledger.head()
    var archive: [UInt8] = []
    #expect(try Archive.export(directory: place.path, coverage: coverage, to: { archive += $0 }) == head)
    ledger.close()

    let imported = try Archive.importLedger(from: pieces(archive), into: copy.path)
    #expect(imported.head == head)
    #expect(imported.origin == "nhipcau.example/ledger")
    let report = try Verification.verify(directory: copy.path)
    #expect(report.findings == [])
    #expect(report.head == head)
    #expect(report.isPublicCopy == (coverage == .published))
    let mirror = try copy.open()
    defer { mirror.close() }
    #expect(mirror.standing == .readOnly(.mirror))
    #expect(mirror.latestCheckpoint()?.root == head.root)
    await #expect(throws: LedgerError.readOnly(.mirror)) { try await mirror.append(.filing("s")) }
    let text = String(decoding: archive, as: UTF8.self)
    #expect(text.contains(Data("Bà Nguyễn Thị Sáu".utf8).base64EncodedString()) == (coverage == .sealed))

    var again: [UInt8] = []
    _ = try Archive.export(directory: copy.path, coverage: coverage, to: { again += $0 })
    #expect(again == archive)
  }

  @Test("a sealed copy knows the same versions, claims and keys")
  func sealed() async throws {
    let (place, copy) = (try TemporaryDirectory(), try TemporaryDirectory())
    let ledger = try place.open()
    try await place.fill(ledger)
    var archive: [UInt8] = []
    _ = try Archive.export(directory: place.path, coverage: .sealed, to: { archive += $0 })
    _ = try Archive.importLedger(from: pieces(archive), into: copy.path)
    let mirror = try copy.open(.reading)
    for index in 0..<12 {
      let key = "số \(index)"
      #expect(
        try mirror.holder(ofClaim: "certificate", key: key) == ledger.holder(ofClaim: "certificate", key: key))
      #expect(
        try mirror.first(ofKey: "form-\(index)", by: "officer.1")
          == ledger.first(ofKey: "form-\(index)", by: "officer.1"))
    }
    #expect(try mirror.version(of: "record.0") == ledger.version(of: "record.0"))
    mirror.close()
    ledger.close()
  }

  @Test("any changed, missing or repeated line is refused, and nothing is left behind")
  func refusals() async throws {
    let place = try TemporaryDirectory()
    let ledger = try place.open()
    try await place.fill(ledger, acts: 3)
    ledger.close()
    var archive: [UInt8] = []
    _ = try Archive.export(directory: place.path, coverage: .sealed, to: { archive += $0 })
    let lines = String(decoding: archive, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .dropLast().map(String.init)
    var random = SeededRandom(seed: 11)
    for index in lines.indices {
      var changed = lines
      var bytes = Array(changed[index].utf8)
      bytes[Int(random.next() % UInt64(bytes.count))] ^= 1 << (random.next() % 5)
      changed[index] = String(decoding: bytes, as: UTF8.self)
      // A bit of the origin or of a checkpoint's signature is caught by the checkpoint and by its key only.
      if index > 1, index < lines.count - 1 { try expectRefusal(changed, "changed \(index)") }
      var missing = lines
      missing.remove(at: index)
      if index < lines.count - 1 { try expectRefusal(missing, "missing \(index)") }
      var twice = lines
      twice.insert(lines[index], at: index)
      if index != lines.count - 2 { try expectRefusal(twice, "twice \(index)") }
    }
    var withheld = lines
    withheld[2].replace(withheld[2].split(separator: " ")[2], with: "-")
    try expectRefusal(withheld, "a value withheld from a sealed archive")
    try expectRefusal(Array(lines.prefix(4)), "cut off")
    #expect(throws: Archive.Fault.self) {
      try Archive.importLedger(from: pieces(archive.dropLast()), into: TemporaryDirectory().path)
    }
  }

  private func expectRefusal(_ lines: [String], _ what: String) throws {
    let copy = try TemporaryDirectory()
    let bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
    #expect(throws: Archive.Fault.self, "\(what)") { try Archive.importLedger(from: pieces(bytes), into: copy.path) }
    let left = try FileManager.default.contentsOfDirectory(atPath: copy.path)
    #expect(left == ["lock"], "\(what)")
  }

  @Test("nothing is imported where a ledger is, and a refusal names the line")
  func notEmpty() async throws {
    let place = try TemporaryDirectory()
    try place.open().close()
    let source = pieces(Array("nhipcau.ledger/1 public\norigin a\nassert-root 0 x\n".utf8))
    #expect(throws: Archive.Fault.notEmpty(directory: place.path)) {
      try Archive.importLedger(from: source, into: place.path)
    }
    let empty = try TemporaryDirectory()
    do {
      _ = try Archive.importLedger(from: source, into: empty.path)
    } catch {
      guard case .mismatch(line: 3, _) = error else {
        Issue.record("\(error)")
        return
      }
    }
  }

  @Test("a sealed file can be read by its owner only, and is not written over another")
  func file() async throws {
    let place = try TemporaryDirectory()
    let ledger = try place.open()
    try await place.fill(ledger, acts: 3)
    ledger.close()
    let path = place.path + "/out.sealed"
    try Archive.export(directory: place.path, coverage: .sealed, toFile: path)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(throws: LedgerError.self) { try Archive.export(directory: place.path, coverage: .sealed, toFile: path) }
    let copy = try TemporaryDirectory()
    #expect(try Archive.importLedger(fromFile: path, into: copy.path).coverage == .sealed)
  }
}
