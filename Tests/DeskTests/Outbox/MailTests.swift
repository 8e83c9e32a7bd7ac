import Domain
import Foundation
import Testing

@testable import Desk

@Suite("Messages as mail servers read them")
struct MailTests {
  private static let id = MessageID(key: "test")

  private static func text(
    named name: String = "An", subject: String = "Dossier filed – 2026/000001", body: String = "Xin chào"
  ) -> String {
    MailText(
      from: Office.sender, to: MailAddress("an@lantern.example")!, named: name, subject: subject, language: .vi,
      body: body
    ).text(id, madeAt: Instant(milliseconds: Office.start))
  }

  /// The fields of a message, unfolded, encoded words read; as another program would.
  private static func fields(_ text: String) -> [(name: String, value: String)] {
    let head = text.components(separatedBy: "\r\n\r\n")[0]
    let lines = head.replacing("\r\n ", with: " ").components(separatedBy: "\r\n")
    return lines.map { line in
      let colon = line.firstIndex(of: ":") ?? line.endIndex
      return (String(line[..<colon]), decoded(String(line[colon...].dropFirst(2))))
    }
  }

  private static func decoded(_ value: String) -> String {
    value.replacing("?= =?", with: "?==?").replacing(/=\?UTF-8\?B\?([A-Za-z0-9+\/=]*)\?=/) { match in
      String(decoding: Data(base64Encoded: String(match.output.1)) ?? Data(), as: UTF8.self)
    }
  }

  @Test(
    "whatever is typed as a name or a subject, the fields are these, each line is short, and all of it is ASCII",
    arguments: [
      "An", "Nguyễn Thị Mai", "An\r\nBcc: victim@example.org", "An\nX-Evil: 1\r\n\r\nbody", "\"quoted\" \\ back",
      String(repeating: "Đường dài ", count: 30), "=?UTF-8?B?QQ==?=", "a\u{0}b\u{2028}c", "", "👩‍👩‍👧‍👦 gia đình",
      "x, y <z@w.example>",
    ])
  func injection(_ words: String) throws {
    let text = Self.text(named: words, subject: words)
    let fields = Self.fields(text)
    #expect(
      fields.map(\.name) == [
        "Date", "From", "To", "Subject", "Message-ID", "Auto-Submitted", "MIME-Version", "Content-Type",
        "Content-Transfer-Encoding", "Content-Language",
      ])
    #expect(text.utf8.allSatisfy { $0 < 0x80 })
    for line in text.components(separatedBy: "\r\n") {
      #expect(line.utf8.count <= 78, "\(line)")
      #expect(!line.contains("\n") && !line.contains("\r"))
    }
    #expect(text.components(separatedBy: "<an@lantern.example>").count == 2)
  }

  @Test("Vietnamese comes back as it was, in subject, name and text")
  func vietnamese() throws {
    let long = "Yêu cầu bổ sung hồ sơ đề nghị cấp Giấy đăng ký hoạt động của tổ chức phi chính phủ nước ngoài"
    let text = Self.text(named: "Nguyễn Thị Mai", subject: long, body: "Dòng một =\nDòng hai: \(long) ")
    let fields = Dictionary(uniqueKeysWithValues: Self.fields(text).map { ($0.name, $0.value) })
    #expect(fields["Subject"] == long)
    #expect(fields["To"] == "Nguyễn Thị Mai <an@lantern.example>")
    let body = text.components(separatedBy: "\r\n\r\n").dropFirst().joined(separator: "\r\n\r\n")
    #expect(Self.unquoted(body) == "Dòng một =\r\nDòng hai: \(long) \r\n")
  }

  private static func unquoted(_ body: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(body.replacing("=\r\n", with: "").utf8)[...]
    while let byte = rest.popFirst() {
      if byte == 0x3D, let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("a message says when, by whom, that a machine wrote it, and is the same whenever it is made")
  func fixed() throws {
    let fields = Dictionary(uniqueKeysWithValues: Self.fields(Self.text()).map { ($0.name, $0.value) })
    #expect(fields["Date"] == "Tue, 10 Feb 2026 09:00:00 +0700")
    #expect(fields["From"] == "Nhịp Cầu <nhipcau@office.example>")
    #expect(fields["Auto-Submitted"] == "auto-generated")
    #expect(fields["Message-ID"] == "<\(Self.id.text)@office.example>")
    #expect(Self.text() == Self.text())
    #expect(MessageID(key: "a") == MessageID(key: "a"))
    #expect(MessageID(key: "a") != MessageID(key: "b"))
  }
}
