import Components
import Domain

/// What is asked of a paper that may be in a foreign language: whether it is, and what was done about it
/// (Decree 58/2022/NĐ-CP, art. 11(1)).
enum PaperLanguage {
  static func questionName(_ code: String) -> String { "language-\(code)" }
  static func exemptionName(_ code: String) -> String { "exemption-\(code)" }

  /// The questions that follow a paper; none where the law asks nothing of foreign papers.
  static func questions(about item: DossierItem) -> [any JourneyStep] {
    let isHeld: @Sendable (DraftContent) -> Bool = { draft in
      !item.isOptional || draft.papers.contains { $0.item == item.code }
    }
    let isOnFile: @Sendable (DraftContent) -> Bool = { $0.isOnFile(item.code) }
    switch item.foreign {
    case .nothing: return []
    case .translation: return [language(item, [vietnamese, translated]).when(isHeld).settled(when: isOnFile)]
    case .legalisationAndTranslation:
      let exemption = exemption(item).when { draft in
        isHeld(draft) && draft.answers[questionName(item.code)] == "exempt"
      }
      return [language(item, [vietnamese, legalised, exempt]).when(isHeld), exemption].map {
        $0.settled(when: isOnFile)
      }
    }
  }

  /// The names of all that is asked about a paper.
  static func answerNames(of code: String) -> Set<String> { [questionName(code), exemptionName(code)] }

  private static func language(_ item: DossierItem, _ choices: [FormField.Choice]) -> Question {
    Question(
      questionName(item.code),
      Wording(
        vi: "Giấy tờ này bằng tiếng gì: \(item.words.vi)?", en: "In which language is this paper: \(item.words.en)?",
        fr: "Dans quelle langue est cette pièce\u{00A0}: \(item.words.fr)\u{00A0}?"),
      short: Wording(
        vi: "Ngôn ngữ: \(item.words.vi)", en: "Language: \(item.words.en)", fr: "Langue\u{00A0}: \(item.words.fr)"),
      hint: item.foreign == .translation
        ? onlyTranslated(item)
        : Wording(
          vi:
            "Văn bản bằng tiếng nước ngoài phải được hợp pháp hóa lãnh sự và kèm bản dịch tiếng Việt được chứng thực, "
            + "trừ trường hợp được miễn (khoản 1 Điều 11 Nghị định số 58/2022/NĐ-CP).",
          en:
            "A paper in a foreign language needs consular legalisation and a certified Vietnamese translation, unless it "
            + "is exempt (Decree 58/2022/NĐ-CP, art. 11(1)).",
          fr: "Une pièce en langue étrangère doit être légalisée par voie consulaire et accompagnée d’une traduction "
            + "vietnamienne certifiée, sauf dispense (décret 58/2022/NĐ-CP, art. 11, par. 1)."),
      .choice(choices))
  }

  /// An extension asks for no legalisation (Decree 58/2022/NĐ-CP, arts 12(1) and 16(1)).
  private static func onlyTranslated(_ item: DossierItem) -> Wording {
    let basis = item.basis.wording
    return Wording(
      vi: "Văn bản bằng tiếng nước ngoài phải kèm theo bản dịch tiếng Việt và chứng thực (\(basis.vi)).",
      en: "A paper in a foreign language needs a certified Vietnamese translation (\(basis.en)).",
      fr: "Une pièce en langue étrangère doit être accompagnée d’une traduction vietnamienne certifiée (\(basis.fr)).")
  }

  private static func exemption(_ item: DossierItem) -> Question {
    Question(
      exemptionName(item.code),
      Wording(
        vi: "Căn cứ miễn hợp pháp hóa lãnh sự", en: "Why is it exempt from consular legalisation?",
        fr: "Pourquoi est-elle dispensée de légalisation consulaire\u{00A0}?"),
      short: Wording(
        vi: "Căn cứ miễn: \(item.words.vi)", en: "Exemption: \(item.words.en)", fr: "Dispense\u{00A0}: \(item.words.fr)"
      ),
      hint: Wording(
        vi: "Nêu điều ước quốc tế mà Việt Nam là thành viên, hoặc nguyên tắc có đi có lại.",
        en: "Name the treaty to which Viet Nam is a party, or the reciprocity you rely on.",
        fr: "Citez le traité auquel le Viet Nam est partie, ou la réciprocité invoquée."),
      .lines(longest: 500))
  }

  private static let vietnamese = FormField.Choice(
    "vietnamese", Phrase(Wording(vi: "Tiếng Việt", en: "Vietnamese", fr: "Vietnamien")))
  private static let legalised = FormField.Choice(
    "legalised",
    Phrase(
      Wording(
        vi: "Tiếng nước ngoài, đã hợp pháp hóa lãnh sự, kèm bản dịch tiếng Việt được chứng thực",
        en: "A foreign language, legalised by a consulate, with a certified Vietnamese translation",
        fr: "Langue étrangère, légalisée, avec traduction vietnamienne certifiée")))
  private static let exempt = FormField.Choice(
    "exempt",
    Phrase(
      Wording(
        vi: "Tiếng nước ngoài, được miễn hợp pháp hóa lãnh sự, kèm bản dịch tiếng Việt được chứng thực",
        en: "A foreign language, exempt from legalisation, with a certified Vietnamese translation",
        fr: "Langue étrangère, dispensée de légalisation, avec traduction vietnamienne certifiée")))
  private static let translated = FormField.Choice(
    "translated",
    Phrase(
      Wording(
        vi: "Tiếng nước ngoài, kèm bản dịch tiếng Việt được chứng thực",
        en: "A foreign language, with a certified Vietnamese translation",
        fr: "Langue étrangère, avec traduction vietnamienne certifiée")))
}
