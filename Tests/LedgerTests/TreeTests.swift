import Foundation
import Testing

@testable import Ledger

/// A tree in memory, hashed by the definition alone: what the stored one is compared with.
struct PlainTree {
  var leaves: [Hash]

  func root(_ range: Range<Int>) -> Hash {
    guard range.count > 1 else { return range.isEmpty ? Hash.ofEmptyTree : leaves[range.lowerBound] }
    var half = 1
    while half * 2 < range.count { half *= 2 }
    let middle = range.lowerBound + half
    return Hash.node(root(range.lowerBound..<middle), root(middle..<range.upperBound))
  }

  var reader: TreeReader {
    TreeReader { level, index in root(Int(index) << level..<Int(index + 1) << level) }
  }
}

@Suite("Tree")
struct TreeTests {
  @Test("RFC 6962's eight leaves have the roots that everyone knows")
  func reference() {
    let leaves = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"]
    let roots = [
      "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
      "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
      "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
      "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
      "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
      "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
      "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
      "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ]
    var frontier = Frontier()
    #expect(frontier.root.hex == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    for (leaf, root) in zip(leaves, roots) {
      frontier.append(Hash.leaf(Hex.decode(leaf.utf8) ?? []))
      #expect(frontier.root.hex == root)
    }
  }

  @Test("every proof of every tree up to 40 leaves verifies, and none with a bit flipped")
  func proofs() throws {
    let tree = PlainTree(leaves: (0..<40).map { Hash.leaf(Array("leaf \($0)".utf8)) })
    for size in 1...40 {
      let root = tree.root(0..<size)
      for index in 0..<size {
        let proof = try tree.reader.inclusionProof(of: Position(index), in: Position(size))
        let includes = { (proof: [Hash]) in
          ProofVerifier.includes(
            leafHash: tree.leaves[index], at: Position(index), size: Position(size), root: root, proof: proof)
        }
        #expect(includes(proof))
        #expect(!includes(proof + [root]))
        #expect(proof.isEmpty || !includes(proof.dropLast()))
      }
      for old in 1...size {
        let proof = try tree.reader.consistencyProof(from: Position(old), to: Position(size))
        let extends = { (proof: [Hash]) in
          ProofVerifier.extends(
            oldSize: Position(old), oldRoot: tree.root(0..<old), newSize: Position(size), newRoot: root, proof: proof)
        }
        #expect(extends(proof))
        #expect(!extends(proof + [root]))
        for index in proof.indices {
          var bytes = proof[index].bytes
          bytes[index % 32] ^= 1
          var bad = proof
          bad[index] = try #require(Hash(bytes: bytes))
          #expect(!extends(bad))
        }
      }
    }
  }

  @Test(
    "trees of the leaves “leaf i” have the roots and proofs of the Go module proxy's log",
    .enabled(if: Shared.isPresent))
  func leafI() throws {
    let vectors = try Shared.json("leaf-i-trees.json")
    let roots = try #require(vectors["roots_hex"] as? [String: String])
    let largest = try #require(roots.keys.compactMap { Int($0) }.max())
    var frontier = Frontier()
    for index in 0..<largest {
      frontier.append(Hash.leaf(Array("leaf \(index)".utf8)))
      if let root = roots["\(index + 1)"] { #expect(frontier.root.hex == root) }
    }
    let tree = PlainTree(leaves: (0..<largest).map { Hash.leaf(Array("leaf \($0)".utf8)) })
    for name in ["inclusion_samples", "consistency_samples"] {
      for item in try #require(vectors[name] as? [[String: Any]]) { try check(item, of: tree) }
    }
    for case let (path, digest as String) in try #require(vectors["sha256_of_tile"] as? [String: Any]) {
      let tile = try #require(TilePath(String(path.dropFirst("tile/".count))))
      let step = tile.level == 0 ? 1 : 256
      let bytes = (0..<tile.width).flatMap { offset in
        let start = (Int(tile.index) * 256 + offset) * step
        return tree.root(start..<start + step).bytes
      }
      #expect(bytes.withUnsafeBytes { Hash.sha256($0) }.hex == digest, "\(path)")
    }
  }

  @Test("proofs of RFC 6962's eight leaves are those published", .enabled(if: Shared.isPresent))
  func referenceProofs() throws {
    let vectors = try Shared.json("rfc6962-reference.json")
    let leaves = try #require(vectors["leaves_hex"] as? [String]).map { Hash.leaf(Hex.decode($0.utf8) ?? []) }
    #expect(leaves.map(\.hex) == vectors["leaf_hashes_hex"] as? [String])
    let tree = PlainTree(leaves: leaves)
    #expect((0...8).map { tree.root(0..<$0).hex } == vectors["roots_hex"] as? [String])
    for name in ["inclusion", "consistency"] {
      for item in try #require(vectors[name] as? [[String: Any]]) { try check(item, of: tree) }
    }
  }

  private func check(_ item: [String: Any], of tree: PlainTree) throws {
    let proof = try #require(item["proof_hex"] as? [String])
    if let old = item["size1"] as? Int, let new = item["size2"] as? Int {
      #expect(try tree.reader.consistencyProof(from: Position(old), to: Position(new)).map(\.hex) == proof)
    } else {
      let size = try #require(item["size"] as? Int)
      let index = try #require(item["index"] as? Int)
      #expect(try tree.reader.inclusionProof(of: Position(index), in: Position(size)).map(\.hex) == proof)
    }
  }

  @Test("inclusion proofs, good and corrupted, are judged as published", .enabled(if: Shared.isPresent))
  func inclusionCases() throws {
    let cases = try Shared.cases(in: "merkle/inclusion")
    #expect(cases.count > 40)
    for (name, fields) in cases {
      let isGood = try ProofVerifier.includes(
        leafHash: hash(fields["leafHash"]), at: number(fields["leafIdx"]), size: number(fields["treeSize"]),
        root: hash(fields["root"]), proof: proof(fields["proof"]))
      #expect(isGood == (fields["wantErr"] as? Bool == false), "\(name)")
    }
  }

  @Test("consistency proofs, good and corrupted, are judged as published", .enabled(if: Shared.isPresent))
  func consistencyCases() throws {
    let cases = try Shared.cases(in: "merkle/consistency")
    #expect(cases.count > 40)
    for (name, fields) in cases {
      let isGood = try ProofVerifier.extends(
        oldSize: number(fields["size1"]), oldRoot: hash(fields["root1"]), newSize: number(fields["size2"]),
        newRoot: hash(fields["root2"]), proof: proof(fields["proof"]))
      #expect(isGood == (fields["wantErr"] as? Bool == false), "\(name)")
    }
  }

  /// What is not 32 bytes is no hash: it reads as one that nothing else has.
  private func hash(_ value: Any?) -> Hash {
    let bytes = (value as? String).flatMap { Data(base64Encoded: $0) }.map { Array($0) } ?? []
    return Hash(bytes: bytes) ?? Hash.leaf(bytes)
  }

  private func proof(_ value: Any?) -> [Hash] { (value as? [String] ?? []).map { hash($0) } }

  private func number(_ value: Any?) throws -> Position {
    let text = "\(try #require(value))"
    return Position(text) ?? Position(bitPattern: UInt64(text) ?? 0)
  }
}
