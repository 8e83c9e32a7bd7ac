import Domain
import Record
@testable import Registers
import Testing

@Suite("Aid is summed exactly, and every breakdown equals the whole")
struct AidSumsTests {
  private static let all = AidPeriod(years: 2010...2030)
  private static let currencies = [Currency.usd, .vnd, .eur, AidSample.currency("CHF")]
  private static let dimensions: [AidDimension] = [
    .year, .province(.of34), .province(.of63), .field, .category, .origin, .currency,
  ]

  /// What someone may ask of a seeded record.
  private static func questions(_ chance: inout Chance) -> [AidQuestion] {
    (0..<24).map { _ in
      let filter = AidFilter(
        reach: chance.one(of: AidReach.allCases),
        province: chance.happens(oneIn: 2)
          ? AidSample.code(chance.one(of: ["2004/02", "2025/08", "2025/01", "2004/28", "2004/99"])) : nil,
        field: chance.happens(oneIn: 3) ? chance.one(of: [.health, .education, .culture]) : nil,
        category: chance.happens(oneIn: 3) ? chance.one(of: ["111", "122", "999", "abc"]) : nil,
        origin: chance.happens(oneIn: 3) ? Sample.country(chance.one(of: ["JP", "US", "GB"])) : nil)
      let from = Sample.day("2013-01-01") + chance.below(3_000)
      let period = chance.happens(oneIn: 2) ? all : AidPeriod(from: from, to: from + chance.below(2_000)) ?? all
      return AidQuestion(
        period, in: chance.one(of: currencies), basis: chance.one(of: AidBasis.allCases), filter: filter,
        at: chance.happens(oneIn: 4) ? Moment(on: from + chance.below(3_000)) : .now)
    }
  }

  @Test("a total equals what adding up the acts gives, year by year and in any currency", arguments: [UInt64(1), 2, 3])
  func totalsEqualTheActs(seed: UInt64) throws {
    let place = Place()
    defer { place.remove() }
    let written = AidSample.record(seed: seed, acts: 900)
    let naive = Naive(written)
    let reckoning = AidSample.reckoning()
    try place.registers(written).read { reading in
      for basis in AidBasis.allCases {
        for currency in AidSumsTests.currencies {
          for period in [AidSumsTests.all] + (2013...2028).map({ AidPeriod(years: $0...$0) }) {
            let flows = naive.flows(basis, in: period)
            let expected = Naive.total(flows, in: currency)
            let question = AidQuestion(period, in: currency, basis: basis, filter: AidFilter(reach: .everywhere))
            let total = try reading.aid(question, with: reckoning)
            #expect(total.amount.sum == expected.sum)
            #expect(total.amount.apart == expected.apart)
            #expect(total.flows == expected.count + expected.countApart)
            let origins = Dictionary(grouping: flows, by: naive.origin)
            for row in try reading.aid(question, by: .origin, with: reckoning).rows {
              let origin: CountryCode? = if case .country(let country) = row.key { country } else { nil }
              #expect(row.amount.sum == Naive.total(origins[origin] ?? [], in: currency).sum)
            }
          }
        }
      }
      #expect(naive.flows(.disbursed, in: AidSumsTests.all).count > 30)
    }
  }

  @Test(
    "every breakdown adds up to the whole, every row is what its own question answers, and the projects behind are its parts",
    arguments: [UInt64(11), 12, 13])
  func breakdownsEqualTheWhole(seed: UInt64) throws {
    let place = Place()
    defer { place.remove() }
    let written = AidSample.record(seed: seed, acts: 700)
    let reckoning = AidSample.reckoning()
    var chance = Chance(seed: seed)
    try place.registers(written).read { reading in
      for question in AidSumsTests.questions(&chance) {
        let total = try reading.aid(question, with: reckoning)
        for dimension in AidSumsTests.dimensions {
          let breakdown = try reading.aid(question, by: dimension, with: reckoning)
          #expect(breakdown.whole == total.amount, "\(dimension)")
          #expect(breakdown.rows.reduce(into: AidSum.zero) { $0 += $1.amount } == total.amount)
          #expect(Set(breakdown.rows.map(\.key)).count == breakdown.rows.count)
          for row in breakdown.rows {
            guard let narrowed = AidSumsTests.narrow(question, to: row.key) else { continue }
            let own = try reading.aid(narrowed, with: reckoning).amount
            #expect(own == row.amount, "\(row.key)")
          }
        }
        let list = try reading.aidProjects(question, with: reckoning, limit: 1_000)
        #expect(list.amount == total.amount)
        #expect(list.rows.reduce(into: AidSum.zero) { $0 += $1.amount } == total.amount)
        #expect(list.rows.count == list.count)
        for row in list.rows.prefix(5) {
          let flows = try reading.aidFlows(of: row.number, question, with: reckoning)
          #expect(flows.reduce(into: AidSum.zero) { $0 += $1.part } == row.amount)
        }
      }
    }
  }

  /// The question of one row; nil where it cannot be asked, or its province is of another map.
  private static func narrow(_ question: AidQuestion, to key: AidKey) -> AidQuestion? {
    var narrowed = question
    switch key {
    case .province(let code):
      guard question.filter.province == nil, ["2025/08", "2004/01", "2025/15"].contains(code.description) else {
        return nil
      }
      narrowed.filter.province = code
    case .field(let field):
      guard question.filter.field == nil, question.filter.category == nil else { return nil }
      narrowed.filter.field = field
    case .category(let code):
      guard question.filter.field == nil, question.filter.category == nil else { return nil }
      narrowed.filter.category = code
    case .country(let country): narrowed.filter.origin = country
    case .outside: narrowed.filter.reach = .outside
    case .year(let year):
      guard let part = AidPeriod(years: year...year).clipped(to: question.period) else { return nil }
      narrowed.period = part
    case .notOnMap, .notLocated, .noField, .noCategory, .noCountry, .currency, .noCurrency: return nil
    }
    return narrowed
  }

  @Test("Viet Nam and elsewhere are the whole, and both maps tell the same whole", arguments: [UInt64(21), 22])
  func mapsAgree(seed: UInt64) throws {
    let place = Place()
    defer { place.remove() }
    let reckoning = AidSample.reckoning()
    try place.registers(AidSample.record(seed: seed, acts: 700)).read { reading in
      for currency in AidSumsTests.currencies {
        let ask = { AidQuestion(AidSumsTests.all, in: currency, filter: AidFilter(reach: $0)) }
        let parts = try AidReach.allCases.map { try reading.aid(ask($0), with: reckoning).amount }
        #expect(parts[0] + parts[1] == parts[2])
        let today = try reading.aid(ask(.vietNam), by: .province(.of34), with: reckoning)
        let before = try reading.aid(ask(.vietNam), by: .province(.of63), with: reckoning)
        #expect(today.whole == before.whole)
        #expect(today[.notLocated] == before[.notLocated])
        #expect(today[.notOnMap] == .zero)
        let former = before[.province(AidSample.code("2004/02"))] + before[.province(AidSample.code("2004/08"))]
        #expect(today[.province(AidSample.code("2025/08"))] == former + before[.notOnMap])
        #expect(before[.province(AidSample.code("2004/28"))] == .zero)
      }
    }
  }
}
