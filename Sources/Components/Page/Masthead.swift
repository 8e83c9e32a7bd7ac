import Domain

extension Page {
  /// Says before anything else that what follows is a demonstration.
  func banner(into html: inout HTML) {
    guard shell.standing == .demonstration else { return }
    html.aside(.class("banner"), .aria(.label, ShellWords.notice[html.language])) { html in
      html.div(ShellWords.demonstration, .class("width"))
    }
  }

  func masthead(into html: inout HTML) {
    html.header(.class("masthead")) { html in
      html.div(.class("width")) { html in
        html.a(.class("brand"), .href(PageAddress())) { html in
          BrandMark().draw(into: &html)
          html.span(Page.platform, .lang("vi"))
        }
        sections(into: &html)
        languages(into: &html)
      }
    }
  }

  private func sections(into html: inout HTML) {
    html.nav(.class("sections"), .aria(.label, ShellWords.navigation[html.language])) { html in
      html.ul { html in
        for section in shell.sections {
          html.li {
            $0.a(section.name, .href(section.page), .when(section.page == self.section, current(section.page)))
          }
        }
      }
    }
  }

  /// `page` on the section's own first page, `true` below it.
  private func current(_ section: PageAddress) -> Attribute {
    .aria(.current, address?.path == section.path ? "page" : "true")
  }

  /// The languages, each in itself; the one being read is not a link.
  private func languages(into html: inout HTML) {
    html.nav(.class("languages"), .aria(.label, ShellWords.languages[html.language])) { html in
      html.ul { html in
        for language in Language.allCases {
          html.li(.lang(language.rawValue)) { html in
            if language == html.language {
              html.strong(language.ownName, .aria(.current, "true"))
            } else {
              let link = (address ?? PageAddress()).link(language)
              html.a(language.ownName, .href(link), .hreflang(language.rawValue))
            }
          }
        }
      }
    }
  }

  func trail(into html: inout HTML) {
    guard !crumbs.isEmpty else { return }
    html.nav(.class("trail width"), .aria(.label, ShellWords.trail[html.language])) { html in
      html.ol { html in
        html.li { $0.a(ShellWords.home, .href(PageAddress())) }
        for crumb in crumbs { html.li { $0.a(crumb.name, .href(crumb.page)) } }
      }
    }
  }
}
