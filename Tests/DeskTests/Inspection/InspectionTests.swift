import Domain
import Testing

@testable import Desk

@Suite("What is sent is looked at before it is kept")
struct InspectionTests {
  @Test(
    "a hostile file is refused for what is wrong with it, and read in small pieces",
    arguments: HostileFile.pictures + HostileFile.papers + HostileFile.archives + HostileFile.documents)
  func hostile(_ file: HostileFile) throws {
    let served = Served(file.content)
    var found: FileRefusal?
    do {
      try Inspection.inspect(served, as: try FileName(file.name).type)
    } catch let refusal as FileRefusal {
      found = refusal
    }
    #expect(found == file.refusal)
    #expect(served.largest <= ByteReader.window)
  }

  @Test(
    "a plain file of each type is taken",
    arguments: [
      ("ảnh hộ chiếu.png", Pictures.png()), ("scan.JPG", Pictures.jpeg()),
      ("scan.jpeg", Pictures.jpeg(comment: "Hà Nội")),
      ("Báo cáo v1.2.pdf", Papers.pdf()), ("điều lệ.docx", Sheets.docx().bytes), ("kinh phí.xlsx", Sheets.xlsx().bytes),
    ])
  func plain(_ name: String, _ content: [UInt8]) throws {
    #expect(try refusal(content, named: name) == nil)
  }

  @Test("what telephones, word processors and scanners add is no harm")
  func harmless() throws {
    #expect(try refusal(Pictures.jpeg(last: Pictures.jpeg()), named: "hai-anh.jpg") == nil)
    #expect(
      try refusal(Pictures.png(more: [("tEXt", Array("Title\0x".utf8)), ("iCCP", [1, 2])]), named: "a.png") == nil)
    #expect(try refusal(Papers.pdf(catalogue: "/OpenAction[3 0 R/XYZ null null 0]"), named: "a.pdf") == nil)
    #expect(try refusal(Papers.pdf(catalogue: "/OpenAction 7 0 R", last: "\r\n"), named: "a.pdf") == nil)
    #expect(try refusal(Papers.pdf(objects: Papers.packed("<</Title (a /JS in words)>>")), named: "a.pdf") == nil)
    #expect(
      try refusal(
        Papers.pdf(objects: Papers.object(7, "<</Subtype/Link/A<</S/URI/URI(https://a.example)>>>>")), named: "a.pdf")
        == nil)
    let links =
      Sheets.link("hyperlink", "https://a.example/?a=1&amp;b=2") + Sheets.link("hyperlink", "mailto:a@b.example")
    #expect(try refusal(Sheets.docx(links: links).bytes, named: "a.docx") == nil)
    let template = Sheets.link("attachedTemplate", "file:///C:\\Users\\Mai\\mau.dotx")
    #expect(try refusal(Sheets.docx(links: template).bytes, named: "a.docx") == nil)
    #expect(try refusal(Sheets.docx(more: [("word/media/i.png", Pictures.png())]).bytes, named: "a.docx") == nil)
  }

  @Test("short names that stand in packed bytes by chance are no script")
  func chance() throws {
    let packed = Array("x/JS y/AA z/Encrypt".utf8)
    #expect(try refusal(Papers.pdf(objects: Papers.stream(7, "/Filter/FlateDecode", packed)), named: "a.pdf") == nil)
  }

  @Test(
    "cut anywhere, a file is refused and nothing traps",
    arguments: [
      ("a.png", Pictures.png()), ("a.jpg", Pictures.jpeg()), ("a.docx", Sheets.docx().bytes),
    ])
  func cut(_ name: String, _ content: [UInt8]) throws {
    for count in 0..<content.count {
      #expect(try refusal(Array(content[..<count]), named: name) != nil, "taken at \(count) of \(content.count) bytes")
    }
  }

  @Test("files changed at random are judged without a trap")
  func random() throws {
    var chance = Chance(seed: 58)
    let files = [
      ("a.png", Pictures.png()), ("a.jpg", Pictures.jpeg()), ("a.pdf", Papers.pdf(objects: Papers.packed("<<>>"))),
      ("a.docx", Sheets.docx().bytes), ("a.xlsx", Sheets.xlsx().bytes),
    ]
    for _ in 0..<Chance.rounds(of: 300) {
      var (name, content) = files[chance.below(files.count)]
      for _ in 0...chance.below(4) { content[chance.below(content.count)] = UInt8(chance.below(256)) }
      _ = try refusal(content, named: name)
    }
  }

  @Test("there are more than sixty hostile files, and every refusal of content is met by one")
  func enough() {
    let all = HostileFile.pictures + HostileFile.papers + HostileFile.archives + HostileFile.documents
    #expect(all.count > 60)
    let met = Set(all.map { String("\($0.refusal)".prefix { $0 != "(" }) })
    #expect(
      met == [
        "empty", "notOfType", "damaged", "trailing", "tooManyPixels", "bomb", "locked", "compound", "macros",
        "embedded",
        "active", "uninspectable", "otherDocument",
      ])
  }
}
