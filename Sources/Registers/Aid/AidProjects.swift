public import Domain

/// How a sum is parted among versions of projects, the largest part first.
struct AidParting: Sendable {
  var parts: [Part]
  var amount: AidSum

  struct Part: Sendable {
    var version: Int64
    var amount: AidSum
  }
}

extension Reading {
  /// The projects behind a sum, the largest part first; their parts add up to it. Cost: as the sum, and 50 ns a project the
  /// first time; then a page of rows.
  public func aidProjects(
    _ question: AidQuestion, with reckoning: AidReckoning, limit: Int = 50, skipping offset: Int = 0
  ) throws -> AidProjectList {
    guard let parting = try parting(of: question, reckoning) else {
      return AidProjectList(rows: [], count: 0, amount: .zero)
    }
    let rows = try parting.parts.dropFirst(max(0, offset)).prefix(max(0, limit)).compactMap { try row($0) }
    return AidProjectList(rows: rows, count: parting.parts.count, amount: parting.amount)
  }

  /// The projects behind a sum whose versions are the newest, the newest first. Cost: as the list.
  public func newestAidProjects(
    _ question: AidQuestion, with reckoning: AidReckoning, limit: Int
  ) throws -> [AidProjectRow] {
    let parts = try parting(of: question, reckoning)?.parts ?? []
    return try parts.sorted { $0.version > $1.version }.prefix(limit).compactMap { try row($0) }
  }

  /// nil where the question means no day.
  private func parting(of question: AidQuestion, _ reckoning: AidReckoning) throws -> AidParting? {
    guard let period = question.effectivePeriod else { return nil }
    let changed = try changes(in: period, knownAt: question.moment.known).map(\.position)
    return try reckoning.list(AidReckoning.ListKey(question: question, changed: changed)) {
      try parts(of: question, reckoning)
    }
  }

  private func parts(of question: AidQuestion, _ reckoning: AidReckoning) throws -> AidParting {
    let matching = AidMatching(question.filter, reckoning.finder)
    let byCategory = AidMatching.asksByCategory(question.filter)
    var whole = AidAdding()
    var sums: [Int64: AidAdding] = [:]
    for (_, cube) in try cubes(question, reckoning) {
      for part in cube.parts(byCategory: byCategory) where matching.holds(part.key) {
        sums[part.version, default: AidAdding()].add(Int128(part.units), part.key)
        whole.add(Int128(part.units), part.key)
      }
    }
    let sorted = sums.sorted { a, b in a.value.units == b.value.units ? a.key < b.key : a.value.units > b.value.units }
    return AidParting(
      parts: sorted.map { AidParting.Part(version: $0.key, amount: $0.value.sum) }, amount: whole.sum)
  }

  private func row(_ part: AidParting.Part) throws -> AidProjectRow? {
    var found: AidProjectRow?
    try database.prepared(
      "SELECT number, version, title, reporter, reporter_name, starts, ends FROM project WHERE version = ?"
    ).each(part.version) { row in
      found = AidProjectRow(
        number: row.number(), act: row.integer(), title: row.narratives(), reporter: row.number(),
        reporterName: row.narratives(), start: row.day(), end: row.day(), amount: part.amount)
    }
    return found
  }

  /// The flows of one project behind a sum, in the order of days. Cost: the flows of the project.
  public func aidFlows(
    of project: RecordNumber, _ question: AidQuestion, with reckoning: AidReckoning
  ) throws -> [AidFlow] {
    let known = question.moment.known ?? (openEnd - 1)
    var version: Int64?
    try database.prepared(
      "SELECT version FROM project WHERE number = ?1 AND known_from <= ?2 AND known_to > ?2"
    ).each(project, known) { version = $0.integer() }
    guard let version, let period = question.effectivePeriod else { return [] }
    let values = try values(of: version)
    let matching = AidMatching(question.filter, reckoning.finder)
    let byCategory = AidMatching.asksByCategory(question.filter)
    return try reckoning.work { workshop in
      var parts = try reckoning.parts(question.currency, versions(of: question), in: self)
      var flows: [AidFlow] = []
      try AidFlowReader(database: database, basis: question.basis).each(period, of: .one(version)) { flow in
        var adding = AidAdding()
        try parts.each(of: flow, &workshop) { part in
          if part.key.isByCategory == byCategory, matching.holds(part.key) { adding.add(part) }
        }
        guard !adding.isEmpty, var value = values[flow.ordinal] else { return }
        value.valueDate = flow.valueDay
        flows.append(
          AidFlow(
            ordinal: flow.ordinal, date: flow.day, value: value,
            conversion: reckoning.book.convert(value, to: question.currency), part: adding.sum))
      }
      return flows
    }
  }

  /// The amounts of a version's flows as written.
  private func values(of version: Int64) throws -> [Int: Money] {
    var values: [Int: Money] = [:]
    try database.prepared(
      "SELECT ordinal, amount, units, currency, value_day FROM project_flow WHERE version = ? AND kind IN (3, 4)"
    ).each(version) { row in values[row.int()] = row.money() }
    return values
  }
}
