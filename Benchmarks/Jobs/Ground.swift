import Domain
import Foundation

/// The first page and pages of provinces, drawn afresh from a hundred thousand projects with a million flows, under sixteen
/// connections; and the sums behind them beside DuckDB.
enum Ground {
  private static let rounds = 5

  static func figures(in place: Workplace) async throws -> [Figure] {
    let stock = try await place.demonstration()
    var figures = try pages(stock, place)
    do {
      figures += try await Aggregating.figures(stock, in: place)
    } catch {
      // What was measured of pages is told all the same.
      Console.say("sums beside DuckDB: not measured. \((error as? MissingTool)?.advice ?? "\(error)")")
    }
    return figures
  }

  private static func pages(_ stock: Stock, _ place: Workplace) throws -> [Figure] {
    let wrk = try Wrk(in: place.fresh("ground"))
    let server = try Server.platform(place.server(), on: stock.directory)
    defer { server.stop() }
    try server.waitUntilQuiet()
    let acts = try stock.size()
    let first = try asked(Addresses.firsts, of: server)
    return try [
      Figure(
        job: "ground", what: "seven years in another currency, asked for the first time", target: .none, unit: "ms",
        samples: first, note: "reckoned from the flows; every later page takes it from what is kept"),
      Figure(
        job: "ground", what: "page of a province as known before (?known=), one after the other", target: .none,
        unit: "ms", samples: try asked(Addresses.provinces(knownBelow: acts), of: server), note: "one connection"),
      figure("home page of any years, drawn afresh, p99", 60, Addresses.homes, wrk, server),
      figure("page of a province of any years, drawn afresh, p99", 60, Addresses.provinces, wrk, server),
      figure("home page on any day (?on=), p99", nil, Addresses.homes(on: 1_000), wrk, server),
    ]
  }

  /// Each address once, by one reader, in milliseconds.
  private static func asked(_ addresses: [String], of server: Server) throws -> [Double] {
    try addresses.map { address in
      try Stopwatch.seconds {
        guard Fetch.page(address, port: server.port)?.status == 200 else { throw BenchFault("no page at \(address)") }
      } * 1000
    }
  }

  private static func figure(
    _ what: String, _ bound: Double?, _ addresses: [String], _ wrk: Wrk, _ server: Server
  ) throws -> Figure {
    let list = try wrk.list("pages", addresses)
    _ = try wrk.run(list, on: server, seconds: 2, turn: 99)
    let outcomes = try (0..<rounds).map { try wrk.run(list, on: server, seconds: 2, turn: $0) }
    let rates = outcomes.map(\.rate).median
    return Figure(
      job: "ground", what: what, target: bound.map { .below($0) } ?? .none, unit: "ms", samples: outcomes.map(\.p99),
      note: "16 connections; \(rates.short) a second, \(outcomes.map(\.processor).median.short) µs of processor each; "
        + "\(addresses.count) addresses")
  }
}

extension Addresses {
  private static let spans = (2019...2025).flatMap { from in (from...2025).map { "from=\(from)&to=\($0)" } }
  private static let views = ["currency=USD", "currency=VND", "currency=USD&map=63", "currency=EUR"]

  /// The first page over every span of years, in three languages, currencies and on both maps.
  static var homes: [String] {
    spread(
      Language.allCases.flatMap { language in
        spans.flatMap { span in views.map { "/\(language.rawValue)?\(span)&\($0)" } }
      })
  }

  /// The first page on days of the past, each asked for once in a while.
  static func homes(on days: Int) -> [String] {
    guard let first = Day(2021, 1, 1) else { return [] }
    return spread((0..<days).map { "/vi?on=\(first + $0)" })
  }

  /// Pages of provinces of either map.
  static var provinces: [String] {
    let codes = ["2025-01", "2025-08", "2025-79", "2025-48", "2025-15", "2004-02", "2004-08", "2004-79", "2004-15"]
    return spread(
      codes.flatMap { code in
        Language.allCases.flatMap { language in
          spans.flatMap { span in views.prefix(2).map { "/\(language.rawValue)/provinces/\(code)?\(span)&\($0)" } }
        }
      })
  }

  /// The whole span in each currency that the others ask for.
  static let firsts = ["USD", "VND", "EUR"].map { "/vi?from=2019&to=2025&currency=\($0)" }

  /// The same as the record knew it, at some positions of its second half.
  static func provinces(knownBelow acts: Int) -> [String] {
    (0..<7).map { "/vi/provinces/2025-08?known=\(acts / 2 + $0 * (acts / 2 - 1) / 7)" }
  }

  /// Neighbours in the list are strangers to each other.
  private static func spread(_ all: [String]) -> [String] {
    all.indices.map { all[$0 &* 7_919 % all.count] }
  }
}
