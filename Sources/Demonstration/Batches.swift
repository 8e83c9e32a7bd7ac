import Domain
public import Ledger
import Record

/// The acts of a demonstration in batches of at most 128, in order of time, with the numbers they lay claim to; one file of at most a thousand projects is in memory at a time.
public struct Batches: IteratorProtocol {
  private let seal: Seal
  private let setting: Setting
  private let monthly: MonthlyImport
  private let office: [TimedAct]
  /// The projects with a version in each import.
  private let schedule: [[UInt32]]
  private var officeDone = 0
  private var importsDone = 0
  /// Files of the import under way.
  private var partsDone = 0
  private var waiting: ArraySlice<TimedAct>
  /// How many acts are still to come.
  public private(set) var remaining: Int

  private static let most = 128

  init(_ setting: Setting) {
    self.setting = setting
    seal = Seal(seed: setting.seed)
    let planner = ProjectPlanner(setting)
    let settlement = Settlement(planner)
    monthly = MonthlyImport(setting: setting, planner: planner, settlement: settlement)
    let acts = OfficeActs(setting)
    let reports = ReportActs(setting, planner, settlement, awaiting: acts.exemplar)
    office = TimedAct.inOrder(acts.all + reports.all)
    var schedule: [[UInt32]] = Array(repeating: [], count: setting.imports.all.count)
    for index in 0..<setting.projects {
      for day in planner.plan(index).publications { schedule[setting.imports.index(of: day)].append(UInt32(index)) }
    }
    self.schedule = schedule
    let opening = RecordOpening(nature: .demonstration, operatedBy: "Nhịp Cầu")
    waiting = [TimedAct(moment: OfficeDays.at(Setting.opening, hour: 7, second: 2_700), act: .opened(opening))]
    remaining = 1 + office.count + schedule.reduce(0) { $0 + $1.count + 2 * MonthlyImport.parts($1.count) }
  }

  /// The next acts; nil after the last.
  public mutating func next() -> Request? {
    while waiting.isEmpty, officeDone < office.count || importsDone < schedule.count { refill() }
    guard !waiting.isEmpty else { return nil }
    let batch = waiting.prefix(Batches.most)
    waiting = waiting.dropFirst(Batches.most)
    remaining -= batch.count
    let claims = batch.enumerated().flatMap { place, timed in
      timed.claims.map { ClaimChange(.take, kind: $0.kind, key: $0.key, act: place) }
    }
    return Request(acts: batch.map { seal.draft($0.act, at: $0.moment) }, claims: claims)
  }

  /// What the office recorded until the next import, then the files of that import one by one.
  private mutating func refill() {
    guard importsDone < schedule.count else {
      waiting = office[officeDone...]
      officeDone = office.count
      return
    }
    let (day, versions) = (setting.imports.all[importsDone], schedule[importsDone])
    if partsDone == 0 {
      let start = OfficeDays.at(day, hour: 16)
      let before = office[officeDone...].prefix { $0.moment < start }
      officeDone += before.count
      waiting = before
    }
    if partsDone < MonthlyImport.parts(versions.count) {
      waiting += monthly.acts(on: day, part: partsDone, of: versions)
      partsDone += 1
    }
    guard partsDone >= MonthlyImport.parts(versions.count) else { return }
    partsDone = 0
    importsDone += 1
  }
}
