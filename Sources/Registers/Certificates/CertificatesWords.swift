import Domain

/// The words of the list of certificates.
enum CertificatesWords {
  static func present(_ count: Int, _ number: String, _ day: Day) -> Wording {
    guard count > 0 else {
      return Wording(
        vi: "Không có tổ chức nào có mặt \(day.words(.vi))", en: "No organisation present on \(day.words(.en))",
        fr: "Aucune organisation présente le \(day.words(.fr))")
    }
    return Wording(
      vi: "\(number) tổ chức có mặt \(day.words(.vi))",
      en: "\(number) \(count == 1 ? "organisation" : "organisations") present on \(day.words(.en))",
      fr: "\(number) \(count == 1 ? "organisation présente" : "organisations présentes") le \(day.words(.fr))")
  }

  static let lede = Wording(
    vi: "Có mặt nghĩa là có ít nhất một giấy đăng ký còn hiệu lực trong ngày.",
    en: "Present means holding at least one certificate in force on that day.",
    fr: "Est présente l’organisation titulaire d’au moins un certificat en vigueur ce jour-là.")

  static func suspended(_ count: Int, _ number: String) -> Wording {
    guard count > 0 else {
      return Wording(
        vi: "Không có tổ chức nào chỉ còn giấy đăng ký đang bị tạm đình chỉ.",
        en: "None holds suspended certificates only.", fr: "Aucune n’est titulaire de seuls certificats suspendus.")
    }
    return Wording(
      vi: "Ngoài ra có \(number) tổ chức chỉ còn giấy đăng ký đang bị tạm đình chỉ, không tính vào đây.",
      en: count == 1
        ? "1 more holds suspended certificates only and is not counted."
        : "\(number) more hold suspended certificates only and are not counted.",
      fr: count == 1
        ? "1 autre, dont tous les certificats sont suspendus, n’est pas comptée."
        : "\(number) autres, dont tous les certificats sont suspendus, ne sont pas comptées.")
  }

  static let presenceBasis = Wording(
    vi:
      "Cơ sở: các giấy đăng ký có trong hồ sơ này (Nghị định 58/2022/NĐ-CP, các Điều 7–9); cách tính chính thức của cơ quan quản lý còn cần xác nhận.",
    en:
      "Basis: the certificates in this record (Decree 58/2022/NĐ-CP, arts 7–9); how the authorities count is to be confirmed.",
    fr:
      "Base\u{00A0}: les certificats de ce registre (décret 58/2022/NĐ-CP, art. 7 à 9)\u{00A0}; le mode de calcul des autorités reste à confirmer."
  )

  static func count(_ count: Int, _ number: String) -> Wording {
    Wording(
      vi: "\(number) giấy đăng ký", en: count == 1 ? "1 certificate" : "\(number) certificates",
      fr: "\(number) \(count < 2 ? "certificat" : "certificats")")
  }
  static func listBasis(_ day: Day) -> Wording {
    Wording(
      vi:
        "Tình trạng tính theo \(day.words(.vi)); địa bàn ghi theo tên tại ngày cấp, không viết lại khi sáp nhập tỉnh.",
      en:
        "States are those of \(day.words(.en)); provinces bear the names of the day of issue and are not rewritten when provinces merge.",
      fr:
        "États au \(day.words(.fr))\u{00A0}; les provinces portent leur nom au jour de la délivrance et ne sont pas réécrites en cas de fusion."
    )
  }
  static let caption = Wording(
    vi: "Danh sách giấy đăng ký", en: "List of certificates", fr: "Liste des certificats")
  static let none = Wording(
    vi: "Không có giấy đăng ký nào phù hợp.", en: "No certificate matches.", fr: "Aucun certificat ne correspond.")
  static let noneAdvice = Wording(
    vi: "Hãy bỏ bớt một điều kiện lọc.", en: "Take one of the filters away.", fr: "Retirez l’un des filtres.")
  static let nothing = Wording(
    vi: "Hồ sơ chưa có giấy đăng ký nào", en: "The record holds no certificate yet",
    fr: "Le registre ne contient encore aucun certificat")
  static let empty = Wording(
    vi: "Chưa có gì để liệt kê.", en: "There is nothing to list yet.", fr: "Il n’y a encore rien à lister.")
  static let emptyAdvice = Wording(
    vi: "Không thể từ đây kết luận có bao nhiêu tổ chức có mặt tại Việt Nam.",
    en: "Nothing follows from this on how many organisations are present in Viet Nam.",
    fr: "Rien ne s’en déduit quant au nombre d’organisations présentes au Viet Nam.")

  static let certificate = Wording(vi: "Giấy đăng ký", en: "Certificate", fr: "Certificat")
  static let number = Wording(vi: "Số giấy", en: "Number", fr: "Numéro")
  static let text = Wording(vi: "Số giấy hoặc tên tổ chức", en: "Number or holder", fr: "Numéro ou titulaire")
  static let textHint = Wording(
    vi: "Có dấu hoặc không dấu", en: "With or without accents", fr: "Avec ou sans accents")
  static let kind = Wording(vi: "Loại giấy", en: "Kind", fr: "Nature")
  static let holder = Wording(vi: "Tổ chức", en: "Holder", fr: "Titulaire")
  static let fields = Wording(vi: "Lĩnh vực", en: "Fields", fr: "Domaines")
  static let provinces = Wording(vi: "Địa bàn", en: "Provinces", fr: "Provinces")
  static let province = Wording(vi: "Tỉnh, thành phố", en: "Province or city", fr: "Province ou ville")
  static let field = Wording(vi: "Lĩnh vực", en: "Field", fr: "Domaine")
  static let country = Wording(vi: "Nước xuất xứ", en: "Country of origin", fr: "Pays d’origine")
  static let expiresFrom = Wording(vi: "Hết hạn từ ngày", en: "Expires from", fr: "Expire à partir du")
  static let expiresTo = Wording(vi: "Hết hạn đến ngày", en: "Expires up to", fr: "Expire jusqu’au")
  static let validity = Wording(vi: "Thời hạn", en: "Valid", fr: "Validité")
  static let state = Wording(vi: "Tình trạng", en: "State", fr: "État")
  static let inPrintedTerm = Wording(
    vi: "Mọi giấy còn trong thời hạn ghi trên giấy", en: "All within their printed term",
    fr: "Tous, dans la durée imprimée")
  static let day = Wording(vi: "Tính theo ngày", en: "On the day", fr: "Au jour du")
  static let dayHint = Wording(vi: "Để trống: hôm nay", en: "Left empty: today", fr: "Vide\u{00A0}: aujourd’hui")

  /// From when and by which decision, as it stands beside a state.
  static func decided(_ since: String, _ decision: String, _ language: Language) -> String {
    switch language {
    case .vi: "từ \(since), quyết định số \(decision)"
    case .en: "from \(since), decision \(decision)"
    case .fr: "à compter du \(since), décision \(decision)"
    }
  }
}
