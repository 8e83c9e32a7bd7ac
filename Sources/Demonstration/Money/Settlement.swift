import Domain
import Reference

/// Settles every amount: in its currency, rounded as people round, and such that each year's disbursements to Viet Nam come to
/// the year's total to the cent, converted by the rates of their days.
///
/// Cost: two passes over all projects, in constant memory.
struct Settlement {
  private let planner: ProjectPlanner
  private let setting: Setting
  private var scale: Scale
  /// The amount of one US dollar flow a year, which takes up what rounding left over.
  private var settled: [Place: Int64] = [:]

  private struct Place: Hashable {
    let project: Int
    let flow: Int
  }

  init(_ planner: ProjectPlanner) {
    self.planner = planner
    setting = planner.setting
    scale = Scale(until: setting.published)
    for index in 0..<setting.projects {
      let plan = planner.plan(index)
      let group = YearTotals.group(plan.charity.continent)
      for flow in plan.flows where plan.counts(flow) { scale.count(flow, group: group) }
    }
    settle()
  }

  /// The amounts of a plan's flows, in their order.
  func amounts(of plan: ProjectPlan) -> [Amount] {
    var amounts = plan.flows.enumerated().map { amount(of: $1, at: $0, in: plan) }
    if case .receives = plan.ties {
      let programme = planner.plan(plan.index - 1)
      for (place, flow) in plan.flows.enumerated() {
        if case .toldAgain(let of) = flow.manner {
          amounts[place] = amount(of: programme.flows[of], at: of, in: programme)
        }
      }
    }
    for (place, flow) in plan.flows.enumerated() where flow.kind == .outgoingCommitment {
      let sum = zip(plan.flows, amounts).reduce(Int64(0)) { $1.0.kind == .disbursement ? $0 + max(0, $1.1.units) : $0 }
      amounts[place] = Amount(units: Rounding.up(sum, flow.currency))
    }
    return amounts
  }

  private func amount(of flow: PlannedFlow, at place: Int, in plan: ProjectPlan) -> Amount {
    if let units = settled[Place(project: plan.index, flow: place)] { return Amount(units: units) }
    guard flow.weight != 0 else { return Amount(units: 0) }
    let dollars = Amount(units: scale.units(of: flow, group: YearTotals.group(plan.charity.continent)))
    guard flow.currency != .usd else { return Amount(units: Rounding.plain(dollars.units, .usd, seed: flow)) }
    guard let rate = setting.book.rate(from: .usd, to: flow.currency, on: flow.day), let amount = rate.convert(dollars)
    else { preconditionFailure("no rate of \(flow.currency) on \(flow.day)") }
    return Amount(units: Rounding.plain(amount.units, flow.currency, seed: flow))
  }

  /// Adds up each year and gives the difference to the year's largest flow in dollars.
  private mutating func settle() {
    var sums: [Int: Int128] = [:]
    var largest: [Int: (place: Place, units: Int64)] = [:]
    for index in 0..<setting.projects {
      let plan = planner.plan(index)
      for (place, flow) in plan.flows.enumerated() where plan.counts(flow) {
        let amount = amount(of: flow, at: place, in: plan)
        sums[flow.day.year, default: 0] += Int128(dollars(amount, flow))
        guard flow.currency == .usd, case .money = flow.manner, amount.units > largest[flow.day.year]?.units ?? 0 else {
          continue
        }
        largest[flow.day.year] = (Place(project: index, flow: place), amount.units)
      }
    }
    for (year, flow) in largest {
      let missing = Int64(Int128(YearTotals(until: setting.published).total(year)) - (sums[year] ?? 0))
      let units = flow.units + missing
      settled[flow.place] = max(100, (units + 50) / 100 * 100)
    }
  }

  private func dollars(_ amount: Amount, _ flow: PlannedFlow) -> Int64 {
    switch setting.book.convert(Money(amount: amount, currency: flow.currency, valueDate: flow.day), to: .usd) {
    case .same(let amount), .converted(let amount, _): amount.units
    case .apart: 0
    }
  }
}

extension ProjectPlan {
  /// Whether a flow is in the year's total: disbursed to Viet Nam and shown by the record.
  func counts(_ flow: PlannedFlow) -> Bool {
    flow.kind == .disbursement && country == .vietNam && flow.day <= knownUntil
  }
}

/// Rounding as payers do it: mostly to tens or thousands, sometimes to the smallest coin.
enum Rounding {
  static func plain(_ units: Int64, _ currency: Currency, seed flow: PlannedFlow) -> Int64 {
    let isExact = (flow.weight &+ Int64(flow.day.number)) % 4 == 0
    let step = isExact ? coin(currency) : note(currency)
    let rounded = (units.magnitude + UInt64(step) / 2) / UInt64(step) * UInt64(step)
    let size = max(Int64(rounded), step)
    return units < 0 ? -size : size
  }

  /// The next round hundredth part above a sum.
  static func up(_ units: Int64, _ currency: Currency) -> Int64 {
    let step = note(currency) * 100
    return (units + step - 1) / step * step
  }

  private static func coin(_ currency: Currency) -> Int64 {
    Currencies.digits(currency) == 0 ? 10_000 : 100
  }

  private static func note(_ currency: Currency) -> Int64 {
    switch currency.code {
    case "VND": 1_000_000 * 10_000
    case "KRW": 10_000 * 10_000
    case "JPY": 1_000 * 10_000
    default: 10 * 10_000
    }
  }
}
