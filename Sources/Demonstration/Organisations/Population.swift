import Domain
import Record
import Reference

/// All invented organisations with their certificates. It depends on the seed alone, never on the number of projects.
struct Population {
  let charities: [Charity]
  /// Organisations that ask for a certificate and never hold one: the record does not name them in public.
  let applicants: [Charity]
  /// Running sums of what goes through each.
  let sums: [Int]

  /// Cost: some ten milliseconds.
  init(seed: UInt64, opening: Day, provinces: ProvinceStock, office: OfficeDays) {
    var maker = PopulationMaker(seed: seed, opening: opening, provinces: provinces, office: office)
    charities = maker.all()
    applicants = maker.applicants(Dossiers.applicants)
    sums = charities.map(\.profile.weight).runningSums
  }

  /// An organisation that is present on a day, the larger ones more often.
  func charity(presentOn day: Day, _ stream: inout Stream) -> Charity {
    for _ in 0..<60 {
      let charity = charities[stream.index(by: sums)]
      if charity.presence.contains(day.number) { return charity }
    }
    return charities.first { $0.presence.contains(day.number) } ?? charities[0]
  }
}

private struct PopulationMaker {
  let seed: UInt64
  let opening: Day
  let provinces: ProvinceStock
  let office: OfficeDays
  var names = OrganisationNames()
  let families = FamilyNames()
  /// Beyond the last day the demonstration may reach.
  private static let horizon = Day(known: 2032, 12, 31)
  /// Fields with the share of organisations that work in each.
  private static let fields: [(FieldOfWork, Int)] = [
    (.health, 23), (.education, 23), (.social, 18), (.agriculture, 13), (.environment, 10), (.vocationalTraining, 6),
    (.warLegacies, 4), (.culture, 3),
  ]

  mutating func all() -> [Charity] {
    var ranks = Stream(seed, .ranks, 0)
    var fates = Lifecycle.all
    ranks.shuffle(&fates)
    var origins = Stock("countries", cells: 4).rows.flatMap { Array(repeating: $0, count: $0[1].number) }
    ranks.shuffle(&origins)
    precondition(fates.count == origins.count, "an organisation has one fate and one origin")
    return zip(fates, origins).enumerated().map { index, pair in charity(index, fate: pair.0, origin: pair.1) }
  }

  /// From countries whose languages have names to spare.
  mutating func applicants(_ count: Int) -> [Charity] {
    let origins = Stock("countries", cells: 4).rows.filter {
      ["fr", "de", "nl", "it", "es", "ja", "ko"].contains($0[2])
    }
    return (0..<count).map { place in bare(2_000 + place, origin: origins[place % origins.count]) }
  }

  private mutating func charity(_ index: Int, fate: Lifecycle, origin: [String]) -> Charity {
    var charity = bare(index, origin: origin)
    if case .idle = fate { charity.profile.weight = 0 }
    certify(&charity, fate: fate)
    return charity
  }

  /// Without any certificate.
  private mutating func bare(_ index: Int, origin: [String]) -> Charity {
    var stream = Stream(seed, .organisation, index)
    var naming = Stream(seed, .names, index)
    let (name, proper, kind) = names.next(language: origin[2], &naming)
    let country = CountryCode(origin[0])
    let number = String("\(10_001 + index)".dropFirst())
    let organisation = Organisation(
      identifier: OrganisationIdentifier("ZZ-DEMO-\(number)"), name: name, kind: kind, country: country)
    let profile = profile(&stream)
    return Charity(
      index: index, organisation: organisation, number: .organisation(organisation),
      currency: Currency(origin[3]) ?? .usd,
      continent: country.flatMap(Countries.continent) ?? .europe, profile: profile,
      bearer: NameBearer(proper: proper, language: origin[2], families: families), presence: 0...0)
  }

  private func profile(_ stream: inout Stream) -> Charity.Profile {
    let shares = PopulationMaker.fields.map(\.1).runningSums
    var fields: [FieldOfWork] = []
    for _ in 0...stream.below(3) {
      let field = PopulationMaker.fields[stream.index(by: shares)].0
      if !fields.contains(field) { fields.append(field) }
    }
    let many = [1, 1, 2, 2, 3, 3, 4, 5, 6, 7, 9, 12, 16]
    let home = provinces.entries[stream.index(by: provinces.sums)].part
    var chosen: [Int] = []
    let wanted = stream.pick(many)
    while chosen.count < wanted {
      let index = stream.index(by: provinces.sums)
      guard !chosen.contains(index) else { continue }
      if chosen.count >= 10 || provinces.entries[index].part == home || stream.chance(20) { chosen.append(index) }
    }
    let weights = [1, 1, 2, 2, 3, 3, 4, 5, 6, 8, 11, 15, 22, 40]
    let months = [1, 1, 1, 1, 1, 4, 4, 7, 7, 10]
    return Charity.Profile(
      fields: fields, provinces: chosen, weight: stream.pick(weights), reportMonth: stream.pick(months))
  }

  private func certify(_ charity: inout Charity, fate: Lifecycle) {
    let label = "DEMO-\("\(10_001 + charity.index)".dropFirst())"
    var stream = Stream(seed, .certificates, charity.index)
    var chain = CertificateChain(
      holder: charity.number, label: label, profile: charity.profile, office: office, provinces: provinces,
      opening: opening, name: charity.organisation.name, bearer: charity.bearer)
    let arrival = fate.arrival(&stream)
    let departure = fate.departure(&stream)
    var style: CertificateChain.Style =
      stream.chance(30) ? .representativeOffice : stream.chance(35) ? .projectOfficeFirst : .operation
    // Nobody files for a second representative office while the first may stay.
    if case .pause = departure, case .representativeOffice = style { style = .operation }
    let last = departure.last ?? PopulationMaker.horizon
    chain.fill(from: arrival, until: last, style: style, &stream)
    chain.end(departure, &stream)
    if case .pause(let from, let days) = departure {
      chain.fill(from: from + days, until: PopulationMaker.horizon, style: style, &stream)
    }
    charity.certificates = chain.recorded(&stream)
    charity.presence = arrival.number...max(arrival.number, (departure.lastPresent ?? last).number)
  }
}

extension Lifecycle.Departure {
  /// The day of withdrawal, suspension or expiry.
  fileprivate var lastPresent: Day? {
    switch self {
    case .none, .pause: nil
    case .expiry(let day), .withdrawal(let day), .suspension(let day, _): day
    }
  }

  /// The last day to which the first chain of certificates is filled.
  fileprivate var last: Day? {
    switch self {
    case .none: nil
    case .expiry(let day), .suspension(_, let day): day
    case .withdrawal(let day): day + 240
    case .pause(let from, _): from - 1
    }
  }
}
