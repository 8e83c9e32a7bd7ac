import Components
import Domain

/// The words of the page of service levels.
enum ServiceLevelWords {
  static let name = Wording(
    vi: "Thời gian giải quyết thủ tục", en: "How long procedures take", fr: "Durée des procédures")
  static let tooFew = Wording(
    vi: "Chưa đủ hồ sơ đã kết thúc để công bố thời gian giải quyết",
    en: "Too few dossiers are closed to say how long they take",
    fr: "Trop peu de dossiers clos pour publier les durées")

  static func finding(_ period: ServicePeriod, _ language: Language) -> Wording {
    guard let figures = period.line(.handover)?.figures else { return name }
    let days = figures.median
    let share = { (language: Language) in figures.limit.map { ServiceLevelWords.share($0, language) } ?? "–" }
    return Wording(
      vi:
        "Trung vị \(days) ngày làm việc từ khi hồ sơ đầy đủ đến khi có kết quả, \(share(.vi)) trong hạn (\(years(period.years).vi))",
      en:
        "From a complete dossier to its result: a median of \(days) working days, \(share(.en)) in time (\(years(period.years).en))",
      fr:
        "Du dossier complet au résultat\u{00A0}: médiane de \(days) jours ouvrés, \(share(.fr)) dans les délais (\(years(period.years).fr))"
    )
  }

  static let lede = Wording(
    vi: "Số ngày làm việc của từng bước tại từng cơ quan, kể cả thời gian trước khi hồ sơ đầy đủ mà luật không tính.",
    en:
      "Working days of each step with each office, and the time before a dossier is complete, which the law does not count.",
    fr:
      "Jours ouvrés de chaque étape par service, et le temps avant que le dossier soit complet, que la loi ne compte pas."
  )

  static func years(_ years: ClosedRange<Int>) -> Wording {
    .same(years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound)–\(years.upperBound)")
  }
  static let periods = Wording(vi: "Hồ sơ kết thúc năm:", en: "Dossiers closed in:", fr: "Dossiers clos en\u{00A0}:")

  static func bySteps(_ period: ServicePeriod) -> Wording {
    let years = years(period.years)
    return Wording(vi: "Từng bước, \(years.vi)", en: "Step by step, \(years.en)", fr: "Étape par étape, \(years.fr)")
  }
  static let countBasis = Wording(
    vi: "Ngày làm việc, không tính ngày bắt đầu; trung vị và phân vị 90 lấy theo hạng gần nhất.",
    en: "Working days, the first not counted; median and 90th percentile by nearest rank.",
    fr: "Jours ouvrés, le premier non compté\u{00A0}; médiane et 90e centile par rang le plus proche.")
  static func figuresBasis(_ period: ServicePeriod, _ number: String) -> Wording {
    Wording(
      vi: "Cơ sở: \(number) hồ sơ đã kết thúc trong \(years(period.years).vi).",
      en: "Basis: \(number) dossiers closed in \(years(period.years).en).",
      fr: "Base\u{00A0}: \(number) dossiers clos en \(years(period.years).fr).")
  }
  static let medianToResult = Wording(
    vi: "ngày làm việc (trung vị) từ khi hồ sơ đầy đủ đến khi trả kết quả",
    en: "working days (median) from complete to result", fr: "jours ouvrés (médiane) du dossier complet au résultat")
  static let ninthToResult = Wording(
    vi: "ngày làm việc là mức mà 90% hồ sơ không vượt quá", en: "working days within which 90% had their result",
    fr: "jours ouvrés, dépassés par 10\u{202F}% seulement")
  static let inTimeToResult = Wording(
    vi: "có kết quả trong thời hạn luật định", en: "had their result in time", fr: "ont eu leur résultat à temps")
  static let medianBefore = Wording(
    vi: "ngày làm việc (trung vị) trước khi hồ sơ được công nhận đầy đủ", en: "working days (median) before “complete”",
    fr: "jours ouvrés (médiane) avant «\u{00A0}complet\u{00A0}»")

  static let cases = Wording(vi: "Số lượt", en: "Cases", fr: "Cas")
  static let median = Wording(vi: "Trung vị", en: "Median", fr: "Médiane")
  static let ninth = Wording(vi: "Phân vị 90", en: "90th percentile", fr: "90e centile")
  static let limit = Wording(vi: "Thời hạn luật định", en: "Limit by law", fr: "Délai légal")
  static let noLimit = Wording(vi: "không ấn định", en: "none", fr: "aucun")
  static let inTime = Wording(vi: "Trong hạn", en: "In time", fr: "Dans les délais")
  static let few = Wording(
    vi: "ít hơn \(ServiceLevels.fewest)", en: "fewer than \(ServiceLevels.fewest)",
    fr: "moins de \(ServiceLevels.fewest)")

  static func share(_ kept: ServiceFigures.Kept, _ language: Language) -> String {
    Numerals(language).percent(Quantity((kept.inTime * 100 + kept.of / 2) / max(1, kept.of)))
  }

  static let basisTitle = Wording(
    vi: "Các con số này dựa trên gì", en: "On what these figures rest", fr: "Sur quoi reposent ces chiffres")
  static let rules = [
    Wording(
      vi: "Cơ sở là các mục ghi không công khai trong sổ cái; chỉ công bố quy tắc tính và số đếm.",
      en: "They rest on acts of the ledger that are not public; only the rule and the counts are shown.",
      fr: "Ils reposent sur des actes non publics du grand livre\u{00A0}; seuls la règle et les décomptes sont montrés."
    ),
    Wording(
      vi:
        "Chỉ tính hồ sơ đã kết thúc (đã trả kết quả và được xác nhận, hoặc đã rút), theo năm kết thúc; không nêu hồ sơ đang giải quyết, không nêu tên người nộp.",
      en:
        "Only closed dossiers count (result received, or withdrawn), in the year they were closed; nothing on those under way, no names of applicants.",
      fr:
        "Seuls les dossiers clos comptent (résultat reçu, ou retrait), l’année de leur clôture\u{00A0}; rien sur ceux en cours, aucun nom de demandeur."
    ),
    Wording(
      vi:
        "Dưới \(ServiceLevels.fewest) trường hợp thì gộp: năm gộp với năm kề, cơ quan gộp với cơ quan khác; nếu vẫn ít hơn thì không nêu số.",
      en:
        "Fewer than \(ServiceLevels.fewest) cases are put together: years with their neighbours, offices with others; where that is not enough, no figure is given.",
      fr:
        "Moins de \(ServiceLevels.fewest) cas sont regroupés\u{00A0}: les années voisines, les services entre eux\u{00A0}; si cela ne suffit pas, aucun chiffre."
    ),
    Wording(
      vi: "Thời hạn theo luật có hiệu lực ngày nộp hồ sơ; cơ quan không trả lời tính là không đúng hạn.",
      en: "Limits follow the law in force on the day of filing; an office that did not answer counts as not in time.",
      fr:
        "Les délais suivent la loi en vigueur au jour du dépôt\u{00A0}; un service qui n’a pas répondu compte hors délai."
    ),
    Wording(
      vi:
        "Đính chính về sau làm thay đổi con số; thêm ?known= vào địa chỉ để xem con số như đã công bố tại một vị trí của sổ cái.",
      en:
        "A later correction changes the figures; ?known= in the address shows them as the record stood at a position.",
      fr:
        "Une rectification ultérieure change les chiffres\u{00A0}; ?known= dans l’adresse les montre tels qu’à une position du grand livre."
    ),
  ]
}
