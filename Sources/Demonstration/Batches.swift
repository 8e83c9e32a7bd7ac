import Domain
public import Ledger
import Record

/// The acts of a demonstration in batches of at most 128, in order of time; one month's file is in memory at a time.
public struct Batches: IteratorProtocol {
  private let seal: Seal
  private let setting: Setting
  private let monthly: MonthlyImport
  private let office: [(moment: Instant, act: RecordAct)]
  /// The projects with a version in each import.
  private let schedule: [[UInt32]]
  private var officeDone = 0
  private var importsDone = 0
  private var waiting: ArraySlice<(moment: Instant, act: RecordAct)>
  /// How many acts are still to come.
  public private(set) var remaining: Int

  private static let most = 128

  init(_ setting: Setting) {
    self.setting = setting
    seal = Seal(seed: setting.seed)
    let planner = ProjectPlanner(setting)
    monthly = MonthlyImport(setting: setting, planner: planner, settlement: Settlement(planner))
    office = OfficeActs(setting).all
    var schedule: [[UInt32]] = Array(repeating: [], count: setting.imports.all.count)
    for index in 0..<setting.projects {
      for day in planner.plan(index).publications { schedule[setting.imports.index(of: day)].append(UInt32(index)) }
    }
    self.schedule = schedule
    let opening = RecordOpening(nature: .demonstration, operatedBy: "Nhịp Cầu")
    waiting = [(OfficeDays.at(Setting.opening, hour: 7, second: 2_700), .opened(opening))]
    remaining = 1 + office.count + schedule.reduce(0) { $0 + ($1.isEmpty ? 0 : $1.count + 2) }
  }

  /// The next acts; nil after the last.
  public mutating func next() -> [Draft]? {
    while waiting.isEmpty, officeDone < office.count || importsDone < schedule.count { refill() }
    guard !waiting.isEmpty else { return nil }
    let batch = waiting.prefix(Batches.most)
    waiting = waiting.dropFirst(Batches.most)
    remaining -= batch.count
    return batch.map { seal.draft($0.act, at: $0.moment) }
  }

  /// What the office recorded until the next import, then that import.
  private mutating func refill() {
    let next = importsDone < schedule.count ? setting.imports.all[importsDone] : nil
    let limit = next.map { OfficeDays.at($0, hour: 16) }
    let before = office[officeDone...].prefix { act in limit.map { act.moment < $0 } ?? true }
    officeDone += before.count
    waiting = before
    guard let next else { return }
    if !schedule[importsDone].isEmpty {
      waiting += monthly.acts(on: next, versions: schedule[importsDone])
    }
    importsDone += 1
  }
}
