import Components
import Domain

/// What an organisation's certificates say of it on one day.
struct OrganisationFinding {
  var certificates: [CertificateRow]
  var day: Day

  private func count(_ state: Certificate.State) -> Int { certificates.count { $0.state(on: day) == state } }

  var inForce: Int { count(.inForce) }

  /// nil where the record holds no certificate of it: that says nothing of its presence.
  var presence: Tag? {
    if certificates.isEmpty { return nil }
    if inForce > 0 { return Tag(OrganisationPageWords.present, .good) }
    if count(.suspended) > 0 { return Tag(OrganisationPageWords.suspended, .waiting) }
    return Tag(OrganisationPageWords.notPresent)
  }

  /// Presence and projects in one sentence; projects of the day asked for, if any.
  func lede(projects: Int, on asked: Day?, _ language: Language) -> Phrase {
    let named = OrganisationPageWords.named(projects, Numerals(language).integer(projects), on: asked)
    let certificates = certificates.isEmpty ? OrganisationPageWords.noCertificate : inForceWords(language)
    return Phrase(OrganisationPageWords.sentence(certificates, named))
  }

  /// How many certificates are in force, as the heading of their table.
  func inForceWords(_ language: Language) -> Wording {
    OrganisationPageWords.inForce(inForce, Numerals(language).integer(inForce), day)
  }
}
