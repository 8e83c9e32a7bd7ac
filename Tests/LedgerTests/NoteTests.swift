import Foundation
import Testing

@testable import Ledger

@Suite("Signed notes")
struct NoteTests {
  @Test("a note that is signed verifies, and with any bit flipped does not")
  func roundTrip() throws {
    let key = try #require(SigningKey(generatingFor: "nhipcau.example/ledger"))
    #expect(VerifierKey(key.verifier.description) == key.verifier)
    #expect(SigningKey(key.text)?.text == key.text)
    let note = try key.sign("nhipcau.example/ledger\n3\n\(LeafVector.root)\n")
    #expect(try SignedNote(note).verified(by: [key.verifier]).count == 1)
    for bit in 0..<note.utf8.count * 8 {
      var bytes = Array(note.utf8)
      bytes[bit / 8] ^= 1 << (bit % 8)
      #expect(throws: SignedNote.Fault.self) { try SignedNote(bytes).verified(by: [key.verifier]) }
    }
  }

  @Test("the notes of the Go and C2SP projects are judged as published", .enabled(if: Shared.isPresent))
  func published() throws {
    let vectors = try Shared.json("signed-note.json")
    let keys = try #require(vectors["vkeys"] as? [String: String]).values.map { try #require(VerifierKey($0)) }
    for note in try #require(vectors["valid"] as? [String]) {
      #expect(try !SignedNote(note).verified(by: keys).isEmpty)
    }
    for note in try #require(vectors["malformed"] as? [String]) {
      let bytes = note.hasPrefix("ff <-") ? [0xFF] + Array("text\n\n— a AAAAAAAA\n".utf8) : Array(note.utf8)
      #expect(throws: SignedNote.Fault.malformed, "\(note)") { try SignedNote(bytes) }
    }
    let secret = try #require(vectors["skey_peter_test_only"] as? String)
    let peter = try #require(SigningKey(secret))
    #expect(peter.verifier.description == (vectors["vkeys"] as? [String: String])?["peter"])
    let text = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"
    #expect(try (vectors["valid"] as? [String])?.first?.hasPrefix(peter.sign(text)) == true)
  }

  @Test("unknown keys are ignored, a bad signature by a known one spoils the note, and too many are refused")
  func rules() throws {
    let ours = try #require(SigningKey(generatingFor: "ours"))
    let theirs = try #require(SigningKey(generatingFor: "theirs"))
    let note = try ours.sign("text\n")
    let other = try theirs.sign("other text\n").split(separator: "\n")
    let line = String(try #require(other.last)) + "\n"
    #expect(try SignedNote(note + line).verified(by: [ours.verifier]).map(\.name) == ["ours"])
    #expect(throws: SignedNote.Fault.badSignature(by: "theirs")) {
      try SignedNote(note + line).verified(by: [ours.verifier, theirs.verifier])
    }
    #expect(throws: SignedNote.Fault.unknownSigners) { try SignedNote(note).verified(by: [theirs.verifier]) }
    #expect(throws: SignedNote.Fault.malformed) {
      try SignedNote(note + String(repeating: line, count: SignedNote.mostSignatures))
    }
    #expect(!VerifierKey.isKeyName("a b"))
    #expect(!VerifierKey.isKeyName("a+b"))
    #expect(!VerifierKey.isKeyName(""))
  }
}
