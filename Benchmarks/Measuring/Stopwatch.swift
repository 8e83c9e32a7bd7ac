/// Time as the monotonic clock counts it.
enum Stopwatch {
  static func seconds(_ body: () throws -> Void) rethrows -> Double {
    let start = ContinuousClock.now
    try body()
    return (ContinuousClock.now - start).seconds
  }

  static func seconds(_ body: () async throws -> Void) async rethrows -> Double {
    let start = ContinuousClock.now
    try await body()
    return (ContinuousClock.now - start).seconds
  }

  /// How often a second `body` ran in a slice; it is told the number of its turn.
  static func rate(for seconds: Double, _ body: (Int) async throws -> Void) async rethrows -> Double {
    let start = ContinuousClock.now
    var turns = 0
    while (ContinuousClock.now - start).seconds < seconds {
      try await body(turns)
      turns += 1
    }
    return Double(turns) / (ContinuousClock.now - start).seconds
  }
}

extension Duration {
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}

/// Two measures in alternate slices of one run: what else the machine does then falls on both alike.
struct Alternating {
  var ours: [Double] = []
  var theirs: [Double] = []

  /// Ours over theirs, a pair of neighbouring slices each.
  var ratios: [Double] { zip(ours, theirs).map { $0 / $1 } }

  static func run(
    rounds: Int, ours: (Int) async throws -> Double, theirs: (Int) async throws -> Double
  ) async rethrows -> Alternating {
    var slices = Alternating()
    for round in 0..<rounds {
      slices.theirs.append(try await theirs(round))
      slices.ours.append(try await ours(round))
    }
    return slices
  }

  func note(_ unit: String) -> String { "\(ours.median.short) against \(theirs.median.short) \(unit)" }
}
