import Domain
import Reference

/// What every organisation disbursed in each period of reports, as its own books have it: by province, field and currency. Divided as the
/// pages of aid divide what is published, so that what an organisation reports and what its acts tell agree to the last unit.
struct ReportBooks {
  /// By year, then by the organisation's place among all.
  private(set) var lines: [Int: [Int: [ReportLine]]] = [:]
  private(set) var projects: [Int: [Int: Int]] = [:]

  private let setting: Setting
  private let periods: [ReportPeriod]
  private let order: [UnitCode: Int]

  /// Cost: a pass over the projects, some hundred microseconds each.
  init(_ setting: Setting, _ planner: ProjectPlanner, _ settlement: Settlement, _ periods: [ReportPeriod]) {
    self.setting = setting
    self.periods = periods
    let provinces = Places.provinces.units.filter { $0.level == .province }
    order = Dictionary(uniqueKeysWithValues: provinces.enumerated().map { ($1.id, $0) })
    guard let first = periods.map(\.from).min(), let last = periods.map(\.to).max() else { return }
    var sums: [Int: [Int: [ReportLine.Key: Int64]]] = [:]
    for index in 0..<setting.projects {
      let plan = planner.plan(index)
      let flows = plan.flows.enumerated().filter { $1.day >= first && $1.day <= last && counts($1, in: plan) }
      guard !flows.isEmpty else { continue }
      let amounts = settlement.amounts(of: plan)
      var told: Set<Int> = []
      for (place, flow) in flows {
        guard let period = periods.first(where: { $0.holds(flow.day) }) else { continue }
        told.insert(period.year)
        for (key, units) in parts(of: amounts[place], flow, plan, period) {
          sums[period.year, default: [:]][plan.charity.index, default: [:]][key, default: 0] += units
        }
      }
      for year in told { projects[year, default: [:]][plan.charity.index, default: 0] += 1 }
    }
    lines = sums.mapValues { year in
      year.mapValues { keys in
        keys.filter { $0.value != 0 }.map { ReportLine($0.key, Sum($0.value), .entered) }
      }
    }
  }

  private func counts(_ flow: PlannedFlow, in plan: ProjectPlan) -> Bool {
    flow.kind == .disbursement && flow.day <= plan.knownUntil
  }

  /// One flow by place and field.
  private func parts(
    of amount: Amount, _ flow: PlannedFlow, _ plan: ProjectPlan, _ period: ReportPeriod
  ) -> [(ReportLine.Key, Int64)] {
    let conversion = setting.book.convert(
      Money(amount: amount, currency: flow.currency, valueDate: flow.day), to: .usd)
    let (units, currency): (Int64, Currency) =
      switch conversion {
      case .same(let amount), .converted(let amount, _): (amount.units, .usd)
      case .apart: (amount.units, flow.currency)
      }
    let places = plan.country == .vietNam ? places(of: plan, on: period.to) : [.outside]
    let byPlace = Division.divide(units, by: places.map { _ in 1 })
    let fields = plan.fields.enumerated().map { (field: $1, weight: plan.fields.count == 1 ? 1 : $0 == 0 ? 3 : 2) }
      .sorted { $0.field.rawValue < $1.field.rawValue }
    return zip(places, byPlace).flatMap { place, part in
      zip(fields, Division.divide(part, by: fields.map { Int64($0.weight) })).map { field, units in
        (
          ReportLine.Key(
            organisation: plan.charity.number, place: place, field: field.field, currency: currency), units
        )
      }
    }
  }

  /// The provinces of a project in the order of their codes, by the map on which the period ends.
  private func places(of plan: ProjectPlan, on day: Day) -> [ReportPlace] {
    let map = day < Places.reform ? Places.reform - 1 : Places.reform
    let units = setting.provinces.readings(plan.provinces, on: plan.start).compactMap {
      Places.provinces.unit($0.code)
    }
    let sorted = units.sorted { order[$0.id] ?? 0 < order[$1.id] ?? 0 }
    guard !sorted.isEmpty else { return [.notAllocated] }
    return sorted.map { unit in
      let found = Places.provinces.counterparts(of: unit, on: map).filter { $0.level == .province }
      return found.count == 1 ? .province(found[0].id) : .notAllocated
    }
  }
}
