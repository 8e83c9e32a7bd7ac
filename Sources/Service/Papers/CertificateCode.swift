import Components
import Domain
import Registers

/// What the square code on a certificate's paper says: `/c/<13 signs of the certificate>/<which of its papers>`. Short, so that a
/// worn print is still read, and without a language: whoever scans it is sent on by what their telephone speaks.
struct CertificateCode: Equatable {
  let certificate: RecordNumber
  /// From 1; nil where somebody typed the number alone.
  let paper: Int?

  private static let prefix = "c-"

  init(certificate: RecordNumber, paper: Int?) {
    self.certificate = certificate
    self.paper = paper
  }

  /// The code behind `/c`; nil where there is none.
  init?(_ segments: [Substring]) {
    guard (1...2).contains(segments.count), (8...32).contains(segments[0].utf8.count),
      let certificate = RecordNumber(CertificateCode.prefix + segments[0])
    else { return nil }
    let paper = segments.count > 1 ? Int(segments[1]) : nil
    guard segments.count == 1 || paper.map({ $0 > 0 && String($0) == segments[1] }) ?? false else { return nil }
    self.init(certificate: certificate, paper: paper)
  }

  var path: String { "/c/\(certificate.text.dropFirst(CertificateCode.prefix.count))" + (paper.map { "/\($0)" } ?? "") }

  /// The certificate's page, which knows which paper its reader holds.
  var page: PageAddress {
    PageAddress.certificate(certificate).with(CertificateCode.question, paper.map { String($0) })
  }

  /// How the page is asked about the paper in hand.
  static let question = "paper"
}
