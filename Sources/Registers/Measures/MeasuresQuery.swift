public import Domain

extension Reading {
  /// The measures of a certificate, the latest opened first. Who may see each is for ``Access`` to say.
  public func measures(of certificate: RecordNumber) throws -> [MeasureCase] {
    try measures("SELECT number FROM measure WHERE certificate = ? ORDER BY opened_on DESC, number", [certificate])
  }

  /// The open measures that a person may see, under the law of the day on which each was opened. Cost: all open measures of an office
  /// that receives or decides; those of its own for any other.
  public func openMeasures(for person: Person, _ law: LawBook) throws -> [MeasureCase] {
    let isWatching = [OfficeName.comingo, .foreignAffairs].contains { person.body == .office($0) }
    let sql =
      isWatching
      ? "SELECT number FROM measure WHERE closed_on IS NULL ORDER BY opened_on, number"
      : """
      SELECT m.number FROM measure_body b JOIN measure m ON m.number = b.measure
      WHERE b.body = ? AND m.closed_on IS NULL ORDER BY m.opened_on, m.number
      """
    return try measures(sql, isWatching ? [] : [person.body.description]).filter { measure in
      guard let rules = law.measure(measure.opening.matter.law, on: measure.openedOn) else { return false }
      return Access.may(person, .see, on: measure.parties(under: rules))
    }
  }

  private func measures(_ sql: String, _ arguments: [any Bindable]) throws -> [MeasureCase] {
    var numbers: [RecordNumber] = []
    try database.prepared(sql).each(arguments) { numbers.append($0.number()) }
    return try numbers.map { number in
      try MeasureCase(number: number, entries: try MeasureEntries.read(of: number, in: database).map(\.entry))
    }
  }
}
