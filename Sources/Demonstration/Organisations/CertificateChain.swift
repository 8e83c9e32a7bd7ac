import Domain
import Record

/// The certificates of one organisation, term after term, with extensions, amendments, suspensions and withdrawals: each change is a
/// new version of the same certificate.
struct CertificateChain {
  let holder: RecordNumber
  let label: String
  let profile: Charity.Profile
  let office: OfficeDays
  let provinces: ProvinceStock
  let opening: Day
  let name: Narratives
  let bearer: NameBearer
  private(set) var certificates: [[RecordedCertificate]] = []

  /// Project offices were last granted under Decree 12/2012/NĐ-CP; Decree 58/2022/NĐ-CP came into force on 1 November 2022.
  private static let lastProjectOffice = Day(known: 2022, 10, 31)
  static let decree58 = Day(known: 2022, 11, 1)
  static let reform = Day(known: 2025, 7, 1)

  init(
    holder: RecordNumber, label: String, profile: Charity.Profile, office: OfficeDays, provinces: ProvinceStock,
    opening: Day, name: Narratives, bearer: NameBearer
  ) {
    self.holder = holder
    self.label = label
    self.profile = profile
    self.office = office
    self.provinces = provinces
    self.opening = opening
    self.name = name
    self.bearer = bearer
  }

  /// The longest term, under Decree 58/2022/NĐ-CP from the day of issue: three years for an operation certificate, five for a representative office (Decree 58/2022/NĐ-CP,
  /// art. 9); three is taken for the project offices of the older decree (to be confirmed).
  static func longestTerm(_ kind: Certificate.Kind) -> Int {
    switch kind {
    case .operation, .projectOffice: 3
    case .representativeOffice: 5
    }
  }

  /// Fills the stay with terms; the last ends with it. A term is followed by an extension of the same certificate, or by a new one.
  mutating func fill(from arrival: Day, until last: Day, style: Style, _ stream: inout Stream) {
    var start = arrival
    while start <= last {
      let kind = style.kind(from: start)
      if let renewed = renew(kind, from: start, until: last, &stream) {
        start = renewed + 1
        continue
      }
      let issued = issueDay(kind, before: start, &stream)
      let counted = issued < CertificateChain.decree58 ? start : issued
      let limit = counted.adding(months: CertificateChain.longestTerm(kind) * 12) - 1
      let short = stream.chance(25) && kind != .projectOffice
      let first = min(last, short ? start.adding(months: 12 + stream.below(12)) - 1 : limit)
      let end = min(last, limit)
      var versions = [issue(kind, on: issued, from: start, expiry: first, &stream)]
      if first < end { changes.extend(&versions, until: end, &stream) }
      changes.vary(&versions, &stream)
      certificates.append(versions)
      start = end + 1
    }
  }

  /// Under Decree 58/2022/NĐ-CP the last certificate may go on; that of a representative office must, as there may be only one (art.
  /// 8(2)). Answers the new last day; nil where a new certificate begins.
  private mutating func renew(
    _ kind: Certificate.Kind, from start: Day, until last: Day, _ stream: inout Stream
  ) -> Day? {
    guard let place = certificates.indices.last, let held = certificates[place].last?.certificate, held.kind == kind,
      held.expiry == start - 1, start >= CertificateChain.decree58
    else { return nil }
    guard kind == .representativeOffice || kind == .operation && stream.chance(55) else { return nil }
    let end = min(last, held.expiry.adding(months: CertificateChain.longestTerm(kind) * 12))
    changes.extend(&certificates[place], until: end, &stream)
    changes.vary(&certificates[place], &stream)
    return end
  }

  private var changes: CertificateChanges {
    CertificateChanges(office: office, provinces: provinces, name: name, bearer: bearer)
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
    guard kind != .projectOffice, reform <= issued, issued < reform + 92 else { return issued }
    return office.onOrBefore(reform - 4 - stream.below(16))
  }

  private func issue(
    _ kind: Certificate.Kind, on issued: Day, from start: Day, expiry: Day, _ stream: inout Stream
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
      provinces: provinces.readings(profile.provinces, on: issued).map { Text($0.name) },
      seat: kind == .representativeOffice ? OfficeSeat(&stream).words : nil, issued: issued, validFrom: start,
      expiry: expiry, standing: .inForce)
    let isByProcedure = kind != .projectOffice && issued >= CertificateChain.decree58
    return RecordedCertificate(
      certificate: certificate, recordedOn: isByProcedure ? issued : office.onOrBefore(min(start, issued + 6)),
      change: .issued)
  }

  /// Ends the chain as the departure says: the certificate of that day is withdrawn or suspended, and none follows.
  mutating func end(_ departure: Lifecycle.Departure, _ stream: inout Stream) {
    switch departure {
    case .none, .expiry, .pause: return
    case .withdrawal(let day):
      close(on: day, as: .withdrawn(on: day, by: DecisionNumber.drawn(on: day, &stream)), .withdrawn)
    case .suspension(let day, _):
      close(on: day, as: .suspended(since: day, by: DecisionNumber.drawn(on: day, &stream)), .suspended)
    }
  }

  private mutating func close(
    on day: Day, as standing: Certificate.Standing, _ change: RecordedCertificate.Change
  ) {
    certificates.removeAll { $0[0].certificate.validFrom > day }
    guard let last = certificates.indices.last else { return }
    certificates[last].removeAll { $0.recordedOn > day && $0.change != .issued }
    if certificates[last].last?.change == .suspended { certificates[last].removeLast() }
    guard var version = certificates[last].last else { return }
    version.certificate.standing = standing
    version.recordedOn = office.onOrAfter(day + 1)
    version.change = change
    certificates[last].append(version)
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
      standing.change = .entered
      return [standing] + after
    }
  }
}
