import Domain
import Foundation
import Reference
import Registers

/// Sums by year, province and field: ours from what is kept and from the flows, beside DuckDB on the same flows.
///
/// DuckDB groups by the words of places and fields and converts nothing; ours converts each flow at its own rate, divides it among
/// provinces and fields, and keeps the parts of projects besides.
enum Aggregating {
  private static let turns = 5
  private static let years = 2019...2026

  static func figures(_ stock: Stock, in place: Workplace) async throws -> [Figure] {
    let peer = try Peer(place)
    var figures: [Figure] = []
    try await stock.open { _, registers in
      let theirs = try peer.sum(stock, in: place.fresh("aggregate"), turns: turns)
      var (cold, kept) = ([Double](), [Double]())
      for _ in 0..<turns {
        let reckoning = AidReckoning(places: Places.provinces, book: Rates.book)
        cold.append(try Stopwatch.seconds { try sum(registers, reckoning) } * 1000)
        kept.append(try Stopwatch.seconds { try sum(registers, reckoning) } * 1000)
      }
      let note = "DuckDB \(theirs.milliseconds.short) ms for \(theirs.flows) flows in \(theirs.groups) groups"
      figures = [
        Figure(
          job: "ground", what: "year × province × field from what is kept / DuckDB", target: .none, unit: "×",
          samples: kept.map { $0 / theirs.milliseconds }, note: "\(kept.median.short) ms; \(note)"),
        Figure(
          job: "ground", what: "year × province × field reckoned from the flows / DuckDB", target: .none, unit: "×",
          samples: cold.map { $0 / theirs.milliseconds }, note: "\(cold.median.short) ms; \(note)"),
      ]
    }
    return figures
  }

  private static func sum(_ registers: Registers, _ reckoning: AidReckoning) throws {
    try registers.read { reading in
      for year in years {
        for field in FieldOfWork.allCases {
          let question = AidQuestion(AidPeriod(years: year...year), in: .usd, filter: AidFilter(field: field))
          _ = try reading.aid(question, by: .province(.of34), with: reckoning)
        }
      }
    }
  }

  /// DuckDB in a Python of its own.
  private struct Peer {
    let python: String
    let script: String

    init(_ place: Workplace) throws {
      let checkout = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
      python = checkout.appendingPathComponent(".build/bench-python/bin/python").path
      script = checkout.appendingPathComponent("bin/_aggregate.py").path
      guard FileManager.default.isExecutableFile(atPath: python) else {
        throw MissingTool(advice: "It needs DuckDB: bin/bench ground installs it into .build/bench-python")
      }
    }

    func sum(_ stock: Stock, in folder: String, turns: Int) throws -> (milliseconds: Double, groups: Int, flows: Int) {
      let (flows, shares) = ("\(folder)/flows.csv", "\(folder)/shares.csv")
      let database = try RawDatabase(try stock.registersFile())
      defer { database.close() }
      try database.write(
        "SELECT version, day, currency, units, fields FROM aid_flow WHERE basis = 3", columns: 5, to: flows,
        head: "version,day,currency,units,fields")
      try database.write(
        "SELECT version, places, fields FROM aid_share", columns: 3, to: shares, head: "version,places,fields")
      let output = try Child(python, [script, flows, shares, String(turns)], keepingOutput: true).wholeOutput()
      let parts = output.split(whereSeparator: \.isWhitespace)
      guard parts.count == 3, let time = Double(parts[0]), let groups = Int(parts[1]), let count = Int(parts[2]) else {
        throw BenchFault("DuckDB said: \(output)")
      }
      return (time, groups, count)
    }
  }
}

extension RawDatabase {
  /// The rows of a query as comma-separated values, every text quoted.
  fileprivate func write(_ sql: String, columns: Int, to path: String, head: String) throws {
    let statement = try prepare(sql)
    var text = Data((head + "\n").utf8)
    while let row = try statement.row() {
      let cells = row.map { value -> String in
        switch value {
        case .null: ""
        case .integer(let number): String(number)
        case .real(let number): String(number)
        case .text(let bytes), .blob(let bytes):
          "\"" + String(decoding: bytes, as: UTF8.self).replacing("\"", with: "\"\"") + "\""
        }
      }
      text.append(Data((cells.joined(separator: ",") + "\n").utf8))
    }
    try text.write(to: URL(fileURLWithPath: path))
  }
}
