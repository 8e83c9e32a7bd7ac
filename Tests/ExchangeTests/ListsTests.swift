import Domain
import Exchange
import Foundation
import Testing

@Suite("Lists as files")
struct ListsTests {
  @Test("CSV quotes what needs it, ends lines as RFC 4180 asks, and keeps formulas from running")
  func csv() {
    var bytes: [UInt8] = []
    let writer = CSVWriter(columns: ["tên", "a,b"], into: &bytes)
    writer.row([.text("nói \"vâng\"\nrồi"), .decimal("-1.50")], into: &bytes)
    writer.row([.text("=1+1"), .text("-5 km")], into: &bytes)
    writer.row([.text("@x,y"), .absent], into: &bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text == "tên,\"a,b\"\r\n\"nói \"\"vâng\"\"\nrồi\",-1.50\r\n'=1+1,'-5 km\r\n\"'@x,y\",\r\n")
  }

  @Test("CSV begins with a byte order mark only where it is asked for")
  func mark() {
    var bytes: [UInt8] = []
    _ = CSVWriter(columns: ["a"], mark: .byteOrder, into: &bytes)
    #expect(bytes == [0xEF, 0xBB, 0xBF] + Array("a\r\n".utf8))
  }

  @Test("JSON is read back by any reader, item by item, amounts as they were written")
  func json() throws {
    var bytes: [UInt8] = []
    var writer = JSONListWriter(
      columns: ["name", "amount", "count", "day"], head: [("position", .integer(7)), ("basis", .text("b\"\\\u{1}"))],
      into: &bytes)
    writer.row([.text("Đ\n"), .decimal("0.10"), .integer(3), .day(Day(number: 0))], into: &bytes)
    writer.row([.absent, .absent, .absent, .absent], into: &bytes)
    writer.finish(into: &bytes)
    let read = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    #expect(read["position"] as? Int == 7)
    #expect(read["basis"] as? String == "b\"\\\u{1}")
    let items = try #require(read["items"] as? [[String: Any]])
    #expect(items.count == 2)
    #expect(items[0]["name"] as? String == "Đ\n")
    #expect(items[0]["amount"] as? String == "0.10")
    #expect(items[0]["day"] as? String == "1970-01-01")
    #expect(items[1].isEmpty)
  }

  @Test("an empty list is a list")
  func empty() throws {
    var bytes: [UInt8] = []
    let writer = JSONListWriter(columns: ["a"], into: &bytes)
    writer.finish(into: &bytes)
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(bytes)) }
  }
}
