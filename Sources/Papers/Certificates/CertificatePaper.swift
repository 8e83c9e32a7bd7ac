public import Domain

/// A certificate as it is handed over: what stands on the paper. The layout is ours; that of Forms 01 and 02 is to be confirmed.
public struct CertificatePaper: Equatable, Sendable {
  public var certificate: Certificate
  public var decision: DecisionNumber
  /// The office that decided, as the law names it.
  public var office: Wording
  public var holder: Narratives
  public var country: Wording?
  public var basis: [Citation]
  /// Where anybody checks it; it stands in the code as well.
  public var address: String
  public var standing: Standing

  public init(
    certificate: Certificate, decision: DecisionNumber, office: Wording, holder: Narratives, country: Wording?,
    basis: [Citation], address: String, standing: Standing
  ) {
    self.certificate = certificate
    self.decision = decision
    self.office = office
    self.holder = holder
    self.country = country
    self.basis = basis
    self.address = address
    self.standing = standing
  }

  /// Whether the paper is one of a record, or shows how one would look.
  public enum Standing: Sendable { case record, demonstration }

  /// By what its PDF is called: the kind, and the number printed on it.
  public static func title(of certificate: Certificate) -> String {
    "\(certificate.kind.wording.vi) \(certificate.number)"
  }

  /// The bytes of the paper, the same for the same values: what the deciding act commits to. nil where the machine lacks memory
  /// or fonts. Cost: some 10 ms.
  public func body() -> [UInt8]? {
    guard
      let sheet = Sheet(
        title: CertificatePaper.title(of: certificate), author: office.vi, made: certificate.issued)
    else { return nil }
    CertificateLayout(paper: self, sheet: sheet).draw()
    return sheet.finish()
  }
}
