import Domain

/// The words of the calendar.
enum CalendarWords {
  static let title = Wording(vi: "Lịch làm việc", en: "Working calendar", fr: "Calendrier de travail")

  static func finding(year: Int, working: Int, off: Int, exchanged: Int) -> Wording {
    let made = exchanged == 0 ? nil : exchanged
    return Wording(
      vi: "Năm \(year) có \(working) ngày làm việc: nghỉ \(off) ngày trong tuần"
        + (made.map { ", làm bù \($0) ngày cuối tuần" } ?? ""),
      en: "\(year) has \(working) working days: \(off) weekdays off"
        + (made.map { $0 == 1 ? ", 1 weekend day worked" : ", \($0) weekend days worked" } ?? ""),
      fr: "\(year) compte \(working) jours ouvrés : \(off) jours de semaine chômés"
        + (made.map { $0 == 1 ? ", 1 jour de week-end travaillé" : ", \($0) jours de week-end travaillés" } ?? ""))
  }

  static let lede = Wording(
    vi: "Ngày nghỉ lễ, tết, nghỉ bù và ngày làm bù, cơ sở để tính mọi thời hạn (Bộ luật Lao động 2019, Điều 111–112; "
      + "Bộ luật Dân sự 2015, Điều 147–148).",
    en: "Holidays, days in lieu and exchanged working days, by which every time limit is counted (Labour Code 2019, "
      + "arts 111–112; Civil Code 2015, arts 147–148).",
    fr: "Jours fériés, repos compensatoires et jours échangés, d’après lesquels tout délai est compté (Code du travail "
      + "2019, art. 111–112 ; Code civil 2015, art. 147–148).")

  static func estimates(_ count: Int, of all: Int) -> Wording {
    Wording(
      vi: "\(count) trong \(all) ngày mới là dự kiến: tính theo luật và thông lệ, chưa thấy quyết định. Thời hạn dựa "
        + "trên những ngày này có thể thay đổi.",
      en: "\(count) of \(all) days are only estimated, by law and practice: no decision has been seen. Limits that "
        + "rest on them may move.",
      fr: "\(count) jours sur \(all) sont seulement estimés, d’après la loi et l’usage : aucune décision n’a été vue. "
        + "Les délais qui en dépendent peuvent changer.")
  }

  static func caption(_ year: Int) -> Wording {
    Wording(
      vi: "Những ngày khác thường của năm \(year)", en: "Days of \(year) that differ from the plain week",
      fr: "Jours de \(year) qui diffèrent de la semaine ordinaire")
  }

  static func year(_ year: Int) -> Wording {
    Wording(vi: "Lịch năm \(year)", en: "Calendar of \(year)", fr: "Calendrier de \(year)")
  }

  static let plain = Wording(
    vi: "Những ngày đã được đưa trở lại thành ngày thường:", en: "Days that were made plain days again:",
    fr: "Jours redevenus ordinaires :")

  static func act(_ position: Int64) -> Wording {
    Wording(vi: "mục ghi \(position)", en: "act \(position)", fr: "acte \(position)")
  }

  static let day = Wording(vi: "Ngày", en: "Day", fr: "Jour")
  static let weekday = Wording(vi: "Thứ", en: "Day of the week", fr: "Jour de la semaine")
  static let what = Wording(vi: "Là ngày gì", en: "What it is", fr: "Nature")
  static let standing = Wording(vi: "Tình trạng", en: "Status", fr: "Statut")
  static let basis = Wording(vi: "Căn cứ", en: "Basis", fr: "Fondement")
  static let reason = Wording(vi: "Lý do", en: "Why", fr: "Raison")

  /// Beside the day of the week, a weekend needs no second name.
  static func reason(_ reason: RestDay) -> Wording {
    switch reason {
    case .weekend: Wording(vi: "Nghỉ hằng tuần", en: "Weekly rest", fr: "Repos hebdomadaire")
    case .entry: reason.wording
    }
  }

  static let count = Wording(vi: "Tính một thời hạn", en: "Count a time limit", fr: "Compter un délai")
  static let countBasis = Wording(
    vi: "Cho biết ngày cuối cùng và vì sao từng ngày không được tính.",
    en: "Tells the last day, and why each day passed over was not counted.",
    fr: "Donne le dernier jour, et pourquoi chaque jour écarté n’a pas été compté.")
  static let from = Wording(vi: "Từ ngày", en: "From the day", fr: "À partir du")
  static let number = Wording(vi: "Thời hạn", en: "Length", fr: "Durée")
  static let unit = Wording(vi: "Tính bằng", en: "Counted in", fr: "Comptée en")
  static let direction = Wording(vi: "Chiều tính", en: "Which way", fr: "Sens du compte")
  static let reckon = Wording(vi: "Tính", en: "Count", fr: "Compter")
}
