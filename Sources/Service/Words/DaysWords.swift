import Domain
import Registers

/// What `nhipcau days` says of itself; the answer's words are ``LimitWords``.
enum DaysWords {
  static let abstract = Wording(
    vi: "Ngày cuối cùng của một thời hạn, và vì sao từng ngày không được tính.",
    en: "The last day of a time limit, and why each skipped day was skipped.",
    fr: "Le dernier jour d’un délai, et pourquoi chaque jour écarté l’a été.")
  static let fromHelp = Wording(
    vi: "Ngày bắt đầu (không được tính); với --back là ngày phải làm trước.",
    en: "The day it runs from (not counted); with --back the day before which it must be done.",
    fr: "Le jour de départ (non compté) ; avec --back, le jour avant lequel agir.")
  static let backHelp = Wording(
    vi: "Đếm lùi: «ít nhất 60 ngày trước».", en: "Count back: ‘at least 60 days before’.",
    fr: "Compter à rebours : « au moins 60 jours avant ».")
  static let oneLimit = Wording(
    vi: "Cần đúng một thời hạn: --working, --calendar, --weeks, --months hoặc --years. Xem: nhipcau days --help",
    en: "Exactly one limit is needed: --working, --calendar, --weeks, --months or --years. See: nhipcau days --help",
    fr: "Il faut exactement un délai : --working, --calendar, --weeks, --months ou --years. Voir : nhipcau days --help")

  static func inUnit(_ unit: LimitQuestion.Unit) -> Wording {
    let words = unit.wording
    return Wording(
      vi: "Thời hạn tính bằng \(words.vi).", en: "The limit in \(words.en).", fr: "Le délai en \(words.fr).")
  }
}
