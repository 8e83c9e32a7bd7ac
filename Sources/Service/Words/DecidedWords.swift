import Domain
import Record

/// What is said to whoever corrects the calendar or enters rates.
enum DecidedWords {
  /// A message with the argument or row it belongs to.
  static func at(_ place: String?, _ words: Wording) -> Wording {
    guard let place else { return words }
    return Wording(vi: "\(place): \(words.vi)", en: "\(place): \(words.en)", fr: "\(place) : \(words.fr)")
  }

  static let noReason = Wording(
    vi: "--reason: cần nêu lý do điều chỉnh.", en: "--reason: say why the calendar is corrected.",
    fr: "--reason : dites pourquoi le calendrier est corrigé.")
  static let noSource = Wording(
    vi: "Cần nêu nguồn: cơ quan, số và ngày của văn bản.",
    en: "A source is needed: whose notice it is, its number and day.",
    fr: "Il faut une source : de qui est l’avis, son numéro et sa date.")
  static let noRates = Wording(vi: "Chưa nêu tỷ giá nào.", en: "No rate is named.", fr: "Aucun taux n’est indiqué.")
  static let oneMeaning = Wording(
    vi: "Với --day cần đúng một trong: --holiday, --in-lieu, --off-for, --worked-for.",
    en: "With --day exactly one is needed of: --holiday, --in-lieu, --off-for, --worked-for.",
    fr: "Avec --day, il faut exactement l’un de : --holiday, --in-lieu, --off-for, --worked-for.")
  static let fileOrDays = Wording(
    vi: "Nêu tệp (--file) hoặc ngày (--day, --remove), không cả hai.",
    en: "Give a file (--file) or days (--day, --remove), not both.",
    fr: "Donnez un fichier (--file) ou des jours (--day, --remove), pas les deux.")
  static let fileOrRate = Wording(
    vi: "Nêu tệp (--file), hoặc đủ --pivot, --currency, --rate, --from, --basis, --source và --citation.",
    en: "Give a file (--file), or all of --pivot, --currency, --rate, --from, --basis, --source and --citation.",
    fr: "Donnez un fichier (--file), ou bien --pivot, --currency, --rate, --from, --basis, --source et --citation.")

  static func tooMany(_ most: Int) -> Wording {
    Wording(
      vi: "Tối đa \(most) tỷ giá một lần.", en: "At most \(most) rates at a time.",
      fr: "\(most) taux au plus à la fois.")
  }

  static func columns(_ wanted: [String], _ place: String) -> Wording {
    let list = wanted.joined(separator: ",")
    return at(
      place,
      Wording(
        vi: "Dòng đầu phải nêu các cột \(list).", en: "The first row must name the columns \(list).",
        fr: "La première ligne doit nommer les colonnes \(list)."))
  }

  static func width(_ count: Int, of wanted: Int) -> Wording {
    Wording(
      vi: "Có \(count) ô thay vì \(wanted).", en: "There are \(count) cells instead of \(wanted).",
      fr: "Il y a \(count) cellules au lieu de \(wanted).")
  }

  static func meaning(_ word: String) -> Wording {
    Wording(
      vi: "«\(word)» không phải là loại ngày, hoặc thiếu dịp lễ hay ngày hoán đổi: holiday và in-lieu cần dịp lễ; "
        + "off-in-exchange và worked-in-exchange cần ngày kia; plain không cần gì.",
      en: "‘\(word)’ is no kind of day, or lacks its occasion or other day: holiday and in-lieu need an occasion; "
        + "off-in-exchange and worked-in-exchange the other day; plain needs nothing.",
      fr:
        "« \(word) » n’est pas une nature de jour, ou il manque l’occasion ou l’autre jour : holiday et in-lieu exigent "
        + "une occasion ; off-in-exchange et worked-in-exchange l’autre jour ; plain n’exige rien.")
  }

  static func occasion(_ word: String) -> Wording {
    let all = Occasion.allCases.map(\.rawValue).joined(separator: ", ")
    return Wording(
      vi: "«\(word)» không phải là dịp lễ: \(all).", en: "‘\(word)’ is no holiday: \(all).",
      fr: "« \(word) » n’est pas une fête : \(all).")
  }

  static func footing(_ word: String) -> Wording {
    let all = CalendarEntry.Footing.allCases.map(\.rawValue).joined(separator: ", ")
    return Wording(
      vi: "«\(word)» không phải là tình trạng: \(all).", en: "‘\(word)’ is no footing: \(all).",
      fr: "« \(word) » n’est pas un statut : \(all).")
  }

  static func basis(_ word: String) -> Wording {
    Wording(
      vi: "«\(word)»: cách áp dụng là daily (theo ngày) hoặc monthly (theo tháng).",
      en: "‘\(word)’: the basis is daily or monthly.", fr: "« \(word) » : la base est daily ou monthly.")
  }

  static func currency(_ code: String) -> Wording {
    Wording(
      vi: "«\(code)» không phải là mã đồng tiền của ISO 4217.", en: "‘\(code)’ is no currency code of ISO 4217.",
      fr: "« \(code) » n’est pas un code de devise de l’ISO 4217.")
  }

  static func samePair(_ currency: Currency) -> Wording {
    Wording(
      vi: "\(currency) không có tỷ giá với chính nó.", en: "\(currency) has no rate in itself.",
      fr: "\(currency) n’a pas de taux contre lui-même.")
  }

  static func noRate(_ text: String) -> Wording {
    Wording(
      vi: "«\(text)» không phải là tỷ giá: viết số dương, dấu chấm thập phân, không phân nhóm (25123.5).",
      en: "‘\(text)’ is no rate: write a positive number with a decimal point and no groups (25123.5).",
      fr: "« \(text) » n’est pas un taux : un nombre positif, avec un point décimal et sans séparateur (25123.5).")
  }

  static func notFirst(_ day: Day) -> Wording {
    Wording(
      vi: "Tỷ giá tháng bắt đầu từ ngày 01, không phải \(day).",
      en: "A monthly rate begins on the first, not on \(day).",
      fr: "Un taux mensuel commence le premier du mois, pas le \(day).")
  }

  static func twice(_ rate: RecordedRate) -> Wording {
    Wording(
      vi: "\(rate.pivot)/\(rate.currency) từ \(rate.from) được nêu hai lần.",
      en: "\(rate.pivot)/\(rate.currency) from \(rate.from) is named twice.",
      fr: "\(rate.pivot)/\(rate.currency) à partir du \(rate.from) est cité deux fois.")
  }

  static func known(_ rate: RecordedRate) -> Wording {
    Wording(
      vi: "Tỷ giá này đã được ghi nhận đúng như vậy.", en: "This rate is on record just so.",
      fr: "Ce taux est déjà enregistré tel quel.")
  }

  static func far(_ rate: RecordedRate, _ known: AppliedRate) -> Wording {
    let typed = { (language: Language) in "1 \(rate.pivot) = \(rate.rate.words(language)) \(rate.currency)" }
    return Wording(
      vi: "\(typed(.vi)) khác quá xa tỷ giá đã biết: \(known.words(.vi)). Nếu đúng là như vậy, thêm --sure.",
      en: "\(typed(.en)) is far from the rate known: \(known.words(.en)). If it is meant so, add --sure.",
      fr: "\(typed(.fr)) est loin du taux connu : \(known.words(.fr)). Si c’est bien voulu, ajoutez --sure.")
  }

  static func amended(_ act: Int64?, _ changes: Int) -> Wording {
    let days = Wording(
      vi: "Số ngày thay đổi: \(changes).", en: "Days that change: \(changes).", fr: "Jours modifiés : \(changes).")
    return done(act, days)
  }

  static func added(_ act: Int64?, _ count: Int) -> Wording {
    done(act, Wording(vi: "Số tỷ giá: \(count).", en: "Rates: \(count).", fr: "Taux : \(count)."))
  }

  private static func done(_ act: Int64?, _ what: Wording) -> Wording {
    guard let act else {
      return Wording(
        vi: "Chạy thử, chưa ghi gì. \(what.vi)", en: "Rehearsal: nothing was written. \(what.en)",
        fr: "Essai : rien n’a été écrit. \(what.fr)")
    }
    return Wording(
      vi: "Đã ghi, từ mục \(act). \(what.vi)", en: "Recorded, from act \(act). \(what.en)",
      fr: "Enregistré, à partir de l’acte \(act). \(what.fr)")
  }

  static let plainDay = Wording(vi: "ngày thường", en: "plain day", fr: "jour ordinaire")
  static let moves = Wording(vi: "thời hạn thay đổi", en: "deadlines move", fr: "les délais bougent")

  static func replaces(_ rate: String, _ act: Int64) -> Wording {
    Wording(
      vi: "thay cho \(rate) (mục ghi \(act))", en: "in place of \(rate) (act \(act))",
      fr: "à la place de \(rate) (acte \(act))")
  }
}
