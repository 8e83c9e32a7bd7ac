import Registers

/// Searches over organisations and projects, as the search page asks them: the worst of a list counts.
enum Searching {
  /// Common and rare words, beginnings of words, accents or none, an identifier, nothing that is there.
  private static let queries = [
    "nước sạch", "nuoc sach", "nuoc", "n", "t", "th", "tổ chức", "to chuc hop tac", "giáo dục trẻ em miền núi", "water",
    "w", "ha an", "Quảng đức", "XX-BENCH-17-8600", "cooperation body 1003", "không có từ này", "a b c d e", "1", "12",
  ]

  static func figures(in place: Workplace) async throws -> [Figure] {
    let stock = try await place.stock()
    var worst: (query: String, milliseconds: [Double]) = ("", [0])
    var all: [Double] = []
    try await stock.open { _, registers in
      for query in queries {
        let times = try (0..<9).map { _ in
          try Stopwatch.seconds { _ = try registers.read { try $0.search(query) } } * 1000
        }
        all += times
        if times.median > worst.milliseconds.median { worst = (query, times) }
      }
    }
    return [
      Figure(
        job: "search", what: "search over \(stock.count) projects, the slowest query", target: .below(50), unit: "ms",
        samples: worst.milliseconds, note: "«\(worst.query)»; median of all \(queries.count): \(all.median.short) ms")
    ]
  }
}
