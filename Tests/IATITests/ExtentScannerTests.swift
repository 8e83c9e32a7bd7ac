import Testing

@testable import IATI

@Suite("The bytes of an activity")
struct ExtentScannerTests {
  /// Texts in which something looks like the end of an activity and is none.
  private static let traps = [
    activity("<!-- </iati-activity> <iati-activity> -->"),
    activity("<title><narrative><![CDATA[</iati-activity> ]] > ]]></narrative></title>"),
    activity("<?note </iati-activity> ?>"),
    activity("<sector code='></iati-activity>' vocabulary=\"'>\"/>").replacing("='></", with: "='>&lt;/"),
    activity("<x:iati-activity xmlns:x='urn:x'>\r\n</x:iati-activity>"),
    activity("<iati-activity/>"), activity("<location><contact-info/></location>"),
    activity("\r\n<!---->\r\n<!-- - -- -->".replacing(" -- ", with: " ")),
    "<iati-activity />", "<iati-activity\n a='/'\n></iati-activity\n>",
  ]

  @Test("are cut out exactly, whatever stands in it", arguments: traps)
  func exact(_ xml: String) throws {
    let all =
      "<?xml version=\"1.0\"?><!-- <iati-activity> --><iati-activities version='2.03'>\(xml)\r\n<!--x-->\(xml)</iati-activities><!-- <iati-activity> -->"
    for size in [1, 3, 4096] {
      let sources = try readAll(InputFile(Array(all.utf8), name: ""), pieceSize: size).map(\.source)
      #expect(sources.map { String(decoding: $0.bytes, as: UTF8.self) } == [xml, xml])
      for source in sources { #expect(source.excision.whole == source.bytes) }
    }
  }

  @Test("leave out the people to ask, however they are written")
  func contacts() throws {
    let secrets = [
      "<contact-info type='1'><email>a@b.example</email></contact-info>", "<contact-info a='>'/>",
      "<contact-info><contact-info>a@b.example</contact-info>a@b.example</contact-info>",
      "<x:contact-info xmlns:x='urn:x'>a@b.example</x:contact-info>",
      "<!-- <contact-info><email>a@b.example</email></contact-info> -->",
    ]
    for secret in secrets {
      let xml = file(activity("<scope/>\(secret)\r\n\(secret)<result type='1'/>"))
      let source = try #require(try readAll(InputFile(Array(xml.utf8), name: "")).first?.source)
      #expect(source.contacts.count == 2)
      let excision = source.excision
      #expect(!excision.kept.holds("contact-info"))
      #expect(!excision.kept.holds("a@b.example"))
      #expect(excision.kept.holds("<scope/>\r\n<result type='1'/>"))
      #expect(excision.whole == source.bytes)
    }
  }

  @Test("do not come together from pieces that are not as they were cut")
  func badExcision() {
    let good = Excision(cutting: [2..<4], from: Array("abcdef".utf8))
    #expect(good.whole == Array("abcdef".utf8))
    for bad in [
      "2 2\ncd", "9 2\ncd\n", "2 9\ncd\n", "x 2\ncd\n", "2 2 cd\n", " \n\n", "2 2\ncd\n0 1\na\n",
      "99999999999999999 1\na\n",
    ] {
      #expect(Excision(kept: good.kept, cut: Array(bad.utf8)).whole == nil, "\(bad)")
    }
  }

  @Test("an activity of a foreign name space is none, and the next one's bytes are its own")
  func foreign() throws {
    let xml = file(
      "<iati-activity xmlns='urn:x'><title/></iati-activity>\(activity())<iati-organisation/>\(activity(id: "XX-2"))")
    let all = try readAll(InputFile(Array(xml.utf8), name: ""))
    #expect(all.compactMap(\.activity?.identifier) == ["XX-1-A", "XX-2"])
    #expect(all.last.map { String(decoding: $0.source.bytes, as: UTF8.self) } == activity(id: "XX-2"))
  }
}
