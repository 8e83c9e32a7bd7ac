/// What a public holiday of Viet Nam keeps (ngày nghỉ lễ, tết; Labour Code 2019, art. 112(1); Resolution 28/2026/QH16, art. 2).
public enum Occasion: String, CaseIterable, Sendable, Hashable {
  case newYear = "new-year"
  case lunarNewYear = "lunar-new-year"
  case hungKings = "hung-kings"
  case victoryDay = "victory-day"
  case labourDay = "labour-day"
  case nationalDay = "national-day"
  case cultureDay = "culture-day"

  public var wording: Wording {
    switch self {
    case .newYear: Wording(vi: "Tết Dương lịch", en: "New Year’s Day", fr: "Jour de l’An")
    case .lunarNewYear: Wording(vi: "Tết Âm lịch", en: "Lunar New Year (Tết)", fr: "Nouvel An lunaire (Têt)")
    case .hungKings:
      Wording(
        vi: "Ngày Giỗ Tổ Hùng Vương", en: "Hùng Kings’ Commemoration Day", fr: "Commémoration des rois Hùng")
    case .victoryDay: Wording(vi: "Ngày Chiến thắng", en: "Victory Day", fr: "Jour de la Victoire")
    case .labourDay:
      Wording(vi: "Ngày Quốc tế lao động", en: "International Labour Day", fr: "Fête internationale du Travail")
    case .nationalDay: Wording(vi: "Quốc khánh", en: "National Day", fr: "Fête nationale")
    case .cultureDay:
      Wording(vi: "Ngày Văn hóa Việt Nam", en: "Viet Nam Culture Day", fr: "Journée de la culture du Viet Nam")
    }
  }
}
