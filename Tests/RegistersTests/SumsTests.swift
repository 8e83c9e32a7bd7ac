import Domain
import Record
@testable import Registers
import Testing

@Suite("Sums are exact and equal the whole")
struct SumsTests {
  @Test("a sum larger than 64 bits is exact")
  func large() throws {
    let place = Place()
    defer { place.remove() }
    var written = Written()
    let first = written.start("1")
    let largest = Amount(units: .max - 1)
    for index in 0..<40 {
      written.publish(
        Sample.project("A-\(index)", "Large") { project in
          project.transactions = (0..<3).map { _ in
            Transaction(kind: .disbursement, date: nil, value: Money(amount: largest, currency: .vnd, valueDate: nil))
          }
        }, in: first)
    }
    written.complete(first)
    try place.registers(written).read { (reading) throws in
      let total = try #require(try reading.projectSums().first)
      #expect(total.sum.units == Int128(Int64.max - 1) * 120)
      #expect(total.flows == 120)
      #expect(try reading.projectSums(ProjectFilter(text: "large")).first?.sum == total.sum)
    }
  }

  @Test("flows without a currency are counted and never added")
  func withoutCurrency() throws {
    let place = Place()
    defer { place.remove() }
    var written = Written()
    let first = written.start("1")
    written.publish(
      Sample.project("A-1", "One") {
        $0.transactions = [Sample.flow(.disbursement, "3", nil), Sample.flow(.disbursement, "4", nil)]
      }, in: first)
    written.complete(first)
    try place.registers(written).read { (reading) throws in
      let expected = [FlowTotal(kind: .disbursement, currency: nil, sum: .zero, flows: 2)]
      #expect(try reading.projectSums() == expected)
      #expect(try reading.projectSums(ProjectFilter(text: "one")) == expected)
      #expect(try reading.projectSums(at: Moment(on: Sample.day("2030-01-01"))) == expected)
    }
  }

  @Test("the kept totals of every value of every facet equal what the projects say", arguments: [UInt64(1), 2, 3])
  func keptTotals(seed: UInt64) throws {
    let place = Place()
    defer { place.remove() }
    let written = Seeded.record(seed: seed, acts: 800)
    try place.registers(written).read { (reading) throws in
      // The slow way: what was known last, by the versions themselves.
      let now = Moment(known: reading.position)
      #expect(try reading.projectCount(ProjectFilter()) > 10)
      for facet in Facet.allCases {
        for value in try reading.values(of: facet, limit: 1_000) {
          if facet == .status, value.value == "0" { continue }
          let filter = SumsTests.filter(facet, value.value)
          #expect(try reading.projectCount(filter) == value.projects)
          #expect(try reading.projectCount(filter, at: now) == value.projects)
          #expect(try reading.projectSums(filter) == reading.projectSums(filter, at: now), "\(facet) \(value)")
          let rows = try reading.projectRows(filter, limit: 1_000)
          #expect(rows.count == value.projects)
          let added = SumsTests.added(rows)
          #expect(try reading.projectSums(filter) == added)
        }
      }
    }
  }

  @Test("every status together is the whole, and so is every source", arguments: [UInt64(5), 6])
  func breakdownsEqualTheWhole(seed: UInt64) throws {
    let place = Place()
    defer { place.remove() }
    try place.registers(Seeded.record(seed: seed, acts: 800)).read { (reading) throws in
      let whole = SumsTests.dictionary(try reading.projectSums())
      for facet in [Facet.status, .source] {
        var parts: [SumsTests.Cell: FlowTotal] = [:]
        for value in try reading.values(of: facet) {
          for total in try reading.sums(of: facet, value: value.value) { SumsTests.add(total, to: &parts) }
        }
        #expect(parts == whole)
      }
    }
  }

  struct Cell: Hashable {
    var kind: Int
    var currency: String
  }

  static func add(_ total: FlowTotal, to cells: inout [Cell: FlowTotal]) {
    let cell = Cell(kind: total.kind?.rawValue ?? 0, currency: total.currency?.code ?? "")
    if let before = cells[cell] {
      cells[cell] = FlowTotal(
        kind: total.kind, currency: total.currency, sum: before.sum + total.sum, flows: before.flows + total.flows)
    } else {
      cells[cell] = total
    }
  }

  static func dictionary(_ totals: [FlowTotal]) -> [Cell: FlowTotal] {
    totals.reduce(into: [:]) { cells, total in add(total, to: &cells) }
  }

  static func added(_ rows: [ProjectRow]) -> [FlowTotal] {
    dictionary(rows.flatMap(\.totals)).sorted { ($0.key.kind, $0.key.currency) < ($1.key.kind, $1.key.currency) }
      .map(\.value)
  }

  static func filter(_ facet: Facet, _ value: String) -> ProjectFilter {
    switch facet {
    case .all: ProjectFilter()
    case .country: ProjectFilter(country: CountryCode(value))
    case .sector: ProjectFilter(sector: value)
    case .organisation: ProjectFilter(organisation: RecordNumber(value))
    case .status: ProjectFilter(status: Int(value).flatMap(ProjectStatus.init(rawValue:)))
    case .source: ProjectFilter(source: value)
    }
  }
}
