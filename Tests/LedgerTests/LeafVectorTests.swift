import Foundation
import Testing

@testable import Ledger

/// The fixed vectors of docs/ledger.md, computed by a program that shares nothing with this one.
struct LeafVector: Sendable, CustomTestStringConvertible {
  var id: String
  var kind: Kind
  var subject: Name
  var recordedAt: Int64
  /// Each salt is one byte, 32 times.
  var fields: [(name: Name, visibility: Visibility, salt: UInt8, value: String)]
  var leaf: String
  var hash: String

  var testDescription: String { kind.description }

  static let all = [
    LeafVector(
      id: "00112233445566778899aabbccddeeff", kind: "certificate/1", subject: "fngo-0001",
      recordedAt: 1_769_909_400_000, fields: [("number", .published, 0x01, "12/GCN-UBPCP")],
      leaf: """
        nhipcau.act/1
        00112233445566778899aabbccddeeff
        certificate/1
        fngo-0001
        2026-02-01T01:30:00.000Z
        number p OHz2u8/py9NpONaBV3fGsOBdFGfDll56mSc7MsAi0AQ=

        """,
      hash: "3d672c28a09b8082209b63a21d5f45e804a459b877a1c5f6174016ca67233884"),
    LeafVector(
      id: "0f1e2d3c4b5a69788796a5b4c3d2e1f0", kind: "activity/1", subject: "xm-dac-1-demo",
      recordedAt: 1_770_023_730_125,
      fields: [
        ("activity", .published, 0xA1, "Nước sạch cho Hà Giang"), ("contacts", .personal, 0xA2, "Bà Nguyễn Thị Sáu"),
        ("opinion", .restricted, 0xA3, ""),
      ],
      leaf: """
        nhipcau.act/1
        0f1e2d3c4b5a69788796a5b4c3d2e1f0
        activity/1
        xm-dac-1-demo
        2026-02-02T09:15:30.125Z
        activity p KpjosxPDdkXESMRBCSMT6kOEkmryFGDAQS0BakcDg8U=
        contacts x 8ktQYn36cT50IQjWLrmcySgt3bqdSsutqmnAjDB3GWc=
        opinion r CR6oy2gi3VB2yEm2L+bjkpsPvynZ54N0yT6DeM4oKJU=

        """,
      hash: "26f42ca62ec19709dd7abb74b38b2ff50c001b4f4a3385c724a471574d5a124f"),
    LeafVector(
      id: "ffffffffffffffff0000000000000001", kind: "restricted/1", subject: "6b1f0c7d9e2a48538d4f7c1b2a3e5d60",
      recordedAt: 1_798_761_599_999,
      fields: [
        ("ledger.claims", .restricted, 0xB1, "+ open-dossier fngo-0001 extension\n"),
        ("ledger.fingerprint", .restricted, 0xB3, "\u{0}\u{1}\u{2}\u{3}"),
        ("ledger.key", .restricted, 0xB2, "officer.7\nform-42\n1\n"), ("ledger.kind", .restricted, 0xB4, "dossier/2"),
        ("ledger.subject", .restricted, 0xB5, "dossier-2026-00017"), ("purpose", .restricted, 0xB6, "Gia hạn"),
      ],
      leaf: """
        nhipcau.act/1
        ffffffffffffffff0000000000000001
        restricted/1
        6b1f0c7d9e2a48538d4f7c1b2a3e5d60
        2026-12-31T23:59:59.999Z
        ledger.claims r 19NwM1rUnAW9Ws8vxW4PcwH2ZSEMvllOqr28QDPgwHM=
        ledger.fingerprint r wxAr3meXCd//6j6ZJq8OeJBuRN+t6jsri8gWNqiMr7Q=
        ledger.key r ttr+7Mp0zKAmb0EG6HxChF2t4jh50EjjSwd1LkGmzlc=
        ledger.kind r ly0ulo8Xhr7qthoBtG6rUNaoF2vcmfI9Jt0wfAVKUw4=
        ledger.subject r mSUy7Hjr7NuqJPbw7spSjh7z4EYES7csefavWKOgC9A=
        purpose r yJ4PpdmoZsc5rSo9JfbibterSe81cRIH+/WGlmXOoXA=

        """,
      hash: "e6fb35a3629f7e8778188ab0ca67478a42ee0e9d9d59d17966d95fee03241d48"),
  ]

  static let root = "u9gEFXWV6mlQJqrWMZZT0FseY39p00H1RqRuGrAxLo4="

  func encoded() throws -> Leaf {
    Leaf(
      id: try #require(ActID(hex: id)), kind: kind, subject: subject, recordedAt: recordedAt,
      fields: fields.map { field in
        let opening = Opening(salt: [UInt8](repeating: field.salt, count: 32), value: Array(field.value.utf8))
        return Leaf.Committed(
          name: field.name, visibility: field.visibility,
          commitment: Commitment.of(opening, name: field.name, visibility: field.visibility))
      })
  }
}

@Suite("Leaves")
struct LeafVectorTests {
  @Test("the fixed leaves come out byte for byte, and are read back", arguments: LeafVector.all)
  func vectors(vector: LeafVector) throws {
    let leaf = try vector.encoded()
    #expect(String(decoding: leaf.encoded(), as: UTF8.self) == vector.leaf)
    #expect(Hash.leaf(Array(vector.leaf.utf8)).hex == vector.hash)
    #expect(Leaf(Array(vector.leaf.utf8))?.encoded() == Array(vector.leaf.utf8))
  }

  @Test("the tree of the three has the root that the document states")
  func root() {
    var frontier = Frontier()
    for vector in LeafVector.all { frontier.append(Hash.leaf(Array(vector.leaf.utf8))) }
    #expect(frontier.root.base64 == LeafVector.root)
  }

  @Test("the document states the same leaves and hashes")
  func document() throws {
    let path = Shared.root.appendingPathComponent("docs/ledger.md")
    let document = try String(contentsOf: path, encoding: .utf8)
    for vector in LeafVector.all {
      #expect(document.contains(vector.leaf))
      #expect(document.contains(vector.hash))
    }
    #expect(document.contains(LeafVector.root))
  }

  @Test("a leaf changed in any way that is not another leaf is no leaf")
  func strict() throws {
    let good = LeafVector.all[1].leaf
    let changes = [
      ("nhipcau.act/1", "nhipcau.act/2"), ("0f1e", "0F1E"), ("0f1e2d", "0f1e2"), ("activity/1", "activity/01"),
      ("activity/1", "activity/0"), ("activity/1", "activity/65536"), ("activity/1", "activity"),
      ("xm-dac", "XM-dac"), ("2026-02-02", "2026-02-30"), ("09:15", "24:15"), (".125Z", "Z"),
      ("contacts x", "contacts q"),
      ("contacts", "aaa"), ("8U=\n", "8V=\n"), ("8U=", "8U"), ("opinion", "contacts"), ("opinion", ""),
    ]
    for (old, new) in changes {
      #expect(Leaf(Array(good.replacingOccurrences(of: old, with: new).utf8)) == nil, "\(old) → \(new)")
    }
    #expect(Leaf(Array((good + "\n").utf8)) == nil)
    #expect(Leaf(Array(good.dropLast().utf8)) == nil)
    #expect(Leaf([]) == nil)
  }

  @Test("moments are written and read alike over four centuries")
  func timestamps() {
    var random = SeededRandom(seed: 4)
    for _ in 0..<2_000 {
      let moment = Int64.random(in: Timestamp.range, using: &random)
      let text = Array(Timestamp.text(moment).utf8)
      #expect(text.withUnsafeBytes { Timestamp.parse($0[...]) } == moment)
    }
    #expect(Timestamp.text(951_782_400_000) == "2000-02-29T00:00:00.000Z")
  }

  @Test("base64 is read back as written, and in no other writing")
  func base64() {
    var random = SeededRandom(seed: 5)
    for count in 0..<70 {
      let bytes = (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &random) }
      #expect(Base64.encode(bytes) == Data(bytes).base64EncodedString())
      #expect(Base64.decode(Array(Base64.encode(bytes).utf8)) == bytes)
    }
    for bad in ["A", "AA", "AAA", "AB==", "AAB=", "A===", "====", "AA=A", "AAA*", "AAAA\n", "=AAA"] {
      #expect(Base64.decode(Array(bad.utf8)) == nil, "\(bad)")
    }
  }
}
