/// `Package.swift` as far as these tests ask: its targets with what they link, and the packages it fetches.
struct Manifest {
  struct Target: Equatable {
    var name: String
    /// Our targets by name, products of others by theirs.
    var dependencies: [String]
  }

  var targets: [Target] = []
  /// `owner/name` of every direct dependency.
  var packages: [String] = []
  /// Debian packages of the system libraries.
  var debian: [String] = []

  init(_ text: String) {
    let code = text.split(separator: "\n").filter { !$0.drop(while: \.isWhitespace).hasPrefix("//") }.joined(
      separator: "\n")
    let products = Dictionary(
      code.matches(of: /let (\w+) = Target\.Dependency\.product\(name: "([^"]+)"/).map { (String($0.1), String($0.2)) },
      uniquingKeysWith: { first, _ in first })
    packages = code.matches(of: /\.package\(\s*url: "https:\/\/github\.com\/([^"]+?)(?:\.git)?"/).map { String($0.1) }
    debian = code.matches(of: /\.apt\(\["([^"]+)"\]\)/).map { String($0.1) }

    var rest = code[...]
    while let opening = rest.firstMatch(of: /\.(?:target|executableTarget|testTarget|systemLibrary)\(/) {
      let body = Manifest.balanced(rest[opening.range.upperBound...], "(", ")")
      rest = rest[body.endIndex...]
      guard let name = body.firstMatch(of: /name: "([^"]+)"/) else { continue }
      targets.append(Target(name: String(name.1), dependencies: Manifest.dependencies(in: body, products)))
    }
  }

  /// The names inside `dependencies: […]`: literals, products in full, and the constants that stand for products.
  private static func dependencies(in body: Substring, _ products: [String: String]) -> [String] {
    guard let opening = body.firstMatch(of: /dependencies: \[/) else { return [] }
    let list = String(balanced(body[opening.range.upperBound...], "[", "]"))
      .replacing(/\.(?:product|target)\(name: ("[^"]+")[^)]*\)/) { $0.1 }
    return list.split(separator: ",").map { $0.trimming(while: \.isWhitespace) }.filter { !$0.isEmpty }.map { item in
      item.hasPrefix("\"") ? String(item.dropFirst().dropLast()) : products[String(item)] ?? String(item)
    }
  }

  /// What stands before the bracket that closes the one just read.
  private static func balanced(_ text: Substring, _ open: Character, _ close: Character) -> Substring {
    var depth = 1
    var end = text.startIndex
    while end < text.endIndex {
      if text[end] == open { depth += 1 }
      if text[end] == close { depth -= 1 }
      if depth == 0 { break }
      end = text.index(after: end)
    }
    return text[..<end]
  }
}

extension Substring {
  fileprivate func trimming(while drop: (Character) -> Bool) -> Substring {
    var trimmed = self.drop(while: drop)
    while let last = trimmed.last, drop(last) { trimmed = trimmed.dropLast() }
    return trimmed
  }
}
