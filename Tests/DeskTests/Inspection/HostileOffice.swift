import Domain

@testable import Desk

extension HostileFile {
  private static func docx(_ what: String, _ refusal: FileRefusal, _ change: (inout Archive) -> Void) -> HostileFile {
    var archive = Sheets.docx()
    change(&archive)
    return HostileFile(what, "a.docx", archive.bytes, refusal)
  }

  private static func link(_ what: String, _ relation: String, _ refusal: FileRefusal) -> HostileFile {
    HostileFile(what, "a.docx", Sheets.docx(links: relation).bytes, refusal)
  }

  private static func part(_ what: String, _ name: String, _ refusal: FileRefusal) -> HostileFile {
    docx(what, refusal) { $0.parts.append(Archive.part(name, [1, 2, 3])) }
  }

  static let archives: [HostileFile] = [
    docx("a bomb that says what it is", .bomb) { $0.parts.append(Archive.dense("word/media/a.bin", times: 60_000)) },
    docx("a bomb that says it is small", .bomb) {
      $0.parts.append(Archive.dense("word/media/a.bin", times: 60_000, declaring: 4_000))
    },
    docx("many small bombs", .bomb) {
      for index in 0..<60 { $0.parts.append(Archive.dense("word/media/\(index).bin", times: 20_000)) }
    },
    docx("a bomb whose parts lie over each other", .bomb) {
      $0.parts.append(Archive.dense("word/media/0.bin", times: 9_000))
      let kernel = $0.parts.dropLast().reduce(0) { $0 + 30 + $1.name.utf8.count + $1.packed.count }
      for index in 1..<200 {
        var part = Archive.dense("word/media/\(index).bin", times: 9_000)
        part.place = kernel
        $0.parts.append(part)
      }
    },
    docx("a part within another", .bomb) {
      var inner = Archive.part("word/media/b.bin", [1])
      inner.place = 40
      $0.parts.append(inner)
    },
    docx("five thousand parts", .bomb) {
      for index in 0..<5_000 { $0.parts.append(Archive.part("word/media/\(index).bin", [])) }
    },
    docx("contents of three megabytes", .bomb) {
      $0.parts[0] = Archive.part(
        "[Content_Types].xml", Array("<a>".utf8) + [UInt8](repeating: 0x20, count: 3_000_000))
    },
    docx("entities that unfold", .bomb) {
      $0.parts[2] = Archive.part(
        "word/document.xml", Array("<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'c'>]><a/>".utf8))
    },
    docx("entities among the relations", .bomb) {
      $0.parts[3] = Archive.part(
        "word/_rels/document.xml.rels", Array("<!DOCTYPE a SYSTEM 'http://x.example'><a/>".utf8))
    },
    docx("a part that is encrypted", .locked) { $0.parts[2].flags = 1 },
    docx("a way of packing nobody uses", .uninspectable(.docx)) { $0.parts[2].method = 12 },
    docx("a name that leaves its folder", .damaged(.docx)) { $0.parts.append(Archive.part("../../etc/cron.d/x", [1])) },
    docx("a name from the root", .damaged(.docx)) { $0.parts.append(Archive.part("/etc/passwd", [1])) },
    docx("a name of the other system", .damaged(.docx)) { $0.parts.append(Archive.part("word\\evil.xml", [1])) },
    docx("a name of another drive", .damaged(.docx)) { $0.parts.append(Archive.part("C:evil.xml", [1])) },
    docx("a name with an end in its middle", .damaged(.docx)) { $0.parts.append(Archive.part("word/a\u{0}.xml", [1])) },
    docx("a name that is there twice", .damaged(.docx)) { $0.parts.append(Archive.part("word/document.xml", [1])) },
    docx("a name that differs in case only", .damaged(.docx)) {
      $0.parts.append(Archive.part("WORD/document.xml", [1]))
    },
    docx("a part with two names", .damaged(.docx)) { $0.parts[2].localName = "word/dokument.xml" },
    docx("bytes between the parts", .damaged(.docx)) { $0.parts[1].gap = Array(repeating: 7, count: 500) },
    docx("bytes before the first part", .notOfType(.docx)) { $0.before = Array("MZ".utf8) },
    docx("a comment behind it", .trailing(.docx)) { $0.comment = Array("<script>".utf8) },
    docx("bytes behind it", .trailing(.docx)) { $0.after = Array("<?php ?>".utf8) },
    docx("a wrong check sum", .damaged(.docx)) { $0.parts[2].sum += 1 },
    HostileFile("a document cut off", "a.docx", Array(Sheets.docx().bytes.dropLast(40)), .damaged(.docx)),
    HostileFile("an archive of anything", "a.docx", Archive([("readme.txt", [65])]).bytes, .notOfType(.docx)),
    HostileFile(
      "a document of the old format", "a.docx",
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600),
      .compound),
  ]

  static let documents: [HostileFile] = [
    HostileFile("a spreadsheet that is called a document", "a.docx", Sheets.xlsx().bytes, .otherDocument),
    HostileFile("a document that is called a spreadsheet", "a.xlsx", Sheets.docx().bytes, .otherDocument),
    HostileFile("a PDF that is called a document", "a.docx", Papers.pdf(), .notOfType(.docx)),
    HostileFile(
      "a document with macros that is called without", "a.docx",
      Sheets.docx(content: "application/vnd.ms-word.document.macroEnabled.main+xml").bytes, .macros),
    HostileFile(
      "a spreadsheet with macros that is called without", "a.xlsx",
      Sheets.xlsx(content: "application/vnd.ms-excel.sheet.macroEnabled.main+xml").bytes, .macros),
    HostileFile(
      "a template", "a.docx",
      Sheets.docx(content: "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml").bytes,
      .otherDocument),
    HostileFile(
      "a document that is both", "a.docx",
      Sheets.docx(moreTypes: "<Override PartName='/xl/w.xml' ContentType='\(Sheets.workbookType)'/>").bytes,
      .otherDocument),
    HostileFile(
      "macros told of in the contents only", "a.docx",
      Sheets.docx(moreTypes: "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>").bytes,
      .macros),
    HostileFile(
      "contents in which signs are written by number", "a.docx",
      Sheets.docx(moreTypes: "<Default Extension='bin' ContentType='application/vnd.ms-office.v&#98;aProject'/>").bytes,
      .macros),
    HostileFile(
      "contents in another script", "a.docx",
      utf16Contents(), .uninspectable(.docx)),
    docx("a main part that is not there", .damaged(.docx)) { $0.parts.remove(at: 2) },
    part("a project of macros", "word/vbaProject.bin", .macros),
    part("a project of macros elsewhere", "custom/VBAPROJECT.BIN", .macros),
    HostileFile(
      "a sheet of old macros", "a.xlsx", Sheets.xlsx(more: [("xl/macrosheets/sheet1.xml", [1])]).bytes, .macros),
    part("an object of another program", "word/embeddings/oleObject1.bin", .embedded),
    part("a control", "word/activeX/activeX1.bin", .embedded),
    part("a program", "word/media/setup.exe", .embedded),
    part("a script", "word/media/run.js", .embedded),
    part("another archive", "word/media/more.zip", .embedded),
    link("an object from elsewhere", Sheets.link("oleObject", "http://x.example/a.doc"), .embedded),
    link("a picture from elsewhere", Sheets.link("image", "http://x.example/track.png"), .embedded),
    link("a frame from elsewhere", Sheets.link("frame", "http://x.example/"), .embedded),
    link("a template from elsewhere", Sheets.link("attachedTemplate", "https://x.example/t.dotm"), .embedded),
    link("a template from the next machine", Sheets.link("attachedTemplate", "\\\\host\\share\\t.dotm"), .embedded),
    link(
      "a template from the next machine as an address", Sheets.link("attachedTemplate", "file://host/t.dotm"), .embedded
    ),
    link("a link that is a script", Sheets.link("hyperlink", "javascript:alert(1)"), .active("hyperlink")),
    link("a link that starts a program", Sheets.link("hyperlink", "ms-msdt:/id"), .active("hyperlink")),
    HostileFile(
      "a field that starts a program", "a.docx",
      Sheets.docx(body: "<w:instrText>DDEAUTO c:\\\\cmd.exe</w:instrText>").bytes,
      .active("DDE")),
    HostileFile(
      "a sheet that starts a program", "a.xlsx",
      Sheets.xlsx(more: [("xl/externalLinks/externalLink1.xml", Array("<externalLink><ddeLink/></externalLink>".utf8))])
        .bytes,
      .active("DDE")),
  ]

  private static func utf16Contents() -> [UInt8] {
    var archive = Sheets.docx()
    let text = String(decoding: Sheets.contents("/word/document.xml", Sheets.documentType, ""), as: UTF8.self)
    let wide = text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    archive.parts[0] = Archive.part("[Content_Types].xml", [0xFF, 0xFE] + wide)
    return archive.bytes
  }
}
