import Components
import Domain

/// The fields by which a reader narrows a list of projects, and those in use.
enum ProjectFields {
  static func fields(_ page: ProjectsPage, _ language: Language) -> [FormField] {
    let filter = page.filter
    let choices = page.choices.worded(language)
    return [
      FormField("q", Phrase(ProjectsWords.text), .text(filter.text ?? "", kind: .search)),
      select(.country, ProjectsWords.country, filter.country?.code, choices.countries),
      select(.sector, ProjectsWords.sector, filter.sector, choices.sectors),
      select(.status, ProjectsWords.status, filter.status.map { String($0.rawValue) }, statuses),
      select(.source, ProjectsWords.source, filter.source, choices.sources),
      FormField("from", Phrase(ProjectsWords.fromYear), .text(filter.fromYear.map(String.init) ?? "", kind: .digits)),
      FormField("to", Phrase(ProjectsWords.toYear), .text(filter.toYear.map(String.init) ?? "", kind: .digits)),
      FormField("sort", Phrase(ProjectsWords.order), .select(page.order.rawValue, orders(filter))),
    ]
  }

  private static func select(
    _ name: ProjectQuestions.Name, _ label: Wording, _ chosen: String?, _ choices: [FormField.Choice]
  ) -> FormField {
    FormField(name.rawValue, Phrase(label), .select(chosen, choices + rare(chosen, choices)))
  }

  /// What is asked for and is none of the commonest stands last, so that the form keeps it.
  private static func rare(_ chosen: String?, _ choices: [FormField.Choice]) -> [FormField.Choice] {
    guard let chosen, !choices.contains(where: { $0.value == chosen }) else { return [] }
    return [.init(chosen, Phrase(chosen))]
  }

  private static let statuses: [FormField.Choice] =
    [.init("", Phrase(ProjectsWords.any))]
    + ProjectStatus.allCases.map { .init(String($0.rawValue), Phrase($0.wording)) }

  private static func orders(_ filter: ProjectFilter) -> [FormField.Choice] {
    ProjectOrder.allCases.filter { $0 != .relevance || filter.text != nil }.map { order in
      .init(order.rawValue, Phrase(ProjectsWords.order(order)))
    }
  }

  /// Each question in use, with the list's address without it.
  static func inUse(_ page: ProjectsPage, _ language: Language) -> [FilterPanel.InUse] {
    let filter = page.filter
    var used: [FilterPanel.InUse] = []
    func note(_ name: String, _ label: Wording, _ words: String?) {
      guard let words else { return }
      used.append(.init(Phrase("\(label[language]): \(words)"), without: page.address.without(name)))
    }
    note("q", ProjectsWords.text, filter.text)
    note("country", ProjectsWords.country, filter.country.map { page.choices.names.country($0.code)[language] })
    note("sector", ProjectsWords.sector, filter.sector.map { sector($0, page.choices.names)[language] })
    note(
      "organisation", ProjectsWords.organisation,
      filter.organisation.map { page.organisationName?[language] ?? $0.text })
    note("role", ProjectsWords.role, filter.role?.wording[language])
    note("status", ProjectsWords.status, filter.status?.wording[language])
    note("source", ProjectsWords.source, filter.source)
    note("from", ProjectsWords.fromYear, filter.fromYear.map(String.init))
    note("to", ProjectsWords.toYear, filter.toYear.map(String.init))
    return used
  }

  private static func sector(_ code: String, _ names: Names) -> Wording {
    names.sector(code, code.utf8.count == 5 ? "1" : "2") ?? .same(code)
  }
}
