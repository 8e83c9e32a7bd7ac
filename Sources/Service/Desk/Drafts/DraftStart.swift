import Domain
import Procedures

/// With what a draft begins: whose it is, how it came, and the certificate it is about.
struct DraftStart {
  var applicantName: Text?
  var kept: Answers

  /// As the body of the person begins it; nil where an answer is missing or wrong. `certificate` is the one that was named; `known` is
  /// what the record calls the organisation whose dossier it is.
  init?(_ form: FormBody, by body: Body, about certificate: CertificateFile?, known: Text?) {
    var kept = Answers()
    if let certificate { kept[DraftKept.certificate] = certificate.number.text }
    guard !body.isOrganisation else {
      self.kept = kept
      return
    }
    guard let manner = form["manner"].flatMap({ DossierFiling.Manner(rawValue: $0) }), manner != .online else {
      return nil
    }
    kept[DraftKept.manner] = manner.rawValue
    if let certificate {
      applicantName = known
      kept[DraftKept.applicant] = certificate.certificate.holder.text
    } else {
      guard let name = form["applicant-name"].map({ Text($0) }) ?? known, !name.isEmpty else { return nil }
      let number = form["applicant"].flatMap { RecordNumber($0) } ?? .newOrganisation()
      guard number.text.hasPrefix("o-") else { return nil }
      applicantName = name
      kept[DraftKept.applicant] = number.text
    }
    self.kept = kept
  }
}
