public import Domain
import Record

/// Where organisations of similar names are found, and new ones of the same file are remembered.
public protocol OrganisationNaming {
  /// The organisations that a name may mean, the most alike first; empty where the name is a new one.
  func candidates(for name: String, country: CountryCode?) -> [CertificateCandidate]
  /// A name that the file brings: later rows are compared with it, too.
  mutating func add(_ number: RecordNumber, name: String, country: CountryCode?)
}

/// Judges a table of certificates row by row: what each would do to the record, and what is wrong or open about it. Pure: it asks
/// only what it was given, and appends nothing.
public struct CertificateJudging {
  let facts: CertificateFacts
  let holdings: CertificateHoldings
  private var naming: any OrganisationNaming
  private var organisations: [RecordNumber: KnownOrganisation] = [:]
  private var byName: [String: [RecordNumber]] = [:]
  private var byKey: [String: [RecordNumber]] = [:]
  /// The organisations that the file brings, by their numbers.
  private var brought: [RecordNumber: Organisation] = [:]

  /// Decree 58/2022/NĐ-CP came into force (art. 29).
  static let decree58 = Day(2022, 11, 1)

  public init(facts: CertificateFacts, holdings: CertificateHoldings, naming: any OrganisationNaming) {
    self.facts = facts
    self.holdings = holdings
    self.naming = naming
    for organisation in holdings.organisations {
      organisations[organisation.number] = organisation
      for name in organisation.names { byName[SearchFold.fold(name), default: []].append(organisation.number) }
    }
    for certificate in holdings.certificates {
      guard let number = CertificateNumber(certificate.printed) else { continue }
      byKey[number.key, default: []].append(certificate.number)
    }
  }

  /// Every row of the table, judged in its order. Cost: some microseconds a row, and for a new name a search among names.
  public mutating func judge(_ table: CertificateTable) throws -> [JudgedCertificate] {
    var first: [String: Int] = [:]
    var judged: [JudgedCertificate] = []
    for row in table.rows {
      var reading = WrittenCertificate(row, of: table, facts: facts)
      let written = reading.certificate()
      if let key = written.number?.key {
        if let before = first[key] { reading.find(.number, .repeatedNumber(row: before)) }
        first[key] = first[key] ?? row.number
      }
      judged.append(try judge(written, reading))
    }
    return judged
  }

  private mutating func judge(
    _ written: WrittenCertificate.Parts, _ reading: WrittenCertificate
  ) throws -> JudgedCertificate {
    var judged = JudgedCertificate(
      row: reading.row, printed: written.number?.text ?? "", organisation: written.organisation ?? "", verdict: .error,
      findings: reading.findings, candidates: [], changes: [])
    let holder = resolve(written, &judged)
    if let holder, let certificate = written.certificate(of: holder.number) {
      try compare(certificate, &judged)
      if judged.verdict == .new || judged.verdict == .changed { judged.recording?.organisation = holder.new }
    }
    let severities = Set(judged.findings.map(\.severity))
    if judged.verdict == .same {
      judged.findings.removeAll { $0.severity != .warning }
    } else if severities.contains(
      .error)
    {
      judged.verdict = .error
    } else if severities.contains(.conflict) {
      judged.verdict = .conflict
    } else if severities.contains(.question) {
      judged.verdict = .question
    }
    if judged.verdict.isReturned || judged.verdict == .same { judged.recording = nil }
    if judged.recording != nil, let holder, let new = holder.new { bring(new, holder.number, written) }
    return judged
  }

  private mutating func bring(_ new: Organisation, _ number: RecordNumber, _ written: WrittenCertificate.Parts) {
    guard brought.updateValue(new, forKey: number) == nil, let name = written.organisation else { return }
    naming.add(number, name: name, country: written.country)
  }
}

/// Whom a row means.
extension CertificateJudging {
  private struct Holder {
    var number: RecordNumber
    /// Where it is not on record yet.
    var new: Organisation?
  }

  private func resolve(_ written: WrittenCertificate.Parts, _ judged: inout JudgedCertificate) -> Holder? {
    guard let name = written.organisation else { return nil }
    let new = Organisation(
      identifier: written.identifier.flatMap { OrganisationIdentifier($0) }, name: Narratives(name),
      country: written.country)
    let number = RecordNumber.organisation(new)
    switch written.answer {
    case .record(let text): return named(text, &judged)
    case .new: return asNew(new, number, &judged)
    case nil: break
    }
    if isKnown(number) { return Holder(number: number, new: brought[number]) }
    if let identifier = written.identifier, let known = identified(identifier) { return Holder(number: known) }
    if let same = sameName(name, written.country) { return Holder(number: same, new: brought[same]) }
    let candidates = naming.candidates(for: name, country: written.country)
    guard candidates.isEmpty else {
      judged.candidates = candidates
      judged.findings.append(CertificateFinding(.record, .whichOrganisation))
      return Holder(number: number)
    }
    return Holder(number: number, new: new)
  }

  private func isKnown(_ number: RecordNumber) -> Bool { organisations[number] != nil || brought[number] != nil }

  private func named(_ text: String, _ judged: inout JudgedCertificate) -> Holder? {
    guard let number = RecordNumber(text.lowercased()), isKnown(number) else {
      judged.findings.append(CertificateFinding(.record, .unknownRecord(String(text.prefix(60)))))
      return nil
    }
    return Holder(number: number, new: brought[number])
  }

  private func asNew(_ new: Organisation, _ number: RecordNumber, _ judged: inout JudgedCertificate) -> Holder? {
    if organisations[number] != nil, brought[number] == nil {
      judged.findings.append(CertificateFinding(.record, .sameNameOnRecord(number)))
      return nil
    }
    return Holder(number: number, new: new)
  }

  private func identified(_ identifier: String) -> RecordNumber? {
    holdings.organisations.first { $0.identifier.uppercased() == identifier.uppercased() }?.number
  }

  /// The one organisation that is called so to the letter, but for accents and case, and is not of another country.
  private func sameName(_ name: String, _ country: CountryCode?) -> RecordNumber? {
    let same = Set(byName[SearchFold.fold(name)] ?? []).filter { number in
      guard let country, let other = organisations[number]?.country else { return true }
      return other == country
    }
    return same.count == 1 ? same.first : nil
  }
}

/// How the record stands.
extension CertificateJudging {
  private func compare(_ written: Certificate, _ judged: inout JudgedCertificate) throws {
    let subject = RecordNumber.certificate(written.kind, written.number)
    let others = Set(byKey[written.number.key] ?? []).union([subject])
    for number in others.sorted(by: { $0.text < $1.text }) {
      let acts = try holdings.acts(number)
      guard let (known, isIssuedHere) = CertificateJudging.latest(acts) else { continue }
      judge(written, against: known, isIssuedHere: isIssuedHere, &judged)
      guard judged.verdict != .conflict else { return }
      var certificate = written
      certificate.number = known.number
      judged.recording = JudgedCertificate.Recording(certificate: certificate, subject: number, version: acts.count)
      return
    }
    judged.verdict = .new
    judged.recording = JudgedCertificate.Recording(
      certificate: written, subject: subject, version: try holdings.acts(subject).count)
  }

  private func judge(
    _ written: Certificate, against known: Certificate, isIssuedHere: Bool, _ judged: inout JudgedCertificate
  ) {
    func conflict(_ matter: CertificateFinding.Matter) {
      judged.verdict = .conflict
      judged.findings.append(CertificateFinding(.number, matter))
    }
    guard known.holder == written.holder else {
      // Who is meant is not known yet: the question comes first.
      guard judged.candidates.isEmpty else {
        judged.verdict = .question
        return
      }
      return conflict(.heldByOther(name: organisations[known.holder]?.names.first ?? "", record: known.holder))
    }
    guard known.kind == written.kind else { return conflict(.otherKind(known.kind)) }
    judged.changes = written.changes(from: known)
    judged.verdict = judged.changes.isEmpty ? .same : .changed
    if judged.verdict == .changed, isIssuedHere { conflict(.issuedHere) }
  }

  /// The certificate as its acts have it, and whether a procedure of this record had a hand in it; nil where they tell of none.
  private static func latest(_ acts: [RecordAct]) -> (Certificate, Bool)? {
    guard let first = acts.first,
      let file = try? CertificateFile(number: first.subject, facts: acts.compactMap(\.certificateFact))
    else { return nil }
    let isChangedHere = acts.contains { if case .certificateStanding = $0 { true } else { false } }
    return (file.certificate, isChangedHere || !file.grants.isEmpty)
  }
}

extension Certificate {
  /// The columns in which it differs; the order of provinces and fields says nothing.
  func changes(from known: Certificate) -> [CertificateColumn] {
    var changes: [CertificateColumn] = []
    if Set(fields) != Set(known.fields) { changes.append(.fields) }
    if Set(provinces) != Set(known.provinces) { changes.append(.provinces) }
    if issued != known.issued { changes.append(.issued) }
    if validFrom != known.validFrom { changes.append(.validFrom) }
    if expiry != known.expiry { changes.append(.validTo) }
    if standing != known.standing { changes.append(.standing) }
    return changes
  }
}
