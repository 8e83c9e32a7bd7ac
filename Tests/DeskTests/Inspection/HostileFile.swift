import Domain

@testable import Desk

/// A file that somebody sends who means no good, or by mistake, and what is said of it.
struct HostileFile: Sendable, CustomStringConvertible {
  let description: String
  let name: String
  let content: [UInt8]
  let refusal: FileRefusal

  init(_ description: String, _ name: String, _ content: [UInt8], _ refusal: FileRefusal) {
    self.description = description
    self.name = name
    self.content = content
    self.refusal = refusal
  }

  private static let archive = Archive([("readme.txt", Array("hello".utf8))]).bytes
  private static let page = Array("<html><script>alert(1)</script></html>".utf8)

  static let pictures: [HostileFile] = [
    HostileFile("nothing at all", "a.png", [], .empty),
    HostileFile("a page that is called a picture", "a.png", page, .notOfType(.png)),
    HostileFile("a JPEG that is called PNG", "a.png", Pictures.jpeg(), .notOfType(.png)),
    HostileFile("a PNG that is called JPEG", "a.jpg", Pictures.png(), .notOfType(.jpeg)),
    HostileFile("a program that is called JPEG", "a.jpeg", Array("MZ\u{0}\u{0}".utf8), .notOfType(.jpeg)),
    HostileFile("a PNG cut off", "a.png", Array(Pictures.png().dropLast(9)), .damaged(.png)),
    HostileFile("a PNG of its signature only", "a.png", PNGInspection.signature, .damaged(.png)),
    HostileFile("a PNG with a page behind it", "a.png", Pictures.png(last: page), .trailing(.png)),
    HostileFile("a PNG with an archive behind it", "a.png", Pictures.png(last: archive), .trailing(.png)),
    HostileFile(
      "a PNG of four thousand million points", "a.png", Pictures.png(width: 65_535, height: 65_535), .tooManyPixels),
    HostileFile(
      "a PNG one point high and two thousand million wide", "a.png", Pictures.png(width: 2_000_000_000), .tooManyPixels),
    HostileFile("a PNG without points", "a.png", Pictures.png(width: 0), .damaged(.png)),
    HostileFile(
      "a PNG with a text that unfolds", "a.png",
      Pictures.png(more: [("zTXt", [UInt8](repeating: 65, count: 1_100_000))]), .bomb),
    HostileFile(
      "a PNG with an archive in a piece of its own", "a.png",
      Array(Pictures.png().dropLast(12)) + Pictures.piece("teXt", archive).dropLast(4), .damaged(.png)),
    HostileFile(
      "a PNG whose check sum is wrong", "a.png",
      Array(Pictures.png().dropLast(12)) + Pictures.piece("teXt", [1, 2], sum: 7) + Pictures.piece("IEND", []),
      .damaged(.png)),
    HostileFile(
      "a PNG whose piece is longer than the file", "a.png",
      Array(Pictures.png().prefix(33)) + [0x7F, 0xFF, 0xFF, 0xFF] + Array("IDAT".utf8), .damaged(.png)),
    HostileFile("a JPEG cut off", "a.jpg", Array(Pictures.jpeg().dropLast(2)), .damaged(.jpeg)),
    HostileFile("a JPEG with an archive behind it", "a.jpg", Pictures.jpeg(last: archive), .trailing(.jpeg)),
    HostileFile(
      "a JPEG with a script behind it", "a.jpg", Pictures.jpeg(last: Array("<?php ?>".utf8)), .trailing(.jpeg)),
    HostileFile(
      "a JPEG of four thousand million points", "a.jpg", Pictures.jpeg(width: 65_535, height: 65_535), .tooManyPixels),
    HostileFile("a JPEG without points", "a.jpg", Pictures.jpeg(height: 0), .damaged(.jpeg)),
    HostileFile("a JPEG that is a beginning only", "a.jpg", [0xFF, 0xD8, 0xFF, 0xD9], .damaged(.jpeg)),
    HostileFile(
      "a JPEG whose segment is longer than the file", "a.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0xFF, 0xFF, 1], .damaged(.jpeg)),
    HostileFile("a JPEG that goes over into a page", "a.jpg", [0xFF, 0xD8, 0xFF] + page, .damaged(.jpeg)),
  ]

  static let papers: [HostileFile] = [
    HostileFile("a page that is called PDF", "a.pdf", page, .notOfType(.pdf)),
    HostileFile("a PDF with a page before it", "a.pdf", page + Papers.pdf(), .notOfType(.pdf)),
    HostileFile("a PDF cut off", "a.pdf", Array(Papers.pdf().prefix(300)), .damaged(.pdf)),
    HostileFile("a PDF of its head only", "a.pdf", Array("%PDF-1.7\n%%EOF\n".utf8), .damaged(.pdf)),
    HostileFile("a PDF with a page behind it", "a.pdf", Papers.pdf() + page, .trailing(.pdf)),
    HostileFile("a PDF with an archive behind it", "a.pdf", Papers.pdf() + archive, .trailing(.pdf)),
    HostileFile("a PDF that is an archive from its back", "a.pdf", archiveInPaper(), .trailing(.pdf)),
    HostileFile(
      "a script that runs on opening", "a.pdf", Papers.pdf(catalogue: "/OpenAction<</S/JavaScript/JS(app.alert(1))>>"),
      .active("/JavaScript")),
    HostileFile(
      "a script by its short name", "a.pdf", Papers.pdf(objects: Papers.object(7, "<</JS (app.alert(1))>>")),
      .active("/JS")),
    HostileFile(
      "a script whose name is escaped", "a.pdf", Papers.pdf(objects: Papers.object(7, "<</S/J#61va#53cript>>")),
      .active("/JavaScript")),
    HostileFile(
      "a short name escaped", "a.pdf", Papers.pdf(objects: Papers.object(7, "<</#4a#53 5 0 R>>")), .active("/JS")),
    HostileFile(
      "a program to be started", "a.pdf", Papers.pdf(objects: Papers.object(7, "<</S/Launch/F(cmd.exe)>>")),
      .active("/Launch")),
    HostileFile(
      "a file within the file", "a.pdf", Papers.pdf(objects: Papers.stream(7, "/Type/EmbeddedFile", [1])),
      .active("/EmbeddedFile")),
    HostileFile(
      "an address that opens by itself", "a.pdf", Papers.pdf(catalogue: "/OpenAction<</S/URI/URI(http://x.example)>>"),
      .active("/OpenAction")),
    HostileFile(
      "an act on turning pages", "a.pdf", Papers.pdf(objects: Papers.object(7, "<</AA<</O 8 0 R>>>>")), .active("/AA")),
    HostileFile(
      "a film", "a.pdf", Papers.pdf(objects: Papers.object(7, "<</Subtype/RichMedia>>")), .active("/RichMedia")),
    HostileFile(
      "a form of another language", "a.pdf", Papers.pdf(objects: Papers.object(7, "<</XFA 8 0 R>>")), .active("/XFA")),
    HostileFile(
      "a form that sends itself", "a.pdf", Papers.pdf(objects: Papers.object(7, "<</S/SubmitForm>>")),
      .active("/SubmitForm")),
    HostileFile(
      "another document within", "a.pdf", Papers.pdf(objects: Papers.object(7, "<</S/GoToE>>")), .active("/GoToE")),
    HostileFile("an encrypted PDF", "a.pdf", Papers.pdf(trailer: "/Encrypt 9 0 R"), .locked),
    HostileFile(
      "a script among packed objects", "a.pdf", Papers.pdf(objects: Papers.packed("<</S /JavaScript>>")),
      .active("/JavaScript")),
    HostileFile(
      "a short name among packed objects", "a.pdf", Papers.pdf(objects: Papers.packed("<</JS (x)>>")), .active("/JS")),
    HostileFile(
      "a short name among objects in a stream that is not packed", "a.pdf",
      Papers.pdf(objects: Papers.packed("<</JS (x)>>", filter: "")), .active("/JS")),
    HostileFile(
      "packed objects under two wrappings", "a.pdf",
      Papers.pdf(objects: Papers.packed("<<>>", filter: "/Filter[/ASCIIHexDecode/FlateDecode]")), .uninspectable(.pdf)),
    HostileFile(
      "packed objects whose wrapping is told elsewhere", "a.pdf",
      Papers.pdf(objects: Papers.packed("<<>>", filter: "/Filter 9 0 R")), .uninspectable(.pdf)),
    HostileFile(
      "packed objects without their type", "a.pdf",
      Papers.pdf(objects: Papers.stream(6, "/N 1/First 4/Filter/FlateDecode", [0x78, 0x01, 0xFF])), .uninspectable(.pdf)
    ),
    HostileFile(
      "packed objects that unfold without end", "a.pdf",
      Papers.pdf(
        objects: Papers.stream(
          6, "/Type/ObjStm/N 1/First 4/Filter/FlateDecode", Deflate.wrapped(Deflate.repeated(0x20, times: 70_000)))),
      .bomb),
    HostileFile(
      "an object hidden in a stream", "a.pdf",
      Papers.pdf(objects: Papers.stream(7, "", Array("x 8 0 obj <</JS(x)>>".utf8))), .uninspectable(.pdf)),
    HostileFile(
      "an object hidden in a comment", "a.pdf", Papers.pdf(objects: Array("% 8 0 obj <</JS(x)>>\n".utf8)),
      .uninspectable(.pdf)),
    HostileFile(
      "an object hidden in a string", "a.pdf", Papers.pdf(objects: Papers.object(7, "(8 0 obj <</JS 1>>)")),
      .uninspectable(.pdf)),
    HostileFile(
      "a stream that does not end", "a.pdf",
      Papers.pdf(objects: Array("7 0 obj\n<</Length 9>>\nstream\nabc".utf8)).map { $0 }, .damaged(.pdf)),
  ]

  /// The end record of an archive in a comment before the document's own end: both end with the file.
  private static func archiveInPaper() -> [UInt8] {
    let end = Array("\nstartxref\n9\n%%EOF\n".utf8)
    var record = Bytes(Array("\n%PK".utf8) + [5, 6] + [UInt8](repeating: 0, count: 16))
    record.little16(end.count)
    return Papers.pdf() + record.all + end
  }
}
