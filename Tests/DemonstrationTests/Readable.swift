import Domain
import Record

/// Reads certificates and organisations from their canonical JSON.
enum Readable {
  static func organisation(_ bytes: [UInt8]) throws -> Organisation {
    let json = try JSON(canonicalBytes: bytes)
    return Organisation(
      identifier: json["ref"]?.stringValue.flatMap { OrganisationIdentifier($0) }, name: narratives(json["name"]),
      kind: json["kind"]?.integerValue.flatMap { OrganisationKind(rawValue: Int($0)) },
      country: json["country"]?.stringValue.flatMap { CountryCode($0) })
  }

  static func certificate(_ bytes: [UInt8]) throws -> Certificate? {
    let json = try JSON(canonicalBytes: bytes)
    guard let number = json["number"]?.stringValue.flatMap({ CertificateNumber($0) }),
      let kind = json["kind"]?.stringValue.flatMap(Certificate.Kind.init(rawValue:)),
      let holder = json["holder"]?.stringValue.flatMap({ RecordNumber($0) }), let issued = day(json, "issued"),
      let validFrom = day(json, "valid-from"), let expiry = day(json, "expiry"),
      let standing = standing(json["standing"])
    else { return nil }
    return Certificate(
      number: number, kind: kind, holder: holder, fields: texts(json["fields"]), provinces: texts(json["provinces"]),
      seat: json["seat"]?.stringValue.map { Text($0) }, issued: issued, validFrom: validFrom, expiry: expiry,
      standing: standing)
  }

  private static func standing(_ json: JSON?) -> Certificate.Standing? {
    guard let json else { return .inForce }
    guard let decision = json["by"]?.stringValue.flatMap({ DecisionNumber($0) }) else { return nil }
    if let since = day(json, "since") { return .suspended(since: since, by: decision) }
    return day(json, "on").map { .withdrawn(on: $0, by: decision) }
  }

  private static func narratives(_ json: JSON?) -> Narratives {
    Narratives(
      (json?.elements ?? []).map { pair in
        Narratives.Narrative(
          language: pair.elements.first?.stringValue.flatMap { $0.isEmpty ? nil : $0 },
          text: Text(pair.elements.last?.stringValue ?? ""))
      })
  }

  private static func texts(_ json: JSON?) -> [Text] { (json?.elements ?? []).map { Text($0.stringValue ?? "") } }

  private static func day(_ json: JSON, _ name: String) -> Day? { json[name]?.stringValue.flatMap { Day(iso: $0) } }
}
