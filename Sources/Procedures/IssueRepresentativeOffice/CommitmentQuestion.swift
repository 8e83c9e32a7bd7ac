import Components
import Domain

/// That the organisation will work in Viet Nam for long, and why its programmes need an office on the spot (Decree 58/2022/NĐ-CP,
/// art. 14(3)).
enum CommitmentQuestion {
  static let commitment = Question(
    "commitment",
    Wording(
      vi: "Cam kết hoạt động dài hạn và lý do cần điều hành, giám sát thường xuyên, tại chỗ",
      en: "What does it commit itself to, and why do its programmes need an office on the spot?",
      fr: "À quoi s’engage-t-elle, et pourquoi ses programmes exigent-ils un bureau sur place\u{00A0}?"),
    short: Wording(vi: "Cam kết dài hạn", en: "Long-term commitment", fr: "Engagement durable"),
    hint: Wording(
      vi: "Ít nhất 05 năm, tại một hay nhiều địa phương (khoản 3 Điều 14 Nghị định số 58/2022/NĐ-CP).",
      en: "For at least 5 years, in one or more provinces (Decree 58/2022/NĐ-CP, art. 14(3)).",
      fr: "Pour 5 ans au moins, dans une ou plusieurs provinces (décret 58/2022/NĐ-CP, art. 14, par. 3)."),
    .lines(longest: 4000))
}
