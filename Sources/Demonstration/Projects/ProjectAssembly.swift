import Domain
import Reference

/// Puts a project together as its author publishes it on a day: all that has happened until the end of the month before.
struct ProjectAssembly {
  let setting: Setting
  let plan: ProjectPlan
  let amounts: [Amount]

  /// Names the lists whose codes `administrative` gives: ``Domain/UnitCode/List``'s own names, `2004` and `2025`.
  private static func vocabulary(_ list: UnitCode.List) -> String { list.rawValue }

  private static let names = Dictionary(
    uniqueKeysWithValues: FieldOfWork.allCases.map { ($0, Narratives($0.wording)) })

  func project(publishedOn publication: Day) -> Project {
    let known = ProjectPlan.known(on: publication)
    let text = ProjectText(setting: setting, plan: plan)
    var project = Project(identifier: plan.identifier, reporter: plan.charity.reference, title: text.title)
    project.descriptions = text.descriptions
    project.participants = participants(text.places)
    project.status = status(known)
    project.dates = dates(known)
    project.countries = [RecipientCountry(country: plan.country, percentage: Percentage("100"))]
    project.locations = text.places.map(location)
    project.sectors = sectors(text.work)
    project.budgets = budgets
    project.transactions = transactions(known, detail: text.work.detail)
    project.hierarchy = hierarchy
    project.lastUpdated = "\(setting.office.onOrBefore(publication - 1))T03:00:00Z"
    return project
  }

  private var hierarchy: Int? {
    switch plan.ties {
    case .none: nil
    case .passesOn: 1
    case .receives: 2
    }
  }

  private func status(_ known: Day) -> ProjectStatus {
    if known < plan.start { return .pipeline }
    let middle = plan.outcome.lastFlow(plan.start, plan.end)
    switch plan.outcome {
    case .cancelled where known > middle + 30: return .cancelled
    case .stopped where known > middle + 30: return .suspended
    case .cancelled, .stopped, .asPlanned: break
    }
    if known <= plan.end { return .implementation }
    return plan.modality.isLong && known <= plan.end + 30 ? .finalisation : .closed
  }

  private func dates(_ known: Day) -> [ProjectDate] {
    var dates = [ProjectDate(kind: .plannedStart, day: plan.start)]
    if plan.start <= known { dates.append(ProjectDate(kind: .actualStart, day: plan.start)) }
    dates.append(ProjectDate(kind: .plannedEnd, day: plan.end))
    if plan.end <= known, case .asPlanned = plan.outcome { dates.append(ProjectDate(kind: .actualEnd, day: plan.end)) }
    return dates
  }

  /// The planned year by year; a gift has one budget.
  private var budgets: [Budget] {
    var years: [Int: Int64] = [:]
    for (flow, amount) in zip(plan.flows, amounts) where flow.kind == .disbursement || flow.kind == .expenditure {
      years[flow.day.year, default: 0] += max(0, amount.units)
    }
    return years.sorted { $0.key < $1.key }.map { year, units in
      let start = max(plan.start, Day(known: year, 1, 1))
      let end = min(max(plan.end, start), Day(known: year, 12, 31))
      return Budget(
        kind: .original, status: .committed, start: start, end: end,
        value: Money(
          amount: Amount(units: Rounding.up(units, plan.currency)), currency: plan.currency, valueDate: plan.start))
    }
  }

  private func location(_ place: ProvinceStock.Reading) -> Location {
    Location(
      name: place.title,
      units: [
        Location.Unit(
          vocabulary: ProjectAssembly.vocabulary(place.code.list), level: "\(UnitKind.Level.province.rawValue)",
          code: place.code.code)
      ])
  }

  /// DAC purposes (vocabulary 1) and the fields of the national programme (99), each adding up to a hundred.
  private func sectors(_ work: Works.Work) -> [Sector] {
    let shares = { (count: Int) in count == 1 ? ["100"] : ["60", "40"] }
    let purposes = zip(work.purposes, shares(work.purposes.count)).map { code, share in
      Sector(vocabulary: "1", code: code, percentage: Percentage(share))
    }
    let fields = zip(plan.fields, shares(plan.fields.count)).map { field, share in
      Sector(
        vocabulary: "99", code: field.rawValue, percentage: Percentage(share),
        name: ProjectAssembly.names[field] ?? Narratives())
    }
    return purposes + fields
  }
}

/// Who takes part and who pays whom.
extension ProjectAssembly {
  private var partner: OrganisationReference { setting.partners.all[plan.partner] }

  private func participants(_ places: [ProvinceStock.Reading]) -> [Participation] {
    var funder = plan.charity.reference
    if case .receives(let programme, let organisation) = plan.ties {
      let giver = setting.population.charities.first { $0.organisation.identifier == organisation }
      funder = giver?.reference ?? funder
      funder.activity = programme
    }
    var all = [Participation(role: .funding, organisation: funder)]
    if let place = places.first {
      all.append(Participation(role: .accountable, organisation: place.committee))
    }
    if plan.modality.isLong { all.append(Participation(role: .extending, organisation: plan.charity.reference)) }
    if case .passesOn(let activity, let organisation) = plan.ties,
      var receiver = setting.population.charities.first(where: { $0.organisation.identifier == organisation })?
        .reference
    {
      receiver.activity = activity
      all.append(Participation(role: .implementing, organisation: receiver))
    }
    return all + [Participation(role: .implementing, organisation: partner)]
  }

  private func transactions(_ known: Day, detail: Wording) -> [Transaction] {
    let told = zip(plan.flows, amounts).filter { $0.0.day <= known }
    return told.enumerated().map { index, pair in
      let (flow, amount) = pair
      var transaction = Transaction(
        reference: String("\(1_001 + index)".dropFirst()), kind: flow.kind, date: flow.day,
        value: Money(amount: amount, currency: flow.currency, valueDate: flow.day),
        description: words(of: flow, detail))
      let own = OrganisationReference(identifier: plan.charity.organisation.identifier, name: Narratives())
      var other = OrganisationReference(identifier: partner.identifier, name: Narratives())
      if let tie = tie(of: flow) {
        other = OrganisationReference(identifier: tie.organisation, name: Narratives(), activity: tie.activity)
      }
      let isIncoming = flow.kind == .incomingFunds || flow.kind == .reimbursement
      transaction.provider = isIncoming ? other : own
      transaction.receiver = isIncoming ? own : other
      return transaction
    }
  }

  /// The other organisation that tells the same flow.
  private func tie(of flow: PlannedFlow) -> (activity: ActivityIdentifier, organisation: OrganisationIdentifier)? {
    switch (flow.manner, plan.ties) {
    case (.passedOn, .passesOn(let activity, let organisation)): (activity, organisation)
    case (.toldAgain, .receives(let activity, let organisation)): (activity, organisation)
    case (.money, _), (.goods, _), (.correction, _), (.refund, _), (.spending, _), (.passedOn, _), (.toldAgain, _): nil
    }
  }

  private func words(of flow: PlannedFlow, _ detail: Wording) -> Narratives {
    switch flow.manner {
    case .money, .passedOn, .toldAgain, .spending: Narratives()
    case .goods where plan.modality.isLong:
      Narratives(
        Wording(
          vi: "Viện trợ bằng hiện vật: trang thiết bị", en: "In kind: equipment", fr: "En nature\u{A0}: équipement"))
    case .goods:
      Narratives(
        Wording(
          vi: "Viện trợ bằng hiện vật: \(detail.vi.uncapitalised)", en: "In kind: \(detail.en.uncapitalised)",
          fr: "En nature\u{A0}: \(detail.fr.uncapitalised)"))
    case .correction:
      Narratives(
        Wording(
          vi: "Điều chỉnh giảm khoản giải ngân trước", en: "Correction of the disbursement before",
          fr: "Rectification du décaissement précédent"))
    case .refund:
      Narratives(
        Wording(
          vi: "Hoàn trả phần kinh phí chưa sử dụng", en: "Unspent money paid back",
          fr: "Remboursement de la part non utilisée"))
    }
  }
}
