import Domain

/// What `nhipcau calendar` says of itself.
enum CalendarCommandWords {
  static let abstract = Wording(
    vi: "Lịch làm việc như đã quyết định.", en: "The working calendar as it is decided.",
    fr: "Le calendrier de travail tel que décidé.")
  static let amend = Wording(
    vi: "Điều chỉnh lịch làm việc: một mục ghi, có nguồn và lý do.",
    en: "Correct the working calendar: one act, with its source and reason.",
    fr: "Corriger le calendrier de travail : un acte, avec sa source et son motif.")
  static let day = Wording(vi: "Ngày được nêu.", en: "The day that is told of.", fr: "Le jour en question.")
  static let holiday = Wording(
    vi: "Là ngày nghỉ lễ của dịp nào: tet, hung-kings, national-day…",
    en: "It is a holiday, of which occasion: tet, hung-kings, national-day…",
    fr: "Jour férié, de quelle fête : tet, hung-kings, national-day…")
  static let inLieu = Wording(
    vi: "Là ngày nghỉ bù của dịp nào.", en: "It is a day off in lieu, of which occasion.",
    fr: "Repos compensatoire, de quelle fête.")
  static let offFor = Wording(
    vi: "Là ngày nghỉ hoán đổi, làm bù vào ngày này.", en: "It is off, and made up on this day.",
    fr: "Jour chômé, récupéré ce jour-là.")
  static let workedFor = Wording(
    vi: "Là ngày làm bù cho ngày này.", en: "It is worked in place of this day.",
    fr: "Jour travaillé à la place de celui-ci.")
  static let footing = Wording(
    vi: "Chắc chắn đến đâu (mặc định: announced).", en: "How firmly it stands (else announced).",
    fr: "Son degré de certitude (sinon announced).")
  static let source = Wording(
    vi: "Văn bản làm căn cứ: số, ngày, cơ quan.", en: "The notice it rests on: number, day, office.",
    fr: "L’avis sur lequel il repose : numéro, date, administration.")
  static let remove = Wording(
    vi: "Ngày trở lại là ngày thường; nêu được nhiều lần.",
    en: "A day that is plain again; may be given several times.",
    fr: "Un jour redevenu ordinaire ; peut être répété.")
  static let file = Wording(
    vi: "Tệp CSV có các cột day,meaning,occasion,other,footing,source; meaning là plain để bỏ một ngày.",
    en: "A CSV file with the columns day,meaning,occasion,other,footing,source; the meaning plain takes a day away.",
    fr: "Un fichier CSV aux colonnes day,meaning,occasion,other,footing,source ; plain retire un jour.")
  static let reason = Wording(
    vi: "Vì sao điều chỉnh.", en: "Why the calendar is corrected.", fr: "Pourquoi le calendrier est corrigé.")
  static let rehearsal = Wording(
    vi: "Chỉ thử: cho biết điều gì sẽ thay đổi, không ghi gì.",
    en: "Only try: tell what would change, write nothing.",
    fr: "Essayer seulement : dire ce qui changerait, ne rien écrire.")
}
