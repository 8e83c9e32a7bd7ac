import Domain

/// What happens to a certificate during its term. Between two changes lies time enough for the dossier of the second to be filed
/// when the paper of the first is in hand.
struct CertificateChanges {
  let office: OfficeDays
  let provinces: ProvinceStock

  /// More calendar days than lie between the filing of a dossier and its result, with the usual delays.
  private static let (longestDossier, untilNext) = (135, 200)

  /// In time, unless the organisation asked for it late (Decree 58/2022/NĐ-CP, arts 12(1), 16(1): at least 60 days before).
  func extend(_ versions: inout [RecordedCertificate], until end: Day, _ stream: inout Stream) {
    guard var version = versions.last, version.certificate.expiry < end else { return }
    let before = stream.chance(11) ? 4 + stream.below(8) : 50 + stream.below(28)
    version.recordedOn = office.onOrBefore(version.certificate.expiry - before)
    version.certificate.expiry = end
    version.change = .extended
    versions.append(version)
  }

  /// Changes that do not touch the term.
  func vary(_ versions: inout [RecordedCertificate], _ stream: inout Stream) {
    if stream.chance(22) { amend(&versions, &stream) }
    if stream.chance(4) { reissue(&versions, &stream) }
    if stream.chance(4) { suspendForATime(&versions, &stream) }
  }

  /// A day of the term well after the last change and well before the next; nil where there is none.
  private func day(within versions: [RecordedCertificate], _ stream: inout Stream) -> Day? {
    guard let version = versions.last else { return nil }
    let (issued, end) = (version.certificate.issued, version.certificate.expiry - Self.untilNext)
    let latest = issued < CertificateChain.reform ? min(end, CertificateChain.reform - 5) : end
    let from = version.recordedOn + Self.longestDossier
    guard latest - from > 60 else { return nil }
    return office.onOrAfter(from + stream.below(latest - from - 20))
  }

  private func amend(_ versions: inout [RecordedCertificate], _ stream: inout Stream) {
    guard var version = versions.last, let day = day(within: versions, &stream) else { return }
    // Decree 58/2022/NĐ-CP, art. 28 lets the older ones run on, and no more.
    guard version.certificate.kind != .projectOffice || day < CertificateChain.decree58 else { return }
    let draw = stream.below(100)
    let more = stream.index(by: provinces.sums)
    let isOffice = version.certificate.kind == .representativeOffice
    let isByProcedure = day > CertificateChain.decree58 + Self.longestDossier
    if isByProcedure, draw < 24, isOffice {
      version.certificate.seat = OfficeSeat(&stream).words
      version.change = .amended(.seat)
    } else if isByProcedure, draw < 40 {
      version.change = .amended(.representative)
    } else {
      // By the name of the day of issue, where it is still the same.
      let name = Text(provinces.reading(more, on: version.certificate.issued).name)
      guard !version.certificate.provinces.contains(name), Text(provinces.reading(more, on: day).name) == name else {
        return
      }
      version.certificate.provinces.append(name)
      version.change = .amended(.province(more))
    }
    version.recordedOn = day
    versions.append(version)
  }

  /// Under Decree 58/2022/NĐ-CP only: before, nothing of it would be seen.
  private func reissue(_ versions: inout [RecordedCertificate], _ stream: inout Stream) {
    guard var version = versions.last, let day = day(within: versions, &stream),
      day > CertificateChain.decree58 + Self.longestDossier, version.certificate.kind != .projectOffice
    else { return }
    version.recordedOn = day
    version.change = .reissued(stream.pick([.lost, .lost, .old, .damaged]))
    versions.append(version)
  }

  /// Suspended and set right, well away from the day that is counted.
  private func suspendForATime(_ versions: inout [RecordedCertificate], _ stream: inout Stream) {
    guard let version = versions.last else { return }
    let since = office.onOrAfter(version.recordedOn + 90 + stream.below(200))
    let lifted = office.onOrAfter(since + 30 + stream.below(40))
    let counted = Lifecycle.counted
    guard lifted + Self.untilNext < version.certificate.expiry, !(since - 10 <= counted && counted <= lifted + 10)
    else { return }
    var suspended = version
    suspended.certificate.standing = .suspended(since: since, by: .drawn(on: since, &stream))
    suspended.recordedOn = office.onOrAfter(since + 1)
    suspended.change = .suspended
    var restored = version
    restored.recordedOn = lifted
    restored.change = .lifted
    versions += [suspended, restored]
  }
}

extension DecisionNumber {
  /// One that nobody else bears, as far as chance goes.
  static func drawn(on day: Day, _ stream: inout Stream) -> DecisionNumber {
    guard let number = DecisionNumber("\(100 + stream.below(3_900))/QĐ-DEMO-\(day.year)") else {
      preconditionFailure("a number is never empty")
    }
    return number
  }
}
