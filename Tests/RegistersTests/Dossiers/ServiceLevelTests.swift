import Components
import Domain
import Record
import Testing

@testable import Registers

@Suite("Service levels") struct ServiceLevelTests {
  @Test("are what the closed dossiers say, cell by cell", arguments: [UInt64(31), 32])
  func naive(seed: UInt64) throws {
    let place = Place()
    defer { place.remove() }
    let seeded = SeededDossiers.record(seed: seed, acts: 2_000)
    let rules = SampleLaw.rules(today: seeded.today)
    let registers = try place.registers(seeded.written)
    let levels = try registers.read { try $0.serviceLevels(of: .issueOperation, rules) }
    let closed = seeded.dossiers.values.filter(\.isClosed)
    try #require(closed.count > 20)
    #expect(levels.periods.map(\.dossiers).reduce(0, +) == closed.count)
    var compared = 0
    for period in levels.periods {
      let within = closed.filter { dossier in
        if case .closed(_, let day) = dossier.state { period.years.contains(day.year) } else { false }
      }
      for line in period.lines where line.office != .others {
        let naive = NaiveService(within, line, rules)
        #expect(line.figures?.cases == (naive.took.count >= 5 ? naive.took.count : nil))
        guard let figures = line.figures else { continue }
        #expect(figures.median == naive.percentile(50))
        #expect(figures.ninth == naive.percentile(90))
        if let limit = figures.limit { #expect((limit.inTime, limit.of) == (naive.inTime, naive.limited)) }
        compared += 1
      }
    }
    #expect(compared >= 8)
  }

  @Test("nothing on dossiers under way: they change no figure") func closedOnly() throws {
    let (one, two) = (Place(), Place())
    defer { one.remove() }
    defer { two.remove() }
    var seeded = SeededDossiers.record(seed: 33, acts: 900)
    let rules = SampleLaw.rules(today: seeded.today)
    let before = try one.registers(seeded.written).read { try $0.serviceLevels(of: .issueOperation, rules) }
    for _ in 0..<20 { seeded.file() }
    let after = try two.registers(seeded.written).read { try $0.serviceLevels(of: .issueOperation, rules) }
    #expect(before == after)
    #expect(!before.periods.isEmpty)
  }

  @Test("a figure once published is had again by its position, whatever is corrected or closed later")
  func known() throws {
    let (one, two) = (Place(), Place())
    defer { one.remove() }
    defer { two.remove() }
    let seeded = SeededDossiers.record(seed: 34, acts: 1_500)
    let rules = SampleLaw.rules(today: seeded.today)
    let part = Array(seeded.written.entries.prefix(1_000))
    let registers = try Registers.open(directory: one.directory)
    try registers.fold(part)
    let then = try registers.read { try $0.serviceLevels(of: .issueOperation, rules) }
    let again = try two.registers(seeded.written).read {
      try $0.serviceLevels(of: .issueOperation, rules, known: 999)
    }
    #expect(then == again)
    #expect(then != (try two.registers(seeded.written).read { try $0.serviceLevels(of: .issueOperation, rules) }))
  }

  private func cell(_ count: Int) -> ServiceTally.Cell {
    var cell = ServiceTally.Cell()
    cell.took = Array(repeating: 3, count: count)
    return cell
  }

  @Test(
    "offices of fewer than five are put together; where that is not enough the smallest other joins them",
    arguments: [
      ([9, 7, 4, 1], [9, 7, 5]), ([9, 7, 4], [9, 11]), ([9, 3, 1], [13]), ([4], [nil]), ([2, 2], [nil]),
      ([6, 5], [6, 5]), ([5, 4], [9]), ([3, 3], [6]),
    ] as [([Int], [Int?])])
  func merging(_ counts: [Int], _ shown: [Int?]) {
    let parts = counts.enumerated().map { index, count in
      (who: ServiceLine.Who.office(OfficeName("office-\(index)")!), cell: cell(count))
    }
    let lines = ServiceTally.merged(parts, .opinion)
    #expect(lines.map(\.figures?.cases) == shown)
    for line in lines { #expect(line.figures.map { $0.cases >= ServiceLevels.fewest } ?? true) }
  }

  @Test("years are put together until each period has five dossiers", arguments: [UInt64(35), 36])
  func periods(seed: UInt64) throws {
    let place = Place()
    defer { place.remove() }
    var seeded = SeededDossiers(seed: seed, from: Sample.day("2023-10-01"), hoursBetween: 40)
    while seeded.written.entries.count < 500 { seeded.step() }
    let rules = SampleLaw.rules(today: seeded.today)
    let levels = try place.registers(seeded.written).read { try $0.serviceLevels(of: .issueOperation, rules) }
    #expect(levels.periods.allSatisfy { $0.dossiers >= ServiceLevels.fewest })
    for period in levels.periods {
      for line in period.lines { if let figures = line.figures { #expect(figures.cases >= ServiceLevels.fewest) } }
    }
  }

  @Test("too few dossiers give no figure at all", arguments: Language.allCases) func tooFew(_ language: Language) throws
  {
    let place = Place()
    defer { place.remove() }
    let seeded = SeededDossiers.record(seed: 37, acts: 40)
    let rules = SampleLaw.rules(today: seeded.today)
    let levels = try place.registers(seeded.written).read { try $0.serviceLevels(of: .issueOperation, rules) }
    try #require(seeded.dossiers.values.count(where: \.isClosed) < ServiceLevels.fewest)
    #expect(levels.periods.isEmpty)
    let page = ServiceLevelsPage(levels: levels, period: nil, procedures: [.issueOperation], known: nil, rules: rules)
    let html = Drawing.html(page, language)
    #expect(html.contains("<h1>\(ServiceLevelWords.tooFew[language])</h1>"))
    #expect(!html.contains("<table"))
  }

  @Test("the page names offices, and no applicant and no dossier", arguments: Language.allCases)
  func page(_ language: Language) throws {
    let place = Place()
    defer { place.remove() }
    let seeded = SeededDossiers.record(seed: 31, acts: 2_000)
    let rules = SampleLaw.rules(today: seeded.today)
    let levels = try place.registers(seeded.written).read { try $0.serviceLevels(of: .issueOperation, rules) }
    let page = ServiceLevelsPage(
      levels: levels, period: levels.periods.first, procedures: [.issueOperation], known: nil, rules: rules)
    let html = Drawing.html(page, language)
    #expect(html.contains(rules.officeName(.comingo)[language]))
    for canary in [SeededDossiers.canary, SeededDossiers.personal, "Tổ chức 1", "d-2026", "o-1"] {
      #expect(!html.contains(canary))
    }
  }
}

/// A line of service levels worked out from the dossiers.
struct NaiveService {
  var took: [Int] = []
  var inTime = 0
  var limited = 0

  init(_ dossiers: [Dossier], _ line: ServiceLine, _ rules: DossierRules) {
    for dossier in dossiers {
      let procedure = rules.law.procedure(.issueOperation, on: dossier.filedOn)!
      for span in dossier.spans where span.step == line.step {
        let who: ServiceLine.Who =
          switch span.step.party {
          case .receiver: .office(procedure.receiver)
          case .decider: .office(procedure.decider)
          case .consulted: .office(span.office!)
          case .applicant: .applicant
          }
        guard who == line.office else { continue }
        if let ended = span.ended {
          var days = 0
          var day = span.started + 1
          while day <= ended {
            if rules.calendar.isWorking(day) { days += 1 }
            day = day + 1
          }
          took.append(days)
        }
        guard let limit = span.step.statutory.flatMap(procedure.step)?.limit else { continue }
        limited += 1
        if let ended = span.ended, ended <= rules.calendar.due(limit, from: span.started).day { inTime += 1 }
      }
    }
    took.sort()
  }

  /// The smallest value that so many per cent do not pass.
  func percentile(_ share: Int) -> Int {
    took.first { value in took.count { $0 <= value } * 100 >= share * took.count }!
  }
}
