public import Domain

extension Project {
  /// The project as canonical JSON: the bytes an act commits to. A list keeps its author's order.
  public var json: JSON {
    .object([
      "budgets": JSON.list(budgets, \.json),
      "countries": JSON.list(countries, \.json),
      "dates": JSON.list(dates, \.json),
      "descriptions": JSON.list(descriptions, \.json),
      "hierarchy": hierarchy.map { .integer(Int64($0)) },
      "identifier": .string(identifier.text),
      "last-updated": .text(lastUpdated),
      "locations": JSON.list(locations, \.json),
      "participants": JSON.list(participants, \.json),
      "regions": JSON.list(regions, \.json),
      "reporter": reporter.json,
      "sectors": JSON.list(sectors, \.json),
      "status": status.map { .integer(Int64($0.rawValue)) },
      "title": title.json,
      "transactions": JSON.list(transactions, \.json),
    ])
  }

  /// Throws ``DecodingFault`` where the JSON is not a project of this version.
  public init(json: JSON) throws(DecodingFault) {
    guard let identifier = ActivityIdentifier(try json.string("identifier")), let reporter = json["reporter"] else {
      throw .invalid(member: "identifier")
    }
    self.init(
      identifier: identifier, reporter: try OrganisationReference(json: reporter),
      title: try Narratives(json: json["title"]))
    budgets = try json.list("budgets", Budget.init(json:))
    countries = try json.list("countries", RecipientCountry.init(json:))
    dates = try json.list("dates", ProjectDate.init(json:))
    descriptions = try json.list("descriptions", ProjectDescription.init(json:))
    hierarchy = json["hierarchy"]?.integerValue.map { Int($0) }
    lastUpdated = json["last-updated"]?.stringValue
    locations = try json.list("locations", Location.init(json:))
    participants = try json.list("participants", Participation.init(json:))
    regions = try json.list("regions", RecipientRegion.init(json:))
    sectors = try json.list("sectors", Sector.init(json:))
    status = try json.code("status", as: ProjectStatus.self)
    transactions = try json.list("transactions", Transaction.init(json:))
  }
}
