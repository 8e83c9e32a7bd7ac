import Components
import Domain

/// What `nhipcau place` says.
enum PlaceWords {
  static let abstract = Wording(
    vi: "Một tên hoặc mã đơn vị hành chính chỉ nơi nào, vào một ngày hay từ trước đến nay.",
    en: "What a name or code of a place means, on a day or at any time.",
    fr: "Ce que désigne un nom ou un code de lieu, un jour donné ou de tout temps.")
  static let nameHelp = Wording(
    vi: "Tên có dấu hoặc không dấu («tp hcm», «Tân Lập, Tây Ninh»), hoặc mã (15, 2025/15, VN-02).",
    en: "A name with or without accents (‘tp hcm’, ‘Tân Lập, Tây Ninh’), or a code (15, 2025/15, VN-02).",
    fr: "Un nom avec ou sans accents (« tp hcm », « Tân Lập, Tây Ninh »), ou un code (15, 2025/15, VN-02).")
  static let onHelp = Wording(
    vi: "Ngày cần tra (mặc định: mọi thời gian).", en: "The day asked for (else any time).",
    fr: "Le jour demandé (sinon de tout temps).")

  static func notFound(_ asked: String, _ day: Day?) -> Wording {
    Wording(
      vi: "Không có tỉnh, huyện, xã hay mã nào là «\(asked)». Thử viết không dấu, bỏ từ chỉ loại, hoặc thêm tỉnh: «Tân "
        + "Lập, Tây Ninh».",
      en: "No province, district, commune or code is ‘\(asked)’. Try it without accents, without its kind, or with its "
        + "province: ‘Tân Lập, Tây Ninh’.",
      fr: "Aucune province, aucun district, aucune commune ni aucun code n’est « \(asked) ». Essayez sans accents, "
        + "sans le type, ou avec la province : « Tân Lập, Tây Ninh ».")
  }

  /// More than one reading: how many, and how to say which.
  static func ambiguous(_ asked: String, _ readings: [PlaceReading], _ day: Day?) -> Wording {
    let count = readings.count
    let more = day == nil ? orDay : .same("")
    guard let coded = readings.first(where: { $0.match == .code }) else {
      return Wording(
        vi: "«\(asked)» có thể chỉ \(count) đơn vị. Nói rõ bằng từ chỉ loại (tỉnh, huyện, xã) hoặc tỉnh («Tân Lập, "
          + "Tây Ninh»)\(more.vi).",
        en: "‘\(asked)’ can mean \(count) units. Say which by its kind (province, district, commune) or its province "
          + "(‘Tân Lập, Tây Ninh’)\(more.en).",
        fr: "« \(asked) » peut désigner \(count) unités. Précisez par le type (province, district, commune) ou par la "
          + "province (« Tân Lập, Tây Ninh »)\(more.fr).")
    }
    return Wording(
      vi: "«\(asked)» là mã trần: không có danh mục kèm theo, nó có thể chỉ \(count) đơn vị. Viết "
        + "«\(coded.unit.id)»\(more.vi).",
      en: "‘\(asked)’ is a bare code: without its list it can mean \(count) units. Write ‘\(coded.unit.id)’\(more.en).",
      fr: "« \(asked) » est un code nu : sans sa liste, il peut désigner \(count) unités. Écrivez "
        + "« \(coded.unit.id) »\(more.fr).")
  }

  private static let orDay = Wording(
    vi: ", hoặc thêm ngày (--on)", en: ", or add a day (--on)", fr: ", ou ajoutez un jour (--on)")

  static func notThen(_ asked: String, _ day: Day) -> Wording {
    Wording(
      vi: "Vào \(day.words(.vi)) không có đơn vị nào là «\(asked)»; vào những ngày khác thì có:",
      en: "Nothing was ‘\(asked)’ on \(day.words(.en)); on other days there was:",
      fr: "Rien n’était « \(asked) » le \(day.words(.fr)) ; à d’autres dates :")
  }

  static let kind = Wording(vi: "Loại", en: "Kind", fr: "Type")
  static let code = Wording(vi: "Mã", en: "Code", fr: "Code")
  static let exists = Wording(vi: "Tồn tại", en: "Valid", fr: "Validité")
  static let within = Wording(vi: "Thuộc", en: "In", fr: "Dans")
  static let forms = Wording(vi: "Tên gọi", en: "Was", fr: "Formes")
  static let basis = Wording(vi: "Căn cứ", en: "Basis", fr: "Fondement")
  static let madeOf = Wording(vi: "Hình thành từ", en: "Made of", fr: "Issu de")
  static let became = Wording(vi: "Nhập vào", en: "Became", fr: "Devenu")

  static func standsFor(_ day: Day) -> Wording {
    Wording(
      vi: "Vào \(day.short(.vi))", en: "On \(day.short(.en))", fr: "Le \(day.short(.fr))")
  }

  static func since(_ day: Day) -> Wording {
    Wording(vi: "từ \(day.short(.vi))", en: "from \(day.short(.en))", fr: "dès le \(day.short(.fr))")
  }

  /// How much came over; nothing to say for the whole.
  static func extent(_ extent: Succession.Extent) -> Wording {
    switch extent {
    case .whole: .same("")
    case .mainPart: Wording(vi: "phần lớn nhất", en: "the largest part", fr: "la plus grande partie")
    case .part: Wording(vi: "một phần", en: "a part", fr: "une partie")
    }
  }

  /// From when to when: `1 Jan 2004 – 30 Jun 2025`.
  static func time(_ unit: AdministrativeUnit, _ language: Language) -> String {
    guard let until = unit.until else { return since(unit.from)[language] }
    return "\(unit.from.short(language)) – \(until.short(language))"
  }

  /// Kind and name at the head of a line.
  static func title(_ form: AdministrativeUnit.Form, _ language: Language) -> String {
    let title = form.title[language]
    return title.prefix(1).uppercased() + title.dropFirst()
  }

  /// What the tables give as basis: an instrument as cited, or the day whose state they have.
  static func basis(_ cited: String) -> Wording {
    guard cited == "as on 30 June 2025" else { return .same(cited) }
    return Wording(
      vi: "theo danh mục ngày 30/06/2025; các thay đổi trước đó không có trong bảng",
      en: "the list as on 30 June 2025; earlier changes are not in the tables",
      fr: "la liste au 30/06/2025 ; les changements antérieurs ne sont pas dans les tables")
  }
}
