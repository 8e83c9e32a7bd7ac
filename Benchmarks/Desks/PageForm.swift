import Foundation

/// What a page offers: its links, and its forms as somebody in a hurry fills them in.
struct PageForm {
  let page: String

  /// The links of the page that begin so, each once, in order.
  func links(_ beginning: String) -> [String] {
    var seen: Set<String> = []
    return page.ranges(of: "href=\"" + beginning).compactMap { found in
      let start = page.index(found.lowerBound, offsetBy: 6)
      let link = String(page[start...].prefix { $0 != "\"" && $0 != "#" })
      return seen.insert(link).inserted ? link : nil
    }
  }

  /// The fields of the form that is sent to an address: hidden ones as they are, the first of each choice, every box ticked, and
  /// `words` in place of what is left empty in the fields it names.
  func fields(to address: String, words: [String: String]) -> [(String, String)]? {
    guard let form = forms.first(where: { attribute("action", of: $0.head) == address }) else { return nil }
    var fields: [(String, String)] = []
    var chosen: Set<String> = []
    for tag in tags("input", in: form.body) {
      guard let name = attribute("name", of: tag) else { continue }
      let value = attribute("value", of: tag) ?? ""
      switch attribute("type", of: tag) {
      case "radio": if chosen.insert(name).inserted { fields.append((name, value)) }
      case "submit", "file": break
      default: fields.append((name, value.isEmpty ? words[name] ?? "" : value))
      }
    }
    for tag in tags("textarea", in: form.body) {
      guard let name = attribute("name", of: tag) else { continue }
      fields.append((name, words[name] ?? ""))
    }
    return fields
  }

  private var forms: [(head: Substring, body: Substring)] {
    page.ranges(of: "<form").compactMap { found in
      let rest = page[found.lowerBound...]
      guard let end = rest.firstRange(of: "</form>"), let head = rest.firstIndex(of: ">") else { return nil }
      return (rest[..<head], rest[head..<end.lowerBound])
    }
  }

  private func tags(_ name: String, in text: Substring) -> [Substring] {
    text.ranges(of: "<\(name) ").compactMap { found in
      let rest = text[found.lowerBound...]
      return rest.firstIndex(of: ">").map { rest[..<$0] }
    }
  }

  private func attribute(_ name: String, of tag: Substring) -> String? {
    guard let found = tag.firstRange(of: " \(name)=\"") else { return nil }
    return String(tag[found.upperBound...].prefix { $0 != "\"" }).replacing("&amp;", with: "&")
      .replacing("&quot;", with: "\"").replacing("&lt;", with: "<").replacing("&#39;", with: "'")
  }
}
