import Components
import Domain

/// What the organisation wants to do in Viet Nam, where and in what (Decree 58/2022/NĐ-CP, arts 8(1), 10(2)–(3)).
enum ActivityQuestions {
  /// For so many years as the law has planned; each page begins with what the record holds of it.
  static func all(_ setting: Setting, years: Int) -> [any JourneyStep] {
    let known = setting.holdings.known
    let scope = setting.holdings.certificates.first.map { CertificateScope($0.certificate, setting) }
    return [
      aims.proposing(known[all: aims.name]),
      fields(setting).proposing(scope?.fields.map(\.rawValue) ?? known[all: "fields"]),
      provinces(setting).proposing(scope?.codes.map(\.description) ?? known[all: "provinces"]),
      PlannedActivities(setting, for: years), approvingBodies(setting).proposing(known[all: "approving-bodies"]),
    ]
  }

  static let aims = Question(
    "aims",
    Wording(
      vi: "Tôn chỉ, mục đích hoạt động của tổ chức tại Việt Nam",
      en: "What does the organisation aim to do in Viet Nam?",
      fr: "Quels sont les buts de l’organisation au Viet Nam\u{00A0}?"),
    short: Wording(vi: "Tôn chỉ, mục đích", en: "Aims", fr: "Buts"),
    hint: Wording(
      vi: "Nêu sự phù hợp với lợi ích và nhu cầu của Việt Nam (khoản 2 Điều 10 Nghị định số 58/2022/NĐ-CP).",
      en: "Say how they fit Viet Nam’s interests and needs (Decree 58/2022/NĐ-CP, art. 10(2)).",
      fr: "Dites comment ils répondent aux intérêts et besoins du Viet Nam (décret 58/2022/NĐ-CP, art. 10, par. 2)."),
    .lines(longest: 4000))

  static func fields(_ setting: Setting) -> Question {
    Question(
      "fields",
      Wording(
        vi: "Tổ chức đề nghị hoạt động trong những lĩnh vực nào?", en: "In which fields does it want to work?",
        fr: "Dans quels domaines souhaite-t-elle travailler\u{00A0}?"),
      short: Wording(vi: "Lĩnh vực", en: "Fields", fr: "Domaines"),
      hint: Wording(
        vi: "Chỉ được hoạt động trong các lĩnh vực ghi trên Giấy đăng ký. Bộ quản lý mỗi lĩnh vực được lấy ý kiến.",
        en: "Work is allowed only in the fields on the certificate. The ministry of each field is consulted.",
        fr: "Seuls les domaines inscrits au certificat sont autorisés. Le ministère de chaque domaine est consulté."),
      .several(setting.fieldChoices))
  }

  static func provinces(_ setting: Setting) -> Question {
    Question(
      "provinces",
      Wording(
        vi: "Tổ chức đề nghị hoạt động tại những tỉnh, thành phố nào?", en: "In which provinces does it want to work?",
        fr: "Dans quelles provinces souhaite-t-elle travailler\u{00A0}?"),
      short: Wording(vi: "Địa bàn", en: "Provinces", fr: "Provinces"),
      hint: Wording(
        vi: "Theo tên các tỉnh, thành phố hiện nay. Ủy ban nhân dân mỗi tỉnh, thành phố được lấy ý kiến.",
        en: "By today’s provinces. The people’s committee of each is consulted.",
        fr: "Selon les provinces actuelles. Le comité populaire de chacune est consulté."),
      .several(setting.provinceChoices))
  }

  static func approvingBodies(_ setting: Setting) -> Question {
    Question(
      "approving-bodies",
      Wording(
        vi: "Cơ quan nào phê duyệt việc tiếp nhận các khoản viện trợ của tổ chức?",
        en: "Which bodies approve receiving the organisation’s aid?",
        fr: "Quels organismes approuvent la réception de son aide\u{00A0}?"),
      short: Wording(
        vi: "Cơ quan phê duyệt tiếp nhận viện trợ", en: "Bodies approving the aid", fr: "Organismes approuvant l’aide"),
      hint: Wording(
        vi:
          "Chọn các cơ quan đã biết. Các cơ quan này cũng được lấy ý kiến (khoản 3 Điều 11 Nghị định số 58/2022/NĐ-CP).",
        en: "Choose those already known. They are consulted too (Decree 58/2022/NĐ-CP, art. 11(3)).",
        fr: "Choisissez ceux déjà connus. Ils sont aussi consultés (décret 58/2022/NĐ-CP, art. 11, par. 3)."),
      .several(setting.approvingBodyChoices)
    ).optional()
  }
}
