/// An organisation as it describes itself (IATI organisation standard 2.01–2.03, `iati-organisation`).
///
/// Its budgets and documents are not read yet; the original bytes keep them.
public struct Organisation: Sendable, Hashable {
  public var identifier: String?
  public var names: [Narrative] = []
  public var reportingOrganisation: ReportingOrganisation?
  public var defaultCurrency: String?
  public var language: String?
  public var lastUpdated: String?
  public var line: Int
}

extension Organisation {
  init(_ element: Element, _ notes: inout Notes) {
    self.init(
      defaultCurrency: element.trimmed(.defaultCurrency), language: element.trimmed(.xmlLang),
      lastUpdated: element.trimmed(.lastUpdatedDatetime), line: element.line)
    for child in element.children {
      switch child.term {
      case .organisationIdentifier: readIdentifier(child, &notes)
      case .name: names += child.narratives(&notes)
      case .reportingOrg:
        reportingOrganisation = ReportingOrganisation(
          organisation: OrganisationReference(child, &notes), isSecondary: child.isTrue(.secondaryReporter) ?? false)
      default: continue
      }
    }
    if identifier == nil { notes.add(.missing(.organisationIdentifier, in: .iatiOrganisation), element) }
    if names.saysNothing { notes.add(.empty(.name, in: .iatiOrganisation), element) }
  }

  private mutating func readIdentifier(_ element: Element, _ notes: inout Notes) {
    let written = element.text
    let trimmed = written.trimmedXML
    if trimmed.utf8.count != written.utf8.count {
      notes.add(.outerSpaces(.organisationIdentifier, in: .iatiOrganisation), element)
    }
    if !trimmed.isEmpty { identifier = trimmed }
  }
}
