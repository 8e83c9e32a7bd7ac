import Domain
import Foundation
import Testing

@testable import Components

@Suite("The page") struct PageTests {
  /// Golden pages stand beside the tests; `NHIPCAU_GOLDEN=write` draws them anew, to be read in the difference.
  @Test("a page is drawn as it was read and agreed, in three languages", arguments: Language.allCases)
  func golden(_ language: Language) throws {
    let bytes = Sample.page().drawn(language) { html in
      html.draw(Heading("Nước sạch", lede: "Ba xã"))
      html.draw(Pagination(Sample.address, current: 2, rows: 1_204))
      html.draw(MessagePage.notFound)
    }
    let drawn = String(decoding: bytes, as: UTF8.self)
      .replacingOccurrences(of: Stylesheet.path, with: "/style.css")
      .replacingOccurrences(of: SiteIcon.path, with: "/mark.svg")
      .replacingOccurrences(of: "><", with: ">\n<")
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Golden/page-\(language.rawValue).html")
    if ProcessInfo.processInfo.environment["NHIPCAU_GOLDEN"] == "write" {
      try drawn.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == drawn)
  }

  @Test("each language leads to the same page in the others, with the state of its filters") func languages() throws {
    for language in Language.allCases {
      let bytes = Sample.page().drawn(language) { $0.p("x") }
      let markup = try Markup(String(decoding: bytes, as: UTF8.self))
      #expect(markup.all("html").first?.attributes["lang"] == language.rawValue)
      let switches = markup.all("a").filter { $0.attributes["hreflang"] != nil }
      #expect(
        switches.map { $0.attributes["href"] }
          == Language.allCases.filter { $0 != language }.map { Sample.address.link($0).address })
      let announced = markup.all("link").filter { $0.attributes["hreflang"] != nil }
      #expect(announced.count == 3)
      #expect(announced.allSatisfy { $0.attributes["href"]?.hasPrefix("https://nhipcau.example/") == true })
    }
  }

  @Test("the footer carries the checkpoint and who runs the installation") func footer() throws {
    let bytes = Sample.page().drawn(.vi) { $0.p("x") }
    let words = try Markup(String(decoding: bytes, as: UTF8.self)).words
    #expect(words.contains("41.872 mục ghi · mã gốc 5dc9da79a70659a9… · chốt lúc 23/11/2025 10:03"))
    #expect(words.contains("Đơn vị vận hành: Dự án"))
  }

  @Test("only a demonstration says that it is one") func demonstration() {
    var page = Sample.page()
    #expect(String(decoding: page.drawn(.en) { $0.p("x") }, as: UTF8.self).contains("Demonstration data:"))
    page.shell.standing = .record
    #expect(!String(decoding: page.drawn(.en) { $0.p("x") }, as: UTF8.self).contains("Demonstration data:"))
  }

  @Test("nothing on a page runs or is styled inline, and only our own files are fetched") func strictPolicy() throws {
    let bytes = Sample.page().drawn(.fr) { Sample.everything(said: "lời", into: &$0) }
    let markup = try Markup(String(decoding: bytes, as: UTF8.self))
    #expect(markup.all("script").isEmpty && markup.all("style").isEmpty && markup.all("img").isEmpty)
    let fetched = markup.all("link").filter { ["stylesheet", "icon"].contains($0.attributes["rel"]) }
    #expect(fetched.compactMap { $0.attributes["href"] } == [Stylesheet.path, SiteIcon.path])
  }

  @Test("every label, description and reference leads to an element of the page") func references() throws {
    let bytes = Sample.page().drawn(.fr) { Sample.everything(said: "lời", into: &$0) }
    let markup = try Markup(String(decoding: bytes, as: UTF8.self))
    let ids = Set(markup.elements.compactMap { $0.attributes["id"] })
    for element in markup.elements {
      for key in ["for", "aria-labelledby", "aria-describedby"] {
        for id in element.attributes[key]?.split(separator: " ") ?? [] {
          #expect(ids.contains(String(id)), "\(key)=\(id)")
        }
      }
      if let link = element.attributes["href"], link.hasPrefix("#") { #expect(ids.contains(String(link.dropFirst()))) }
    }
  }

  @Test("the style sheet's address follows its content and it speaks no other") func stylesheet() {
    #expect(Stylesheet.path.hasPrefix("/style-") && Stylesheet.path.hasSuffix(".css"))
    let css = String(decoding: Stylesheet.css, as: UTF8.self)
    #expect(css.contains("@layer tokens, base, components"))
    #expect(!css.contains("url(") && !css.contains("@import"))
    #expect(css.filter { $0 == "{" }.count == css.filter { $0 == "}" }.count)
  }

  @Test("message pages say what happened and what to do", arguments: Language.allCases) func messages(
    _ language: Language
  ) throws {
    let pages: [MessagePage] = [.notFound, .unreadable("?on=31"), .fault(request: "b7c1"), .readOnly]
    for page in pages {
      let markup = try Markup(String(decoding: page.drawn(language, in: Sample.shell()), as: UTF8.self))
      #expect(markup.words.contains(page.title[language]))
      #expect(markup.all("h1").count == 1)
    }
  }
}
