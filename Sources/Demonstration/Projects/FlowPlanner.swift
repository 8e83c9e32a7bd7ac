import Domain

/// Decides when and in which shares the money of a project flows.
struct FlowPlanner {
  let setting: Setting

  /// Converted at yearly averages, which the tables have to 2024.
  private static let lastDong = Day(known: 2024, 12, 31)

  /// The plan with its end, currency, outcome and flows.
  func filled(_ plan: ProjectPlan, _ stream: inout Stream) -> ProjectPlan {
    let end = end(of: plan, &stream)
    let outcome: ProjectPlan.Outcome =
      !plan.modality.isLong ? .asPlanned : stream.chance(2) ? .cancelled : stream.chance(1) ? .stopped : .asPlanned
    let currency = currency(of: plan, end: end, &stream)
    let flows = flows(of: plan, until: outcome.lastFlow(plan.start, end), currency: currency, &stream)
    return ProjectPlan(
      index: plan.index, charity: plan.charity, modality: plan.modality, identifier: plan.identifier, row: plan.row,
      group: plan.group, calamity: plan.calamity, fields: plan.fields, country: plan.country,
      provinces: plan.provinces, partner: plan.partner, currency: currency, start: plan.start, end: end,
      outcome: outcome, flows: outcome.closed(flows, office: setting.office), ties: plan.ties)
  }

  private func end(of plan: ProjectPlan, _ stream: inout Stream) -> Day {
    let months =
      switch plan.modality {
      case .programme: 36 + 6 * stream.below(5)
      case .project: 12 + 6 * stream.below(5)
      case .goods, .cash: 1 + stream.below(4)
      case .experts: 1 + stream.below(6)
      case .emergency: 2 + stream.below(6)
      }
    let planned = plan.start.adding(months: months) - 1
    return max(plan.start + 28, min(planned, Day(number: plan.charity.presence.upperBound)))
  }

  private func currency(of plan: ProjectPlan, end: Day, _ stream: inout Stream) -> Currency {
    let draw = stream.below(100)
    switch plan.modality {
    case .goods, .cash, .emergency:
      if draw < 22, end <= FlowPlanner.lastDong { return .vnd }
    case .programme, .project, .experts: break
    }
    return draw < 88 ? plan.charity.currency : .usd
  }

  private func flows(
    of plan: ProjectPlan, until last: Day, currency: Currency, _ stream: inout Stream
  ) -> [PlannedFlow] {
    let size = Int64(stream.pick(plan.modality.sizes)) * 100 * Int64(85 + stream.below(31))
    let days = days(of: plan, until: last, &stream)
    let shares = days.map { _ in 60 + stream.below(81) }
    let whole = Int64(max(1, shares.reduce(0, +)))
    var flows = [
      PlannedFlow(
        kind: .outgoingCommitment, day: plan.start, weight: 0, currency: currency, manner: .money)
    ]
    for (place, day) in days.enumerated() {
      let flow = PlannedFlow(
        kind: .disbursement, day: day, weight: max(1, size * Int64(shares[place]) / whole), currency: currency,
        manner: manner(of: plan, place: place, &stream))
      flows.append(flow)
      if plan.modality.isLong, stream.chance(1) { flows.append(correction(of: flow, &stream)) }
    }
    return flows.filter { $0.day >= Setting.opening - 1 || $0.kind == .outgoingCommitment }
  }

  /// A programme pays every four weeks or so, a project every six, a gift once or twice.
  private func days(of plan: ProjectPlan, until last: Day, _ stream: inout Stream) -> [Day] {
    let step =
      switch plan.modality {
      case .programme: 28
      case .project: 42
      case .goods, .cash, .experts: 60
      case .emergency: 50
      }
    var day = plan.start + 8 + stream.below(16)
    var days: [Day] = []
    repeat {
      days.append(setting.office.onOrAfter(day))
      day = day + step - 8 + stream.below(17)
    } while day <= last && days.count < (plan.modality.isLong ? 80 : 2)
    return days
  }

  private func manner(of plan: ProjectPlan, place: Int, _ stream: inout Stream) -> PlannedFlow.Manner {
    let draw = stream.below(100)
    if case .passesOn = plan.ties, place % 3 == 2 { return .passedOn }
    return switch plan.modality {
    case .goods: .goods
    case .programme, .project: draw < 8 ? .goods : .money
    case .emergency: plan.row % 2 == 0 && draw < 70 ? .goods : .money
    case .cash, .experts: .money
    }
  }

  private func correction(of flow: PlannedFlow, _ stream: inout Stream) -> PlannedFlow {
    PlannedFlow(
      kind: .disbursement, day: setting.office.onOrAfter(flow.day + 15 + stream.below(20)),
      weight: -max(1, flow.weight * Int64(4 + stream.below(20)) / 100), currency: flow.currency, manner: .correction)
  }

  /// What a component tells of the programme's flows to it, and what it spends of them.
  func toldAgain(_ flows: [PlannedFlow], _ stream: inout Stream) -> [PlannedFlow] {
    flows.enumerated().flatMap { index, flow -> [PlannedFlow] in
      guard case .passedOn = flow.manner else { return [] }
      var told = flow
      told.kind = .incomingFunds
      told.manner = .toldAgain(of: index)
      var spent = flow
      spent.kind = .expenditure
      spent.manner = .spending
      spent.day = setting.office.onOrAfter(flow.day + 25 + stream.below(30))
      spent.weight = max(1, flow.weight * Int64(90 + stream.below(8)) / 100)
      return [told, spent]
    }.sorted { $0.day < $1.day }
  }
}

extension ProjectPlan.Outcome {
  /// The day after which nothing is paid out.
  func lastFlow(_ start: Day, _ end: Day) -> Day {
    switch self {
    case .asPlanned: end
    case .cancelled, .stopped: start + (end - start) / 2
    }
  }

  /// The flows with what a cancelled project pays back.
  func closed(_ flows: [PlannedFlow], office: OfficeDays) -> [PlannedFlow] {
    guard case .cancelled = self, let last = flows.last(where: { $0.weight > 0 }) else {
      return flows.sorted { $0.day < $1.day }
    }
    let refund = PlannedFlow(
      kind: .reimbursement, day: office.onOrAfter(last.day + 45), weight: max(1, last.weight / 5),
      currency: last.currency, manner: .refund)
    return flows.sorted { $0.day < $1.day } + [refund]
  }
}
