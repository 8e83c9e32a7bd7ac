import Domain
import Record

/// Decides what each project is. The same number gives the same project, as often as it is asked for.
struct ProjectPlanner {
  let setting: Setting
  private let months: [Day]
  private let sums: [Int]

  init(_ setting: Setting) {
    self.setting = setting
    var months: [Day] = []
    var month = Day(known: 2018, 1, 1)
    while month <= setting.published - 20 {
      months.append(month)
      month = month.adding(months: 1)
    }
    self.months = months
    sums = months.map { $0.year == 2018 ? 5 : 10 }.runningSums
  }

  /// Project of a number from 0. Cost: some microseconds.
  func plan(_ index: Int) -> ProjectPlan {
    if isComponent(index) { return component(index, of: plan(index - 1)) }
    var stream = Stream(setting.seed, .project, index)
    let start = start(of: index, &stream)
    let charity = setting.population.charity(presentOn: start, &stream)
    let calamity = setting.calamities.index(on: start)
    let modality = modality(of: index, calamity: calamity, &stream)
    let field = field(of: charity, &stream)
    let country = modality.isLong && stream.chance(4) ? neighbour(&stream) : .vietNam
    let provinces =
      country == .vietNam ? provinces(of: charity, modality, calamity: calamity, &stream) : []
    let terrain = terrain(of: provinces)
    let row = row(field, modality, terrain: terrain, &stream)
    let groups =
      modality.isLong ? setting.works.groups(for: setting.works.works[row], in: field, terrain: terrain) : []
    var plan = ProjectPlan(
      index: index, charity: charity, modality: modality, identifier: identifier(index, charity), row: row,
      group: groups.isEmpty ? nil : stream.pick(groups), calamity: modality == .emergency ? calamity : nil,
      fields: fields(field, of: charity, modality, &stream), country: country, provinces: provinces,
      partner: stream.below(setting.partners.all.count), currency: .usd, start: start, end: start,
      outcome: .asPlanned, flows: [], ties: ties(of: index, by: charity, start: start))
    plan = FlowPlanner(setting: setting).filled(plan, &stream)
    plan.publications = Publications(setting: setting).days(of: plan, &stream)
    return plan
  }

  /// Every fiftieth programme passes a part on to a component that another organisation carries out and publishes.
  private func isComponent(_ index: Int) -> Bool { index % 50 == 11 }
  private func passesOn(_ index: Int) -> Bool { index % 50 == 10 && index + 1 < setting.projects }

  private func ties(of index: Int, by giver: Charity, start: Day) -> ProjectPlan.Ties {
    guard passesOn(index) else { return .none }
    let receiver = receiver(of: index + 1, from: giver, start: start)
    guard let organisation = receiver.organisation.identifier else { return .none }
    return .passesOn(to: identifier(index + 1, receiver), organisation: organisation)
  }

  /// Another organisation than the giver.
  private func receiver(of component: Int, from giver: Charity, start: Day) -> Charity {
    var stream = Stream(setting.seed, .project, component)
    for _ in 0..<40 {
      let charity = setting.population.charity(presentOn: start, &stream)
      if charity.index != giver.index { return charity }
    }
    return setting.population.charities[(giver.index + 1) % setting.population.charities.count]
  }

  private func component(_ index: Int, of programme: ProjectPlan) -> ProjectPlan {
    var stream = Stream(setting.seed, .partner, index)
    guard let giver = programme.charity.organisation.identifier else { preconditionFailure("all are numbered") }
    let charity = receiver(of: index, from: programme.charity, start: programme.start)
    var plan = ProjectPlan(
      index: index, charity: charity, modality: .project, identifier: identifier(index, charity), row: programme.row,
      group: programme.group, calamity: nil, fields: [programme.fields[0]], country: programme.country,
      provinces: Array(programme.provinces.prefix(1)), partner: stream.below(setting.partners.all.count),
      currency: programme.currency, start: programme.start, end: programme.end, outcome: .asPlanned,
      flows: FlowPlanner(setting: setting).toldAgain(programme.flows, &stream),
      ties: .receives(from: programme.identifier, organisation: giver))
    plan.publications = Publications(setting: setting).days(of: plan, &stream)
    return plan
  }

  private func identifier(_ index: Int, _ charity: Charity) -> ActivityIdentifier {
    let number = String("\(1_000_001 + index)".dropFirst())
    guard let identifier = ActivityIdentifier("\(charity.organisation.identifier?.text ?? "ZZ-DEMO")-VN-\(number)")
    else {
      preconditionFailure("an identifier is never empty")
    }
    return identifier
  }

  /// Projects begin in the order of their numbers, evenly over the months.
  private func start(of index: Int, _ stream: inout Stream) -> Day {
    let total = sums[sums.count - 1]
    let place = (2 * index + 1) * total / (2 * max(setting.projects, index + 1))
    let month = months[sums.firstIndex { $0 > place } ?? months.count - 1]
    return min(setting.office.onOrAfter(month + stream.below(27)), setting.office.onOrBefore(setting.published - 20))
  }
}

/// What it is and where.
extension ProjectPlanner {
  private func modality(of index: Int, calamity: Int?, _ stream: inout Stream) -> Modality {
    let draw = stream.below(100)
    if passesOn(index) { return .programme }
    if calamity != nil, stream.chance(20) { return .emergency }
    return switch draw {
    case 0..<3: .programme
    case 3..<46: .project
    case 46..<74: .goods
    case 74..<90: .cash
    default: .experts
    }
  }

  private func field(of charity: Charity, _ stream: inout Stream) -> FieldOfWork {
    let fields = charity.profile.fields
    return stream.chance(60) ? fields[0] : stream.pick(fields)
  }

  private func fields(
    _ field: FieldOfWork, of charity: Charity, _ modality: Modality, _ stream: inout Stream
  ) -> [FieldOfWork] {
    if modality == .emergency { return [.environment] }
    let others = charity.profile.fields.filter { $0 != field }
    guard modality == .programme, !others.isEmpty, stream.chance(50) else { return [field] }
    return [field, stream.pick(others)]
  }

  private func neighbour(_ stream: inout Stream) -> CountryCode {
    CountryCode(stream.chance(55) ? "LA" : "KH") ?? .vietNam
  }

  /// Among the provinces of the certificate; after a calamity where it struck.
  private func provinces(
    of charity: Charity, _ modality: Modality, calamity: Int?, _ stream: inout Stream
  ) -> [Int] {
    var choice = charity.profile.provinces
    if modality == .emergency, let calamity { choice = setting.calamities.all[calamity].provinces }
    stream.shuffle(&choice)
    let count =
      switch modality {
      case .programme: 3 + stream.below(5)
      case .project: 1 + stream.below(2)
      case .emergency: 1 + stream.below(2)
      case .goods, .cash, .experts: 1
      }
    return Array(choice.prefix(count))
  }

  /// The terrain all provinces share; nil where they differ.
  private func terrain(of provinces: [Int]) -> String? {
    let terrains = Set(provinces.map { setting.provinces.entries[$0].terrain })
    return terrains.count == 1 ? terrains.first : nil
  }

  private func row(_ field: FieldOfWork, _ modality: Modality, terrain: String?, _ stream: inout Stream) -> Int {
    switch modality {
    case .programme, .project: stream.pick(setting.works.works(in: field, terrain: terrain))
    case .goods, .cash, .experts: stream.pick(setting.works.gifts(in: field, modality))
    case .emergency: stream.below(setting.works.reliefs.count)
    }
  }
}
