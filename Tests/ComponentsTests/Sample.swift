import Components
import Domain

/// One page with every part of the system, for the tests that look at all of them.
enum Sample {
  static let address = PageAddress(
    "projects", query: [QueryItem("q", "nước"), QueryItem("page", "2"), QueryItem("sort", "start")])

  static func shell(said: String = "Hội Giếng Làng") -> Shell {
    Shell(
      sections: [
        Shell.Section(Wording(vi: "Tổ chức", en: "Organisations", fr: "Organisations"), PageAddress("organisations")),
        Shell.Section(Wording(vi: "Dự án", en: "Projects", fr: "Projets"), PageAddress("projects")),
      ],
      operatorName: .same(said), standing: .demonstration,
      checkpoint: Shell.Checkpoint(
        acts: 41_872, root: "5dc9da79a70659a9be559cb701ded9a2", time: Instant(milliseconds: 1_763_867_000_000)),
      footerLinks: [Shell.Section(Wording(vi: "Giới thiệu", en: "About", fr: "À propos"), PageAddress("about"))],
      publicURL: "https://nhipcau.example")
  }

  static func page(said: String = "Dự án") -> Page {
    Page(
      shell: shell(said: said), title: said, summary: said, address: address, section: PageAddress("projects"),
      crumbs: [Page.Crumb(Phrase(said), PageAddress("projects"))],
      alternates: [Page.Alternate(.atom, title: said, link: Link("/vi/projects.atom"))])
  }

  static func everything(said: String, into html: inout HTML) {
    let tag = Tag(.same(said), .good)
    let phrase: Phrase =
      "\(said) \(link: said, to: address) \(strong: said) \(code: said) \(Day(number: 20_000)) \(tag)"
    html.draw(Heading(phrase, lede: .said(said, in: said, for: html.language), kind: Phrase(said)))
    html.draw(SectionHeading(phrase, basis: phrase, id: said))
    html.draw(SummaryList([SummaryList.Row(phrase, phrase, phrase, action: phrase)]))
    html.draw(Timeline([Timeline.Item(phrase, when: phrase, basis: [phrase], tone: .bad)]))
    html.draw(KeyFigures([KeyFigures.Figure(phrase, phrase)], basis: phrase))
    html.draw(Notice(phrase, title: phrase, tone: .waiting))
    html.draw(Inset(phrase))
    html.draw(EmptyState(phrase, advice: phrase))
    html.draw(Details(phrase, phrase))
    html.draw(HashText(said))
    html.draw(Listing(said, name: phrase))
    html.draw(DefinitionTable([(phrase, phrase)]))
    html.draw(DownloadLinks(of: address, as: DownloadLinks.Format.allCases, in: html.language))
    html.draw(Pagination(address, current: 2, rows: 1_204))
    html.draw(SearchBox(address, name: "s", text: said, label: phrase, hint: phrase))
    html.draw(
      FilterPanel(address, fields: fields(said, prefix: "f"), inUse: [.init(phrase, without: address.without("q"))]))
    let asked = fields(said, prefix: "q")
    html.draw(ErrorSummary(asked))
    html.draw(
      Form(
        address, fields: asked, hidden: [QueryItem(said, said)],
        button: Button(.same(said), .warning, choice: QueryItem(said, said))))
    for (narrow, id) in [(DataTable<String>.Narrow.stacked, "t1"), (.scrolling, "t2")] {
      table(said, narrow, id, into: &html)
    }
    for (index, shape) in [Chart.Shape.bars, .columns, .lines].enumerated() {
      html.draw(chart(shape, said: said, id: "c\(index)"))
    }
  }

  private static func table(_ said: String, _ narrow: DataTable<String>.Narrow, _ id: String, into html: inout HTML) {
    let columns: [Column<String>] = [
      Column(.same(said), .rowHeading) { (row: String, html: inout HTML) in html.a(row, .href(address)) },
      Column(.same(said), .number, sorting: .init(address, .descending)) { $0 },
      Column(.same(said), .day) { _ in DayText(Day(number: 20_000)) },
    ]
    html.draw(
      DataTable(
        Phrase(said), columns: columns, rows: [said, said], narrow: narrow, totals: [Phrase(said), "1", ""], id: id))
  }

  static func chart(_ shape: Chart.Shape, said: String, id: String) -> Chart {
    Chart(
      shape, Phrase(said), basis: Phrase(said), labelHeading: .same(said),
      labels: ["2023", "2024", said].map(Wording.same),
      series: [
        Series(.same(said), [Quantity(12), nil, Quantity(-3)]),
        Series(.same(said), [Quantity(7), Quantity(0), Quantity(1_234)]),
      ], measure: .decimal(places: 1), id: id)
  }

  static func fields(_ said: String, prefix: String) -> [FormField] {
    let phrase = Phrase(said)
    let choices = [FormField.Choice(said, phrase, hint: phrase), FormField.Choice("b", phrase)]
    let controls: [FormField.Control] = [
      .text(said, kind: .email), .lines(said), .select(said, choices), .radios(said, choices),
      .checkboxes([said], choices),
      .date(day: said, month: said, year: said), .day(Day(number: 20_000)),
    ]
    return controls.enumerated().map { index, control in
      FormField("\(prefix)\(index)", phrase, control, hint: phrase, error: phrase, isOptional: true)
    }
  }
}
