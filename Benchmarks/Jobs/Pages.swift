/// Pages of a hundred thousand projects under sixteen connections, beside bare routes of the same library.
enum Pages {
  private static let rounds = 5

  /// A random project's page each time, drawn afresh.
  static func project(in place: Workplace) async throws -> [Figure] {
    let stock = try await place.stock()
    return try await compare(
      "project", "page of a project, drawn afresh", least: 0.15, Addresses.projects(stock.count), stock, place)
  }

  /// Lists of fifty whose filter means at most a thousand projects, drawn afresh.
  static func list(in place: Workplace) async throws -> [Figure] {
    let stock = try await place.stock()
    return try await compare(
      "list", "list of 50, drawn afresh", least: 0.08, Addresses.lists(stock.count), stock, place)
      + compare(
        "list", "list of 50 by title, drawn afresh", least: nil, Addresses.lists(stock.count, order: "&sort=title"),
        stock,
        place)
  }

  private static func compare(
    _ job: String, _ what: String, least: Double?, _ addresses: [String], _ stock: Stock, _ place: Workplace
  ) async throws -> [Figure] {
    let wrk = try Wrk(in: place.fresh(job))
    let (pages, hello) = (try wrk.list("pages", addresses), try wrk.list("hello", ["/hello"]))
    let servers = try (Server.platform(place.server(), on: stock.directory), Server.bare())
    defer {
      servers.0.stop()
      servers.1.stop()
    }
    try servers.0.waitUntilQuiet()
    var (late, costs, bareCosts) = ([Double](), [Double](), [Double]())
    _ = try wrk.run(pages, on: servers.0, seconds: 1, turn: 99)
    let slices = try await Alternating.run(rounds: rounds) { round in
      let outcome = try wrk.run(pages, on: servers.0, turn: round)
      late.append(outcome.p99)
      costs.append(outcome.processor)
      return outcome.rate
    } theirs: { _ in
      let outcome = try wrk.run(hello, on: servers.1)
      bareCosts.append(outcome.processor)
      return outcome.rate
    }
    let memory = try servers.0.anonymousMegabytes()
    return [
      Figure(
        job: job, what: what + " / hello", target: least.map { .atLeast($0) } ?? .none, unit: "×",
        samples: slices.ratios,
        note: slices.note("a second")
          + "; \(costs.median.short) against \(bareCosts.median.short) µs of processor each"),
      Figure(job: job, what: what + ", p99", target: .below(20), unit: "ms", samples: late, note: "16 connections"),
      Figure(
        job: job, what: what + ", anonymous memory after it", target: .below(100), unit: "MB", samples: [memory],
        note: "RssAnon"),
    ]
  }

  /// A page drawn before, beside a route that answers a constant of the same size.
  static func kept(in place: Workplace) async throws -> [Figure] {
    let stock = try await place.stock()
    let wrk = try Wrk(in: place.fresh("kept"))
    let servers = try (Server.platform(place.server(), on: stock.directory), Server.bare())
    defer {
      servers.0.stop()
      servers.1.stop()
    }
    try servers.0.waitUntilQuiet()
    return [
      try await kept("a project's page", Addresses.projects(stock.count)[0], wrk, servers),
      try await kept("a list of 50", Addresses.lists(stock.count)[0], wrk, servers),
    ]
  }

  private static func kept(_ what: String, _ address: String, _ wrk: Wrk, _ servers: (Server, Server)) async throws
    -> Figure
  {
    guard let size = Fetch.page(address, port: servers.0.port)?.body.utf8.count else { throw BenchFault("no page") }
    let (page, constant) = (try wrk.list("page", [address]), try wrk.list("constant", ["/constant/\(size)"]))
    let slices = try await Alternating.run(rounds: rounds) { _ in
      try wrk.run(page, on: servers.0).rate
    } theirs: { _ in
      try wrk.run(constant, on: servers.1).rate
    }
    return Figure(
      job: "kept", what: "\(what), drawn before / constant of \(size / 1024) KB", target: .atLeast(0.7), unit: "×",
      samples: slices.ratios, note: slices.note("a second"))
  }
}
