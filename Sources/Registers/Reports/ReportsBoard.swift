public import Domain

/// The reports of a year: who had to file, who did and when, and what they come to beside the acts.
public struct ReportsBoard: Sendable {
  public var year: Int
  /// The years one may ask for, the latest first.
  public var years: [Int]
  public var groups: [Group]
  public var names: [RecordNumber: Narratives]
  /// What published activities tell of the period now.
  public var acts: [Currency?: Sum]
  public var today: Day

  /// Those who report by one rule.
  public struct Group: Sendable {
    public var rule: ReportRule
    public var period: ReportPeriod
    /// In the order of the Vietnamese alphabet.
    public var entries: [Entry]

    public var filed: Int { entries.count { $0.row != nil } }
    public var late: Int { entries.count { $0.daysLate != nil } }
    /// What the reports of the group come to, each currency by itself.
    public var totals: [Currency?: Sum] {
      entries.reduce(into: [:]) { sums, entry in
        sums.merge(entry.row?.report.totals ?? [:], uniquingKeysWith: +)
      }
    }
  }

  /// One body that has to report, or did.
  public struct Entry: Sendable {
    public var body: Body
    public var name: ReportName
    public var row: ReportRow?
    /// Days after the due day; nil where it came in time, or has not come.
    public var daysLate: Int?
    /// Whether the law asks it; some file though they need not.
    public var isObliged: Bool
  }

  /// How a report stands on a day.
  public enum Standing: String, CaseIterable, Sendable {
    case filed, late, waiting, missing
  }

  /// Whom a reader looks for first: the missing, then the late, then the others, each by name.
  func missingFirst(_ group: Group) -> [Entry] {
    let standings: [Standing] = [.missing, .late, .waiting, .filed]
    return standings.flatMap { wanted in group.entries.filter { standing(of: $0, group.period) == wanted } }
  }

  public func standing(of entry: Entry, _ period: ReportPeriod) -> Standing {
    if entry.row != nil { return entry.daysLate == nil ? .filed : .late }
    return today > period.due ? .missing : .waiting
  }
}

extension Reading {
  /// The reports of a year. Cost: its reports, some 20 µs each, and the reckoning of the period the first time.
  public func reportsBoard(
    _ year: Int, _ rules: DossierRules, with reckoning: AidReckoning
  ) throws -> ReportsBoard {
    let rows = try reports(in: year)
    var groups: [ReportsBoard.Group] = []
    var numbers: Set<RecordNumber> = []
    for rule in rules.law.reports(in: year) {
      let period = ReportPeriod(rule, year: year, by: rules.calendar)
      let own = rows.filter {
        $0.report.name.form == rule.form && rule.asks($0.report.name.body, of: rules.offices, on: period.due)
      }
      let obliged = try self.obliged(by: rule, period, rules)
      let filed = Dictionary(uniqueKeysWithValues: own.map { ($0.report.name.body, $0) })
      let bodies = obliged.union(filed.keys)
      for case .organisation(let number) in bodies { numbers.insert(number) }
      let entries = bodies.compactMap { body -> ReportsBoard.Entry? in
        guard let name = ReportName(body, rule.form, year: year) else { return nil }
        let row = filed[body]
        return ReportsBoard.Entry(
          body: body, name: name, row: row, daysLate: row.flatMap { period.daysLate($0.filedAt.day) },
          isObliged: obliged.contains(body))
      }
      groups.append(ReportsBoard.Group(rule: rule, period: period, entries: entries))
    }
    let names = try organisationNames(of: numbers)
    for index in groups.indices { groups[index].sort(names, rules.offices) }
    let acts = try groups.first.map { try reportedAid($0.period, with: reckoning).all.totals } ?? [:]
    let years = Set(try reportYears()).union(rules.law.reportYears(until: rules.today)).sorted(by: >)
    return ReportsBoard(
      year: year, years: years, groups: groups, names: names, acts: acts, today: rules.today)
  }

  /// Who has to report by a rule on a period.
  public func obliged(by rule: ReportRule, _ period: ReportPeriod, _ rules: DossierRules) throws -> Set<Body> {
    switch rule.author {
    case .organisations: Set(try certificateHolders(from: period.from, to: period.to).map { .organisation($0) })
    case .office(let name): [.office(name)]
    case .ministries, .provinces:
      Set(
        rules.offices.all.map { Body.office($0.name) }.filter { rule.asks($0, of: rules.offices, on: period.due) })
    }
  }
}

extension ReportsBoard.Group {
  fileprivate mutating func sort(_ names: [RecordNumber: Narratives], _ offices: OfficeDirectory) {
    let keyed = entries.map { entry -> (key: String, entry: ReportsBoard.Entry) in
      let words: String =
        switch entry.body {
        case .organisation(let number): names[number]?[.vi] ?? number.text
        case .office(let name): offices[name]?.title.vi ?? name.text
        }
      return (CollationKey.key(words), entry)
    }
    entries = keyed.sorted { a, b in
      a.key == b.key
        ? a.entry.name.number.text < b.entry.name.number.text
        : a.key.utf8.lexicographicallyPrecedes(b.key.utf8)
    }.map(\.entry)
  }
}

extension LawBook {
  /// The rules by which a year is reported on: those in force when its reports are due.
  public func reports(in year: Int) -> [ReportRule] {
    instruments.flatMap { instrument in
      instrument.reports.filter { instrument.applies(on: $0.due.day(in: year)) }
    }
  }

  /// The years whose reports have become due, or can be filed, by a day.
  func reportYears(until day: Day) -> [Int] {
    guard let first = instruments.first(where: { !$0.reports.isEmpty })?.inForce.year, first <= day.year else {
      return []
    }
    return (first...day.year).filter { year in
      reports(in: year).contains { $0.dataTo.day(in: year) < day }
    }
  }
}

extension LawBook {
  /// The latest year whose data are over on a day; the year before where no law asks for reports.
  public func latestReportYear(_ day: Day) -> Int { reportYears(until: day).last ?? day.year - 1 }
}
