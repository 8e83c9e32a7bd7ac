import Components
import Domain

/// The declaration at the end of the application: prohibited acts are known (Decree 58/2022/NĐ-CP, art. 5), what was said is true
/// (Decree 63/2010/NĐ-CP, art. 21(3)).
enum DeclarationQuestion {
  static let declaration = Question(
    "declaration",
    Wording(
      vi: "Tổ chức cam đoan các nội dung sau", en: "What does the organisation declare?",
      fr: "Que déclare l’organisation\u{00A0}?"),
    short: Wording(vi: "Cam đoan", en: "Declaration", fr: "Déclaration"),
    hint: Wording(
      vi:
        "Các hành vi bị cấm: hoạt động tôn giáo hoặc trái với lợi ích quốc gia, pháp luật, quốc phòng, an ninh, trật tự "
        + "an toàn xã hội; thu lợi nhuận; tài trợ chống phá, lật đổ chính quyền nước khác, khủng bố; rửa tiền; trái với đạo "
        + "đức xã hội, thuần phong mỹ tục, bản sắc văn hóa, phá hoại khối đại đoàn kết dân tộc.",
      en:
        "Prohibited: religious activity or anything against the national interest, the law, defence, security or public "
        + "order; seeking profit; financing subversion abroad or terrorism; money laundering; acts against social ethics, "
        + "customs, cultural identity and national unity.",
      fr:
        "Sont interdits\u{00A0}: les activités religieuses ou contraires à l’intérêt national, à la loi, à la défense, à la "
        + "sécurité et à l’ordre public\u{00A0}; la recherche du profit\u{00A0}; le financement de la subversion à l’étranger ou "
        + "du terrorisme\u{00A0}; le blanchiment\u{00A0}; les actes contraires à l’éthique sociale, aux mœurs, à l’identité "
        + "culturelle et à l’unité nationale."),
    .several([prohibitedActs, truth])
  ).checked { values, _ in values.count == 2 ? nil : both }

  private static let prohibitedActs = FormField.Choice(
    "prohibited-acts",
    Phrase(
      Wording(
        vi: "Đã biết và không thực hiện các hành vi bị cấm tại Điều 5 Nghị định số 58/2022/NĐ-CP",
        en: "It knows the acts that Decree 58/2022/NĐ-CP, art. 5 prohibits, and will not commit them",
        fr: "Elle connaît les actes interdits par le décret 58/2022/NĐ-CP, art. 5, et s’en abstiendra")))

  private static let truth = FormField.Choice(
    "truth",
    Phrase(
      Wording(
        vi: "Chịu trách nhiệm về tính hợp pháp, chính xác của hồ sơ (khoản 3 Điều 21 Nghị định số 63/2010/NĐ-CP)",
        en: "It answers for the lawfulness and accuracy of the dossier (Decree 63/2010/NĐ-CP, art. 21(3))",
        fr: "Elle répond de la légalité et de l’exactitude du dossier (décret 63/2010/NĐ-CP, art. 21, par. 3)")))

  private static let both = Wording(
    vi: "Cần cam đoan cả hai nội dung", en: "Both declarations are needed", fr: "Les deux déclarations sont nécessaires"
  )
}
