public import Domain

/// The questions by which a list is narrowed. A GET form: the state is in the address, can be kept, sent and fetched as a file.
public struct FilterPanel: Component, Sendable {
  /// A filter in use, with the address of the list without it.
  public struct InUse: Sendable {
    public var words: Phrase
    public var without: PageAddress

    public init(_ words: Phrase, without: PageAddress) {
      self.words = words
      self.without = without
    }
  }

  /// The list as it stands, with its query; questions that are not fields here (a sort order) stay as they are.
  public var page: PageAddress
  public var fields: [FormField]
  public var inUse: [InUse]
  /// What the form is called, where a page has several; and what its button does.
  public var name: Wording
  public var button: Wording

  public init(
    _ page: PageAddress, fields: [FormField], inUse: [InUse] = [], name: Wording? = nil, button: Wording? = nil
  ) {
    self.page = page
    self.fields = fields
    self.inUse = inUse
    self.name = name ?? BlockWords.filters
    self.button = button ?? BlockWords.filter
  }

  public func draw(into html: inout HTML) {
    let bare = PageAddress(path: page.path)
    html.form(
      .method("get"), .action(bare.link(html.language)), .class("filters"),
      .aria(.label, name[html.language])
    ) { html in
      let asked = Set(fields.map(\.name))
      for item in page.query where !asked.contains(item.name) && item.name != "page" {
        html.input(.type("hidden"), .name(item.name), .value(item.value))
      }
      html.div(.class("filters-fields")) { $0.draw(fields) }
      html.div(.class("filters-actions")) { html in
        html.draw(Button(button))
        if !inUse.isEmpty { html.a(BlockWords.clear, .href(bare)) }
      }
    }
    chips(into: &html)
  }

  private func chips(into html: inout HTML) {
    guard !inUse.isEmpty else { return }
    html.div(.class("chips")) { html in
      html.p(BlockWords.inUse, .id("chips-title"))
      html.ul(.aria(.labelledby, "chips-title")) { html in
        for filter in inUse {
          html.li { html in
            html.a(.href(filter.without)) { html in
              html.span(BlockWords.remove, .class("unseen"))
              html.text(" ")
              html.text(filter.words.plain(html.language))
              html.span("×", .aria(.hidden, "true"))
            }
          }
        }
      }
    }
  }
}
