import Domain

/// A project as IATI 2.03 writes it, in the order of its schema; never with contact persons.
struct ActivityXML {
  let project: Project
  let plan: ProjectPlan

  /// The element at the depth it has in a file, from its first sign to its last, and the number of its lines.
  func write() -> (bytes: [UInt8], lines: Int) {
    var xml = XMLText(depth: 1)
    let attributes: KeyValuePairs<StaticString, String?> = [
      "xml:lang": "vi", "default-currency": plan.currency.code, "hierarchy": project.hierarchy.map { "\($0)" },
      "humanitarian": plan.modality == .emergency ? "1" : nil, "last-updated-datetime": project.lastUpdated,
    ]
    xml.element("iati-activity", attributes) { xml in
      head(&xml)
      whereabouts(&xml)
      money(&xml)
    }
    let (indent, newline) = (2, 1)
    return (Array(xml.bytes.dropFirst(indent).dropLast(newline)), xml.lines)
  }

  private func head(_ xml: inout XMLText) {
    xml.text("iati-identifier", is: project.identifier.text)
    organisation("reporting-org", project.reporter, &xml)
    xml.element("title") { $0.narratives(project.title) }
    for description in project.descriptions {
      xml.element("description", ["type": "\(description.kind.rawValue)"]) { $0.narratives(description.text) }
    }
    for participant in project.participants {
      let organisation = participant.organisation
      xml.element(
        "participating-org",
        [
          "ref": organisation.identifier?.text, "activity-id": organisation.activity?.text,
          "type": organisation.kind.map { "\($0.rawValue)" }, "role": "\(participant.role.rawValue)",
        ]
      ) { $0.narratives(organisation.name) }
    }
    if let status = project.status { xml.empty("activity-status", ["code": "\(status.rawValue)"]) }
    for date in project.dates {
      xml.empty("activity-date", ["type": "\(date.kind.rawValue)", "iso-date": "\(date.day)"])
    }
  }

  private func organisation(_ name: StaticString, _ organisation: OrganisationReference, _ xml: inout XMLText) {
    xml.element(
      name, ["ref": organisation.identifier?.text, "type": organisation.kind.map { "\($0.rawValue)" }]
    ) { $0.narratives(organisation.name) }
  }

  private func whereabouts(_ xml: inout XMLText) {
    for recipient in project.countries {
      xml.empty("recipient-country", ["code": recipient.country.code, "percentage": recipient.percentage?.written])
    }
    for location in project.locations {
      xml.element("location") { xml in
        xml.element("name") { $0.narratives(location.name) }
        for unit in location.units {
          xml.empty("administrative", ["vocabulary": unit.vocabulary, "level": unit.level, "code": unit.code])
        }
      }
    }
    for sector in project.sectors { self.sector(sector, &xml) }
    xml.empty(
      "tag",
      [
        "vocabulary": "99", "vocabulary-uri": "https://example.org/nhipcau/modality", "code": plan.modality.rawValue,
      ])
    xml.empty("default-flow-type", ["code": "30"])
    xml.empty("default-finance-type", ["code": "110"])
    xml.empty("default-aid-type", ["code": plan.modality.aidType])
  }

  private func sector(_ sector: Sector, _ xml: inout XMLText) {
    let isOurs = sector.vocabulary == "99"
    let attributes: KeyValuePairs<StaticString, String?> = [
      "vocabulary": sector.vocabulary, "vocabulary-uri": isOurs ? "https://example.org/nhipcau/fields" : nil,
      "code": sector.code, "percentage": sector.percentage?.written,
    ]
    guard isOurs else { return xml.empty("sector", attributes) }
    xml.element("sector", attributes) { $0.narratives(sector.name) }
  }

  private func money(_ xml: inout XMLText) {
    for budget in project.budgets {
      xml.element("budget", ["type": "\(budget.kind.rawValue)", "status": "\(budget.status.rawValue)"]) { xml in
        if let start = budget.start { xml.empty("period-start", ["iso-date": "\(start)"]) }
        if let end = budget.end { xml.empty("period-end", ["iso-date": "\(end)"]) }
        value(budget.value, &xml)
      }
    }
    for transaction in project.transactions { self.transaction(transaction, &xml) }
  }

  private func value(_ money: Money, _ xml: inout XMLText) {
    let own = money.currency == plan.currency ? nil : money.currency?.code
    xml.text("value", ["currency": own, "value-date": money.valueDate.map { "\($0)" }], is: money.amount.written)
  }

  private func transaction(_ transaction: Transaction, _ xml: inout XMLText) {
    xml.element("transaction", ["ref": transaction.reference]) { xml in
      if let kind = transaction.kind { xml.empty("transaction-type", ["code": "\(kind.rawValue)"]) }
      if let date = transaction.date { xml.empty("transaction-date", ["iso-date": "\(date)"]) }
      value(transaction.value, &xml)
      if !transaction.description.isEmpty {
        xml.element("description") { $0.narratives(transaction.description) }
      }
      if let provider = transaction.provider {
        xml.empty("provider-org", ["ref": provider.identifier?.text, "provider-activity-id": provider.activity?.text])
      }
      if let receiver = transaction.receiver {
        xml.empty("receiver-org", ["ref": receiver.identifier?.text, "receiver-activity-id": receiver.activity?.text])
      }
    }
  }
}
