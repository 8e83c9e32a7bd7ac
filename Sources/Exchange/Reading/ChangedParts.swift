import Domain

extension Project {
  /// The parts that differ from an earlier version, by the names of the record's canonical members; `source` alone where the
  /// difference lies in what the domain does not read.
  func parts(changedFrom old: Project) -> [String] {
    let differences: [(Bool, String)] = [
      (reporter != old.reporter, "reporter"), (title != old.title, "title"),
      (descriptions != old.descriptions, "descriptions"), (participants != old.participants, "participants"),
      (status != old.status, "status"), (dates != old.dates, "dates"), (countries != old.countries, "countries"),
      (regions != old.regions, "regions"), (locations != old.locations, "locations"),
      (sectors != old.sectors, "sectors"),
      (budgets != old.budgets, "budgets"), (transactions != old.transactions, "transactions"),
      (hierarchy != old.hierarchy, "hierarchy"), (lastUpdated != old.lastUpdated, "last-updated"),
    ]
    let parts = differences.filter(\.0).map(\.1)
    return parts.isEmpty ? ["source"] : parts
  }
}
