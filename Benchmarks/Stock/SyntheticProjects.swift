import Domain
import Record

/// Projects as a national portal might hold them: authored by two hundred publishers, in the shape and the bulk of published ones.
struct SyntheticProjects {
  /// Projects each publisher has published.
  static let ofSource = 500

  private var chance: Chance

  init(seed: UInt64) { chance = Chance(seed: seed) }

  static func source(_ index: Int) -> String { "nguon-\(index)" }

  static func organisation(_ index: Int) -> OrganisationReference {
    OrganisationReference(
      identifier: OrganisationIdentifier("XX-BENCH-\(index)"),
      name: Narratives([
        .init(language: "vi", text: Text("Tổ chức hợp tác số \(index)")),
        .init(language: "en", text: Text("Cooperation body No. \(index)")),
      ]), kind: .internationalNGO)
  }

  /// The project of a number, as its publisher's act.
  mutating func activity(_ index: Int, import number: RecordNumber) -> ActivityPublished {
    let source = index / SyntheticProjects.ofSource
    guard let identifier = ActivityIdentifier("XX-BENCH-\(source)-\(index)") else {
      preconditionFailure("no identifier")
    }
    var project = Project(
      identifier: identifier, reporter: SyntheticProjects.organisation(source), title: title(index))
    project.descriptions = [.init(kind: .general, text: words(40)), .init(kind: .objectives, text: words(25))]
    project.status = ProjectStatus(rawValue: 1 + chance.below(5))
    addParties(to: &project, source)
    addPlaces(to: &project)
    addMoney(to: &project)
    project.lastUpdated = "2025-06-30T00:00:00Z"
    return ActivityPublished(
      project: project, importNumber: number,
      origin: .init(source: SyntheticProjects.source(source), file: "bench-\(source).xml", line: index),
      source: Array(words(300)[.vi].utf8), contacts: Array("<contact-info/>".utf8))
  }

  private mutating func addParties(to project: inout Project, _ source: Int) {
    project.participants = [
      Participation(role: .funding, organisation: SyntheticProjects.organisation(1000 + chance.below(200))),
      Participation(role: .accountable, organisation: SyntheticProjects.organisation(source)),
      Participation(role: .extending, organisation: SyntheticProjects.organisation(2000 + chance.below(400))),
      Participation(role: .implementing, organisation: SyntheticProjects.organisation(3000 + chance.below(1000))),
    ]
  }

  private mutating func addPlaces(to project: inout Project) {
    project.countries = (0..<(1 + chance.below(2))).compactMap { _ in
      CountryCode(chance.pick(Vocabulary.countries)).map { RecipientCountry(country: $0) }
    }
    project.sectors = (0..<(1 + chance.below(3))).map { _ in
      Sector(vocabulary: "1", code: chance.pick(Vocabulary.sectors), percentage: Percentage("33.3"))
    }
    project.locations = [
      Location(
        name: words(3),
        point: .init(latitude: "\(8 + chance.below(15)).\(chance.below(1000))", longitude: "105.\(chance.below(1000))"))
    ]
  }

  private mutating func addMoney(to project: inout Project) {
    guard let first = Day(2008 + chance.below(16), 1 + chance.below(12), 1) else { return }
    let last = Day(number: first.number + 900 + chance.below(900))
    project.dates = [.init(kind: .actualStart, day: first), .init(kind: .plannedEnd, day: last)]
    project.budgets = (0..<3).map { year in
      Budget(
        kind: .original, status: .committed, start: Day(number: first.number + year * 365),
        end: Day(number: first.number + year * 365 + 364), value: money(at: first))
    }
    let parties = project.participants.map(\.organisation)
    project.transactions = (0..<(4 + chance.below(17))).map { index in
      let day = Day(number: first.number + chance.below(1500))
      return Transaction(
        reference: "T\(index)", kind: index == 0 ? .outgoingCommitment : chance.pick([.disbursement, .expenditure]),
        date: day, value: money(at: day), description: words(6), provider: parties[0], receiver: parties[3])
    }
  }

  private mutating func money(at day: Day) -> Money {
    Money(
      amount: Amount(units: Int64(1 + chance.below(5_000_000)) * 10_000),
      currency: Currency(chance.below(8) == 0 ? "EUR" : "USD"), valueDate: day)
  }

  private mutating func title(_ index: Int) -> Narratives {
    Narratives([
      .init(language: "vi", text: Text("\(words(7)[.vi]) \(index)")),
      .init(language: "en", text: Text("\(words(6)[.vi]) \(index)")),
    ])
  }

  private mutating func words(_ count: Int) -> Narratives {
    Narratives([
      .init(language: "vi", text: Text((0..<count).map { _ in chance.pick(Vocabulary.words) }.joined(separator: " ")))
    ])
  }
}
