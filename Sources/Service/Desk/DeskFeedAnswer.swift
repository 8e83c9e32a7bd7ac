import Components
import Desk
import Domain
import HTTPTypes
import Hummingbird
import Registers

/// A desk as news (RFC 4287), for a person's own program: numbers and tasks, never whom a dossier concerns.
extension Room {
  func feed(_ token: FeedToken) async throws -> Reply {
    guard token.isGenuine(desk), let account = try await desk.accounts.find(token.account), !account.isDisabled,
      let person = account.person(for: token.body)
    else { return notFound() }
    let rules = try house.rules
    let entries = try house.desk(of: person).feed(rules)
    let feed = DeskAtom(entries: entries, language: language, base: base, id: "urn:nhipcau:desk:\(token.account)")
    var reply = Reply(.atom, feed.text, caching: .never)
    reply.policy = .download
    return reply
  }
}

/// The feed as text.
struct DeskAtom {
  let entries: [DeskFeedEntry]
  let language: Language
  let base: String
  let id: String

  var text: String {
    let newest = entries.map(\.updated).max() ?? Instant(milliseconds: 0)
    var text = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
    text += "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"\(language.rawValue)\">\n"
    text += "<title>\(escaped(DeskWords.desk[language])) – Nhịp Cầu</title>\n<id>\(escaped(id))</id>\n"
    text += "<updated>\(newest)</updated>\n<author><name>Nhịp Cầu</name></author>\n"
    for entry in entries { text += element(entry) }
    return text + "</feed>\n"
  }

  private func element(_ entry: DeskFeedEntry) -> String {
    """
    <entry><title>\(escaped(entry.title[language]))</title><id>\(escaped("urn:nhipcau:task:\(entry.key)"))</id>
    <updated>\(entry.updated)</updated><summary>\(escaped(entry.summary[language]))</summary>
    <link href="\(escaped(base + entry.page.link(language).address))"/></entry>

    """
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;").replacing(
      "\"", with: "&quot;")
  }
}
