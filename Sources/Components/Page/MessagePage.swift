public import Domain

/// A calm page that says what happened and what to do: an unknown address, a question we cannot read, a fault of ours.
public struct MessagePage: Component, Sendable {
  public var title: Wording
  public var paragraphs: [Phrase]
  /// Where to go from here.
  public var ways: [Phrase]

  public init(title: Wording, paragraphs: [Phrase], ways: [Phrase] = []) {
    self.title = title
    self.paragraphs = paragraphs
    self.ways = ways
  }

  /// 404: what does not exist, and what the reader may not know to exist.
  public static let notFound = MessagePage(
    title: MessageWords.notFound, paragraphs: [Phrase(MessageWords.notFoundReason)],
    ways: [.link(MessageWords.home, to: PageAddress())])

  /// 400: the question cannot be read; `reason` says which part, in the reader's language.
  public static func unreadable(_ reason: Phrase) -> MessagePage {
    MessagePage(
      title: MessageWords.unreadable, paragraphs: [reason, Phrase(MessageWords.unreadableAdvice)],
      ways: [.link(MessageWords.home, to: PageAddress())])
  }

  /// 500: a fault of ours; the number lets the operator find it.
  public static func fault(request: String) -> MessagePage {
    MessagePage(
      title: MessageWords.fault,
      paragraphs: [
        Phrase(MessageWords.faultReason), Phrase(MessageWords.faultNumber) + " " + .code(request),
      ])
  }

  /// 503: reading goes on, filing does not.
  public static let readOnly = MessagePage(
    title: MessageWords.readOnly, paragraphs: [Phrase(MessageWords.readOnlyReason)])

  /// The whole document.
  public func drawn(_ language: Language, in shell: Shell) -> [UInt8] {
    Page(shell: shell, title: title[language], address: nil).drawn(language, main: self)
  }

  public func draw(into html: inout HTML) {
    html.div(.class("message")) { html in
      html.h1(title)
      for paragraph in paragraphs { html.p(paragraph) }
      guard !ways.isEmpty else { return }
      html.ul { html in
        for way in ways { html.li(way) }
      }
    }
  }
}
