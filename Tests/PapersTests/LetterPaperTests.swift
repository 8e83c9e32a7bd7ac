import Domain
import Testing

@testable import Papers

@Suite("Letters of offices")
struct LetterPaperTests {
  private static func letter(_ paragraphs: [String], _ standing: CertificatePaper.Standing = .record) -> LetterPaper {
    LetterPaper(
      office: "Ủy ban công tác về các tổ chức phi chính phủ nước ngoài", number: "2026/000001/LYK-1",
      day: Day(number: 20_522), about: "V/v lấy ý kiến về hồ sơ số 2026/000001", addressee: "Bộ Công an",
      paragraphs: paragraphs, copies: ["Như trên", "Lưu: hồ sơ số 2026/000001"], note: "Cần xác nhận.",
      standing: standing)
  }

  @Test("the same letter is the same bytes; another word, or a demonstration, is another")
  func same() throws {
    let letter = try #require(Self.letter(["Kính gửi quý cơ quan."]).body())
    #expect(letter.starts(with: Array("%PDF".utf8)))
    #expect(letter == Self.letter(["Kính gửi quý cơ quan."]).body())
    #expect(letter != Self.letter(["Kính gửi Quý cơ quan."]).body())
    #expect(letter != Self.letter(["Kính gửi quý cơ quan."], .demonstration).body())
  }

  @Test("a long letter goes on over pages, however long one paragraph is, and whatever stands in it")
  func long() throws {
    let short = try #require(Self.letter(["Một câu."]).body())
    for words in [
      String(repeating: "Đề nghị bổ sung bản dịch. ", count: 400), String(repeating: "x", count: 5_000),
      String(repeating: "a\n", count: 300), "",
    ] {
      let body = try #require(Self.letter([words, words]).body())
      if !words.isEmpty { #expect(body.count > short.count, "\(words.prefix(10))") }
    }
  }
}
