import Domain
import Testing

@testable import Desk

@Suite("The name of a file is shown and never trusted")
struct FileNameTests {
  @Test(
    "a name that misleads, leads elsewhere or hides its ending is refused",
    arguments: [
      ("", FileRefusal.nameless), ("   ", .nameless), (".pdf", .nameIsPath), ("../../etc/passwd.pdf", .nameIsPath),
      ("a/b.pdf", .nameIsPath), ("C:\\fakepath\\a.pdf", .nameIsPath), ("a.pdf:evil.pdf", .nameIsPath),
      ("bill.pdf.exe", .unacceptedEnding("exe")), ("bill.exe.pdf", .doubleEnding("exe")),
      ("bill.exe .pdf", .doubleEnding("exe")), ("a.html.png", .doubleEnding("html")),
      ("a.docm", .unacceptedEnding("docm")),
      ("a.doc", .unacceptedEnding("doc")), ("a.svg", .unacceptedEnding("svg")), ("a", .unacceptedEnding("")),
      ("pdf", .unacceptedEnding("")), ("a.pdf.", .unacceptedEnding("")), ("a.p df", .unacceptedEnding("pdf")),
      ("a.ｐｄｆ", .unacceptedEnding("ｐｄｆ")), ("anh\u{202E}fdp.png", .nameMisleads), ("a\u{200B}.pdf", .nameMisleads),
      ("a\u{0}.pdf", .nameMisleads), ("a\r\nSet-Cookie: x.pdf", .nameMisleads), ("a\u{2024}exe.pdf", .nameMisleads),
      ("a\u{2215}b.pdf", .nameMisleads), ("a\u{FEFF}b.pdf", .nameMisleads),
      ("e" + String(repeating: "\u{317}", count: 9) + ".pdf", .nameMisleads),
      (String(repeating: "a", count: 201) + ".pdf", .nameTooLong),
    ])
  func refused(_ name: String, _ refusal: FileRefusal) {
    #expect(throws: refusal) { try FileName(name) }
  }

  @Test(
    "the names people give are taken, composed",
    arguments: [
      ("Điều lệ (bản dịch).pdf", FileType.pdf), ("Quyết định số 12.2025.PDF", .pdf), ("ảnh 3x4.jpeg", .jpeg),
      ("Hô\u{323} chiê\u{301}u.png", .png), ("kinh phí 2026.xlsx", .xlsx), ("Mẫu 01, biên bản & phụ lục.docx", .docx),
    ])
  func taken(_ name: String, _ type: FileType) throws {
    let read = try FileName(name)
    #expect(read.type == type)
    #expect(read.text == Text(name).string)
  }
}
