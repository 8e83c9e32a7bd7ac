import Domain

/// What a row says, read column by column; what cannot be read is a finding.
struct WrittenCertificate {
  let facts: CertificateFacts
  let table: CertificateTable
  let row: SheetRow
  private(set) var findings: [CertificateFinding] = []

  init(_ row: SheetRow, of table: CertificateTable, facts: CertificateFacts) {
    self.row = row
    self.table = table
    self.facts = facts
  }

  /// Longest text of a cell, in signs: names of organisations are long, novels are not names.
  private static let mostSigns = 500
  private static let reach = (first: Day(1989, 1, 1), last: Day(2100, 12, 31))

  func cell(_ column: CertificateColumn) -> SheetCell { table.places[column].map { row[$0] } ?? .empty }
  func text(_ column: CertificateColumn) -> String { cell(column).string }

  mutating func find(_ column: CertificateColumn?, _ matter: CertificateFinding.Matter) {
    findings.append(CertificateFinding(column, matter))
  }

  /// The text of a column that must say something.
  mutating func required(_ column: CertificateColumn, most: Int = mostSigns) -> String? {
    let text = text(column)
    guard !text.isEmpty else {
      find(column, .missing)
      return nil
    }
    guard text.count <= most else {
      find(column, .tooLong(most: most))
      return nil
    }
    return text
  }

  mutating func optional(_ column: CertificateColumn, most: Int = mostSigns) -> String? {
    text(column).isEmpty ? nil : required(column, most: most)
  }

  mutating func kind() -> Certificate.Kind? {
    guard let text = required(.kind) else { return nil }
    if let kind = CertificateKindWords.kind(text) { return kind }
    find(.kind, .unknownKind(text))
    return nil
  }

  mutating func day(_ column: CertificateColumn) -> Day? {
    let read: Day
    switch cell(column) {
    case .empty: return nil
    case .day(let day): read = day
    case .number(let number):
      find(column, .numberForDay(number))
      return nil
    case .text, .boolean:
      let text = text(column)
      guard !text.isEmpty else { return nil }
      switch WrittenDay(text) {
      case .day(let day): read = day
      case .impossible: return fail(column, .impossibleDay(text))
      case .shortYear: return fail(column, .shortYear(text))
      case .none: return fail(column, .notADay(String(text.prefix(40))))
      }
    }
    guard let first = Self.reach.first, let last = Self.reach.last, (first...last).contains(read) else {
      return fail(column, .dayOutOfReach(read))
    }
    return read
  }

  mutating func requiredDay(_ column: CertificateColumn) -> Day? {
    if cell(column).isEmpty { find(column, .missing) }
    return day(column)
  }

  private mutating func fail(_ column: CertificateColumn, _ matter: CertificateFinding.Matter) -> Day? {
    find(column, matter)
    return nil
  }

  /// The fields by their codes where the list has them; others as they are worded.
  mutating func fields() -> [Text] {
    guard let text = required(.fields, most: 4_000) else { return [] }
    var fields: [Text] = []
    for part in CertificateLists.fields(text) {
      let field = CertificateKindWords.field(part)
      if field == nil { find(.fields, .ownField(part)) }
      let words = Text(field?.rawValue ?? part)
      if !fields.contains(words) { fields.append(words) }
    }
    if fields.isEmpty { find(.fields, .missing) }
    return fields
  }

  mutating func country() -> CountryCode? {
    guard let text = optional(.country) else { return nil }
    if let country = facts.country(text) { return country }
    find(.country, .unknownCountry(text))
    return nil
  }

  mutating func standing(expiry: Day?) -> Certificate.Standing? {
    let text = text(.standing)
    let day = day(.standingDate)
    let decision = optional(.decision).flatMap { DecisionNumber($0) }
    switch CertificateKindWords.standing(text) {
    case nil:
      find(.standing, .unknownStanding(text))
      return nil
    case .inForce:
      if day != nil { find(.standingDate, .standingDayUnused) }
      return .inForce
    case .expired:
      if let expiry, expiry >= facts.today { find(.standing, .notYetExpired(expiry)) }
      return .inForce
    case .suspended: return decided(day, decision).map { .suspended(since: $0, by: $1) }
    case .withdrawn: return decided(day, decision).map { .withdrawn(on: $0, by: $1) }
    }
  }

  private mutating func decided(_ day: Day?, _ decision: DecisionNumber?) -> (Day, DecisionNumber)? {
    if cell(.standingDate).isEmpty { find(.standingDate, .standingNeedsDay) }
    if decision == nil { find(.decision, .standingNeedsDecision) }
    if let day, day > facts.today { find(.standingDate, .inFuture(day)) }
    guard let day, let decision else { return nil }
    return (day, decision)
  }
}
