import Domain
import GRDB

/// Converts flows and divides them into the parts that sums are made of.
///
/// First between Viet Nam and elsewhere, then among provinces in equal parts, then each of these by field and, apart from that,
/// by category: so the parts of a province, of a field and of a category each add up to the same whole.
struct AidParts {
  let book: RateBook
  let currency: Currency
  let database: Database
  /// The country of each organisation whose country is recorded.
  let origins: [String: Int]
  private(set) var rates = RatesLog()

  init(_ question: (book: RateBook, currency: Currency), in database: Database, knownAt position: Int64) throws {
    (book, currency) = question
    self.database = database
    var origins: [String: Int] = [:]
    // What is known now has an index of its own.
    let known = position == openEnd - 1 ? "known_to = \(openEnd)" : "known_to > ?1"
    try database.prepared(
      "SELECT number, country FROM organisation WHERE country > '' AND known_from <= ?1 AND \(known)"
    )
    .each(position) { row in origins[row.text()] = AidCode.letters(row.text()) }
    self.origins = origins
  }

  /// A flow as it counts: converted, or in its own currency apart.
  struct Counted {
    var units: Int64
    var currency: Int
    var isApart: Bool
  }

  mutating func counted(_ flow: AidFlowReader.Flow) -> Counted {
    let code = AidCode.letters(flow.currency)
    guard let own = rates.currency(flow.currency) else {
      return Counted(units: flow.units, currency: code, isApart: true)
    }
    if own == currency { return Counted(units: flow.units, currency: code, isApart: false) }
    guard let rate = rates.rate(from: own, to: currency, on: flow.valueDay, by: book),
      let units = rate.convert(units: flow.units)
    else { return Counted(units: flow.units, currency: code, isApart: true) }
    return Counted(units: units, currency: code, isApart: false)
  }

  /// Gives each part of a flow, the first of those to Viet Nam and of those elsewhere with a count of one.
  mutating func each(
    of flow: AidFlowReader.Flow, _ workshop: inout AidWorkshop, _ body: (AidCell) -> Void
  ) throws {
    let shares = try workshop.shares(of: flow.version, in: database)
    let counted = counted(flow)
    let fields = flow.fields.map { workshop.fields($0) } ?? shares.fields
    let categories = flow.categories.map { workshop.categories($0) } ?? shares.categories
    let origin = origins[flow.provider] ?? origins[shares.reporter] ?? 0
    let flags = counted.isApart ? AidCellKey.apart : 0
    let (inside, outside) = AidParts.reach(of: counted.units, flow, shares)
    if let inside {
      let places = workshop.places(of: shares, on: flow.day)
      let parts = Division.divide(inside, by: places.isEmpty ? [1] : places.map { _ in 1 })
      for (index, part) in parts.enumerated() {
        let whole = Whole(
          units: part, place: places.isEmpty ? 0 : places[index], origin: origin, currency: counted.currency,
          flags: flags, flows: index == 0 ? 1 : 0, told: 0)
        whole.each(fields, categories, body)
      }
    }
    if let outside {
      let whole = Whole(
        units: outside, place: 0, origin: origin, currency: counted.currency, flags: flags | AidCellKey.outside,
        flows: 1, told: inside == nil ? 0 : 1)
      whole.each(fields, categories, body)
    }
  }

  /// What of a flow goes to Viet Nam and elsewhere: by its own country, else by the shares of its project; nil for nothing.
  private static func reach(
    of units: Int64, _ flow: AidFlowReader.Flow, _ shares: ProjectShares
  ) -> (inside: Int64?, outside: Int64?) {
    if !flow.country.isEmpty { return flow.country == "VN" ? (units, nil) : (nil, units) }
    if shares.vietNam == 0 { return (nil, units) }
    if shares.elsewhere == 0 { return (units, nil) }
    let parts = Division.divide(units, by: [shares.vietNam, shares.elsewhere])
    return (parts[0], parts[1])
  }

  /// The part of one province, or of elsewhere, before it is told apart by field and by category.
  private struct Whole {
    var units: Int64
    var place: Int
    var origin: Int
    var currency: Int
    var flags: UInt64
    var flows: Int32
    var told: Int32

    func each(_ fields: CodedWeights, _ categories: CodedWeights, _ body: (AidCell) -> Void) {
      fields.each(of: units) { code, part, isFirst in
        let key = AidCellKey(place: place, field: code, origin: origin, currency: currency, flags: flags)
        body(AidCell(key: key, flows: isFirst ? flows : 0, told: isFirst ? told : 0, units: Int128(part)))
      }
      categories.each(of: units) { code, part, isFirst in
        let key = AidCellKey(
          place: place, category: code, origin: origin, currency: currency, flags: flags | AidCellKey.byCategory)
        body(AidCell(key: key, flows: isFirst ? flows : 0, told: isFirst ? told : 0, units: Int128(part)))
      }
    }
  }
}
