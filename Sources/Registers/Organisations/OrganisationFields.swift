import Components
import Domain

/// The fields by which a reader narrows a list of organisations, and those in use.
enum OrganisationFields {
  static func fields(_ page: OrganisationsPage, _ language: Language) -> [FormField] {
    let filter = page.filter
    return [
      FormField("q", Phrase(OrganisationsWords.text), .text(filter.text ?? "", kind: .search)),
      select(
        .kind, OrganisationsWords.kind, filter.kind.map { String($0.rawValue) },
        OrganisationKind.allCases.map { .init(String($0.rawValue), Phrase($0.wording)) }),
      select(.country, OrganisationsWords.country, filter.country?.code, countries(page, language)),
      select(
        .role, OrganisationsWords.role, filter.role.map { String($0.rawValue) },
        OrganisationRole.allCases.map { .init(String($0.rawValue), Phrase($0.wording)) }),
      FormField(
        OrganisationQuestions.Name.order.rawValue, Phrase(OrganisationsWords.order),
        .select(page.order.rawValue, orders(filter))),
    ]
  }

  private static func select(
    _ name: OrganisationQuestions.Name, _ label: Wording, _ chosen: String?, _ choices: [FormField.Choice]
  ) -> FormField {
    FormField(name.rawValue, Phrase(label), .select(chosen, [.init("", Phrase(OrganisationsWords.any))] + choices))
  }

  /// A country that no organisation has, but the address asks for, stays chosen.
  private static func countries(_ page: OrganisationsPage, _ language: Language) -> [FormField.Choice] {
    let numerals = Numerals(language)
    var countries = page.choices.countries
    if let asked = page.filter.country, !countries.contains(where: { $0.country == asked }) {
      countries.append((asked, 0))
    }
    return countries.map { country, organisations in
      let name = page.choices.names.country(country.code)[language]
      return .init(country.code, Phrase("\(name) (\(numerals.integer(organisations)))"))
    }
  }

  private static func orders(_ filter: OrganisationFilter) -> [FormField.Choice] {
    OrganisationOrder.allCases.filter { $0 != .relevance || filter.text != nil }.map { order in
      .init(order.rawValue, Phrase(OrganisationsWords.order(order)))
    }
  }

  /// Each question in use, with the list's address without it.
  static func inUse(_ page: OrganisationsPage, _ language: Language) -> [FilterPanel.InUse] {
    let filter = page.filter
    var used: [FilterPanel.InUse] = []
    func note(_ name: OrganisationQuestions.Name, _ label: Wording, _ words: String?) {
      guard let words else { return }
      used.append(
        .init(Phrase(OrganisationsWords.answer(label, words)[language]), without: page.address.without(name.rawValue)))
    }
    note(.text, OrganisationsWords.text, filter.text)
    note(.kind, OrganisationsWords.kind, filter.kind?.wording[language])
    note(.country, OrganisationsWords.country, filter.country.map { page.choices.names.country($0.code)[language] })
    note(.role, OrganisationsWords.role, filter.role?.wording[language])
    return used
  }
}
