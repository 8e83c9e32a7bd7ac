import Demonstration
import Domain
import Record
import Reference
import Testing

/// One demonstration of the usual size, made once for all tests of it.
private let usual = DemonstrationFacts(Demonstration(seed: 1))

@Suite("The demonstration record")
struct DemonstrationTests {
  @Test("the same seed gives the same bytes, another seed others")
  func sameSeed() {
    let first = DemonstrationFacts(Demonstration(seed: 7, projects: 150))
    #expect(first.digest == DemonstrationFacts(Demonstration(seed: 7, projects: 150)).digest)
    #expect(first.digest != DemonstrationFacts(Demonstration(seed: 8, projects: 150)).digest)
  }

  @Test("more projects leave the organisations and certificates as they are")
  func moreProjects() {
    let few = DemonstrationFacts(Demonstration(seed: 1, projects: 60))
    #expect(few.organisations == usual.organisations)
    #expect(few.certificates.map(\.certificate) == usual.certificates.map(\.certificate))
  }

  @Test("acts come in order of time, each with a name of its own, as many as announced")
  func order() {
    #expect(usual.isInOrder)
    #expect(usual.areNamesUnique)
    #expect(usual.acts == Demonstration(seed: 1).count())
    #expect(usual.kinds["record.opened"] == 1)
    #expect(usual.projects.count == 4_000)
  }

  @Test("379 organisations are present on 30 November 2025, by what was known that day and by what is known now")
  func present() throws {
    let day = try #require(Day(2025, 11, 30))
    #expect(usual.present(on: day, known: day).count == 379)
    #expect(usual.present(on: day, known: Demonstration.latestDay).count == 379)
  }

  @Test("379 whatever the seed", arguments: [2, 3, 99])
  func presentWithOtherSeeds(seed: UInt64) throws {
    let facts = DemonstrationFacts(Demonstration(seed: seed, projects: 20))
    let day = try #require(Day(2025, 11, 30))
    #expect(facts.present(on: day, known: day).count == 379)
    #expect(facts.present(on: day, known: Demonstration.latestDay).count == 379)
  }

  @Test("about five hundred are present in 2022, and many in every year", arguments: 2019...2026)
  func presentThroughTheYears(year: Int) throws {
    let day = try #require(Day(year, 6, 30))
    let count = usual.present(on: day, known: Demonstration.latestDay).count
    #expect((year == 2022 ? 470...510 : 330...510).contains(count), "\(count) in \(year)")
  }

  @Test("Hà Giang had organisations in 2023, and Tuyên Quang of today has some on 30 November 2025")
  func haGiang() throws {
    let working = { (province: Text, day: Day) in
      Set(
        usual.certificates.map(\.certificate).filter {
          $0.provinces.contains(province) && $0.state(on: day) == .inForce
        }.map(\.holder)
      ).count
    }
    #expect(working(Text("Hà Giang"), try #require(Day(2023, 6, 30))) >= 5)
    #expect(working(Text("Tuyên Quang"), try #require(Day(2025, 11, 30))) >= 5)
  }
}

@Suite("Certificates of the demonstration")
struct DemonstrationCertificateTests {
  @Test(
    "none lasts longer than the law allows, from its beginning or from its last extension, or is issued after it begins"
  )
  func limits() {
    var held: [RecordNumber: Certificate] = [:]
    for (_, number, certificate) in usual.certificates {
      let years = certificate.kind == .representativeOffice ? 5 : 3
      let start = held[number]?.expiry ?? certificate.validFrom
      #expect(certificate.expiry <= start.adding(months: years * 12), "\(certificate.number)")
      #expect(certificate.issued <= certificate.validFrom && certificate.validFrom <= certificate.expiry)
      #expect(certificate.kind != .projectOffice || certificate.issued.description <= "2022-10-31")
      held[number] = certificate
    }
  }

  @Test("every province is named as on the day of issue")
  func provinces() {
    for certificate in usual.certificates.map(\.certificate) {
      let names = Set(
        Places.provinces.units(.province, on: certificate.issued).map { Text($0.form(on: certificate.issued).name) })
      #expect(!certificate.provinces.isEmpty && Set(certificate.provinces).count == certificate.provinces.count)
      #expect(Set(certificate.provinces).isSubset(of: names), "\(certificate.number): \(certificate.provinces)")
    }
  }

  @Test("fields are codes of the national programme, holders are organisations of the record")
  func fieldsAndHolders() {
    for certificate in usual.certificates.map(\.certificate) {
      #expect(!certificate.fields.isEmpty)
      #expect(certificate.fields.allSatisfy { FieldOfWork(rawValue: $0.string) != nil })
      #expect(usual.organisations[certificate.holder] != nil)
    }
  }

  @Test("every kind and every standing occurs, and certificates are changed after they were issued")
  func variety() throws {
    let certificates = usual.certificates.map(\.certificate)
    #expect(Set(certificates.map(\.kind)) == Set(Certificate.Kind.allCases))
    let files = try usual.standing.map { try CertificateFile(number: $0.key, facts: $0.value.map(\.fact)) }
    let suspended = files.filter { if case .suspended = $0.certificate.standing { true } else { false } }
    let withdrawn = files.filter { if case .withdrawn = $0.certificate.standing { true } else { false } }
    #expect(suspended.count >= 5 && withdrawn.count >= 5 && files.contains { !$0.certificate.pauses.isEmpty })
    #expect(usual.certificates.count > files.count + 200)
  }
}

@Suite("Projects of the demonstration")
struct DemonstrationProjectTests {
  @Test(
    "disbursements to Viet Nam come to what the conference reported, to the cent",
    arguments: [
      (2020, 220_700_000), (2021, 233_000_000), (2022, 223_700_000), (2023, 228_600_000), (2024, 233_000_000),
    ])
  func yearTotals(year: Int, dollars: Int) {
    let total = disbursed(in: year) { _ in true }
    #expect(total.countApart == 0)
    let difference = total.sum - Sum(units: Int128(dollars) * 10_000)
    #expect(difference.units.magnitude <= 50, "\(year): \(total.sum.decimal)")
  }

  @Test("2019, 2025 and 2026 are plausible", arguments: [(2019, 200...230), (2025, 210...240), (2026, 50...150)])
  func otherYears(year: Int, millions: ClosedRange<Int>) {
    let total = disbursed(in: year) { _ in true }
    #expect(millions.contains(Int(total.sum.units / 10_000 / 1_000_000)), "\(total.sum.decimal)")
  }

  @Test(
    "in 2020 Europe gave 41 per cent, Northern America 36, Asia 22",
    arguments: [(Continent.europe, 41), (.northAmerica, 36), (.asia, 22)])
  func origins(continent: Continent, percent: Int) {
    let whole = disbursed(in: 2020) { _ in true }.sum.units
    let part = disbursed(in: 2020) { project in
      usual.organisations[.organisation(project.reporter)]?.country.flatMap(Countries.continent) == continent
    }.sum.units
    #expect(abs(Int(part * 1_000 / whole) - percent * 10) <= 10, "\(part * 1_000 / whole) per mille")
  }

  @Test("aid came from Japan in 2022, in yen among others")
  func japan() {
    let japanese = { (project: Project) in
      usual.organisations[.organisation(project.reporter)]?.country?.code == "JP"
    }
    #expect(disbursed(in: 2022, of: japanese).sum > Sum(units: 5_000_000 * 10_000))
    let currencies = Set(usual.projects.values.filter(japanese).flatMap(\.transactions).map(\.value.currency?.code))
    #expect(currencies.contains("JPY"))
  }

  @Test("money flows in seven currencies; đồng only while there is a rate")
  func currencies() {
    let flows = usual.projects.values.flatMap(\.transactions)
    #expect(
      Set(flows.compactMap(\.value.currency?.code)) == ["USD", "EUR", "JPY", "GBP", "AUD", "KRW", "VND"])
    #expect(flows.allSatisfy { $0.value.currency != .vnd || ($0.value.valueDate?.year ?? 0) <= 2024 })
  }

  @Test("a flow that two organisations tell is told with the same day and amount")
  func toldTwice() {
    let byIdentifier = Dictionary(uniqueKeysWithValues: usual.projects.values.map { ($0.identifier, $0) })
    var pairs = 0
    for component in usual.projects.values {
      for flow in component.transactions where flow.kind == .incomingFunds {
        guard let giver = flow.provider?.activity.flatMap({ byIdentifier[$0] }) else { continue }
        let same = giver.transactions.contains {
          $0.kind == .disbursement && $0.date == flow.date && $0.value == flow.value
            && $0.receiver?.activity == component.identifier
        }
        if same { pairs += 1 }
      }
    }
    #expect(pairs >= 100)
  }

  @Test("percentages add up to a hundred in every vocabulary, and every code is known")
  func percentages() {
    for project in usual.projects.values {
      for (vocabulary, sectors) in Dictionary(grouping: project.sectors, by: \.vocabulary) {
        #expect(sectors.reduce(0) { $0 + ($1.percentage?.units ?? 0) } == 1_000_000, "\(project.identifier)")
        for sector in sectors {
          let isKnown =
            vocabulary == "1"
            ? Sectors.purpose(sector.code)?.standing == .active : FieldOfWork(rawValue: sector.code) != nil
          #expect(isKnown, "\(sector.code)")
        }
      }
      #expect(project.countries.reduce(0) { $0 + ($1.percentage?.units ?? 0) } == 1_000_000)
    }
  }

  @Test("every place is a province of the day on which the project began")
  func places() {
    for project in usual.projects.values {
      guard let start = project.start else { continue }
      for unit in project.locations.flatMap(\.units) {
        let place = UnitCode("\(unit.vocabulary)/\(unit.code)").flatMap(Places.provinces.unit)
        #expect(place?.exists(on: start) == true, "\(project.identifier): \(unit)")
      }
      #expect(project.countries.first?.country == .vietNam ? !project.locations.isEmpty : project.locations.isEmpty)
    }
  }

  @Test("there are refunds, corrections, gifts in kind, neighbours' projects, and hundreds of titles")
  func variety() {
    let projects = Array(usual.projects.values)
    let flows = projects.flatMap(\.transactions)
    #expect(flows.filter { $0.kind == .reimbursement }.count >= 10)
    #expect(flows.filter { $0.value.amount.units < 0 }.count >= 50)
    #expect(flows.filter { $0.description[.en].hasPrefix("In kind") }.count >= 500)
    #expect(projects.filter { $0.countries.first?.country != .vietNam }.count >= 40)
    #expect(Set(projects.map { $0.title[.vi] }).count >= 2_000)
    #expect(usual.statuses == Set(ProjectStatus.allCases))
  }

  /// The disbursements to Viet Nam of a year, each once, in US dollars.
  private func disbursed(in year: Int, of isMeant: (Project) -> Bool) -> ConvertedTotal {
    var total = ConvertedTotal(in: .usd)
    for project in usual.projects.values where project.countries.first?.country == .vietNam && isMeant(project) {
      for flow in project.transactions where flow.kind == .disbursement && flow.date?.year == year {
        total.add(flow.value, by: Rates.book)
      }
    }
    return total
  }
}
