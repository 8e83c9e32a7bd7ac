public import Components
public import Domain

/// What stands on a certificate, as questions and answers.
public struct CertificateSummary: Component {
  let certificate: Certificate
  let applicant: DossierFiling.Applicant

  public init(_ certificate: Certificate, of applicant: DossierFiling.Applicant) {
    self.certificate = certificate
    self.applicant = applicant
  }

  public func draw(into html: inout HTML) {
    html.draw(SummaryList(rows(html.language)))
  }

  private func rows(_ language: Language) -> [SummaryList.Row] {
    let seat = certificate.seat.map { SummaryList.Row(Phrase(HeldCertificate.seat.short), Phrase($0.string)) }
    return [
      SummaryList.Row(Phrase(DeedWords.Certificate.number), Phrase(certificate.number.text)),
      SummaryList.Row(Phrase(DeedWords.Certificate.kind), Phrase(certificate.kind.wording)),
      SummaryList.Row(Phrase(DeedWords.Certificate.holder), Phrase(applicant.name, for: language)),
    ] + [seat].compactMap { $0 } + [
      SummaryList.Row(
        Phrase(DeedWords.Certificate.fields), values: certificate.fields.map { Phrase(FieldOfWork.wording(of: $0)) }),
      SummaryList.Row(
        Phrase(DeedWords.Certificate.provinces), values: certificate.provinces.map { Phrase($0.string) }),
      SummaryList.Row(Phrase(DeedWords.Certificate.issued), Phrase(certificate.issued)),
      SummaryList.Row(Phrase(DeedWords.Certificate.start), Phrase(certificate.validFrom)),
      SummaryList.Row(Phrase(DeedWords.Certificate.expiry), Phrase(certificate.expiry)),
    ]
  }
}
