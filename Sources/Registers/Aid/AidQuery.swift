public import Domain

extension Reading {
  /// A sum of aid. Cost: whole years are read from what is kept, some 2 ns a cell; a part of a year, or one that changed, is
  /// reckoned first, 5 to 10 µs a flow.
  public func aid(_ question: AidQuestion, with reckoning: AidReckoning) throws -> AidTotal {
    let matching = AidMatching(question.filter, reckoning.finder)
    let byCategory = AidMatching.asksByCategory(question.filter)
    var adding = AidAdding()
    var flows = 0
    var rates: [RatesLog.Origin: RatesUsed] = [:]
    for (_, cube) in try cubes(question, reckoning) {
      var currencies: Set<Int> = []
      for cell in cube.cells(byCategory: byCategory, telling: matching.parts()) where matching.holds(cell.key) {
        adding.add(cell)
        flows += matching.flows(of: cell)
        if !cell.key.isApart { currencies.insert(cell.key.currency) }
      }
      for used in cube.rates where currencies.contains(AidCode.letters(used.from.code)) {
        if rates[used.origin]?.add(used) == nil { rates[used.origin] = used }
      }
    }
    return AidTotal(
      amount: adding.sum, flows: matching.divides ? nil : flows,
      rates: rates.values.sorted { ($0.from, $0.days.lowerBound) < ($1.from, $1.days.lowerBound) })
  }

  /// A sum of aid told apart; the rows add up to the sum, exactly. Cost: as the sum itself.
  public func aid(
    _ question: AidQuestion, by dimension: AidDimension, with reckoning: AidReckoning
  ) throws -> AidBreakdown {
    let matching = AidMatching(question.filter, reckoning.finder)
    let byCategory = AidMatching.asksByCategory(question.filter, dimension)
    var rows = AidRows(dimension, reckoning.finder)
    if dimension == .year, let period = question.effectivePeriod { rows.open(period.years) }
    for (year, cube) in try cubes(question, reckoning) {
      let cells = cube.cells(byCategory: byCategory, telling: matching.parts(for: dimension))
      for cell in cells where matching.holds(cell.key) { rows.add(cell, year) }
    }
    return rows.breakdown
  }

  /// Reckons what the pages of whole years will ask for, ahead of them. Cost: 5 to 10 µs a flow of years that changed.
  public func prepareAid(with reckoning: AidReckoning, currency: Currency, years: ClosedRange<Int>) throws {
    _ = try cubes(AidQuestion(AidPeriod(years: years), in: currency), reckoning)
  }

  /// The cubes of the years of a question, or of the parts of them that it means. A year that has not changed since the question's
  /// position is as it is now; one that has is the same from one change to the next, and is kept under the first position of it.
  func cubes(_ question: AidQuestion, _ reckoning: AidReckoning) throws -> [(year: Int, cube: AidCube)] {
    guard let period = question.effectivePeriod else { return [] }
    return try changes(in: period, knownAt: question.moment.known).compactMap { change in
      guard let part = AidPeriod(years: change.year...change.year).clipped(to: period) else { return nil }
      let key = AidReckoning.CubeKey(
        basis: question.basis, currency: question.currency, period: part,
        versions: change.isLatest ? .now : .known(change.position), changed: change.position)
      return (change.year, try reckoning.cube(key, in: self))
    }
  }

  /// What is asked as known at the end of this view, or later, is what is known now.
  func versions(of question: AidQuestion) -> AidFlowReader.Versions {
    guard let known = question.moment.known, known < position - 1 else { return .now }
    return .known(known)
  }

  /// The years of a period that had flows by a position, and when each had changed last.
  func changes(in period: AidPeriod, knownAt known: Int64?) throws -> [AidChange] {
    var changes: [AidChange] = []
    let sql = """
      SELECT year, max(changed) FILTER (WHERE changed <= ?3), max(changed) FROM aid_year WHERE year BETWEEN ?1 AND ?2
      GROUP BY year HAVING min(changed) <= ?3 ORDER BY year
      """
    try database.prepared(sql).each(period.years.lowerBound, period.years.upperBound, known ?? openEnd) { row in
      let (year, position, latest) = (row.int(), row.integer(), row.integer())
      changes.append(AidChange(year: year, position: position, isLatest: position == latest))
    }
    return changes
  }
}

/// When the flows of a year changed last, as far as a question's position knows.
struct AidChange: Hashable {
  var year: Int
  var position: Int64
  /// Whether nothing changed it since.
  var isLatest: Bool
}

extension AidQuestion {
  /// The period up to the day it is looked at from; nil where that is before it.
  var effectivePeriod: AidPeriod? {
    moment.on.map { AidPeriod(from: period.from, to: min(period.to, $0)) } ?? period
  }
}
