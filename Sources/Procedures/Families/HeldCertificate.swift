import Components
import Domain

/// The certificate a dossier is about, as the record holds it: shown first, and not asked.
enum HeldCertificate {
  static let number = Question(
    "certificate-number",
    Wording(vi: "Số Giấy đăng ký", en: "Number of the certificate", fr: "Numéro du certificat"),
    short: Wording(vi: "Số Giấy đăng ký", en: "Certificate", fr: "Certificat"), .text(.words, longest: 100))

  static let expiry = Question(
    "certificate-expiry", Wording(vi: "Có giá trị đến", en: "Valid until", fr: "Valable jusqu’au"),
    short: Wording(vi: "Có giá trị đến", en: "Valid until", fr: "Valable jusqu’au"), .day(.any))

  static let seat = Question(
    "seat", Wording(vi: "Trụ sở Văn phòng đại diện", en: "Seat of the office", fr: "Siège du bureau"),
    short: Wording(vi: "Trụ sở Văn phòng đại diện", en: "Seat of the office", fr: "Siège du bureau"),
    .text(.words, longest: 600))

  /// The section that shows it.
  static func section(_ setting: Setting) -> Journey.Section {
    let shown = [
      number, expiry, OrganisationQuestions.name, OrganisationQuestions.vietnameseName,
      OrganisationQuestions.country(setting), seat, ActivityQuestions.fields(setting),
      ActivityQuestions.provinces(setting),
    ]
    return Journey.Section("certificate", SectionWords.held, steps: shown.map(HeldStep.init))
  }

  /// What the certificate and the record say, as answers.
  static func answers(_ setting: Setting) -> Answers {
    guard let certificate = setting.certificate?.certificate else { return Answers() }
    let scope = CertificateScope(certificate, setting)
    var answers = setting.holdings.known.only(["name", "name-vietnamese"])
    if let applicant = setting.holdings.applicant { answers = answers.merging(identity(of: applicant)) }
    answers[number.name] = certificate.number.text
    answers[expiry.name] = certificate.expiry.description
    answers[seat.name] = certificate.seat?.string
    if scope.isReadable {
      answers[all: "fields"] = scope.fields.map(\.rawValue)
      answers[all: "provinces"] = scope.codes.map(\.description)
    }
    return answers
  }

  /// Names and country as the register has them: these go before what was once answered.
  static func identity(of applicant: DossierFiling.Applicant) -> Answers {
    var answers = Answers()
    let vietnamese = applicant.name.all.first { $0.language == "vi" && !$0.text.isEmpty }
    answers["name"] = (applicant.name.all.first { $0.language != "vi" && !$0.text.isEmpty } ?? vietnamese)?.text.string
    if let vietnamese, vietnamese.text.string != answers["name"] { answers["name-vietnamese"] = vietnamese.text.string }
    answers["country"] = applicant.country?.code
    return answers
  }
}
