public import Domain

/// How a certificate stood, stands or will stand on a day, by all that is recorded of it: a suspension that was lifted since still
/// answers for the days it lasted.
public struct StandingOnDay: Equatable, Sendable {
  public let state: Certificate.State
  /// What was decided about it that holds on the day, or will later.
  public let standing: Certificate.Standing

  /// From the versions of one certificate, the earliest first; nil where there are none.
  public init?(_ versions: [CertificateRow], on day: Day) {
    guard let newest = versions.last else { return nil }
    let state = newest.state(on: day)
    if state == .suspended, let pause = newest.pauses.first(where: { $0.contains(day) }) {
      self.state = state
      standing = .suspended(since: pause.since, by: pause.by)
      return
    }
    guard state == .inForce, let past = StandingOnDay.suspension(in: versions, on: day) else {
      self.state = state
      standing = newest.standing
      return
    }
    self.state = .suspended
    standing = past
  }

  private static func suspension(in versions: [CertificateRow], on day: Day) -> Certificate.Standing? {
    for (place, row) in versions.enumerated() {
      guard case .suspended(let since, _) = row.standing, since <= day,
        let next = versions[(place + 1)...].first(where: { $0.standing != row.standing })
      else { continue }
      if day < end(of: row, by: next) { return row.standing }
    }
    return nil
  }

  /// The first day on which a suspension holds no longer; where no act lifted it, the day on which it was recorded as in force.
  private static func end(of suspended: CertificateRow, by row: CertificateRow) -> Day {
    switch row.standing {
    case .inForce:
      row.pauses.count > suspended.pauses.count ? row.pauses.last?.until ?? row.recordedAt.day : row.recordedAt.day
    case .suspended(let since, _): since
    case .withdrawn(let on, _): on
    }
  }
}
