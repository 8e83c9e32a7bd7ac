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
  /// The papers of which it holds a copy that may serve again.
  public var papers: [PaperOnFile]

  public init(
    applicant: DossierFiling.Applicant? = nil, known: Answers = Answers(), certificates: [CertificateFile] = [],
    certificate: CertificateFile? = nil, papers: [PaperOnFile] = []
  ) {
    self.applicant = applicant
    self.known = known
    self.certificates = certificates
    self.certificate = certificate
    self.papers = papers
  }

  /// The latest word on each question, given what was told in its order: in granted dossiers and in updates of the data. What an
  /// amendment put in the place of an answer (`new-…`) is that answer from then on.
  public static func known(from told: [Answers]) -> Answers {
    var known = Answers()
    for answers in told {
      for (question, values) in answers.values.sorted(by: { $0.key < $1.key }) {
        known[all: question] = values
        if question.hasPrefix(Holdings.change) {
          known[all: String(question.dropFirst(Holdings.change.count))] = values
        }
      }
      for question in known.values.keys where question.hasPrefix(Holdings.change) { known[all: question] = [] }
    }
    return known
  }

  /// The same for a dossier about a certificate: what was told about that very one goes before what was told about another, but for
  /// what concerns the organisation as such.
  public static func known(from told: [Answers], about own: [Answers]) -> Answers {
    known(from: told).merging(known(from: own).without(OrganisationQuestions.lastingNames))
  }

  /// How the questions of an amendment begin whose answers take the place of earlier ones.
  static let change = "new-"
}

extension Setting {
  /// The certificate a dossier is about.
  var certificate: CertificateFile? { holdings.certificate }
}
