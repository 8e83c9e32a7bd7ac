/// One of the eight fields of the national programme on cooperation with foreign non-governmental organisations, 2019–2025
/// (lĩnh vực; Decision 1225/QĐ-TTg of 17 September 2019, as provincial plans list them; wording to be confirmed).
public enum FieldOfWork: String, CaseIterable, Sendable, Hashable {
  case education
  case health
  case vocationalTraining = "vocational-training"
  case agriculture
  case social
  case environment
  case warLegacies = "war-legacies"
  case culture

  public var wording: Wording {
    switch self {
    case .education: Wording(vi: "Giáo dục, đào tạo", en: "Education and training", fr: "Éducation et formation")
    case .health: Wording(vi: "Y tế", en: "Health", fr: "Santé")
    case .vocationalTraining:
      Wording(vi: "Giáo dục nghề nghiệp", en: "Vocational training", fr: "Formation professionnelle")
    case .agriculture:
      Wording(
        vi: "Nông, lâm, ngư nghiệp và phát triển nông thôn", en: "Agriculture, forestry, fishery and rural development",
        fr: "Agriculture, forêts, pêche et développement rural")
    case .social: Wording(vi: "Các vấn đề xã hội", en: "Social issues", fr: "Questions sociales")
    case .environment:
      Wording(
        vi: "Môi trường, ứng phó biến đổi khí hậu, thiên tai và cứu trợ khẩn cấp",
        en: "Environment, climate, disasters and emergency relief",
        fr: "Environnement, climat, catastrophes et secours d’urgence")
    case .warLegacies:
      Wording(vi: "Khắc phục hậu quả chiến tranh", en: "War legacies", fr: "Séquelles de la guerre")
    case .culture:
      Wording(
        vi: "Văn hóa, thể thao và du lịch", en: "Culture, sport and tourism", fr: "Culture, sport et tourisme")
    }
  }

  /// The field a certificate's words name by its code; words of their own stay as they are.
  public static func wording(of words: Text) -> Wording {
    FieldOfWork(rawValue: words.string)?.wording ?? .same(words.string)
  }
}
