import Domain
import Record
@testable import Registers
import Testing

@Suite("A total says by which rates it was converted")
struct AidRatesTests {
  private func registers(_ place: Place) throws -> Registers {
    var written = Written()
    let first = written.start("1")
    written.append(
      .organisationRecorded(
        .organisation(Sample.body("JP-1", "Kizuna")),
        Organisation(
          identifier: OrganisationIdentifier("JP-1"), name: Narratives("Kizuna"), country: Sample.country("JP"))))
    written.publish(
      Sample.project("A-1", "One", reporter: Sample.body("JP-1", "Kizuna")) {
        $0.countries = [RecipientCountry(country: .vietNam)]
        $0.transactions = [
          Sample.flow(.disbursement, "1000", "USD", on: "2016-03-01"),
          Sample.flow(.disbursement, "10", "EUR", on: "2016-04-01"),
          Sample.flow(.disbursement, "7", "CHF", on: "2016-05-01"),
          Sample.flow(.disbursement, "8", nil, on: "2016-05-02"),
          Sample.flow(.disbursement, "5", "USD", on: "2018-01-01"), Sample.flow(.expenditure, "3", on: "2016-01-01"),
          Sample.flow(.incomingFunds, "1000", "USD", on: "2016-03-01"),
        ]
        $0.transactions[0].value.valueDate = Sample.day("2015-12-31")
      }, in: first)
    written.complete(first)
    return try place.registers(written)
  }

  @Test("an average serves its own year only; what has no rate, no currency or no table stays apart")
  func apart() throws {
    let place = Place()
    defer { place.remove() }
    let reckoning = AidSample.reckoning()
    let question = AidQuestion(AidPeriod(years: 2016...2018), in: .vnd)
    try registers(place).read { (reading) throws in
      let total = try reading.aid(question, with: reckoning)
      #expect(total.amount.sum.decimal == "21940747.5046")
      #expect(total.flows == 5)
      let chf = AidSample.currency("CHF")
      #expect(total.amount.apart.mapValues(\.decimal) == [chf: "7", nil: "8", .usd: "5"])
      #expect(total.rates.map(\.from) == [.eur, .usd])
      #expect(total.rates.map(\.basis) == [.yearlyAverage, .yearlyAverage])
      #expect(total.rates[1].days == Sample.day("2015-12-31")...Sample.day("2015-12-31"))
      #expect(total.rates[1].rates.map(\.period) == [.year(2015)])
      let years = try reading.aid(question, by: .year, with: reckoning)
      #expect(years.rows.map(\.key) == [.year(2016), .year(2017), .year(2018)])
      #expect(years[.year(2017)] == .zero)
      let origins = try reading.aid(question, by: .origin, with: reckoning)
      #expect(origins.rows.map(\.key) == [.country(Sample.country("JP"))])
    }
  }

  @Test("in its own currency nothing is converted, and disbursed, spent and received are never added")
  func bases() throws {
    let place = Place()
    defer { place.remove() }
    let reckoning = AidSample.reckoning()
    try registers(place).read { (reading) throws in
      let ask = { AidQuestion(AidPeriod(years: 2016...2016), in: $1, basis: $0) }
      let spent = try reading.aid(ask(.spent, .usd), with: reckoning)
      #expect(spent == AidTotal(amount: AidSum(sum: Sum(30_000)), flows: 1, rates: []))
      let francs = try reading.aid(ask(.disbursed, AidSample.currency("CHF")), with: reckoning)
      #expect(francs.amount.sum.decimal == "7")
      #expect(francs.rates == [])
      let flows = try reading.aidFlows(of: .project(Sample.identifier("A-1")), ask(.disbursed, .usd), with: reckoning)
      #expect(flows.map(\.ordinal) == [0, 1, 2, 3])
      #expect(flows.map { $0.value.amount.written } == ["1000", "10", "7", "8"])
      #expect(flows.map { AidRatesTests.day(of: $0.conversion) } == [nil, Sample.day("2016-02-29"), nil, nil])
    }
  }

  /// The day of the rate money was converted by; nil where it was not.
  private static func day(of conversion: Conversion) -> Day? {
    guard case .converted(_, let rate) = conversion, case .day(let day) = rate.period else { return nil }
    return day
  }
}
