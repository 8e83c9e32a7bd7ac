public import Domain
public import Ledger

/// The right to a number: of one kind, only one certificate of the record bears it, whoever entered it and however it was spelled.
public enum CertificateClaim {
  public static let kind: Name = "certificate"
  /// For whoever does not know the ledger.
  public static let kindName = kind.text

  public static func key(of certificate: Certificate) -> String {
    "\(certificate.kind.rawValue):\(certificate.number.key)"
  }
}
