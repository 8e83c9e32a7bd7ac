import Testing

@testable import IATI

@Suite("Encodings")
struct EncodingTests {
  private static let words = "Nhịp cầu 😀"
  private static let xml = file(activity("<sector code='1'><narrative>\(words)</narrative></sector>"))

  private func sector(_ bytes: [UInt8]) throws -> String? {
    try readAll(InputFile(bytes, name: "")).first?.activity?.sectors.first?.narratives.first?.text
  }

  @Test("UTF-8 with and without a mark at its beginning")
  func utf8() throws {
    #expect(try sector(Array(Self.xml.utf8)) == Self.words)
    #expect(try sector([0xEF, 0xBB, 0xBF] + Self.xml.utf8) == Self.words)
    let first = try readAll(InputFile([0xEF, 0xBB, 0xBF] + Self.xml.utf8, name: ""))[0].source
    #expect(first.bytes.starts(with: "<iati-activity".utf8))
  }

  @Test("UTF-16 of either order, with and without a mark, in pieces that split a sign", arguments: [true, false])
  func utf16(_ bigEndian: Bool) throws {
    let declared = Self.xml.replacing("version=\"1.0\"?", with: "version=\"1.0\" encoding=\"UTF-16\"?")
    for text in [Self.xml, declared] {
      for mark in [true, false] {
        let bytes = text.utf16Bytes(bigEndian: bigEndian, mark: mark)
        #expect(try sector(bytes) == Self.words)
        let pieces = try readAll(InputFile(bytes, name: ""), pieceSize: 5)
        #expect(
          pieces.first?.source.bytes
            == Array(activity("<sector code='1'><narrative>\(Self.words)</narrative></sector>").utf8))
      }
    }
  }

  @Test("half a sign at the end of UTF-16 is refused")
  func halfUTF16() {
    for bytes in [Self.xml.utf16Bytes(bigEndian: true) + [0x00], Self.xml.utf16Bytes(bigEndian: true) + [0xD8, 0x00]] {
      guard case .notWellFormed? = judge(bytes).refusal else {
        Issue.record("taken")
        continue
      }
    }
  }

  @Test("ISO-8859-1 and Windows-1252 as declared; the original bytes stay theirs")
  func latin() throws {
    for encoding in ["ISO-8859-1", "iso-8859-1", "windows-1252"] {
      let head = "<?xml version='1.0' encoding='\(encoding)'?><iati-activities version='2.03'>"
      let inside = activity("<sector code='1'><narrative>caf\u{1}</narrative></sector>").utf8.map {
        $0 == 1 ? 0xE9 : $0
      }
      let bytes = Array(head.utf8) + inside + "</iati-activities>".utf8
      #expect(try sector(bytes) == "café")
      #expect(try readAll(InputFile(bytes, name: ""))[0].source.bytes == inside)
    }
  }

  @Test("bytes that are not what they are declared to be are refused, with the line")
  func wrong() {
    let bytes = Array(Self.xml.replacing("Nhịp cầu 😀", with: "caf\u{1}").utf8).map { $0 == 1 ? 0xE9 : $0 }
    guard case .notWellFormed(let line, _, let reason)? = judge(bytes).refusal else {
      Issue.record("taken")
      return
    }
    #expect(line == 7)
    #expect(reason.contains("UTF-8"))
    let mislabelled = Self.xml.replacing("version=\"1.0\"?", with: "version=\"1.0\" encoding=\"UTF-16\"?")
    #expect(judge(mislabelled).refusal != nil)
  }

  @Test("others are named and refused", arguments: ["Shift_JIS", "UTF-7", "ISO-2022-JP", "EBCDIC-CP-US", "GB18030"])
  func others(_ encoding: String) {
    let xml = Self.xml.replacing("version=\"1.0\"?", with: "version=\"1.0\" encoding=\"\(encoding)\"?")
    #expect(judge(xml).refusal == .encodingNotRead(encoding.uppercased()))
  }

  @Test("UTF-32 is refused")
  func utf32() {
    #expect(judge([0xFF, 0xFE, 0, 0, 0x3C, 0, 0, 0]).refusal == .encodingNotRead("UTF-32"))
  }
}
