import Domain
import Testing

@testable import Components

private let hostile = #"</p><script>alert("x")</script>' onclick='y' & <b>"#

@Suite("Escaping") struct EscapingTests {
  private func drawn(_ draw: (inout HTML) -> Void) -> String {
    var html = HTML(language: .en)
    draw(&html)
    return html.string
  }

  @Test("words between tags come back as they were said") func words() throws {
    let markup = try Markup(drawn { $0.p(hostile) })
    #expect(markup.words == hostile)
    #expect(markup.elements.map(\.name) == ["p"])
  }

  @Test("words in an attribute stay in it") func attribute() throws {
    let markup = try Markup(drawn { $0.p("x", .title(hostile), .aria(.label, hostile), .id(hostile)) })
    #expect(
      markup.elements == [
        Markup.Element(name: "p", attributes: ["title": hostile, "aria-label": hostile, "id": hostile])
      ])
  }

  @Test("every byte of the five signs and of the controls is escaped, wherever it stands", arguments: 0..<24)
  func places(_ place: Int) {
    let before = String(repeating: "ở", count: place / 3) + String(repeating: "a", count: place % 3)
    for (sign, entity) in [("<", "&lt;"), (">", "&gt;"), ("&", "&amp;"), ("\"", "&quot;"), ("'", "&#39;")] {
      #expect(drawn { $0.text(before + sign + "đuôi dài hơn tám") } == before + entity + "đuôi dài hơn tám")
    }
    #expect(drawn { $0.text(before + "\u{0}\u{1B}\u{7F}") } == before + "\u{FFFD}\u{FFFD}\u{FFFD}")
    #expect(drawn { $0.text(before + "\t\r\n") } == before + "\t\r\n")
  }

  @Test("ordinary words are written byte for byte, eight at a time and one at a time") func ordinary() {
    let words = "Nước sạch cho ba xã vùng cao — =?@[]{}:;%!#$()*+,-./0123456789~^_`|\\ 水 🌉"
    for count in 0...words.count {
      let part = String(words.prefix(count))
      #expect(drawn { $0.text(part) } == part)
    }
  }

  @Test(
    "an address that people gave is a link only over http",
    arguments: [
      "javascript:alert(1)", "JAVASCRIPT:alert(1)", " javascript:x", "data:text/html,x", "vbscript:x", "//evil.example",
      "file:///etc/passwd", "https://a b", "java\nscript:x", "http:", "",
    ])
  func unsafeLinks(_ address: String) { #expect(Link(external: address) == nil) }

  @Test("an address over http is kept and escaped") func safeLink() throws {
    let link = try #require(Link(external: "https://example.org/?a=1&b=\"2\""))
    let markup = try Markup(drawn { $0.a("x", .href(link)) })
    #expect(markup.elements.first?.attributes["href"] == "https://example.org/?a=1&b=\"2\"")
  }

  @Test("path and query are percent-encoded") func address() throws {
    let page = PageAddress("projects", "a/b?c", query: [QueryItem("q", "đ & \"<")])
    #expect(page.link(.vi).address == "/vi/projects/a%2Fb%3Fc?q=%C4%91%20%26%20%22%3C")
    let written = try Markup(drawn { $0.a("x", .href(page)) })
    #expect(written.elements.first?.attributes["href"] == page.link(.en).address)
  }

  @Test("hostile words in every part of the system come back as words") func everyPart() throws {
    for language in Language.allCases {
      let bytes = Sample.page(said: hostile).drawn(language) { Sample.everything(said: hostile, into: &$0) }
      let markup = try Markup(String(decoding: bytes, as: UTF8.self))
      #expect(markup.all("script").isEmpty)
      #expect(markup.all("b").isEmpty)
      for element in markup.elements {
        let names = element.attributes.keys
        #expect(!names.contains("style") && names.allSatisfy { !$0.hasPrefix("on") }, "\(element)")
      }
    }
  }

  @Test("the reader of these tests sees a planted fault") func control() {
    #expect(throws: Markup.Fault.self) { try Markup("<p>a > b</p>") }
    #expect(throws: Markup.Fault.self) { try Markup("<p title=\"a\" title=\"b\"></p>") }
    #expect(throws: Markup.Fault.self) { try Markup("<p><b></p></b>") }
    #expect(throws: Markup.Fault.self) { try Markup("<p id=\"a\"></p><p id=\"a\"></p>") }
    #expect(throws: Markup.Fault.self) { try Markup("<p>&nbsp</p>") }
  }
}
