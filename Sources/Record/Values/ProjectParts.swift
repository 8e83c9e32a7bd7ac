import Domain

extension ProjectDate {
  var json: JSON { .object(["day": .string(day.description), "kind": .integer(Int64(kind.rawValue))]) }

  init(json: JSON) throws(DecodingFault) {
    guard let kind = try json.code("kind", as: Kind.self) else { throw .invalid(member: "kind") }
    self.init(kind: kind, day: try json.day("day"))
  }
}

extension ProjectDescription {
  var json: JSON { .object(["kind": .integer(Int64(kind.rawValue)), "text": text.json]) }

  init(json: JSON) throws(DecodingFault) {
    guard let kind = try json.code("kind", as: Kind.self) else { throw .invalid(member: "kind") }
    self.init(kind: kind, text: try Narratives(json: json["text"]))
  }
}

extension Participation {
  var json: JSON { .object(["organisation": organisation.json, "role": .integer(Int64(role.rawValue))]) }

  init(json: JSON) throws(DecodingFault) {
    guard let role = try json.code("role", as: Role.self), let organisation = json["organisation"] else {
      throw .invalid(member: "role")
    }
    self.init(role: role, organisation: try OrganisationReference(json: organisation))
  }
}

extension RecipientCountry {
  var json: JSON { .object(["code": .string(country.code), "percentage": .text(percentage?.written)]) }

  init(json: JSON) throws(DecodingFault) {
    guard let country = CountryCode(try json.string("code")) else { throw .invalid(member: "code") }
    self.init(country: country, percentage: json["percentage"]?.stringValue.flatMap { Percentage($0) })
  }
}

extension RecipientRegion {
  var json: JSON {
    .object([
      "code": .string(code), "percentage": .text(percentage?.written), "vocabulary": .string(vocabulary),
    ])
  }

  init(json: JSON) throws(DecodingFault) {
    self.init(
      vocabulary: try json.string("vocabulary"), code: try json.string("code"),
      percentage: json["percentage"]?.stringValue.flatMap { Percentage($0) })
  }
}

extension Sector {
  var json: JSON {
    .object([
      "code": .string(code), "name": name.json, "percentage": .text(percentage?.written),
      "vocabulary": .string(vocabulary),
    ])
  }

  init(json: JSON) throws(DecodingFault) {
    self.init(
      vocabulary: try json.string("vocabulary"), code: try json.string("code"),
      percentage: json["percentage"]?.stringValue.flatMap { Percentage($0) }, name: try Narratives(json: json["name"]))
  }
}

extension Location {
  var json: JSON {
    .object([
      "description": description.json, "name": name.json,
      "point": point.map { .array([.string($0.latitude), .string($0.longitude)]) },
      "units": JSON.list(units) {
        .object(["code": .string($0.code), "level": .text($0.level), "vocabulary": .string($0.vocabulary)])
      },
    ])
  }

  init(json: JSON) throws(DecodingFault) {
    let point = json["point"]?.elements.compactMap(\.stringValue) ?? []
    self.init(
      name: try Narratives(json: json["name"]), description: try Narratives(json: json["description"]),
      units: try json.list("units") { unit throws(DecodingFault) in
        Unit(
          vocabulary: try unit.string("vocabulary"), level: unit["level"]?.stringValue, code: try unit.string("code"))
      },
      point: point.count == 2 ? Point(latitude: point[0], longitude: point[1]) : nil)
  }
}

extension Budget {
  var json: JSON {
    .object([
      "end": .text(end?.description), "kind": .integer(Int64(kind.rawValue)), "start": .text(start?.description),
      "status": .integer(Int64(status.rawValue)), "value": value.json,
    ])
  }

  init(json: JSON) throws(DecodingFault) {
    guard let kind = try json.code("kind", as: Kind.self), let status = try json.code("status", as: Status.self) else {
      throw .invalid(member: "kind")
    }
    self.init(
      kind: kind, status: status, start: try json.optionalDay("start"), end: try json.optionalDay("end"),
      value: try Money(json: json["value"]))
  }
}

extension Transaction {
  var json: JSON {
    .object([
      "country": .text(country?.code), "date": .text(date?.description), "description": description.json,
      "kind": kind.map { .integer(Int64($0.rawValue)) }, "provider": provider?.json, "receiver": receiver?.json,
      "ref": .text(reference), "sectors": JSON.list(sectors, \.json), "value": value.json,
    ])
  }

  init(json: JSON) throws(DecodingFault) {
    self.init(
      reference: json["ref"]?.stringValue, kind: try json.code("kind", as: Kind.self),
      date: try json.optionalDay("date"), value: try Money(json: json["value"]),
      description: try Narratives(json: json["description"]),
      provider: try OrganisationReference(optional: json["provider"]),
      receiver: try OrganisationReference(optional: json["receiver"]),
      sectors: try json.list("sectors", Sector.init(json:)),
      country: json["country"]?.stringValue.flatMap { CountryCode($0) })
  }
}
