import Domain

extension Page {
  func head(into html: inout HTML) {
    html.element("head", []) { html in
      html.meta(Attribute("charset", .literal("utf-8")))
      meta("viewport", "width=device-width, initial-scale=1", into: &html)
      html.title(title == Page.platform ? title : "\(title) – \(Page.platform)")
      if let summary { meta("description", summary, into: &html) }
      meta("theme-color", "#1F3F7A", into: &html)
      html.link(.rel("stylesheet"), .href(Stylesheet.link))
      html.link(.rel("icon"), .type("image/svg+xml"), .href(SiteIcon.link))
      if let script {
        html.element("script", [Attribute("src", .link(script)), Attribute("defer", .present)]) { _ in }
      }
      translations(into: &html)
      for alternate in alternates {
        html.link(.rel("alternate"), .type(alternate.type.name), .title(alternate.title), .href(alternate.link))
      }
      preview(into: &html)
    }
  }

  static let platform = "Nhịp Cầu"

  private func meta(_ name: String, _ content: String, into html: inout HTML) {
    html.meta(.name(name), Attribute("content", .words(content)))
  }

  /// The same page in the other languages, for search engines.
  private func translations(into html: inout HTML) {
    guard let address else { return }
    html.link(.rel("canonical"), .href(absolute(address.link(html.language))))
    for language in Language.allCases {
      html.link(.rel("alternate"), .hreflang(language.rawValue), .href(absolute(address.link(language))))
    }
  }

  /// Open Graph, the least that link previews need.
  private func preview(into html: inout HTML) {
    func property(_ name: StaticString, _ content: String) {
      html.meta(Attribute("property", .literal(name)), Attribute("content", .words(content)))
    }
    property("og:title", title)
    property("og:type", "website")
    property("og:site_name", Page.platform)
    property("og:locale", html.language.openGraphLocale)
    if let summary { property("og:description", summary) }
    if let address, shell.publicURL != nil { property("og:url", absolute(address.link(html.language)).address) }
  }

  private func absolute(_ link: Link) -> Link {
    guard let publicURL = shell.publicURL else { return link }
    return Link(external: publicURL + link.address) ?? link
  }
}

extension Page.MediaType {
  var name: StaticString {
    switch self {
    case .atom: "application/atom+xml"
    case .json: "application/json"
    case .csv: "text/csv"
    case .pdf: "application/pdf"
    case .odt: "application/vnd.oasis.opendocument.text"
    case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case .xml: "application/xml"
    }
  }
}

extension Language {
  var openGraphLocale: String {
    switch self {
    case .vi: "vi_VN"
    case .en: "en_GB"
    case .fr: "fr_FR"
    }
  }
}
