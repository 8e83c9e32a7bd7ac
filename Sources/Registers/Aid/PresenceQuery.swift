import Domain

extension Reading {
  /// How many organisations are present: at least one certificate in force (Decree 58/2022/NĐ-CP, arts 7–9; what the authorities
  /// count is to be confirmed). Cost: the certificates valid that day, read once and kept.
  public func presence(_ question: PresenceQuestion, with reckoning: AidReckoning) throws -> Presence {
    try count(lines(question, reckoning))
  }

  /// The same, told apart by province, field or country of origin; the other dimensions have no rows.
  public func presence(
    _ question: PresenceQuestion, by dimension: AidDimension, with reckoning: AidReckoning
  ) throws -> PresenceBreakdown {
    let lines = try lines(question, reckoning)
    var counts: [AidKey: PresenceCount] = [:]
    for line in lines {
      for key in keys(of: line, dimension, question, reckoning.finder) {
        counts[key, default: PresenceCount()].add(line)
      }
    }
    let rows = counts.map { PresenceBreakdown.Row(key: $0, presence: $1.presence) }
    return PresenceBreakdown(rows: rows.sorted(by: Reading.precedes), whole: count(lines))
  }

  /// The organisations that are present, those with suspended certificates only among them and marked, in the order of the
  /// Vietnamese alphabet. Cost: the names of all of them.
  public func presentOrganisations(
    _ question: PresenceQuestion, with reckoning: AidReckoning, limit: Int = 50, skipping offset: Int = 0
  ) throws -> PresentOrganisations {
    let lines = try lines(question, reckoning)
    let known = question.known ?? (openEnd - 1)
    var found: [(key: String, organisation: PresentOrganisation)] = []
    for (holder, lines) in Dictionary(grouping: lines, by: \.holder) {
      var organisation = PresentOrganisation(
        number: holder, name: Narratives(), country: lines.first.flatMap { AidCode.country(code: $0.origin) },
        standing: lines.contains(where: \.works) ? .inForce : .suspended, certificates: lines.map(\.certificate))
      var key = ""
      try database.prepared(
        "SELECT name, name_key FROM organisation WHERE number = ?1 AND known_from <= ?2 AND known_to > ?2"
      ).each(holder, known) { row in
        organisation.name = row.narratives()
        key = row.text()
      }
      found.append((key, organisation))
    }
    found.sort { ($0.key, $0.organisation.number.text) < ($1.key, $1.organisation.number.text) }
    let page = found.dropFirst(max(0, offset)).prefix(max(0, limit))
    return PresentOrganisations(rows: page.map(\.organisation), count: found.count)
  }

  private func count(_ lines: [PresenceRoll.Line]) -> Presence {
    var count = PresenceCount()
    for line in lines { count.add(line) }
    return count.presence
  }

  private func lines(_ question: PresenceQuestion, _ reckoning: AidReckoning) throws -> [PresenceRoll.Line] {
    let places = question.province.map { reckoning.finder.places(of: $0) ?? [] }
    let field = question.field.map { AidCode.field($0.rawValue) }
    let origin = question.origin.map { AidCode.letters($0.code) }
    return try roll(question, reckoning).lines.filter { line in
      (places.map { places in line.places.contains { $0 > 0 && places.contains($0) } } ?? true)
        && (field.map(line.fields.contains) ?? true) && (origin.map { $0 == line.origin } ?? true)
    }
  }

  private func roll(_ question: PresenceQuestion, _ reckoning: AidReckoning) throws -> PresenceRoll {
    let known = question.known ?? (openEnd - 1)
    let key = PresenceRoll.Key(
      day: question.day, known: known,
      certificates: try database.prepared("SELECT ifnull(max(version), -1) FROM certificate").integer(),
      organisations: try database.prepared("SELECT ifnull(max(known_from), -1) FROM organisation").integer())
    return try reckoning.roll(key) { province in
      try PresenceRoll(on: question.day, knownAt: known, in: database, province: province)
    }
  }

  private func keys(
    of line: PresenceRoll.Line, _ dimension: AidDimension, _ question: PresenceQuestion, _ finder: ProvinceFinder
  ) -> Set<AidKey> {
    switch dimension {
    case .province(let map):
      let standing = finder.standing(on: map)
      return Set(line.places.map { finder.key(of: standing[$0]) })
    case .field: return Set(line.fields.map { AidCode.field(code: $0).map { .field($0) } ?? .noField })
    case .origin: return [AidCode.country(code: line.origin).map { .country($0) } ?? .noCountry]
    case .year, .category, .currency: return []
    }
  }

  private static func precedes(_ a: PresenceBreakdown.Row, _ b: PresenceBreakdown.Row) -> Bool {
    if a.key.isRest != b.key.isRest { return b.key.isRest }
    if a.presence.present != b.presence.present { return a.presence.present > b.presence.present }
    if a.presence.suspended != b.presence.suspended { return a.presence.suspended > b.presence.suspended }
    return a.key.code < b.key.code
  }
}
