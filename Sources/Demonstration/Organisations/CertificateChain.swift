import Domain
import Record

/// The certificates of one organisation, term after term, with extensions, amendments, suspensions and withdrawals: each later
/// act is a new version of the same certificate, a new term a new certificate.
struct CertificateChain {
  let holder: RecordNumber
  let label: String
  let profile: Charity.Profile
  let office: OfficeDays
  let provinces: ProvinceStock
  let opening: Day
  private(set) var certificates: [[RecordedCertificate]] = []

  /// Project offices were last granted under Decree 12/2012/NĐ-CP; Decree 58/2022/NĐ-CP came into force on 1 November 2022.
  private static let lastProjectOffice = Day(known: 2022, 10, 31)
  private static let decree58 = Day(known: 2022, 11, 1)
  private static let reform = Day(known: 2025, 7, 1)

  init(
    holder: RecordNumber, label: String, profile: Charity.Profile, office: OfficeDays, provinces: ProvinceStock,
    opening: Day
  ) {
    self.holder = holder
    self.label = label
    self.profile = profile
    self.office = office
    self.provinces = provinces
    self.opening = opening
  }

  /// The longest term, under Decree 58/2022/NĐ-CP from the day of issue: three years for an operation certificate, five for a representative office (Decree 58/2022/NĐ-CP,
  /// art. 9); three is taken for the project offices of the older decree (to be confirmed).
  static func longestTerm(_ kind: Certificate.Kind) -> Int {
    switch kind {
    case .operation, .projectOffice: 3
    case .representativeOffice: 5
    }
  }

  /// Fills the stay with terms; the last ends with it.
  mutating func fill(from arrival: Day, until last: Day, style: Style, _ stream: inout Stream) {
    var start = arrival
    while start <= last {
      let kind = style.kind(from: start)
      let issued = issueDay(kind, before: start, &stream)
      let counted = issued < CertificateChain.decree58 ? start : issued
      let limit = counted.adding(months: CertificateChain.longestTerm(kind) * 12) - 1
      let short = stream.chance(25)
      let first = min(last, short ? start.adding(months: 12 + stream.below(12)) - 1 : limit)
      let end = min(last, limit)
      var versions = [issue(kind, on: issued, from: start, expiry: first)]
      if first < end { extend(&versions, until: end, &stream) }
      if stream.chance(22) { amend(&versions, &stream) }
      if stream.chance(4) { suspendForATime(&versions, &stream) }
      certificates.append(versions)
      start = end + 1
    }
  }

  /// What an organisation asks for.
  enum Style {
    case operation, representativeOffice, projectOfficeFirst

    func kind(from day: Day) -> Certificate.Kind {
      switch self {
      case .operation: .operation
      case .representativeOffice: .representativeOffice
      case .projectOfficeFirst: day <= CertificateChain.lastProjectOffice ? .projectOffice : .operation
      }
    }
  }

  /// Some weeks before the term begins. What was asked for under the old map of provinces was decided under it: the offices cleared
  /// their desks before they merged.
  private func issueDay(_ kind: Certificate.Kind, before start: Day, _ stream: inout Stream) -> Day {
    let issued = office.onOrBefore(start - 10 - stream.below(14))
    let reform = CertificateChain.reform
    guard kind == .operation, reform <= issued, issued < reform + 92 else { return issued }
    return office.onOrBefore(reform - 4 - stream.below(16))
  }

  private func issue(
    _ kind: Certificate.Kind, on issued: Day, from start: Day, expiry: Day
  ) -> RecordedCertificate {
    let sign =
      switch kind {
      case .operation: "HĐ"
      case .representativeOffice: "VPĐD"
      case .projectOffice: "VPDA"
      }
    guard let number = CertificateNumber("\(label)-\(certificates.count + 1)/\(sign)") else {
      preconditionFailure("a number is never empty")
    }
    let certificate = Certificate(
      number: number, kind: kind, holder: holder, fields: profile.fields.map { Text($0.rawValue) },
      provinces: provinces.readings(profile.provinces, on: issued).map { Text($0.name) }, issued: issued,
      validFrom: start, expiry: expiry, standing: .inForce)
    let isByProcedure = kind == .operation && issued >= CertificateChain.decree58
    return RecordedCertificate(
      certificate: certificate, recordedOn: isByProcedure ? issued : office.onOrBefore(min(start, issued + 6)))
  }

  /// Extended before it expires, as Decree 58/2022/NĐ-CP, art. 12 asks.
  private func extend(_ versions: inout [RecordedCertificate], until end: Day, _ stream: inout Stream) {
    guard var version = versions.last else { return }
    let decided = office.onOrBefore(version.certificate.expiry - 5 - stream.below(20))
    version.certificate.expiry = end
    version.recordedOn = decided
    versions.append(version)
  }

  /// One province more, by the names of the same map as on the day of issue.
  private func amend(_ versions: inout [RecordedCertificate], _ stream: inout Stream) {
    guard var version = versions.last else { return }
    let issued = version.certificate.issued
    let end = version.certificate.expiry
    let latest = issued < CertificateChain.reform ? min(end, CertificateChain.reform - 5) : end
    let from = version.recordedOn + 40
    guard latest - from > 60 else { return }
    version.recordedOn = office.onOrAfter(from + stream.below(latest - from - 20))
    let more = Text(provinces.reading(stream.index(by: provinces.sums), on: issued).name)
    guard !version.certificate.provinces.contains(more) else { return }
    version.certificate.provinces.append(more)
    versions.append(version)
  }

  /// Suspended and set right, well away from the day that is counted.
  private func suspendForATime(_ versions: inout [RecordedCertificate], _ stream: inout Stream) {
    guard let version = versions.last else { return }
    let since = office.onOrAfter(version.recordedOn + 60 + stream.below(200))
    let lifted = office.onOrAfter(since + 30 + stream.below(40))
    let counted = Lifecycle.counted
    guard lifted + 10 < version.certificate.expiry, !(since - 10 <= counted && counted <= lifted + 10) else { return }
    var suspended = version
    suspended.certificate.standing = .suspended(since: since, by: decision(on: since, &stream))
    suspended.recordedOn = office.onOrAfter(since + 1)
    var restored = version
    restored.recordedOn = lifted
    versions += [suspended, restored]
  }

  /// Ends the chain as the departure says: the certificate of that day is withdrawn or suspended, and none follows.
  mutating func end(_ departure: Lifecycle.Departure, _ stream: inout Stream) {
    switch departure {
    case .none, .expiry, .pause: return
    case .withdrawal(let day):
      close(on: day, as: .withdrawn(on: day, by: decision(on: day, &stream)))
    case .suspension(let day, _):
      close(on: day, as: .suspended(since: day, by: decision(on: day, &stream)))
    }
  }

  private mutating func close(on day: Day, as standing: Certificate.Standing) {
    certificates.removeAll { $0[0].certificate.validFrom > day }
    guard let last = certificates.indices.last else { return }
    certificates[last].removeAll { $0.recordedOn > day && $0.certificate.validFrom < $0.recordedOn }
    guard var version = certificates[last].last else { return }
    version.certificate.standing = standing
    version.recordedOn = office.onOrAfter(day + 1)
    certificates[last].append(version)
  }

  private func decision(on day: Day, _ stream: inout Stream) -> DecisionNumber {
    guard let number = DecisionNumber("\(100 + stream.below(3_900))/QĐ-DEMO-\(day.year)") else {
      preconditionFailure("a number is never empty")
    }
    return number
  }

  /// What was so before the record was opened is recorded as it then stood; what had expired is not.
  func recorded(_ stream: inout Stream) -> [[RecordedCertificate]] {
    certificates.compactMap { versions in
      let before = versions.filter { $0.recordedOn < opening }
      guard var standing = before.last else { return versions }
      let after = versions.filter { $0.recordedOn >= opening }
      guard standing.certificate.expiry >= opening else { return after.isEmpty ? nil : after }
      let taken = office.onOrAfter(opening + 1 + stream.below(24))
      let next = after.first.map { office.onOrBefore($0.recordedOn - 1) } ?? taken
      standing.recordedOn = max(opening, min(taken, next))
      return [standing] + after
    }
  }
}
