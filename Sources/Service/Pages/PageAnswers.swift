import Components
import Domain
import Exchange
import Ledger
import Record
import Reference
import Registers
import Synchronization

/// The pages anybody may read, drawn from the registers; the ledger's own explorer reads the ledger.
struct PageAnswers: Sendable {
  let house: House
  let publicURL: String?
  /// The day on which a page is drawn, in Asia/Ho_Chi_Minh: an argument of the page, taken here once.
  let today: @Sendable () -> Day
  private let choices = KeptChoices()
  let places = PlaceToday(Places.provinces)

  init(house: House, publicURL: String?, today: @escaping @Sendable () -> Day) {
    self.house = house
    self.publicURL = publicURL
    self.today = today
  }

  /// The answer to one page, in one language, with its questions; `form` for programs.
  func reply(_ page: PublicPage, _ language: Language, _ query: Query, _ form: FileForm?) async throws -> Reply {
    let questions = Questions(query: query)
    if form == .atom { return try feed(of: page, questions, language) }
    switch page {
    case .home: return try home(questions, language)
    case .organisations: return try organisations(questions, language, form)
    case .organisation(let number): return try organisation(number, questions, language)
    case .projects: return try projects(questions, language, form)
    case .project(let number): return try project(number, questions, language, form)
    case .certificates: return try certificates(questions, language, form)
    case .certificate(let number): return try certificate(number, questions, language, form)
    case .check: return check(.ask(nil), language)
    case .certificateWatch(let watch): return try certificates(watched: watch, questions, language, form)
    case .who: return try who(questions, language, form)
    case .serviceLevels: return try serviceLevels(questions, language, form)
    case .present: return try present(questions, language, form)
    case .breakdown(let part): return try breakdown(part, questions, language, form)
    case .province(let code): return try province(code, questions, language)
    case .country(let code): return try country(code, questions, language)
    case .field(let field): return try self.field(field, questions, language)
    case .aid: return try aid(questions, language, form)
    case .aidOf(let number): return try aid(of: number, questions, language)
    case .acts: return try acts(questions, language, form)
    case .act(let reference): return try act(reference, language)
    case .search: return try search(questions, language)
    case .ledger: return ledger(language)
    case .about: return try about(language)
    case .calendar: return try calendar(questions, language, form)
    case .procedures: return procedures(language)
    case .procedure(let name): return try procedure(name, language)
    case .rates: return try rates(questions, language, form)
    case .reports: return try reports(questions, language, form)
    case .report(let number): return try await report(number, language, form)
    case .glossary: return try glossary(questions, language, form)
    case .taxonomies: return taxonomies(language, form)
    }
  }

  /// What every page has in common, as it stands now.
  func shell() -> Shell {
    let checkpoint = house.ledger.latestCheckpoint()
    let opening = house.opening
    return Shell(
      sections: SiteWords.sections, operatorName: house.operatorName,
      standing: opening?.nature == .demonstration ? .demonstration : .record,
      checkpoint: checkpoint.map {
        .init(acts: $0.size, root: $0.root.hex, time: Instant(milliseconds: $0.signedAt ?? 0))
      },
      footerLinks: SiteWords.footer, publicURL: publicURL)
  }

  /// What does not exist, and what its reader may not know to exist.
  func notFound(_ language: Language) -> Reply { MessageReply.notFound(language, shell()) }

  /// A whole document around one component.
  func document(
    _ language: Language, title: String, summary: String? = nil, address: PageAddress?, section: PageAddress? = nil,
    crumbs: [Page.Crumb] = [], main: some Component
  ) -> Reply {
    let page = Page(
      shell: shell(), title: title, summary: summary, address: address, section: section, crumbs: crumbs,
      alternates: address.map { Alternates.of($0, title: title, language) } ?? [])
    return Reply(.html, page.drawn(language, main: main))
  }

  /// Names of codes, from the reference tables.
  static let names = Names(
    country: { Countries.name($0) }, sector: { Sectors.name(code: $0, vocabulary: $1) },
    finding: { FindingWords.wording($0) })

  /// The choices of the filter panel: one reading for each state of the registers.
  func projectChoices(_ reading: Reading) throws -> ProjectChoices {
    try choices.at(house.registers.position) { try reading.projectChoices(PageAnswers.names) }
  }
}

/// The newest choices, until the registers change.
private final class KeptChoices: Sendable {
  private let kept = Mutex<(position: Int64, choices: ProjectChoices)?>(nil)

  func at(_ position: Int64, read: () throws -> ProjectChoices) throws -> ProjectChoices {
    if let kept = kept.withLock({ $0 }), kept.position == position { return kept.choices }
    let choices = try read()
    kept.withLock { $0 = (position, choices) }
    return choices
  }
}
