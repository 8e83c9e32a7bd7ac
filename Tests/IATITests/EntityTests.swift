import Testing

@testable import IATI

@Suite("Entities")
struct EntityTests {
  private static let laughs = """
    <?xml version="1.0"?>
    <!DOCTYPE iati-activities [
    <!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
    <!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;">
    ]>
    <iati-activities version="2.03">&e;</iati-activities>
    """

  private static let quadratic =
    "<!DOCTYPE r [<!ENTITY a \"" + String(repeating: "a", count: 100_000) + "\">]><iati-activities version='2.03'>"
    + String(repeating: "&a;", count: 100_000) + "</iati-activities>"

  private static let external =
    "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><iati-activities version='2.03'>&x;</iati-activities>"

  private static let parameter =
    "<!DOCTYPE r [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/x.dtd\"> %p;]><iati-activities version='2.03'/>"

  @Test("of the file's own refuse it at their declaration", arguments: [laughs, quadratic, external, parameter])
  func bombs(_ xml: String) {
    for bytes in [Array(xml.utf8), xml.utf16Bytes(bigEndian: false)] {
      guard case .ownEntities? = judge(bytes).refusal else {
        Issue.record("\(String(describing: judge(bytes).refusal))")
        continue
      }
    }
  }

  @Test("that nothing defines refuse it too, in text and in attributes")
  func undefined() {
    #expect(judge(file(activity("<title><narrative>&eacute;</narrative></title>"))).refusal == .ownEntities(line: 7))
    #expect(judge(file(activity("<sector code='&eacute;'/>"))).refusal == .ownEntities(line: 7))
    let outside = "<!DOCTYPE iati-activities SYSTEM \"file:///etc/passwd\">"
    #expect(
      judge(outside + "<iati-activities version='2.03'>&x;</iati-activities>").refusal == .ownEntities(line: 1))
  }

  @Test("a document type without any is taken, and fetches nothing")
  func documentType() throws {
    for kind in ["", " SYSTEM \"http://127.0.0.1:9/x.dtd\"", " PUBLIC \"-//x//y\" 'z>.dtd'"] {
      let xml = "<!DOCTYPE iati-activities\(kind)><iati-activities version='2.03'>\(activity())</iati-activities>"
      #expect(judge(xml).summary?.counts.activities == 1)
    }
  }

  @Test("the five of XML, and numbered signs, are read in text and attributes alike")
  func five() throws {
    let xml = file(
      activity(
        "<sector code='a&amp;b&lt;&gt;&quot;&apos;&#38;&#x111;'><narrative>R&amp;D &#273; &lt;x&gt;</narrative></sector>"
      ))
    let sector = try #require(try readAll(InputFile(Array(xml.utf8), name: "")).first?.activity?.sectors.first)
    #expect(sector.code == "a&b<>\"'&đ")
    #expect(sector.narratives.first?.text == "R&D đ <x>")
  }
}

extension String {
  func utf16Bytes(bigEndian: Bool, mark: Bool = true) -> [UInt8] {
    ((mark ? [0xFEFF] : []) + Array(utf16)).flatMap {
      bigEndian ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)]
    }
  }
}
