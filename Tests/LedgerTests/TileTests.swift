import Foundation
import Testing

@testable import Ledger

@Suite("Tiles")
struct TileTests {
  @Test(
    "tiles of the published log of 15 entries are made from its entries, and its checkpoints verify",
    .enabled(if: Shared.isPresent))
  func published() throws {
    let log = Shared.vectors.appendingPathComponent("tessera/log")
    let key = try #require(
      VerifierKey("example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx"))
    var bundle = Array(try Data(contentsOf: log.appendingPathComponent("tile/entries/000.p/15")))[...]
    var leaves: [Hash] = []
    while bundle.count >= 2 {
      let length = Int(bundle.removeFirst()) << 8 | Int(bundle.removeFirst())
      leaves.append(Hash.leaf(Array(bundle.prefix(length))))
      bundle = bundle.dropFirst(length)
    }
    #expect(leaves.count == 15)
    for width in 1...15 {
      let tile = try Data(contentsOf: log.appendingPathComponent("tile/0/000.p/\(width)"))
      #expect(Array(tile) == leaves[..<width].flatMap(\.bytes))
    }
    for size in 0...15 {
      let note = try String(contentsOf: log.appendingPathComponent("checkpoint.\(size)"), encoding: .utf8)
      let checkpoint = try #require(Checkpoint(note: note))
      #expect(checkpoint.isSigned(by: key))
      #expect(checkpoint.size == Position(size))
      #expect(checkpoint.root == PlainTree(leaves: leaves).root(0..<size))
    }
  }

  @Test("a ledger's tiles, roots and proofs are those of the plain tree, past a full tile")
  func ledger() async throws {
    let place = try TemporaryDirectory()
    let ledger = try place.open()
    defer { ledger.close() }
    for batch in 0..<3 {
      let acts = (0..<200).map { Draft(kind: "note/1", subject: Name("s.\(batch).\($0)") ?? "s", fields: []) }
      _ = try await ledger.append(Request(acts: acts))
    }
    let leaves = try ledger.acts(from: 0, limit: 600).map(\.leafHash)
    let tree = PlainTree(leaves: leaves)
    #expect(try ledger.tile(level: 0, index: 1, width: 256) == leaves[256..<512].flatMap(\.bytes))
    #expect(try ledger.tile(level: 0, index: 2, width: 88) == leaves[512...].flatMap(\.bytes))
    #expect(try ledger.tile(level: 0, index: 2, width: 89) == nil)
    #expect(try ledger.tile(level: 1, index: 0, width: 2) == tree.root(0..<256).bytes + tree.root(256..<512).bytes)
    #expect(try ledger.tile(level: 1, index: 0, width: 3) == nil)
    let bundle = try #require(try ledger.entriesTile(index: 2, width: 88))
    #expect(bundle.count == (try ledger.acts(from: 512, limit: 88).reduce(0) { $0 + 2 + $1.leaf.count }))
    for size: Position in [1, 2, 255, 256, 257, 600] {
      #expect(try ledger.root(at: size) == tree.root(0..<Int(size)))
      #expect(try ledger.consistencyProof(from: size, to: 600) == tree.reader.consistencyProof(from: size, to: 600))
      #expect(try ledger.inclusionProof(of: size - 1, in: 600) == tree.reader.inclusionProof(of: size - 1, in: 600))
    }
    #expect(throws: LedgerError.self) { try ledger.root(at: 601) }
  }

  @Test("addresses of tiles are read in their one canonical writing")
  func paths() {
    #expect(TilePath("0/000") == TilePath(level: 0, index: 0, width: 256))
    #expect(TilePath("entries/x001/x234/067.p/15") == TilePath(level: nil, index: 1_234_067, width: 15))
    #expect(TilePath("63/255")?.description == "63/255")
    for bad in [
      "", "0", "64/000", "-1/000", "00/000", "0/0", "0/x000/001", "0/001/002", "0/000.p/0", "0/000.p/256",
      "0/000.p/01", "0/000.p", "entries", "leaf/000", "0/000/", "0/+01",
    ] {
      #expect(TilePath(bad) == nil, "\(bad)")
    }
  }
}
