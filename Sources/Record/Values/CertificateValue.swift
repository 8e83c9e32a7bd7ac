public import Domain

extension Certificate {
  /// The certificate as acts state it, in canonical JSON.
  public var canonicalBytes: [UInt8] { json.canonicalBytes }

  var json: JSON {
    .object([
      "expiry": .string(expiry.description), "fields": JSON.list(fields) { .string($0.string) },
      "holder": .string(holder.text), "issued": .string(issued.description), "kind": .string(kind.rawValue),
      "number": .string(number.text), "provinces": JSON.list(provinces) { .string($0.string) },
      "seat": .text(seat?.string), "standing": standing.json, "valid-from": .string(validFrom.description),
    ])
  }

  init(json: JSON) throws(DecodingFault) {
    guard let number = CertificateNumber(try json.string("number")) else { throw .invalid(member: "number") }
    guard let kind = Kind(rawValue: try json.string("kind")) else { throw .invalid(member: "kind") }
    guard let holder = RecordNumber(try json.string("holder")) else { throw .invalid(member: "holder") }
    let text = { (json: JSON) throws(DecodingFault) in Text(json.stringValue ?? "") }
    self.init(
      number: number, kind: kind, holder: holder, fields: try json.list("fields", text),
      provinces: try json.list("provinces", text), seat: json["seat"]?.stringValue.map { Text($0) },
      issued: try json.day("issued"),
      validFrom: try json.day("valid-from"), expiry: try json.day("expiry"),
      standing: try Standing(json: json["standing"]))
  }
}

extension Certificate.Standing {
  /// Absent while in force.
  var json: JSON? {
    switch self {
    case .inForce: nil
    case .suspended(let day, let decision):
      .object(["by": .string(decision.text), "since": .string(day.description)])
    case .withdrawn(let day, let decision):
      .object(["by": .string(decision.text), "on": .string(day.description)])
    }
  }

  init(json: JSON?) throws(DecodingFault) {
    guard let json else {
      self = .inForce
      return
    }
    guard let decision = DecisionNumber(try json.string("by")) else { throw .invalid(member: "by") }
    if let since = try json.optionalDay("since") {
      self = .suspended(since: since, by: decision)
    } else {
      self = .withdrawn(on: try json.day("on"), by: decision)
    }
  }
}
