import Domain

/// How those who report are wont to in one year: in time, late, or not at all. Most are in time; at every level some are not.
struct ReportCustoms {
  /// How many years before the latest that is due.
  let yearsAgo: Int
  /// Whose report is still to be made.
  let awaited: Set<Body>

  /// By how many days of the calendar a report comes after its due day, or before it; nil for never.
  func days(of name: ReportName, _ stream: inout Stream) -> Int? {
    guard !awaited.contains(name.body) else { return nil }
    switch name.form {
    case .organisation: return days(missing: 3, &stream)
    case .authority: return days(missing: 4, &stream)
    // What goes up to the Government is late in one year of four, and the latest is still to be drawn up.
    case .foreignAffairs: return yearsAgo == 0 ? nil : yearsAgo % 4 == 2 ? 6 + stream.below(9) : -stream.below(2)
    case .committee: return yearsAgo == 0 ? nil : yearsAgo % 4 == 1 ? 4 + stream.below(20) : -stream.below(2)
    }
  }

  private func days(missing percent: Int, _ stream: inout Stream) -> Int? {
    guard !stream.chance(percent) else { return nil }
    return stream.chance(11) ? 1 + stream.below(50) : -stream.below(4)
  }

  /// In how many cases of a hundred a report is corrected after it was filed.
  func percentCorrected(_ name: ReportName) -> Int {
    switch name.form {
    case .organisation: 3
    case .authority: 9
    case .foreignAffairs: yearsAgo % 2 == 1 ? 100 : 0
    case .committee: yearsAgo % 3 == 2 ? 100 : 0
    }
  }
}
