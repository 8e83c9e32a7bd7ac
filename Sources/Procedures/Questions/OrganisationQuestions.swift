import Components
import Domain

/// Who applies: what form 03a must hold of the organisation, derived from Decree 58/2022/NĐ-CP, arts 6 and 9–11; the layout of
/// the official form is to be confirmed.
enum OrganisationQuestions {
  /// Who it is.
  static func identity(_ setting: Setting) -> [Question] {
    [name, vietnameseName, shortName, country(setting), legalStatus, founded]
  }

  /// How it is reached.
  static let contact = [headOffice, website, mailbox]

  /// What was answered once holds until an amendment says otherwise.
  static func lasting(_ setting: Setting) -> [Question] { identity(setting) + contact }

  /// The names under which what lasts is answered, the registration at home among it.
  static let lastingNames: Set<String> = [
    "name", "name-vietnamese", "name-short", "country", "legal-status", "founded", HomeRegistration.limitQuestion,
    HomeRegistration.untilQuestion, "head-office", "website", "mailbox",
  ]

  static let name = Question(
    "name",
    Wording(
      vi: "Tên đầy đủ của tổ chức, như trong giấy tờ chứng minh tư cách pháp nhân",
      en: "What is the organisation’s full name, as in the paper that proves its legal personality?",
      fr:
        "Quel est le nom complet de l’organisation, tel qu’il figure dans l’acte attestant sa personnalité morale\u{00A0}?"
    ),
    short: Wording(vi: "Tên tổ chức", en: "Name", fr: "Nom"),
    hint: Wording(
      vi: "Bằng ngôn ngữ gốc.", en: "In its original language.", fr: "Dans la langue d’origine."),
    .text(.words, longest: 300))

  static let vietnameseName = Question(
    "name-vietnamese",
    Wording(
      vi: "Tên tổ chức bằng tiếng Việt", en: "What is its name in Vietnamese?",
      fr: "Quel est son nom en vietnamien\u{00A0}?"),
    short: Wording(vi: "Tên tiếng Việt", en: "Name in Vietnamese", fr: "Nom en vietnamien"),
    hint: Wording(
      vi: "Tên này được ghi trên Giấy đăng ký.", en: "This name stands on the certificate.",
      fr: "Ce nom figure sur le certificat."),
    .text(.words, longest: 300))

  static let shortName = Question(
    "name-short",
    Wording(vi: "Tên viết tắt", en: "Has it a short name?", fr: "A-t-elle un sigle\u{00A0}?"),
    short: Wording(vi: "Tên viết tắt", en: "Short name", fr: "Sigle"), .text(.words, longest: 60)
  ).optional()

  static func country(_ setting: Setting) -> Question {
    Question(
      "country",
      Wording(
        vi: "Tổ chức được thành lập ở quốc gia, vùng lãnh thổ nào?", en: "In which country was it founded?",
        fr: "Dans quel pays a-t-elle été fondée\u{00A0}?"),
      short: Wording(vi: "Nơi thành lập", en: "Country of foundation", fr: "Pays de fondation"),
      .list(setting.countryChoices.filter { $0.value != CountryCode.vietNam.code }))
  }

  static let legalStatus = Question(
    "legal-status",
    Wording(
      vi: "Tổ chức có tư cách pháp nhân gì theo pháp luật nơi thành lập?",
      en: "What is it under the law of that country?",
      fr: "Quelle est sa forme juridique selon le droit de ce pays\u{00A0}?"),
    short: Wording(vi: "Tư cách pháp nhân", en: "Legal status", fr: "Forme juridique"),
    hint: Wording(
      vi: "Các loại tổ chức thuộc phạm vi Nghị định (khoản 1 Điều 3 Nghị định số 58/2022/NĐ-CP).",
      en: "The kinds of organisation under Decree 58/2022/NĐ-CP, art. 3(1).",
      fr: "Les types d’organisation visés par le décret 58/2022/NĐ-CP, art. 3, par. 1."),
    .choice([
      FormField.Choice(
        "non-profit",
        Phrase(
          Wording(
            vi: "Tổ chức phi chính phủ, tổ chức phi lợi nhuận", en: "Non-governmental, non-profit organisation",
            fr: "Organisation non gouvernementale, sans but lucratif"))),
      FormField.Choice("social-fund", Phrase(Wording(vi: "Quỹ xã hội", en: "Social fund", fr: "Fonds social"))),
      FormField.Choice("private-fund", Phrase(Wording(vi: "Quỹ tư nhân", en: "Private fund", fr: "Fonds privé"))),
    ]))

  static let founded = Question(
    "founded",
    Wording(
      vi: "Tổ chức được thành lập ngày nào?", en: "When was it founded?", fr: "Quand a-t-elle été fondée\u{00A0}?"),
    short: Wording(vi: "Ngày thành lập", en: "Founded", fr: "Fondée le"), hint: dayHint, .day(.past))

  static let registrationLimit = Question(
    HomeRegistration.limitQuestion,
    Wording(
      vi: "Đăng ký hoạt động tại nơi thành lập có thời hạn không?",
      en: "Does its registration where it was founded end on a certain day?",
      fr: "Son enregistrement au lieu de fondation est-il limité dans le temps\u{00A0}?"),
    short: Wording(
      vi: "Thời hạn đăng ký tại nơi thành lập", en: "Registration at home", fr: "Enregistrement au lieu de fondation"),
    hint: Wording(
      vi: "Thời hạn của Giấy đăng ký không vượt quá thời hạn này (Điều 9 Nghị định số 58/2022/NĐ-CP).",
      en: "The certificate never runs past it (Decree 58/2022/NĐ-CP, art. 9).",
      fr: "Le certificat ne va jamais au-delà (décret 58/2022/NĐ-CP, art. 9)."),
    .choice([
      FormField.Choice("limited", Phrase(Wording(vi: "Có thời hạn", en: "Yes, it ends", fr: "Oui, il prend fin"))),
      FormField.Choice(
        "unlimited", Phrase(Wording(vi: "Không thời hạn", en: "No, it has no end", fr: "Non, il est sans terme"))),
    ]))

  static let registrationUntil = Question(
    HomeRegistration.untilQuestion,
    Wording(
      vi: "Đăng ký hoạt động tại nơi thành lập có giá trị đến ngày nào?",
      en: "What is the last day of its registration where it was founded?",
      fr: "Quel est le dernier jour de son enregistrement au lieu de fondation\u{00A0}?"),
    short: Wording(vi: "Đăng ký có giá trị đến", en: "Registered until", fr: "Enregistrée jusqu’au"), hint: dayHint,
    .day(.future)
  ).when(HomeRegistration.limitQuestion, is: "limited")

  static let headOffice = Question(
    "head-office",
    Wording(
      vi: "Địa chỉ trụ sở chính", en: "What is the address of its head office?",
      fr: "Quelle est l’adresse de son siège\u{00A0}?"),
    short: Wording(vi: "Trụ sở chính", en: "Head office", fr: "Siège"), .lines(longest: 500))

  static let website = Question(
    "website",
    Wording(vi: "Trang thông tin điện tử", en: "Has it a website?", fr: "A-t-elle un site internet\u{00A0}?"),
    short: Wording(vi: "Trang tin", en: "Website", fr: "Site internet"),
    hint: Wording(
      vi: "Ví dụ: https://www.tochuc.org", en: "Such as https://www.organisation.org",
      fr: "Par exemple https://www.organisation.org"), .website
  ).optional()

  static let mailbox = Question(
    "mailbox",
    Wording(
      vi: "Thư điện tử của tổ chức để nhận thông báo về hồ sơ",
      en: "To which e-mail address of the organisation should news of the dossier go?",
      fr: "À quelle adresse électronique de l’organisation envoyer les nouvelles du dossier\u{00A0}?"),
    short: Wording(vi: "Thư điện tử của tổ chức", en: "Organisation’s e-mail", fr: "Courriel de l’organisation"),
    hint: Wording(
      vi: "Địa chỉ chung của tổ chức, không phải của một người.", en: "A shared mailbox, not a person’s.",
      fr: "Une boîte commune, pas celle d’une personne."), .text(.email, longest: 254))

  static let dayHint = Wording(vi: "Ví dụ: 27 / 3 / 2019", en: "Such as 27 / 3 / 2019", fr: "Par exemple 27 / 3 / 2019")
}
