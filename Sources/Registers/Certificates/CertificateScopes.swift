import Domain
import GRDB

/// Where and in what each version of each certificate allows work: its provinces by the names of the day of issue, found on the maps;
/// its fields by code or by their words.
struct CertificateScopes: Sendable {
  private struct Scope: Sendable {
    let version: Int64
    let places: [Int]
    let fields: [Int]
  }

  private var scopes: [Scope] = []

  init(in database: Database, province: (String, Day) -> Int) throws {
    try database.prepared("SELECT version, fields, provinces, issued FROM certificate ORDER BY version").each { row in
      let (version, fields, provinces, issued) = (row.integer(), row.texts(), row.texts(), Day(number: row.int()))
      scopes.append(
        Scope(
          version: version, places: PresenceRoll.codes(provinces) { province($0, issued) },
          fields: PresenceRoll.codes(fields, PresenceRoll.field)))
    }
  }

  /// The versions that name a province of either map and a field; what is nil narrows nothing.
  func versions(in province: UnitCode?, for field: FieldOfWork?, _ finder: ProvinceFinder) -> [Int64] {
    let places = province.map { Set(finder.places(of: $0) ?? []) }
    let code = field.map { AidCode.field($0.rawValue) }
    return scopes.filter { scope in
      (places.map { places in scope.places.contains { $0 > 0 && places.contains($0) } } ?? true)
        && (code.map(scope.fields.contains) ?? true)
    }.map(\.version)
  }
}
