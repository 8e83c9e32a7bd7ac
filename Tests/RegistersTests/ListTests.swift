import Domain
import Record
@testable import Registers
import Testing

@Suite("Lists")
struct ListTests {
  @Test("titles stand in the order of the Vietnamese alphabet")
  func collation() throws {
    let place = Place()
    defer { place.remove() }
    let expected = [
      "An Giang", "Ăn uống", "Ân tình", "Bắc Ninh", "Dân số", "Đà Nẵng", "Đồng Nai", "Hà Nội", "Ong", "Ô nhiễm", "Ơn",
    ]
    var chance = Chance(seed: 4)
    var written = Written()
    let first = written.start("1")
    for title in expected.shuffled(using: &chance) {
      written.publish(Sample.project("A-\(title)", title, reporter: Sample.body(nil, title)), in: first)
    }
    written.complete(first)
    try place.registers(written).read { (reading) throws in
      #expect(try reading.projects(order: .title).rows.map { $0.title[.vi] } == expected)
      #expect(try reading.organisations(order: .name).rows.map { $0.name[.vi] } == expected)
    }
  }

  @Test("pages of a list follow each other without gap or repetition", arguments: ProjectOrder.allCases)
  func pages(order: ProjectOrder) throws {
    let place = Place()
    defer { place.remove() }
    try place.registers(Seeded.record(seed: 21, acts: 700)).read { (reading) throws in
      let all = try reading.projectRows(ProjectFilter(), order: order, limit: 1_000)
      var paged: [ProjectRow] = []
      while true {
        let page = try reading.projects(ProjectFilter(), order: order, limit: 7, skipping: paged.count)
        #expect(page.count == all.count)
        if page.rows.isEmpty { break }
        paged += page.rows
      }
      #expect(paged == all)
    }
  }

  @Test("several filters at once mean what each means alone", arguments: [UInt64(31), 32, 33])
  func filtersIntersect(seed: UInt64) throws {
    let place = Place()
    defer { place.remove() }
    var chance = Chance(seed: seed)
    try place.registers(Seeded.record(seed: seed, acts: 900)).read { (reading) throws in
      let organisations = try reading.organisationRows(OrganisationFilter(), limit: 100).map(\.number)
      for _ in 0..<120 {
        let filters = ListTests.filters(organisations, &chance)
        let together = ListTests.together(filters)
        guard filters.allSatisfy({ ListTests.together([together, $0]) == together }) else { continue }
        let alone = try filters.map { try Set(reading.projectRows($0, limit: 1_000).map(\.act)) }
        let expected = alone.dropFirst().reduce(alone[0]) { $0.intersection($1) }
        #expect(try Set(reading.projectRows(together, limit: 1_000).map(\.act)) == expected)
        #expect(try reading.projectCount(together) == expected.count)
        let then = Moment(known: reading.position)
        #expect(try Set(reading.projectRows(together, at: then, limit: 1_000).map(\.act)) == expected)
        #expect(try reading.projectSums(together) == reading.projectSums(together, at: then))
      }
    }
  }

  private static func filters(_ organisations: [RecordNumber], _ chance: inout Chance) -> [ProjectFilter] {
    let year = 2011 + chance.below(8)
    let all = [
      ProjectFilter(country: .vietNam), ProjectFilter(country: CountryCode("LA")), ProjectFilter(sector: "111"),
      ProjectFilter(sector: "122"), ProjectFilter(status: chance.one(of: ProjectStatus.allCases)),
      ProjectFilter(source: chance.one(of: ["a", "b", "c"])),
      ProjectFilter(organisation: chance.one(of: organisations)),
      ProjectFilter(fromYear: year), ProjectFilter(toYear: year), ProjectFilter(text: "du an"),
    ]
    return [chance.one(of: all), chance.one(of: all), chance.one(of: all)]
  }

  /// Of several values of one field the last stands.
  private static func together(_ filters: [ProjectFilter]) -> ProjectFilter {
    var all = ProjectFilter()
    for filter in filters {
      all.text = filter.text ?? all.text
      all.country = filter.country ?? all.country
      all.sector = filter.sector ?? all.sector
      all.organisation = filter.organisation ?? all.organisation
      all.status = filter.status ?? all.status
      all.source = filter.source ?? all.source
      all.fromYear = filter.fromYear ?? all.fromYear
      all.toYear = filter.toYear ?? all.toYear
    }
    return all
  }

  @Test("an organisation's roles and projects are those of the current versions", arguments: [UInt64(41), 42])
  func roles(seed: UInt64) throws {
    let place = Place()
    defer { place.remove() }
    try place.registers(Seeded.record(seed: seed, acts: 800)).read { (reading) throws in
      for row in try reading.organisationRows(OrganisationFilter(), limit: 1_000) {
        let detail = try #require(try reading.organisation(row.number))
        #expect(try reading.projectCount(ProjectFilter(organisation: row.number)) == row.projects)
        for role in OrganisationRole.allCases {
          let counted = try reading.projectCount(ProjectFilter(organisation: row.number, role: role))
          #expect(counted == detail.roles.first { $0.role == role }?.projects ?? 0)
        }
      }
    }
  }

  @Test("a project's page holds what its author published, in their order", arguments: [UInt64(51), 52, 53])
  func detail(seed: UInt64) throws {
    let place = Place()
    defer { place.remove() }
    var chance = Chance(seed: seed)
    var written = Written()
    let first = written.start("1")
    var project = Seeded.project(&chance)
    project.transactions += [Sample.flow(.expenditure, "+1.50", "EUR")]
    project.locations = [
      Location(
        name: Narratives("Sa Pa"), units: [Location.Unit(vocabulary: "A1", level: "1", code: "10")],
        point: Location.Point(latitude: "22.3", longitude: "103.8"))
    ]
    project.regions = [RecipientRegion(vocabulary: "1", code: "798")]
    project.descriptions = [ProjectDescription(kind: .objectives, text: Narratives("Cứu người"))]
    written.publish(project, in: first)
    written.complete(first)
    try place.registers(written).read { (reading) throws in
      let detail = try #require(try reading.project(.project(project.identifier)))
      #expect(detail.row.title == project.title)
      #expect(detail.dates == project.dates)
      #expect(detail.sectors == project.sectors)
      #expect(detail.countries == project.countries)
      #expect(detail.regions == project.regions)
      #expect(detail.locations == project.locations)
      #expect(detail.descriptions == project.descriptions)
      #expect(detail.participants.map(\.name) == project.participants.map(\.organisation.name))
      #expect(detail.flows.map(\.value) == project.transactions.map(\.value))
      #expect(detail.flowCount == project.transactions.count)
      #expect(SumsTests.dictionary(detail.years.map(\.total)) == SumsTests.dictionary(detail.row.totals))
    }
  }
}
