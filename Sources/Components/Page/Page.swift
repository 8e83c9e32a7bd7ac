public import Domain

/// One page of the platform: what its frame needs to know. The content is drawn by a function or a component.
public struct Page: Sendable {
  /// A page on the way from the home page to this one.
  public struct Crumb: Hashable, Sendable {
    public var name: Phrase
    public var page: PageAddress

    public init(_ name: Phrase, _ page: PageAddress) {
      self.name = name
      self.page = page
    }
  }

  /// The same content as a stream of news or as a file, announced in the head.
  public struct Alternate: Hashable, Sendable {
    public var type: MediaType
    public var title: String
    public var link: Link

    public init(_ type: MediaType, title: String, link: Link) {
      self.type = type
      self.title = title
      self.link = link
    }
  }

  /// Kinds of file that a page may announce.
  public enum MediaType: Hashable, Sendable { case atom, json, csv, xlsx, xml, pdf, odt }

  public var shell: Shell
  /// The page's own title, as in its heading; the document's adds the name of the platform.
  public var title: String
  /// One sentence for search engines and link previews.
  public var summary: String?
  /// Where the page stands in every language; nil for answers that have no address of their own (an error).
  public var address: PageAddress?
  /// The section that is marked in the navigation: the one whose page this is or lies under.
  public var section: PageAddress?
  public var crumbs: [Crumb]
  public var alternates: [Alternate]
  /// Our own script, for the pages that save a person time by it.
  public var script: Link?

  public init(
    shell: Shell, title: String, summary: String? = nil, address: PageAddress?, section: PageAddress? = nil,
    crumbs: [Crumb] = [], alternates: [Alternate] = [], script: Link? = nil
  ) {
    self.shell = shell
    self.title = title
    self.summary = summary
    self.address = address
    self.section = section
    self.crumbs = crumbs
    self.alternates = alternates
    self.script = script
  }

  /// The whole document in one language, as bytes of UTF-8. Cost: one pass, one buffer.
  public func drawn(_ language: Language, capacity: Int = 49_152, main content: (inout HTML) -> Void) -> [UInt8] {
    var html = HTML(language: language, capacity: capacity)
    html.literal("<!doctype html>\n")
    html.element("html", [.lang(language.rawValue)]) { html in
      head(into: &html)
      html.element("body", []) { html in
        html.a(ShellWords.skip, .href(Link(fragment: "main")), .class("skip"))
        banner(into: &html)
        masthead(into: &html)
        trail(into: &html)
        html.main(.id("main"), .class("width"), .tabindex(-1), content: content)
        footer(into: &html)
      }
    }
    html.literal("\n")
    return html.bytes
  }

  /// The whole document around one component.
  public func drawn(_ language: Language, main content: some Component) -> [UInt8] {
    drawn(language) { content.draw(into: &$0) }
  }
}
