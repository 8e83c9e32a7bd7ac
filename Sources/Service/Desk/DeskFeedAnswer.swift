import Components
import Desk
import Domain
import Exchange
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
    let feed = AtomWriter.Feed(
      id: "urn:nhipcau:desk:\(token.account)", title: "\(DeskWords.desk[language]) – Nhịp Cầu",
      language: language.rawValue, author: answers.pages.shell().operatorName[language],
      updated: (entries.map(\.updated).max() ?? Instant(milliseconds: 0)).description,
      page: base + DeskAddress.desk.page.link(language).address,
      own: base + DeskAddress.feed(token).page.link(language).address,
      entries: entries.map { AtomWriter.Entry($0, language, base: base) })
    var reply = Reply(.atom, AtomWriter.document(feed), caching: .never)
    reply.policy = .download
    return reply
  }
}

extension AtomWriter.Entry {
  fileprivate init(_ entry: DeskFeedEntry, _ language: Language, base: String) {
    self.init(
      id: "urn:nhipcau:task:\(entry.key)", title: entry.title[language], summary: entry.summary[language],
      updated: entry.updated.description, page: base + entry.page.link(language).address, act: nil)
  }
}
