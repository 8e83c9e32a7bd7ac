import Domain

/// What happens to a certificate during its term. Between two changes lies time enough for the dossier of the second to be filed
/// when the paper of the first is in hand.
struct CertificateChanges {
  let office: OfficeDays
  let provinces: ProvinceStock
  let name: Narratives
  let bearer: NameBearer

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
    guard let amendment = amendment(of: version.certificate, on: day, &stream) else { return }
    switch amendment {
    case .province(let index):
      version.certificate.provinces.append(Text(provinces.reading(index, on: day).name))
    case .seat: version.certificate.seat = OfficeSeat(&stream).words
    case .representative, .name, .address: break
    }
    version.change = .amended(amendment)
    version.recordedOn = day
    versions.append(version)
  }

  /// What an organisation asks to change: under Decree 58/2022/NĐ-CP more than what stands on the certificate. nil where it has the
  /// province already, or that has another name than on the day of issue.
  func amendment(
    of certificate: Certificate, on day: Day, _ stream: inout Stream
  ) -> RecordedCertificate.Amendment? {
    let draw = stream.below(100)
    let more = stream.index(by: provinces.sums)
    if day > CertificateChain.decree58 + Self.longestDossier {
      switch draw {
      case 0..<24 where certificate.kind == .representativeOffice: return .seat
      case 0..<34: return .representative
      case 34..<46: return .name(bearer.renamed(name, &stream))
      case 46..<58: return .address(bearer.address(&stream))
      default: break
      }
    }
    let called = provinces.reading(more, on: day).name
    guard !certificate.provinces.contains(Text(called)),
      provinces.reading(more, on: certificate.issued).name == called
    else { return nil }
    return .province(more)
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
