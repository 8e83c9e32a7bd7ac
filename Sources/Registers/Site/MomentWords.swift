import Components
import Domain

/// What a page says when it does not answer for now.
enum MomentWords {
  /// nil for now.
  static func notice(_ moment: Moment, current: PageAddress) -> Notice? {
    guard moment != .now else { return nil }
    var words: [Phrase] = []
    if let day = moment.on { words.append(Phrase(on(day))) }
    if let known = moment.known { words.append(Phrase(self.known(known))) }
    words.append(.link(now, to: current))
    var notice = Notice(tone: .accent)
    notice.paragraphs = words
    return notice
  }

  static func on(_ day: Day) -> Wording {
    Wording(
      vi: "Trang này trả lời cho \(day.words(.vi)).", en: "This page answers for \(day.words(.en)).",
      fr: "Cette page répond pour le \(day.words(.fr)).")
  }

  static func known(_ position: Int64) -> Wording {
    Wording(
      vi: "Trang này cho biết hồ sơ nói gì khi có các mục ghi đến vị trí \(position).",
      en: "This page says what the record said with the acts up to position \(position).",
      fr: "Cette page dit ce que le registre disait avec les actes jusqu’à la position \(position).")
  }

  static let now = Wording(vi: "Xem hiện tại", en: "See it as of now", fr: "Voir l’état actuel")
}
