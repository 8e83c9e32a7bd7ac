import Components
import Domain

/// Until when the organisation is registered where it was founded, for a dossier on a certificate: what the record holds is shown, and
/// asked anew only where it is no longer so (Decree 58/2022/NĐ-CP, art. 9).
enum HomeRegistrationQuestions {
  static func all(_ setting: Setting) -> [any JourneyStep] {
    guard let held = held(setting) else {
      return [OrganisationQuestions.registrationLimit, OrganisationQuestions.registrationUntil]
    }
    // Whoever answered before the record held it is not asked again.
    let isStated: @Sendable (DraftContent) -> Bool = { draft in
      draft.answers[HomeRegistration.sameQuestion] == nil && draft.answers[HomeRegistration.limitQuestion] != nil
    }
    let isOther: @Sendable (DraftContent) -> Bool = { draft in
      isStated(draft) || draft.answers[HomeRegistration.sameQuestion] == "no"
    }
    return [
      same(held).when { !isStated($0) }, OrganisationQuestions.registrationLimit.when(isOther),
      OrganisationQuestions.registrationUntil.when { draft in
        isOther(draft) && draft.answers[HomeRegistration.limitQuestion] == "limited"
      },
    ]
  }

  /// What the record holds; nil where it holds nothing, or what it holds has ended.
  private static func held(_ setting: Setting) -> HomeRegistration? {
    guard let held = HomeRegistration(setting.holdings.known) else { return nil }
    return held.lastDay.map { $0 > setting.today } ?? true ? held : nil
  }

  private static func same(_ held: HomeRegistration) -> Question {
    let words: Wording =
      switch held {
      case .unlimited: Wording(vi: "không thời hạn", en: "without an end", fr: "sans terme")
      case .until(let day):
        Wording(vi: "đến \(day.words(.vi))", en: "until \(day.words(.en))", fr: "jusqu’au \(day.words(.fr))")
      }
    return Question(
      HomeRegistration.sameQuestion,
      Wording(
        vi: "Hồ sơ ghi nhận đăng ký hoạt động tại nơi thành lập có giá trị \(words.vi). Hiện nay vẫn như vậy?",
        en: "The record says that its registration at home runs \(words.en). Is that still so?",
        fr:
          "Selon le registre, son enregistrement au lieu de fondation court \(words.fr). Est-ce toujours le cas\u{00A0}?"
      ),
      short: OrganisationQuestions.registrationLimit.short, hint: OrganisationQuestions.registrationLimit.hint, .yesNo)
  }

  /// With what the record holds in the answers where it was confirmed: a dossier says it itself.
  static func settled(_ answers: Answers, _ setting: Setting) -> Answers {
    guard answers[HomeRegistration.sameQuestion] == "yes" else { return answers }
    return answers.merging(
      setting.holdings.known.only([HomeRegistration.limitQuestion, HomeRegistration.untilQuestion]))
  }
}
