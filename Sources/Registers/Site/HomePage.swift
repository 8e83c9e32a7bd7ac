public import Components
import Domain

/// The first page: who is present on a day, what aid was disbursed in a period and where it went, a search, and what was recorded
/// last.
public struct HomePage: Component {
  /// How much the record holds.
  public var counts: HomeCounts
  /// Organisations with a certificate in force on the day of the view.
  public var presence: Presence
  public var board: AidBoard
  public var facts: AidFacts
  public var latest: [Timeline.Item]

  public init(
    counts: HomeCounts, presence: Presence, board: AidBoard, facts: AidFacts, latest: [Timeline.Item]
  ) {
    self.counts = counts
    self.presence = presence
    self.board = board
    self.facts = facts
    self.latest = latest
  }

  public var view: AidView { board.view }
  public var address: PageAddress { view.of(.home) }

  public func draw(into html: inout HTML) {
    html.draw(Heading(Phrase(HomeWords.title), lede: Phrase(HomeWords.lede)))
    html.draw(SearchBox(.search, label: Phrase(SearchPageWords.label), hint: Phrase(SearchPageWords.hint)))
    html.p { html in
      html.a(WhoWords.name, .href(PageAddress.who))
      for watch in CertificateWatch.allCases {
        html.text(" · ")
        html.a(CertificateWatchWords.name(watch), .href(watch.address()))
      }
    }
    html.draw(figures(html.language))
    html.draw(
      AidNotes(total: board.total, view: view, facts: facts, address: address, behind: board.projectsPage))
    html.draw(AidForm(view: view, address: address))
    if !board.isEmpty { charts(into: &html) }
    html.section { news(into: &$0) }
  }

  private func figures(_ language: Language) -> KeyFigures {
    let numerals = Numerals(language)
    let named = board.provinces?.rows.filter { !$0.key.isRest && $0.amount.sum != .zero }.count ?? 0
    let all = facts.layout(view.map).tiles.count
    return KeyFigures(
      [
        .init(
          .link(numerals.integer(presence.present), to: PresentPage.address(AidFilter(), view)),
          Phrase(HomeWords.present(view.day))),
        .init(.link(view.short(board.total.amount), to: board.projectsPage), Phrase(AidPageWords.disbursedIn(view))),
        .init(
          .link("\(named) / \(all)", to: view.of(.provinces)), Phrase(HomeWords.provinces)),
        .init(.link(numerals.integer(counts.projects), to: .projects), Phrase(HomeWords.projects)),
      ], basis: Phrase(HomeWords.basis(view.day)))
  }

  private func charts(into html: inout HTML) {
    let language = html.language
    html.div(.class("columns")) { html in
      html.div { html in html.draw(board.map(facts, at: address, language)) }
      html.div { html in
        html.draw(board.yearChart(facts, language))
        html.draw(board.fieldChart(facts, language))
        html.draw(board.originChart(facts, language))
      }
    }
  }

  private func news(into html: inout HTML) {
    html.draw(SectionHeading(Phrase(HomeWords.latest), basis: Phrase(HomeWords.latestBasis), id: "latest"))
    if latest.isEmpty {
      html.draw(EmptyState(Phrase(HomeWords.nothing), advice: Phrase(HomeWords.nothingAdvice)))
    } else {
      html.draw(Timeline(latest))
      html.p { html in
        let words = HomeWords.allActs(Numerals(html.language).integer(counts.acts))
        html.a(words, .href(PageAddress.acts))
      }
    }
  }
}
