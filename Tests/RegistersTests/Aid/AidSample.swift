import Domain
import Record
@testable import Registers

/// A small country with a past, a book of rates with gaps, and records of random projects in both.
enum AidSample {
  static func code(_ text: String) -> UnitCode {
    guard let code = UnitCode(text) else { preconditionFailure(text) }
    return code
  }

  static func currency(_ code: String) -> Currency {
    guard let currency = Currency(code) else { preconditionFailure(code) }
    return currency
  }

  /// Hà Giang and Tuyên Quang became Tuyên Quang, Hà Tây became part of Hà Nội, which goes on under both lists.
  static let places: Gazetteer = {
    func unit(_ id: String, _ iso: String, _ name: String, _ from: String, _ until: String?, also: String? = nil)
      -> AdministrativeUnit
    {
      AdministrativeUnit(
        id: code(id), otherCodes: (also.map { [code($0)] } ?? []) + [UnitCode(.iso, iso)],
        forms: [.init(from: Sample.day(from), kind: .province, name: name)], until: until.map(Sample.day))
    }
    let last = "2025-06-30"
    let merged = { (former: String, successor: String, on: String) in
      Succession(former: code(former), successor: code(successor), on: Sample.day(on), extent: .whole)
    }
    return Gazetteer(
      units: [
        unit("2004/01", "VN-HN", "Hà Nội", "2004-01-01", nil, also: "2025/01"),
        unit("2004/28", "VN-15", "Hà Tây", "2004-01-01", "2008-07-31"),
        unit("2004/02", "VN-03", "Hà Giang", "2004-01-01", last),
        unit("2004/08", "VN-07", "Tuyên Quang", "2004-01-01", last),
        unit("2025/08", "VN-07", "Tuyên Quang", "2025-07-01", nil),
        unit("2004/15", "VN-06", "Yên Bái", "2004-01-01", last),
        unit("2025/15", "VN-02", "Lào Cai", "2025-07-01", nil),
      ],
      successions: [
        merged("2004/28", "2004/01", "2008-08-01"), merged("2004/02", "2025/08", "2025-07-01"),
        merged("2004/08", "2025/08", "2025-07-01"), merged("2004/15", "2025/15", "2025-07-01"),
      ])
  }()

  private static let source = RateTable.Source(name: .same("Test"), citation: "test")

  private static func rate(_ text: String) -> Rate {
    guard let rate = Rate(text) else { preconditionFailure(text) }
    return rate
  }

  /// Euros and dollars by day from 2012 on, đồng by the year for 2015 to 2017.
  static let book: RateBook = {
    let days = (0..<60).map { step in
      (
        start: Sample.day("2012-01-01") + step * 40,
        rates: [rate("1.\(1000 + step * 37 % 900)"), step % 7 == 0 ? nil : rate("0.\(800 + step)")] as [Rate?]
      )
    }
    let years = [(2015, "21697.57"), (2016, "21935"), (2017, "22370.0867")].map { year, text in
      (start: Sample.day("\(year)-01-01"), rates: [rate(text), rate("0.90\(year)")] as [Rate?])
    }
    return RateBook([
      RateTable(source: source, basis: .daily, pivot: .eur, currencies: [.usd, currency("GBP")], rows: days),
      RateTable(source: source, basis: .yearlyAverage, pivot: .usd, currencies: [.vnd, .eur], rows: years),
    ])
  }()

  static func reckoning() -> AidReckoning { AidReckoning(places: places, book: book) }
}

/// Records of random projects that differ in all that sums are told apart by.
extension AidSample {
  static func record(seed: UInt64, acts: Int) -> Written {
    var chance = Chance(seed: seed)
    var written = Written()
    written.append(.opened(RecordOpening(nature: .record, operatedBy: "Test")))
    var running: [RecordNumber] = []
    while written.entries.count < acts {
      switch chance.below(24) {
      case 0: running.append(written.start("\(written.entries.count)"))
      case 1: if !running.isEmpty { written.complete(running.remove(at: chance.below(running.count))) }
      case 2 where chance.happens(oneIn: 3):
        if !running.isEmpty { written.abandon(running.remove(at: chance.below(running.count))) }
      case 3 where chance.happens(oneIn: 2):
        let body = Seeded.reference(&chance)
        written.append(
          .organisationRecorded(
            .organisation(body),
            Organisation(
              identifier: body.identifier, name: body.name,
              country: chance.happens(oneIn: 5) ? nil : Sample.country(chance.one(of: ["JP", "US", "DE"])))))
      default: if !running.isEmpty { written.publish(project(&chance), in: chance.one(of: running)) }
      }
    }
    for import_ in running { written.complete(import_) }
    return written
  }

  private static func share(_ chance: inout Chance) -> Percentage? {
    Percentage(chance.one(of: ["", "", "33.33", "50", "100", "60", "0", "12.5", "-4", "250", "99.5"]))
  }

  static func project(_ chance: inout Chance) -> Project {
    var project = Seeded.project(&chance)
    project.countries = (0..<chance.below(4)).map { _ in
      RecipientCountry(country: chance.happens(oneIn: 3) ? Sample.country("LA") : .vietNam, percentage: share(&chance))
    }
    if chance.happens(oneIn: 4) {
      project.regions = [RecipientRegion(vocabulary: "1", code: "789", percentage: share(&chance))]
    }
    project.locations = (0..<chance.below(4)).map { _ in location(&chance) }
    project.sectors = sectors(&chance)
    if chance.happens(oneIn: 2) { project.dates = [] }
    project.transactions = (0..<chance.below(8)).map { _ in transaction(&chance) }
    return project
  }

  private static func location(_ chance: inout Chance) -> Location {
    let names = [
      "Tỉnh Hà Giang", "Tuyên Quang", "ha noi", "Đồng Văn, Hà Giang", "Thành phố Hà Nội", "Nowhere", "Hà Tây", "",
      "Yên Bái",
    ]
    let units = [("2004", "02"), ("2025", "08"), ("2025", "01"), ("A1", "VN-07"), ("99", "02"), ("2004", "77")]
    var location = Location(name: Narratives(chance.one(of: names)))
    if chance.happens(oneIn: 2) {
      let (vocabulary, code) = chance.one(of: units)
      location.units = [Location.Unit(vocabulary: vocabulary, level: "1", code: code)]
    }
    return location
  }

  private static func sectors(_ chance: inout Chance) -> [Sector] {
    (0..<chance.below(5)).map { _ in
      let (vocabulary, code) = chance.one(of: [
        ("99", "health"), ("99", "education"), ("99", "war-legacies"), ("99", "own"), ("1", "11110"), ("1", "12220"),
        ("1", "x1x"), ("2", "140"), ("7", "3"),
      ])
      return Sector(vocabulary: vocabulary, code: code, percentage: share(&chance))
    }
  }

  private static func transaction(_ chance: inout Chance) -> Transaction {
    let units =
      chance.happens(oneIn: 9)
      ? Int64.max - 1 - Int64(chance.below(9)) : Int64(chance.below(20_000_000)) - 1_999_999
    let day = { (chance: inout Chance) in Sample.day("2013-05-01") + chance.below(5_000) }
    var transaction = Transaction(
      kind: chance.happens(oneIn: 4)
        ? chance.one(of: Transaction.Kind.allCases) : chance.one(of: [.disbursement, .expenditure]),
      date: chance.happens(oneIn: 6) ? nil : day(&chance),
      value: Money(
        amount: Amount(units: units),
        currency: chance.one(of: [.usd, .vnd, .eur, currency("GBP"), currency("CHF"), nil]), valueDate: nil),
      provider: chance.happens(oneIn: 3) ? nil : Seeded.reference(&chance))
    if !chance.happens(oneIn: 3) { transaction.value.valueDate = day(&chance) }
    if chance.happens(oneIn: 5) { transaction.sectors = sectors(&chance) }
    if chance.happens(oneIn: 6) { transaction.country = chance.happens(oneIn: 3) ? Sample.country("KH") : .vietNam }
    return transaction
  }
}
