import Domain
import Testing

@Suite("Sums of yearly reports")
struct ReportSumsTests {
  @Test(
    "for random reports the sums agree at each level, or the difference lines account for them to the last unit",
    arguments: 0..<400)
  func sums(seed: Int) throws {
    var country = ReportCountry(seed: UInt64(seed))
    let scopes: [ReportScope] = ReportCountry.places.compactMap { place in
      if case .province(let code) = place { .province(code) } else { nil }
    }
    let whole = country.national()
    let provinces = scopes.map { country.province($0) }
    country.disturb()
    let own = Array(country.reports.values)

    for report in provinces {
      guard case .office(let office) = report.name.body else { continue }
      let scope = try #require(scopes.first { country.office(of: $0) == office })
      let beside = ReportComparison(report, to: own) { scope.holds($0) }
      #expect(beside.isAccountedFor)
      #expect(beside.upper == report.lines.totals)
    }
    let besideOwn = ReportComparison(whole, to: own) { _ in true }
    let besideProvinces = ReportComparison(whole, to: provinces) {
      if case .province = $0.place { true } else { false }
    }
    for comparison in [besideOwn, besideProvinces] {
      #expect(comparison.isAccountedFor)
      #expect(comparison.differences.allSatisfy { $0.amount != .zero })
      #expect(Set(comparison.differences.map(\.key)).count == comparison.differences.count)
    }
  }

  @Test("undisturbed, the higher report is the sum of the lower ones and no line differs", arguments: 0..<100)
  func undisturbed(seed: Int) {
    var country = ReportCountry(seed: UInt64(seed), everybodyFiles: true)
    let whole = country.national()
    let beside = ReportComparison(whole, to: Array(country.reports.values)) { _ in true }
    #expect(beside.differences.isEmpty)
    #expect(beside.upper == beside.lower)
    #expect(whole.missing.isEmpty)
  }

  @Test("every table of a report adds up to its total", arguments: 0..<100)
  func tables(seed: Int) {
    var country = ReportCountry(seed: UInt64(seed))
    let whole = country.national()
    for currency in whole.totals.keys.compactMap({ $0 }) {
      let total = whole.totals[currency]
      let byPlace = whole.lines.sums(in: currency) { $0.place }.reduce(Sum.zero) { $0 + $1.sum }
      let byField = whole.lines.sums(in: currency) { $0.field }.reduce(Sum.zero) { $0 + $1.sum }
      let byOrganisation = whole.lines.sums(in: currency) { $0.organisation }.reduce(Sum.zero) { $0 + $1.sum }
      #expect(byPlace == total && byField == total && byOrganisation == total)
    }
  }

  @Test("control: one unit more in one line, and a difference says so", arguments: 0..<50)
  func control(seed: Int) throws {
    var country = ReportCountry(seed: UInt64(seed), everybodyFiles: true)
    let whole = country.national()
    let (number, report) = try #require(
      country.reports.filter { !$0.value.lines.isEmpty }.min { $0.key.text < $1.key.text })
    let line = report.lines[0]
    let changed = AnnualReport(
      report.name, lines: [ReportLine(line.key, line.amount + Sum(units: 1), line.origin)] + report.lines.dropFirst(),
      basis: report.basis)
    country.reports[number] = changed
    let beside = ReportComparison(whole, to: Array(country.reports.values)) { _ in true }
    #expect(beside.differences.map(\.amount) == [Sum(units: -1)])
    #expect(beside.upper != beside.lower)
    #expect(beside.isAccountedFor)
  }

  @Test("each difference says why: corrected above, corrected below, missing, entered, or nothing explains it")
  func reasons() throws {
    let number = try #require(RecordNumber("o-one"))
    let name = try #require(ReportName(.organisation(number), .organisation, year: 2025))
    let office = try #require(ReportName(.office(.foreignAffairs), .foreignAffairs, year: 2025))
    let key = ReportLine.Key(organisation: number, place: .notAllocated, field: .health, currency: .usd)
    let basis = AnnualReport.Basis(known: 7)
    func reason(_ above: ReportLine.Origin?, _ below: ReportLine.Origin?, missing: [RecordNumber] = [])
      -> ReportDifference.Reason?
    {
      let upper = AnnualReport(
        office, lines: above.map { [ReportLine(key, Sum(units: 10), $0)] } ?? [], basis: basis, missing: missing)
      let lower = AnnualReport(name, lines: below.map { [ReportLine(key, Sum(units: 9), $0)] } ?? [], basis: basis)
      return ReportComparison(upper, to: [lower]) { _ in true }.differences.first?.reason
    }
    let corrected = ReportLine.Origin.corrected(from: .zero, reason: Text("kiểm toán"))
    #expect(reason(corrected, .acts) == .corrected(Text("kiểm toán")))
    #expect(reason(.report, corrected) == .correctedBelow(Text("kiểm toán")))
    #expect(reason(.entered, .acts) == .entered)
    #expect(reason(.acts, .entered, missing: [number]) == .missing)
    #expect(reason(.report, nil) == .noneBelow)
    #expect(reason(nil, .acts) == .noneAbove)
    #expect(reason(.acts, .acts) == .actsSince)
    #expect(reason(.report, .entered) == .unexplained)
  }

  @Test("a correction after filing keeps what stood there and why, and adds what did not")
  func correction() throws {
    let number = try #require(RecordNumber("o-one"))
    let name = try #require(ReportName(.organisation(number), .organisation, year: 2025))
    let key = ReportLine.Key(organisation: number, place: .outside, field: nil, currency: .usd)
    let other = ReportLine.Key(organisation: number, place: .notAllocated, field: nil, currency: .usd)
    let report = AnnualReport(
      name, lines: [ReportLine(key, Sum(units: 50_000), .acts)], basis: AnnualReport.Basis(known: 3))
    let corrected = report.corrected(
      by: ReportCorrection(
        lines: [.init(key, Sum(units: 40_000)), .init(other, Sum(units: 1))], reason: Text("kiểm toán")))
    #expect(corrected[key]?.amount == Sum(units: 40_000))
    #expect(corrected[key]?.origin == .corrected(from: Sum(units: 50_000), reason: Text("kiểm toán")))
    #expect(corrected[other]?.origin == .corrected(from: .zero, reason: Text("kiểm toán")))
    #expect(corrected.total == Sum(units: 40_001))
  }
}

/// A country of random organisations that report, or do not, on random money.
struct ReportCountry {
  static let places: [ReportPlace] = [
    .province(UnitCode(.of2025, "01")), .province(UnitCode(.of2025, "08")), .province(UnitCode(.of2025, "79")),
    .notAllocated, .outside,
  ]

  private var chance: SeededNumbers
  var reports: [RecordNumber: AnnualReport] = [:]
  private var acts: [RecordNumber: [ReportLine]] = [:]
  private var obliged: Set<RecordNumber> = []

  init(seed: UInt64, everybodyFiles: Bool = false) {
    chance = SeededNumbers(seed: seed)
    for index in 0..<(3 + chance.below(12)) {
      guard let number = RecordNumber("o-\(index)"),
        let name = ReportName(.organisation(number), .organisation, year: 2025)
      else { continue }
      obliged.insert(number)
      let lines = lines(of: number)
      acts[number] = lines
      guard everybodyFiles || chance.below(4) > 0 else { continue }
      reports[number] = AnnualReport(name, lines: lines, basis: AnnualReport.Basis(known: 1))
    }
  }

  private mutating func lines(of number: RecordNumber) -> [ReportLine] {
    var lines: [ReportLine.Key: ReportLine] = [:]
    for _ in 0..<chance.below(9) {
      let place = Self.places[chance.below(Self.places.count)]
      let field = chance.below(5) == 0 ? nil : FieldOfWork.allCases[chance.below(FieldOfWork.allCases.count)]
      let currency: Currency? = chance.below(9) == 0 ? [.vnd, .eur, nil][chance.below(3)] : .usd
      let key = ReportLine.Key(organisation: number, place: place, field: field, currency: currency)
      lines[key] = ReportLine(key, Sum(Int64(chance.below(2_000_000_000)) - 100_000_000), .acts)
    }
    return Array(lines.values)
  }

  func office(of scope: ReportScope) -> OfficeName {
    if case .province(let code) = scope { .peoplesCommittee(of: code) } else { .foreignAffairs }
  }

  mutating func national() -> AnnualReport { report(.whole, .foreignAffairs) }

  mutating func province(_ scope: ReportScope) -> AnnualReport {
    var report = report(scope, .authority)
    if chance.below(3) == 0, let line = report.lines.first {
      report = report.corrected(
        by: ReportCorrection(lines: [.init(line.key, Sum(Int64(chance.below(1_000_000))))], reason: Text("biên bản")))
    }
    return report
  }

  private func report(_ scope: ReportScope, _ form: ReportForm) -> AnnualReport {
    let drawn = ReportConsolidation(scope, obliged: obliged, reports: reports, acts: acts)
    guard let name = ReportName(.office(office(of: scope)), form, year: 2025) else { preconditionFailure("a name") }
    return AnnualReport(
      name, lines: drawn.lines, counts: drawn.counts, basis: AnnualReport.Basis(known: 1), taken: drawn.taken,
      missing: drawn.missing)
  }

  /// Late reports, corrections and withdrawn lines: what comes after the higher reports were made.
  mutating func disturb() {
    for number in obliged.sorted(by: { $0.text < $1.text }) {
      if reports[number] == nil, chance.below(2) == 0,
        let name = ReportName(.organisation(number), .organisation, year: 2025)
      {
        reports[number] = AnnualReport(name, lines: lines(of: number), basis: AnnualReport.Basis(known: 2))
      } else if let report = reports[number], let line = report.lines.last, chance.below(3) == 0 {
        reports[number] = report.corrected(
          by: ReportCorrection(lines: [.init(line.key, Sum(Int64(chance.below(9_999))))], reason: Text("kiểm toán")))
      }
    }
  }
}

/// Numbers that follow from a seed (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }
}
