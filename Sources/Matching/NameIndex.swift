/// Organisations by their names, found by names that are like theirs.
public struct NameIndex<ID: Hashable & Sendable>: Sendable {
  /// An organisation that may be meant, how alike the names are, and why.
  public struct Candidate: Sendable {
    public let id: ID
    /// The name of it that is most alike.
    public let name: String
    public let likeness: NameLikeness
  }

  private struct Entry: Sendable {
    let id: ID
    let written: String
    let name: OrganisationName
    let country: String?
  }

  private var entries: [Entry] = []
  private var byRun: [UInt32: [Int]] = [:]
  private var byShort: [String: [Int]] = [:]

  public init() {}

  /// Adds a name of an organisation; it may have several. Cost: its letters.
  public mutating func add(_ id: ID, name: String, country: String? = nil) {
    let entry = Entry(id: id, written: name, name: OrganisationName(name), country: country)
    for run in Trigrams.of(entry.name.key) { byRun[run, default: []].append(entries.count) }
    for short in entry.name.abbreviations.union([entry.name.initials]) {
      byShort[short, default: []].append(entries.count)
    }
    entries.append(entry)
  }

  /// The organisations that may be meant by a name, the most alike first. One of another country must be more alike. Cost: the
  /// names that share letters with it, then some microseconds for each of the nearest.
  public func candidates(
    for name: String, country: String? = nil, atLeast threshold: Double = NameLikeness.threshold, limit: Int = 5
  ) -> [Candidate] {
    let asked = OrganisationName(name)
    var best: [ID: Candidate] = [:]
    for index in nearest(asked) {
      let entry = entries[index]
      let found = NameLikeness.between(asked, entry.name)
      let isElsewhere = country != nil && entry.country != nil && country != entry.country
      let likeness = NameLikeness(found.score * (isElsewhere ? 0.92 : 1), found.reason)
      guard likeness.score >= threshold, likeness.score > best[entry.id]?.likeness.score ?? 0 else { continue }
      best[entry.id] = Candidate(id: entry.id, name: entry.written, likeness: likeness)
    }
    return Array(best.values.sorted { NameIndex.precedes($0, $1) }.prefix(limit))
  }

  /// The entries that share the most runs of letters, and those of the same short name.
  private func nearest(_ asked: OrganisationName) -> Set<Int> {
    let runs = Trigrams.of(asked.key)
    var shared: [Int: Int] = [:]
    for run in runs { for index in byRun[run] ?? [] { shared[index, default: 0] += 1 } }
    let enough = shared.filter { $0.value * 4 >= runs.count }
    var found = Set(enough.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(24).map(\.key))
    for short in asked.abbreviations.union([asked.initials]) { found.formUnion((byShort[short] ?? []).prefix(40)) }
    return found
  }

  private static func precedes(_ a: Candidate, _ b: Candidate) -> Bool {
    if a.likeness.score != b.likeness.score { return a.likeness.score > b.likeness.score }
    return a.name < b.name
  }
}
