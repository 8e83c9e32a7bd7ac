import Domain
import IATI
import Record

/// An activity of a publisher as a project of the record: what the domain knows of, in its own types.
///
/// What cannot be represented (a transaction without a readable amount, a role that is no role) is left out and is a finding;
/// the original bytes keep it.
struct ProjectReading {
  /// What the mapping itself finds, beyond what reading the file found.
  private(set) var findings: [ActivityPublished.Finding] = []
  private let language: String?
  private let currency: Currency?

  /// `header`: its language stands for what the activity leaves open.
  init(_ activity: Activity, header: FileHeader?) {
    language = activity.language ?? header?.language
    currency = activity.defaultCurrency.flatMap { Currency($0) }
  }

  /// nil where the activity has no identifier: it could not be known again (decision 9).
  mutating func project(_ activity: Activity) -> Project? {
    guard let identifier = activity.identifier.flatMap({ ActivityIdentifier($0) }) else { return nil }
    var project = Project(
      identifier: identifier, reporter: reporter(activity.reportingOrganisation), title: narratives(activity.titles))
    project.descriptions = activity.descriptions.map(description)
    project.participants = activity.participatingOrganisations.compactMap(participation)
    project.status = activity.status?.value.flatMap { ProjectStatus($0) }
    project.dates = activity.dates.compactMap(date)
    project.countries = countries(activity.recipientCountries)
    project.regions = activity.recipientRegions.compactMap(region)
    project.locations = activity.locations.map(location)
    project.sectors = activity.sectors.compactMap(sector)
    project.budgets = budgets(activity.budgets)
    project.transactions = transactions(activity.transactions)
    project.hierarchy = activity.hierarchy.flatMap { Int($0) }
    project.lastUpdated = activity.lastUpdated
    return project
  }

  mutating func note(_ rule: FindingRule, line: Int, _ arguments: [String]) {
    findings.append(ActivityPublished.Finding(rule: rule.rawValue, line: line, arguments: arguments))
  }
}

/// Words, organisations and days.
extension ProjectReading {
  /// Words that say nothing are left out; those of no language are in the activity's.
  func narratives(_ all: [IATI.Narrative]) -> Narratives {
    Narratives(
      all.compactMap { narrative in
        let text = Text(narrative.text)
        guard !text.isEmpty else { return nil }
        return Narratives.Narrative(language: Self.tag(narrative.language ?? language), text: text)
      })
  }

  /// The language of a tag, without region or script: `EN-gb` is `en`.
  static func tag(_ written: String?) -> String? {
    guard let written else { return nil }
    let tag = written.prefix { $0 != "-" && $0 != "_" }.lowercased()
    return tag.isEmpty ? nil : tag
  }

  func organisation(_ reference: IATI.OrganisationReference) -> Domain.OrganisationReference {
    Domain.OrganisationReference(
      identifier: reference.ref.flatMap { OrganisationIdentifier($0) }, name: narratives(reference.names),
      kind: OrganisationKind(code: reference.type), activity: reference.activityID.flatMap { ActivityIdentifier($0) })
  }

  private func reporter(_ reporting: ReportingOrganisation?) -> Domain.OrganisationReference {
    reporting.map { organisation($0.organisation) }
      ?? Domain.OrganisationReference(identifier: nil, name: Narratives())
  }

  private func description(_ description: Description) -> ProjectDescription {
    let kind = description.type.map { ProjectDescription.Kind(code: $0) ?? .other } ?? .general
    return ProjectDescription(kind: kind, text: narratives(description.narratives))
  }

  private func participation(_ participant: ParticipatingOrganisation) -> Participation? {
    guard let role = participant.role?.value.flatMap({ Participation.Role($0) }) else { return nil }
    return Participation(role: role, organisation: organisation(participant.organisation))
  }

  private func date(_ date: ActivityDate) -> ProjectDate? {
    guard let kind = date.type?.value.flatMap({ ProjectDate.Kind($0) }), let day = Day(date.date) else { return nil }
    return ProjectDate(kind: kind, day: day)
  }
}

/// Money.
extension ProjectReading {
  private mutating func budgets(_ budgets: [IATI.Budget]) -> [Domain.Budget] {
    budgets.compactMap { budget in
      guard let value = money(budget.value) else { return nil }
      return Domain.Budget(
        kind: budget.type?.value.flatMap { Domain.Budget.Kind($0) } ?? .original,
        status: budget.status?.value.flatMap { Domain.Budget.Status($0) } ?? .indicative, start: Day(budget.start),
        end: Day(budget.end), value: value)
    }
  }

  private mutating func transactions(_ transactions: [IATI.Transaction]) -> [Domain.Transaction] {
    transactions.compactMap { transaction in
      guard let value = money(transaction.value) else { return nil }
      return Domain.Transaction(
        reference: transaction.ref, kind: transaction.type?.value.flatMap { Domain.Transaction.Kind($0) },
        date: Day(transaction.date), value: value, description: narratives(transaction.descriptions),
        provider: transaction.provider.map(organisation), receiver: transaction.receiver.map(organisation),
        sectors: transaction.sectors.compactMap(sector),
        country: countries(transaction.recipientCountries).first?.country)
    }
  }

  /// nil where there is no amount, or none the record can hold; the latter is a finding.
  private mutating func money(_ value: IATI.Amount?) -> Money? {
    guard let value else { return nil }
    guard let amount = Domain.Amount(value.decimal.text) else {
      if value.decimal.isDecimal { note(.amountBeyond, line: value.line, [value.decimal.text]) }
      return nil
    }
    let named = value.currency.flatMap { Currency($0) }
    if let code = value.currency, named == nil { note(.badCurrency, line: value.line, [code]) }
    return Money(amount: amount, currency: value.currency == nil ? currency : named, valueDate: Day(value.valueDate))
  }
}

/// What the project is about, and where.
extension ProjectReading {
  private mutating func countries(_ countries: [IATI.RecipientCountry]) -> [Domain.RecipientCountry] {
    countries.compactMap { recipient in
      guard let written = recipient.code else { return nil }
      guard let country = CountryCode(written) else {
        note(.badCountry, line: recipient.line, [written])
        return nil
      }
      return Domain.RecipientCountry(country: country, percentage: percentage(recipient.percentage))
    }
  }

  private func region(_ region: IATI.RecipientRegion) -> Domain.RecipientRegion? {
    guard let code = region.code else { return nil }
    return Domain.RecipientRegion(
      vocabulary: region.vocabulary ?? "1", code: code, percentage: percentage(region.percentage))
  }

  private func sector(_ sector: IATI.Sector) -> Domain.Sector? {
    guard let code = sector.code else { return nil }
    return Domain.Sector(
      vocabulary: sector.vocabulary ?? "1", code: code, percentage: percentage(sector.percentage),
      name: narratives(sector.narratives))
  }

  private func percentage(_ decimal: WrittenDecimal?) -> Percentage? { decimal.flatMap { Percentage($0.text) } }

  private func location(_ location: IATI.Location) -> Domain.Location {
    let units = (location.administrative + location.ids).compactMap { place -> Domain.Location.Unit? in
      guard let code = place.code else { return nil }
      return Domain.Location.Unit(vocabulary: place.vocabulary ?? "", level: place.level, code: code)
    }
    let point = location.point?.coordinates.map {
      Domain.Location.Point(latitude: $0.latitude.text, longitude: $0.longitude.text)
    }
    return Domain.Location(
      name: narratives(location.names),
      description: narratives(location.descriptions + location.activityDescriptions), units: units, point: point)
  }
}
