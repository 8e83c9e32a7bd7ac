public import Domain

/// Where a page stands, whatever the language: path after `/vi`, `/en` or `/fr`, and the state of its filters in the query.
public struct PageAddress: Hashable, Sendable {
  public var path: [String]
  public var query: [QueryItem]

  /// `PageAddress("projects")` is `/vi/projects`, `/en/projects` and `/fr/projects`.
  public init(_ path: String..., query: [QueryItem] = []) {
    self.path = path
    self.query = query
  }

  public init(path: [String], query: [QueryItem] = []) {
    self.path = path
    self.query = query
  }

  /// The page in one language.
  public func link(_ language: Language, fragment: String? = nil) -> Link {
    Link(path: [language.rawValue] + path, query: query, fragment: fragment)
  }

  /// The same page with one answer changed; nil takes the question away.
  public func with(_ name: String, _ value: String?) -> PageAddress {
    var changed = without(name)
    if let value { changed.query.append(QueryItem(name, value)) }
    return changed
  }

  /// The same page without a question; with a value, without that one of its answers.
  public func without(_ name: String, _ value: String? = nil) -> PageAddress {
    var changed = self
    changed.query.removeAll { $0.name == name && (value == nil || $0.value == value) }
    return changed
  }

  /// The same list in another form: `projects` becomes `projects.csv`.
  public func file(_ ending: String) -> PageAddress {
    var changed = self
    changed.path[changed.path.count - 1] += "." + ending
    return changed
  }
}

extension Language {
  fileprivate var path: StaticString {
    switch self {
    case .vi: "vi"
    case .en: "en"
    case .fr: "fr"
    }
  }
}

extension HTML {
  /// Writes the address of a page in the language of the document, encoded and escaped; the short way of `link(language)`.
  @usableFromInline mutating func address(_ page: PageAddress) {
    byte(0x2F)
    literal(language.path)
    for segment in page.path {
      byte(0x2F)
      PercentEncoding.encode(segment, into: &buffer)
    }
    for (index, item) in page.query.enumerated() {
      literal(index == 0 ? "?" : "&amp;")
      PercentEncoding.encode(item.name, into: &buffer)
      byte(0x3D)
      PercentEncoding.encode(item.value, into: &buffer)
    }
  }
}
