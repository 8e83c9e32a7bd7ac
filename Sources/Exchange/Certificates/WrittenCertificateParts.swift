import Domain

extension WrittenCertificate {
  /// What a row says, as far as it can be read.
  struct Parts {
    var number: CertificateNumber?
    var kind: Certificate.Kind?
    var organisation: String?
    var country: CountryCode?
    var identifier: String?
    var answer: Answer?
    var fields: [Text]
    var provinces: [Text]
    var issued: Day?
    var validFrom: Day?
    var expiry: Day?
    var standing: Certificate.Standing?

    /// The answer to the question which organisation is meant.
    enum Answer: Equatable {
      case new
      case record(String)
    }

    /// The certificate, held by an organisation; nil where too much of it is not said.
    func certificate(of holder: RecordNumber) -> Certificate? {
      guard let number, let kind, let issued, let validFrom, let expiry, let standing, !fields.isEmpty,
        !provinces.isEmpty
      else { return nil }
      return Certificate(
        number: number, kind: kind, holder: holder, fields: fields, provinces: provinces, issued: issued,
        validFrom: validFrom, expiry: expiry, standing: standing)
    }
  }

  /// Reads all columns, and holds the days against each other and against the law.
  mutating func certificate() -> Parts {
    let issued = requiredDay(.issued)
    let validFrom = requiredDay(.validFrom)
    let expiry = requiredDay(.validTo)
    let parts = Parts(
      number: required(.number, most: 80).flatMap { CertificateNumber($0) }, kind: kind(),
      organisation: required(.organisation), country: country(), identifier: optional(.identifier, most: 200),
      answer: answer(), fields: fields(), provinces: provinces(on: issued), issued: issued, validFrom: validFrom,
      expiry: expiry, standing: standing(expiry: expiry))
    judgeDays(parts)
    judgeLimits(parts)
    return parts
  }

  private mutating func answer() -> Parts.Answer? {
    guard let text = optional(.record, most: 100) else { return nil }
    return ["new", "moi", "nouveau", "nouvelle"].contains(SearchFold.fold(text)) ? .new : .record(text)
  }

  private mutating func judgeDays(_ parts: Parts) {
    if let issued = parts.issued, issued > facts.today { find(.issued, .inFuture(issued)) }
    if let issued = parts.issued, let expiry = parts.expiry, expiry < issued {
      find(.validTo, .endsBeforeIssue(issued))
    }
    guard let validFrom = parts.validFrom else { return }
    if let expiry = parts.expiry, expiry < validFrom { find(.validTo, .endsBeforeStart(validFrom)) }
    if let issued = parts.issued, validFrom < issued { find(.validFrom, .startsBeforeIssue(issued)) }
  }

  /// Decree 58/2022/NĐ-CP, art. 9: three years for an operation certificate, five for a representative office; art. 28 for what
  /// Decree 12/2012/NĐ-CP called project offices.
  private mutating func judgeLimits(_ parts: Parts) {
    guard let kind = parts.kind, let issued = parts.issued, let decree = CertificateJudging.decree58 else { return }
    let isUnderDecree58 = issued >= decree
    let years: Int
    switch kind {
    case .operation: years = 3
    case .representativeOffice: years = 5
    case .projectOffice:
      find(.kind, isUnderDecree58 ? .noProjectOfficeSince(decree) : .projectOfficeLimits)
      return
    }
    guard let validFrom = parts.validFrom, let expiry = parts.expiry else { return }
    let latest = validFrom.adding(months: years * 12)
    guard expiry > latest else { return }
    find(.validTo, isUnderDecree58 ? .pastLimit(years: years, latest: latest) : .pastLimitBefore(years: years))
  }
}
