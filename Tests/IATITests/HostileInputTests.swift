import Foundation
import Testing

@testable import IATI

@Suite("Damaged files neither crash nor hang the reader")
struct HostileInputTests {
  private static let sample = Array(
    (file(
      activity(
        "<contact-info><email>x@y.example</email></contact-info><!-- c --><![CDATA[ ]]><transaction><value>1</value></transaction>"
      )
        + activity("<location><point><pos>1 2</pos></point></location>", id: "XX-2")) + "\n").utf8)

  @Test("a file cut short at any byte is refused")
  func truncated() {
    let end = Self.sample.lastIndex(of: UInt8(ascii: ">")) ?? 0
    for length in 0..<end {
      #expect(judge(Array(Self.sample[..<length])).refusal != nil, "cut after \(length) bytes")
    }
    #expect(judge(Array(Self.sample[...end])).refusal == nil)
  }

  @Test("a large file cut short is refused", .enabled(if: RealFiles.arePresent))
  func truncatedReal() {
    var random = Seeded(2025)
    let bytes = RealFiles.bytes("usaid-kz.xml")
    for _ in 0..<40 {
      let length = Int.random(in: 1..<bytes.count - 20, using: &random)
      #expect(judge(Array(bytes[..<length])).refusal != nil, "cut after \(length) bytes")
    }
  }

  @Test("bytes changed at random", arguments: 0..<8)
  func mutated(_ seed: Int) {
    var random = Seeded(UInt64(seed))
    let interesting: [UInt8] = Array("<>\"'&;/!?-[]= \n\0".utf8) + [0xFF, 0xC3, 0xEF]
    for _ in 0..<250 {
      var bytes = Self.sample
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[place] = interesting.randomElement(using: &random) ?? 0
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(interesting.randomElement(using: &random) ?? 0, at: place)
        default: bytes.replaceSubrange(place..<min(bytes.count, place + 20), with: bytes.prefix(30))
        }
      }
      readAllowingRefusal(bytes)
    }
  }

  @Test("noise after a beginning")
  func noise() {
    var random = Seeded(7)
    for start in [
      "", "<iati-activities version='2.03'>", "<?xml version='1.0' encoding='ISO-8859-1'?>", "<!DOCTYPE x ",
    ] {
      for _ in 0..<100 {
        let length = Int.random(in: 0..<3000, using: &random)
        readAllowingRefusal(Array(start.utf8) + (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) })
      }
    }
  }

  @Test("the official cases of the schema", .enabled(if: RealFiles.arePresent))
  func conformance() throws {
    let files = try #require(FileManager.default.enumerator(at: RealFiles.conformance, includingPropertiesForKeys: nil))
    var taken = 0
    for case let url as URL in files where url.pathExtension == "xml" {
      let text = try String(contentsOf: url, encoding: .utf8).replacing("version=\"xx\"", with: "version=\"2.03\"")
      if judge(text).summary != nil { taken += 1 }
      if url.path.contains("should-pass") { #expect(judge(text).refusal == nil, "\(url.lastPathComponent)") }
    }
    #expect(taken > 350)
  }

  /// Whole and in pieces, the outcome is the same; what is delivered before a refusal comes together again.
  private func readAllowingRefusal(_ bytes: [UInt8]) {
    let whole = outcome(bytes, pieceSize: 128 << 10)
    let pieces = outcome(bytes, pieceSize: 1500)
    #expect((whole == nil) == (pieces == nil))
  }

  private func outcome(_ bytes: [UInt8], pieceSize: Int) -> Refusal? {
    do {
      for read in try readAll(InputFile(bytes, name: ""), pieceSize: pieceSize) {
        #expect(read.source.excision.whole == read.source.bytes)
      }
      return nil
    } catch { return error as? Refusal }
  }
}
