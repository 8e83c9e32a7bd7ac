import Components
import Domain

/// Why a new paper is asked for (Decree 58/2022/NĐ-CP, art. 13(1)(a): do mất, cũ, hỏng).
enum ReissueReason: String, CaseIterable {
  case lost, old, damaged

  static let questionName = "re-issue-reason"

  static func isLost(_ answers: Answers) -> Bool { answers[questionName] == ReissueReason.lost.rawValue }

  /// There is an original to give back.
  static func isKept(_ answers: Answers) -> Bool {
    answers[questionName].map { $0 != ReissueReason.lost.rawValue } ?? false
  }

  var wording: Wording {
    switch self {
    case .lost: Wording(vi: "Bị mất", en: "It is lost", fr: "Il est perdu")
    case .old: Wording(vi: "Cũ", en: "It is old", fr: "Il est usé")
    case .damaged: Wording(vi: "Hỏng", en: "It is damaged", fr: "Il est abîmé")
    }
  }

  static let question = Question(
    questionName,
    Wording(
      vi: "Vì sao đề nghị cấp lại Giấy đăng ký?", en: "Why is a new paper needed?",
      fr: "Pourquoi un nouveau document est-il nécessaire\u{00A0}?"),
    short: Wording(vi: "Lý do", en: "Reason", fr: "Motif"),
    hint: Wording(
      vi: "Nếu bị mất: nộp bản sao. Nếu cũ, hỏng: nộp lại bản chính (điểm b khoản 1 Điều 13 và Điều 17 Nghị định số "
        + "58/2022/NĐ-CP).",
      en: "Lost: file a copy. Old or damaged: hand in the original (Decree 58/2022/NĐ-CP, arts 13(1)(b), 17(1)(b)).",
      fr:
        "Perdu\u{00A0}: déposez une copie. Usé ou abîmé\u{00A0}: remettez l’original (décret 58/2022/NĐ-CP, art. 13 et 17, "
        + "par. 1 b)."),
    .choice(ReissueReason.allCases.map { FormField.Choice($0.rawValue, Phrase($0.wording)) }))
}
