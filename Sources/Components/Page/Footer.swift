import Domain

extension Page {
  /// Who runs this installation, and where the record stands: on every page.
  func footer(into html: inout HTML) {
    html.footer(.class("footer")) { html in
      html.div(.class("width")) { html in
        html.p { html in
          html.text(ShellWords.runBy)
          html.strong(shell.operatorName)
        }
        checkpoint(into: &html)
        links(into: &html)
      }
    }
  }

  private func checkpoint(into html: inout HTML) {
    guard let checkpoint = shell.checkpoint else {
      html.p(ShellWords.noCheckpoint, .class("checkpoint"))
      return
    }
    html.p(.class("checkpoint")) { html in
      html.text(Numerals(html.language).integer(checkpoint.acts))
      html.text(" ")
      html.text(checkpoint.acts == 1 ? ShellWords.oneAct : ShellWords.acts)
      html.text(" · ")
      html.text(ShellWords.root)
      html.text(" ")
      html.code("\(checkpoint.root.prefix(16))…")
      html.text(" · ")
      html.text(ShellWords.sealed)
      html.text(" ")
      MomentText(checkpoint.time).draw(into: &html)
      html.text(" · ")
      html.a(ShellWords.verify, .href(PageAddress("ledger")))
    }
  }

  private func links(into html: inout HTML) {
    let feeds = alternates.filter { $0.type == .atom }
    guard !(shell.footerLinks.isEmpty && feeds.isEmpty) else { return }
    html.ul(.class("footer-links")) { html in
      for link in shell.footerLinks { html.li { $0.a(link.name, .href(link.page)) } }
      for feed in feeds { html.li { $0.a(ShellWords.feed, .href(feed.link), .type("application/atom+xml")) } }
    }
  }
}
