import Components
import Domain
import Exchange
import Foundation
import Ledger
import Record
import Registers

/// The newest acts of a list as a feed: of this view, with its filters.
extension PageAnswers {
  /// Acts of a feed.
  static let actsPerFeed = 50

  /// One exhaustive switch: a list without a feed does not compile. Pages that are no lists have none.
  func feed(of page: PublicPage, _ questions: Questions, _ language: Language) throws -> Reply {
    let moment = try questions.moment(folded: house.registers.position)
    let news: [News]
    switch page {
    case .certificates:
      let filter = try CertificateFilter(questions, places, on: moment.on ?? today())
      news = try certificateNews(filter, CertificateQuestions.moment(of: filter, moment, today: today()))
    case .certificateWatch(let watch):
      let day = moment.on ?? today()
      let at = Moment(on: day, known: moment.known)
      news = try certificateNews(watch.filter(on: day), at)
    case .who:
      let (filter, day) = try workers(questions)
      news = try certificateNews(filter, Moment(on: day, known: moment.known))
    case .organisations:
      let filter = try OrganisationFilter(questions)
      news = try acts { try $0.newestActs(of: filter, at: moment, limit: Self.actsPerFeed) }
    case .projects:
      let filter = try ProjectFilter(questions)
      news = try acts { try $0.newestActs(of: filter, at: moment, limit: Self.actsPerFeed) }
    case .acts: news = try entries { try $0.latestActs(limit: Self.actsPerFeed) }
    case .calendar:
      news = try entries { try $0.acts(of: CalendarAmendment.subject, limit: Self.actsPerFeed) }
    case .rates: news = try rateNews(moment.known)
    case .reports: news = try reportNews(questions)
    case .present: news = try presentNews(questions)
    case .aid, .breakdown: news = try aidNews(questions)
    case .home, .organisation, .project, .certificate, .check, .serviceLevels, .province, .country, .field,
      .aidOf, .act,
      .search, .ledger, .about, .glossary,
      .taxonomies, .procedures, .procedure, .report:
      throw NoSuchRecord()
    }
    let address = PageAddress(path: page.segments, query: questions.query.items)
    return try feed(news, at: address, language)
  }

  /// An act, and where what it concerns stands.
  private struct News {
    var act: Int64
    var title: Narratives
    var page: PageAddress?
  }

  private func acts(_ read: (Reading) throws -> [NewestAct]) throws -> [News] {
    try house.registers.read(read).map { act in
      News(act: act.act, title: act.title, page: PageAddress.of(act.subject))
    }
  }

  private func certificateNews(_ filter: CertificateFilter, _ moment: Moment) throws -> [News] {
    let reckoning = try house.facts.reckoning(knownAt: moment.known)
    return try acts { try $0.newestActs(of: filter, at: moment, places: reckoning, limit: Self.actsPerFeed) }
  }

  private func entries(_ read: (Reading) throws -> [ActEntry]) throws -> [News] {
    try house.registers.read(read).map { entry in
      News(act: entry.position, title: entry.title, page: PageAddress.of(entry.subject))
    }
  }

  private func rateNews(_ known: Int64?) throws -> [News] {
    let lines = try house.registers.read { try $0.recordedRates(knownAt: known) }
    let newest = lines.sorted { $0.act > $1.act }.prefix(Self.actsPerFeed)
    return newest.map { line in
      let pair = "\(line.rate.pivot.code)/\(line.rate.currency.code) \(line.rate.rate)"
      return News(act: line.act, title: Narratives(pair), page: .rates)
    }
  }

  private func reportNews(_ questions: Questions) throws -> [News] {
    let year = try questions.year("year")
    return try house.registers.read { try $0.newestReports(year: year, limit: Self.actsPerFeed) }.map { act, name in
      News(act: act, title: name.titles, page: .report(name.number))
    }
  }

  /// The certificates by which the organisations of the list are present.
  private func presentNews(_ questions: Questions) throws -> [News] {
    let (view, filter) = (try view(questions), try AidFilter(questions))
    let reckoning = try house.facts.reckoning(knownAt: view.known)
    let rows = try house.registers.read { reading in
      try reading.presentOrganisations(view.presence(filter), with: reckoning, limit: .max).rows
    }
    let news = rows.flatMap { row in
      row.certificates.map { News(act: $0.act, title: row.name, page: .organisation(row.number)) }
    }
    return Array(news.sorted { $0.act > $1.act }.prefix(Self.actsPerFeed))
  }

  private func aidNews(_ questions: Questions) throws -> [News] {
    let (view, filter) = (try view(questions), try AidFilter(questions))
    let reckoning = try house.facts.reckoning(knownAt: view.known)
    return try house.registers.read { reading in
      try reading.newestAidProjects(view.question(filter), with: reckoning, limit: Self.actsPerFeed)
    }.map { News(act: $0.act, title: $0.title, page: .project($0.number)) }
  }

  private func feed(_ news: [News], at address: PageAddress, _ language: Language) throws -> Reply {
    let names = try FeedNames(house)
    let entries = try news.compactMap { news in try entry(news, names, language) }
    let page = address.link(language).address
    let feed = AtomWriter.Feed(
      id: names.tag("feed:" + page),
      title: RecordMark.title(FeedWords.title(address, language), of: house.nature, language),
      language: language.rawValue,
      author: shell().operatorName[language], updated: entries.map(\.updated).max() ?? names.beginning,
      page: absolute(page), own: absolute(address.file(FileForm.atom.rawValue).link(language).address),
      entries: entries)
    var reply = Reply(.atom, AtomWriter.document(feed))
    reply.fields.append(RecordMark.field(house.nature))
    return reply
  }

  private func entry(_ news: News, _ names: FeedNames, _ language: Language) throws -> AtomWriter.Entry? {
    guard let act = try house.ledger.act(at: news.act), let kind = ActName(rawValue: act.kind.name.text) else {
      return nil
    }
    let page = news.page ?? .act(news.act)
    let title = news.title[language]
    return AtomWriter.Entry(
      id: names.tag("act:" + act.id.hex), title: title.isEmpty ? kind.wording[language] : title,
      summary: kind.wording[language], updated: Instant(milliseconds: act.recordedAt).description,
      page: absolute(page.link(language).address),
      act: absolute(PageAddress.act(news.act).link(language).address))
  }

  private func absolute(_ address: String) -> String { (publicURL ?? "") + address }
}

/// Ids that stay when addresses change (RFC 4151): named by the ledger's origin and the year in which its record began.
private struct FeedNames {
  let authority: String
  let year: Int
  /// When the record began, RFC 3339.
  let beginning: String

  init(_ house: House) throws {
    let origin = house.ledger.origin
    authority = String(origin.prefix { $0 != "/" }).lowercased()
    let first = Instant(milliseconds: try house.ledger.act(at: 0)?.recordedAt ?? 0)
    year = first.day.year
    beginning = first.description
  }

  func tag(_ name: String) -> String { "tag:\(authority),\(year):\(name)" }
}

extension PageAddress {
  /// The page of a record; nil where it has none of its own.
  fileprivate static func of(_ number: RecordNumber) -> PageAddress? {
    switch number.text.prefix(2) {
    case "o-": .organisation(number)
    case "p-": .project(number)
    case "c-": .certificate(number)
    default: nil
    }
  }
}

/// What feeds are called.
enum FeedWords {
  static func title(_ address: PageAddress, _ language: Language) -> String {
    let list = address.path.first.flatMap { lists[$0] } ?? SiteWords.ledger
    let words = Wording(
      vi: "\(list.vi): mục ghi mới nhất", en: "\(list.en): newest acts", fr: "\(list.fr)\u{A0}: actes les plus récents")
    return words[language]
  }

  private static let lists: [String: Wording] = [
    "organisations": OrganisationAnswerWords.organisations, "projects": SiteWords.projects,
    "certificates": Wording(vi: "Giấy đăng ký", en: "Certificates", fr: "Certificats"),
    "present": Wording(vi: "Tổ chức có mặt", en: "Organisations present", fr: "Organisations présentes"),
    "acts": Wording(vi: "Các mục ghi", en: "Acts", fr: "Actes"), "calendar": CalendarPage.title,
    "rates": Wording(vi: "Tỷ giá", en: "Exchange rates", fr: "Taux de change"),
    "provinces": SiteWords.provinces, "countries": SiteWords.countries, "fields": SiteWords.fields,
    "years": Wording(vi: "Viện trợ theo năm", en: "Aid by year", fr: "Aide par année"),
    "reports": ReportAnswerWords.title,
    "aid": Wording(vi: "Viện trợ", en: "Aid", fr: "Aide"),
  ]
}
