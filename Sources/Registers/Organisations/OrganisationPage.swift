public import Components
public import Domain

/// One organisation: whether it is present by its certificates, what it does in which projects, what money those projects name,
/// what it was called, and every act on it.
public struct OrganisationPage: Component {
  /// The latest projects shown; the list has all.
  public static let latestProjects = 10

  /// What is known of it: its certificates of every day, its roles in the projects of the moment asked for.
  public var detail: OrganisationDetail
  public var moment: Moment
  /// The day for which its certificates answer: the one asked for, else today.
  public var day: Day
  /// Its latest projects and the number of all.
  public var projects: ProjectList
  /// The sums of the flows of all its projects.
  public var totals: [FlowTotal]
  public var acts: [ActEntry]
  public var names: Names
  public var places: PlaceToday

  public init(
    _ detail: OrganisationDetail, moment: Moment, day: Day, projects: ProjectList, totals: [FlowTotal],
    acts: [ActEntry], names: Names, places: PlaceToday
  ) {
    self.detail = detail
    self.moment = moment
    self.day = day
    self.projects = projects
    self.totals = totals
    self.acts = acts
    self.names = names
    self.places = places
  }

  public var address: PageAddress { .organisation(detail.row.number, at: moment) }

  /// Its name, for the title of the document.
  public func title(_ language: Language) -> String {
    let row = detail.row
    if !row.name.isEmpty { return row.name[language] }
    return row.identifier.isEmpty ? row.number.text : row.identifier
  }

  public func draw(into html: inout HTML) {
    let language = html.language
    let finding = OrganisationFinding(certificates: detail.certificates, day: day)
    html.draw(
      Heading(
        detail.row.named(for: language), lede: finding.lede(projects: projects.count, on: moment.on, language),
        kind: kindLine))
    html.draw(MomentWords.notice(moment, current: .organisation(detail.row.number)))
    html.draw(summary(finding, language))
    certificates(finding, into: &html)
    projectsAndRoles(into: &html)
    money(into: &html)
    formerNames(into: &html)
    history(into: &html)
  }

  private var kindLine: Phrase {
    let kind = detail.row.kind.map { Phrase($0.wording) } ?? Phrase(OrganisationsWords.name)
    return detail.row.identifier.isEmpty ? kind : kind + " · " + .code(detail.row.identifier)
  }

  private func summary(_ finding: OrganisationFinding, _ language: Language) -> SummaryList {
    let row = detail.row
    var rows: [SummaryList.Row] = []
    if let presence = finding.presence {
      rows.append(.init(Phrase(OrganisationPageWords.presence(day)), Phrase(presence)))
    }
    let others = otherNames(language)
    if !others.isEmpty { rows.append(.init(Phrase(OrganisationPageWords.otherNames), values: others)) }
    rows.append(
      .init(Phrase(OrganisationsWords.kind), Phrase(row.kind?.wording ?? OrganisationPageWords.notGiven)))
    let country = row.country.map { names.country($0.code) } ?? OrganisationPageWords.notGiven
    rows.append(.init(Phrase(OrganisationsWords.country), Phrase(country)))
    let identifier = row.identifier.isEmpty ? Phrase(OrganisationPageWords.notGiven) : .code(row.identifier)
    rows.append(.init(Phrase(OrganisationPageWords.identifier), identifier))
    rows.append(.init(Phrase(ActWords.subject), .code(row.number.text)))
    if let version = detail.versions.first {
      let proof = Phrase.link(OrganisationPageWords.act(version.act), to: PageAddress.act(version.act))
      rows.append(
        .init(Phrase(OrganisationPageWords.nameBy), Phrase(OrganisationPageWords.word(version)), action: proof))
    }
    return SummaryList(rows)
  }

  /// Its name in the languages it is not headed by, each marked with its language.
  private func otherNames(_ language: Language) -> [Phrase] {
    let shown = detail.row.name.narrative(for: language)
    return detail.row.name.all.filter { !$0.text.isEmpty && $0.text != shown?.text }.map { narrative in
      .said(narrative.text.string, in: narrative.language, for: language)
    }
  }
}
