/// One line of the table: what was measured, what was asked for, and whether it holds.
struct Figure: Encodable {
  var job: String
  var what: String
  var target: Target
  var unit: String
  /// One value a slice.
  var samples: [Double]
  /// The absolute figures behind a ratio, and whatever else helps to read it.
  var note: String

  enum Target: Encodable {
    case atLeast(Double)
    case below(Double)
    /// Told beside the others, asked for by nobody.
    case none
  }

  var median: Double { samples.median }
  var lowest: Double { samples.min() ?? .nan }
  var highest: Double { samples.max() ?? .nan }

  /// Whether the median keeps to the target; nil where there is none.
  var holds: Bool? {
    switch target {
    case .atLeast(let least): median >= least
    case .below(let bound): median < bound
    case .none: nil
    }
  }
}

extension [Double] {
  /// The middle value, or the mean of the two in the middle; not a number where there are none.
  var median: Double {
    let sorted = sorted()
    guard !sorted.isEmpty else { return .nan }
    return sorted.count % 2 == 1
      ? sorted[sorted.count / 2] : (sorted[sorted.count / 2 - 1] + sorted[sorted.count / 2]) / 2
  }
}
