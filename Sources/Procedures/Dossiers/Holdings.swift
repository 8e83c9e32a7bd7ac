public import Domain

/// What the record holds of an applicant when a dossier is drafted or decided: so that nothing of it is asked again.
public struct Holdings: Equatable, Sendable {
  /// As it is named now; nil where the record does not know it yet.
  public var applicant: DossierFiling.Applicant?
  /// What its granted dossiers tell of it, the latest word on each question; nothing about persons.
  public var known: Answers
  /// Its certificates, the latest issued first.
  public var certificates: [CertificateFile]
  /// The one a dossier is about.
  public var certificate: CertificateFile?

  public init(
    applicant: DossierFiling.Applicant? = nil, known: Answers = Answers(), certificates: [CertificateFile] = [],
    certificate: CertificateFile? = nil
  ) {
    self.applicant = applicant
    self.known = known
    self.certificates = certificates
    self.certificate = certificate
  }

  /// The latest word of granted dossiers, given the first granted first. What an amendment put in the place of an answer
  /// (`new-…`) is that answer from then on.
  public static func known(from filings: [DossierFiling]) -> Answers {
    var known = Answers()
    for filing in filings {
      for (question, values) in filing.answers.values.sorted(by: { $0.key < $1.key }) {
        known[all: question] = values
        if question.hasPrefix(Holdings.change) {
          known[all: String(question.dropFirst(Holdings.change.count))] = values
        }
      }
      for question in known.values.keys where question.hasPrefix(Holdings.change) { known[all: question] = [] }
    }
    return known
  }

  /// How the questions of an amendment begin whose answers take the place of earlier ones.
  static let change = "new-"
}

extension Setting {
  /// The certificate a dossier is about.
  var certificate: CertificateFile? { holdings.certificate }
}
