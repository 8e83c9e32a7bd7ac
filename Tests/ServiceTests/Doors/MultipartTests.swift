import Testing

@testable import Service

@Suite("Forms with files")
struct MultipartTests {
  private static let type = MediaType("multipart/form-data; boundary=\"x-Y\"")
  private static let whole = Array(
    ("--x-Y\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\nđ\r\n"
      + "--x-Y\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a%22b.pdf\"\r\nContent-Type: application/pdf\r\n\r\n"
      + "%PDF\r\n--x-\r\n--x\r\n\r\n--x-Y--\r\n").utf8)

  private func read(_ bytes: [UInt8], parts: (Int) -> Int) throws -> [Multipart.Event] {
    var reader = try #require(Multipart(Self.type))
    var events: [Multipart.Event] = []
    var place = 0
    while place < bytes.count {
      let next = min(bytes.count, place + max(1, parts(place)))
      events += try reader.take(bytes[place..<next])
      place = next
    }
    try reader.finish()
    return events
  }

  @Test("however the bytes are cut, the form is the same", arguments: [1, 2, 3, 7, 64, 10_000])
  func cuts(size: Int) throws {
    let events = try read(Self.whole) { _ in size }
    var file: [UInt8] = []
    var names: [String] = []
    for event in events {
      switch event {
      case .field(let name, let value): names.append("\(name)=\(value)")
      case .file(let name, let fileName, let start):
        names.append("\(name):\(fileName)")
        #expect(Self.whole.count - start - 11 == "%PDF\r\n--x-\r\n--x\r\n".utf8.count)
      case .bytes(let bytes): file += bytes
      case .fileEnd: names.append("end")
      }
    }
    #expect(names == ["token=đ", "file:a\"b.pdf", "end"])
    #expect(file == Array("%PDF\r\n--x-\r\n--x\r\n".utf8))
  }

  @Test("what is no form, or breaks off, is refused")
  func broken() throws {
    #expect(Multipart(MediaType("multipart/form-data")) == nil)
    #expect(Multipart(MediaType("text/plain; boundary=x")) == nil)
    for bytes in [
      "", "x", "--x-Y", "--x-Y\r\n\r\nno name\r\n--x-Y--", "--x-Y--tail".replacing("--tail", with: "\r\n"),
    ] {
      #expect(throws: Multipart.Refusal.self) { try read(Array(bytes.utf8)) { _ in 4 } }
    }
  }

  @Test("any bytes at all are events or a refusal, in bounded memory, and never a trap")
  func anything() {
    var chance = Chance(seed: 7)
    let parts = [
      "--x-Y", "\r\n", "--", "Content-Disposition: form-data; name=\"a\"", "; filename=\"", "\"", "\r\n\r\n", "đ",
      "\u{0}",
    ]
    for _ in 0..<4_000 {
      let text = "--x-Y\r\n" + (0..<chance.below(12)).map { _ in chance.one(of: parts) }.joined()
      _ = try? read(Array(text.utf8)) { _ in chance.below(9) }
    }
    let long = Array("--x-Y\r\n".utf8) + [UInt8](repeating: 0x41, count: 100_000)
    #expect(throws: Multipart.Refusal.tooLarge) { try read(long) { _ in 1_000 } }
  }
}
