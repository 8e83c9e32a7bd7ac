import Components
import Domain
import Testing

/// A component as a page of one language, read the way a strict reader would.
struct Drawn {
  let markup: String

  init(_ component: some Component, _ language: Language) {
    var html = HTML(language: language)
    component.draw(into: &html)
    markup = html.string
  }

  /// The words between tags, tags left out.
  var words: String {
    markup.replacing(/<[^>]*>/, with: " ").replacing("&quot;", with: "\"").replacing("&#39;", with: "'")
      .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
  }

  /// Tags that are opened and not closed, or closed and not opened; identifiers used twice; labels of no field.
  var faults: [String] {
    var open: [String] = []
    var faults: [String] = []
    let void: Set = ["br", "hr", "input", "meta", "link"]
    for match in markup.matches(of: /<(\/?)([a-z0-9]+)[^>]*>/) {
      let name = String(match.output.2)
      if match.output.1.isEmpty {
        if !void.contains(name) { open.append(name) }
      } else if open.popLast() != name {
        faults.append("</\(name)>")
      }
    }
    faults += open.map { "<\($0)>" }
    var ids: Set<String> = []
    for match in markup.matches(of: /\sid="([^"]*)"/) where !ids.insert(String(match.output.1)).inserted {
      faults.append("id \(match.output.1)")
    }
    for match in markup.matches(of: /\sfor="([^"]*)"/) where !ids.contains(String(match.output.1)) {
      faults.append("for \(match.output.1)")
    }
    for match in markup.matches(of: /href="#([^"]*)"/)
    where match.output.1 != "main" && !ids.contains(String(match.output.1)) {
      faults.append("link to \(match.output.1)")
    }
    return faults
  }
}

/// What nobody may get onto a page as markup.
let hostile = "\"><script>alert('1')</script><img src=x onerror=alert(1)>&amp;"

func expectHarmless(_ drawn: Drawn, _ what: String, sourceLocation: SourceLocation = #_sourceLocation) {
  #expect(!drawn.markup.contains("<script"), "\(what)", sourceLocation: sourceLocation)
  #expect(!drawn.markup.contains("<img"), "\(what)", sourceLocation: sourceLocation)
  #expect(drawn.faults == [], "\(what)", sourceLocation: sourceLocation)
}
