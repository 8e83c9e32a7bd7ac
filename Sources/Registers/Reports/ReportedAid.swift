public import Domain

/// What published activities tell of the money of a period, by the organisation that published them: what reports are drawn from and
/// held against. The same reckoning as that of the pages of aid.
public struct ReportedAid: Sendable {
  public private(set) var lines: [RecordNumber: [ReportLine]] = [:]
  /// Projects with a part in the money, by who published them.
  public private(set) var projects: [RecordNumber: Int] = [:]
  /// The same by project, the largest first.
  public private(set) var parts: [RecordNumber: [(version: Int64, amount: AidSum)]] = [:]
  public let currency: Currency
  /// Whose rates converted, as cited.
  public private(set) var rates: [String] = []

  public var all: [ReportLine] { lines.values.flatMap { $0 } }

  init(currency: Currency) { self.currency = currency }

  /// Stands for flows of whose publisher nothing is known.
  static let unnamed = RecordNumber("o-unnamed")
}

extension AidQuestion {
  /// The disbursements of a period of reports, wherever they went. What is outside Viet Nam stays a line of its own.
  public init(reporting period: ReportPeriod, in currency: Currency = .usd, known: Int64? = nil) {
    guard let days = AidPeriod(from: period.from, to: period.to) else {
      preconditionFailure("a period of reports ends after it begins")
    }
    self.init(days, in: currency, filter: AidFilter(reach: .everywhere), at: Moment(known: known))
  }
}

extension ReportPeriod {
  /// The map of provinces a report goes by: that in use on its last day.
  public var map: ProvinceMap { to < ProvinceMap.of34.day ? .of63 : .of34 }
}

extension Reading {
  /// The aid of a period as reports tell it; of one organisation, or of all. Cost: the period is reckoned once, 5 to 10 µs a flow;
  /// then 0.1 µs a part.
  public func reportedAid(
    _ period: ReportPeriod, of organisation: RecordNumber? = nil, known: Int64? = nil, with reckoning: AidReckoning
  ) throws -> ReportedAid {
    let question = AidQuestion(reporting: period, known: known)
    var aid = ReportedAid(currency: question.currency)
    let standing = reckoning.finder.standing(on: period.map)
    var adding = ReportAdding(currency: question.currency) { key in
      key.isOutside ? .outside : ReportPlace(reckoning.finder.key(of: standing[key.place]))
    }
    for (_, cube) in try cubes(question, reckoning) {
      try reckoning.work { workshop in
        for part in cube.partsByField {
          let reporter = try workshop.shares(of: part.version, in: database).reporter
          guard let number = RecordNumber(reporter) ?? ReportedAid.unnamed,
            organisation == nil || organisation == number
          else { continue }
          adding.add(part, of: number)
        }
      }
      aid.note(rates: cube.rates)
    }
    aid.take(adding)
    return aid
  }
}

extension ReportedAid {
  fileprivate mutating func note(rates: [RatesUsed]) {
    for used in rates {
      let words = "\(used.source.name.vi) (\(AidPageMoneyWords.basis(used.basis).vi)): \(used.source.citation)"
      if !self.rates.contains(words) { self.rates.append(words) }
    }
    self.rates.sort()
  }

  fileprivate mutating func take(_ adding: ReportAdding) {
    for (key, sum) in adding.sums where sum != .zero {
      lines[key.organisation, default: []].append(ReportLine(key, sum, .acts))
    }
    for (number, versions) in adding.versions {
      let sorted = versions.sorted { a, b in a.value.sum == b.value.sum ? a.key < b.key : a.value.sum > b.value.sum }
      parts[number] = sorted.map { (version: $0.key, amount: $0.value) }
      projects[number] = versions.count
    }
  }
}

/// Parts of flows as they are added up.
private struct ReportAdding {
  let currency: Currency
  let place: (AidCellKey) -> ReportPlace
  private(set) var sums: [ReportLine.Key: Sum] = [:]
  private(set) var versions: [RecordNumber: [Int64: AidSum]] = [:]

  init(currency: Currency, place: @escaping (AidCellKey) -> ReportPlace) {
    self.currency = currency
    self.place = place
  }

  mutating func add(_ part: AidPart, of organisation: RecordNumber) {
    let own = part.key.isApart ? AidCode.currency(code: part.key.currency) : currency
    let key = ReportLine.Key(
      organisation: organisation, place: place(part.key), field: AidCode.field(code: part.key.field), currency: own)
    let sum = Sum(part.units)
    sums[key, default: .zero] += sum
    let amount = part.key.isApart ? AidSum(apart: [own: sum]) : AidSum(sum: sum)
    versions[organisation, default: [:]][part.version, default: .zero] += amount
  }
}

extension ReportPlace {
  init(_ key: AidKey) {
    if case .province(let code) = key { self = .province(code) } else { self = .notAllocated }
  }
}
