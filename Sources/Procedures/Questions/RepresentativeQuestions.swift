import Components
import Domain

/// Whom the organisation proposes as its Representative or Head of office (Người đại diện, Trưởng Văn phòng đại diện; Decree
/// 58/2022/NĐ-CP, arts 3(5), 10(4), 14(4)). All of it concerns a person: it is kept apart and never public.
enum RepresentativeQuestions {
  static func all(_ setting: Setting, of kind: Certificate.Kind = .operation) -> [Question] {
    [
      kind == .representativeOffice ? head : name, nationality(setting), birth, document, position, telephone, mailbox,
    ].map { $0.personal() }
  }

  private static let head = Question(
    "representative-name",
    Wording(
      vi: "Họ và tên người được đề nghị làm Trưởng Văn phòng đại diện", en: "Who is proposed as Head of office?",
      fr: "Qui est proposé comme chef du bureau\u{00A0}?"),
    short: name.short, hint: name.hint, .text(.words, longest: 200))

  static let name = Question(
    "representative-name",
    Wording(
      vi: "Họ và tên người được đề nghị làm Người đại diện", en: "Who is proposed as Representative?",
      fr: "Qui est proposé comme Représentant\u{00A0}?"),
    short: Wording(vi: "Họ và tên", en: "Name", fr: "Nom"),
    hint: Wording(
      vi: "Như trong hộ chiếu hoặc căn cước.", en: "As in the passport or identity card.",
      fr: "Comme dans le passeport ou la carte d’identité."),
    .text(.words, longest: 200))

  static func nationality(_ setting: Setting) -> Question {
    Question(
      "representative-nationality",
      Wording(vi: "Quốc tịch", en: "What is their nationality?", fr: "Quelle est sa nationalité\u{00A0}?"),
      short: Wording(vi: "Quốc tịch", en: "Nationality", fr: "Nationalité"), .list(setting.countryChoices))
  }

  static let birth = Question(
    "representative-birth",
    Wording(vi: "Ngày sinh", en: "When were they born?", fr: "Quelle est sa date de naissance\u{00A0}?"),
    short: Wording(vi: "Ngày sinh", en: "Born", fr: "Date de naissance"), hint: OrganisationQuestions.dayHint,
    .day(.past))

  static let document = Question(
    "representative-document",
    Wording(
      vi: "Số hộ chiếu, hoặc số căn cước nếu là người Việt Nam",
      en: "What is the number of their passport, or of the identity card of a Vietnamese citizen?",
      fr: "Quel est le numéro de son passeport, ou de sa carte d’identité si c’est une personne vietnamienne\u{00A0}?"),
    short: Wording(vi: "Số hộ chiếu, căn cước", en: "Passport or identity card", fr: "Passeport ou carte d’identité"),
    .text(.words, longest: 40))

  static let position = Question(
    "representative-position",
    Wording(
      vi: "Chức vụ trong tổ chức", en: "What is their position in the organisation?",
      fr: "Quelle est sa fonction dans l’organisation\u{00A0}?"),
    short: Wording(vi: "Chức vụ", en: "Position", fr: "Fonction"), .text(.words, longest: 200))

  static let telephone = Question(
    "representative-telephone",
    Wording(
      vi: "Số điện thoại", en: "What is their telephone number?", fr: "Quel est son numéro de téléphone\u{00A0}?"),
    short: Wording(vi: "Điện thoại", en: "Telephone", fr: "Téléphone"), .text(.telephone, longest: 40))

  static let mailbox = Question(
    "representative-mailbox",
    Wording(vi: "Thư điện tử", en: "What is their e-mail address?", fr: "Quelle est son adresse électronique\u{00A0}?"),
    short: Wording(vi: "Thư điện tử", en: "E-mail", fr: "Courriel"), .text(.email, longest: 254))
}
