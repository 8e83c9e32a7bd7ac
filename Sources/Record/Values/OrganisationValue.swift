import Domain

extension OrganisationReference {
  var json: JSON {
    .object([
      "activity": .text(activity?.text), "kind": kind.map { .integer(Int64($0.rawValue)) }, "name": name.json,
      "ref": .text(identifier?.text),
    ])
  }

  init(json: JSON) throws(DecodingFault) {
    self.init(
      identifier: json["ref"]?.stringValue.flatMap { OrganisationIdentifier($0) },
      name: try Narratives(json: json["name"]), kind: try json.code("kind", as: OrganisationKind.self),
      activity: json["activity"]?.stringValue.flatMap { ActivityIdentifier($0) })
  }

  init?(optional json: JSON?) throws(DecodingFault) {
    guard let json else { return nil }
    try self.init(json: json)
  }
}

extension Organisation {
  var json: JSON {
    .object([
      "country": .text(country?.code), "kind": kind.map { .integer(Int64($0.rawValue)) }, "name": name.json,
      "ref": .text(identifier?.text),
    ])
  }

  init(json: JSON) throws(DecodingFault) {
    self.init(
      identifier: json["ref"]?.stringValue.flatMap { OrganisationIdentifier($0) },
      name: try Narratives(json: json["name"]), kind: try json.code("kind", as: OrganisationKind.self),
      country: json["country"]?.stringValue.flatMap { CountryCode($0) })
  }
}
