import Domain

/// The words of the list of organisations.
enum OrganisationsWords {
  static func all(_ count: Int, _ number: String) -> Wording {
    guard count > 0 else { return nothing }
    return Wording(
      vi: "\(number) tổ chức có tên trong hồ sơ",
      en: count == 1 ? "1 organisation is named in the record" : "\(number) organisations are named in the record",
      fr: count == 1 ? "1 organisation figure au registre" : "\(number) organisations figurent au registre")
  }

  static func found(_ count: Int, _ number: String) -> Wording {
    guard count > 0 else { return noMatch }
    return Wording(
      vi: "\(number) tổ chức phù hợp với bộ lọc",
      en: count == 1 ? "1 organisation matches the filters" : "\(number) organisations match the filters",
      fr: count == 1
        ? "1 organisation correspond aux filtres" : "\(number) organisations correspondent aux filtres")
  }

  static let lede = Wording(
    vi: "Tổ chức phi chính phủ nước ngoài, nhà tài trợ và đối tác được nêu trong giấy đăng ký hoặc trong dự án.",
    en: "Foreign non-governmental organisations, donors and partners that certificates or projects name.",
    fr: "ONG étrangères, bailleurs et partenaires cités dans des certificats ou des projets.")
  static let basis = Wording(
    vi:
      "Cơ sở: mỗi mã định danh là một tổ chức; tổ chức không có mã thì mỗi tên gọi được tính riêng. Số dự án là số dự án hiện có mà tổ chức tham gia với bất kỳ vai trò nào.",
    en:
      "Basis: each identifier counts as one organisation; without an identifier, each name does. Projects are the current ones in which it has any role.",
    fr:
      "Base\u{00A0}: chaque identifiant compte pour une organisation\u{00A0}; à défaut d’identifiant, chaque nom. Les projets sont les projets actuels où elle tient un rôle quelconque."
  )
  static let caption = Wording(vi: "Danh sách tổ chức", en: "List of organisations", fr: "Liste des organisations")
  static let noMatch = Wording(
    vi: "Không có tổ chức nào phù hợp với bộ lọc", en: "No organisation matches the filters",
    fr: "Aucune organisation ne correspond aux filtres")
  static let nothing = Wording(
    vi: "Hồ sơ chưa có tổ chức nào", en: "The record names no organisation yet",
    fr: "Aucune organisation ne figure encore au registre")
  static let none = Wording(
    vi: "Không có gì để liệt kê.", en: "There is nothing to list.", fr: "Il n’y a rien à lister.")
  static let noneAdvice = Wording(
    vi: "Hãy bỏ bớt một điều kiện lọc, hoặc chỉ gõ phần đầu của tên.",
    en: "Take one of the filters away, or type only the beginning of the name.",
    fr: "Retirez l’un des filtres, ou ne saisissez que le début du nom.")
  static let emptyAdvice = Wording(
    vi: "Tổ chức được đưa vào cùng với giấy đăng ký hoặc dự án đầu tiên nêu tên tổ chức đó.",
    en: "An organisation enters with the first certificate or project that names it.",
    fr: "Une organisation entre au registre avec le premier certificat ou projet qui la cite.")

  static let name = Wording(vi: "Tổ chức", en: "Organisation", fr: "Organisation")
  static let kind = Wording(vi: "Loại hình", en: "Kind", fr: "Type")
  static let country = Wording(vi: "Nước thành lập", en: "Country of origin", fr: "Pays d’origine")
  static let projects = Wording(vi: "Dự án", en: "Projects", fr: "Projets")
  static let text = Wording(vi: "Tên hoặc mã định danh", en: "Name or identifier", fr: "Nom ou identifiant")
  static let role = Wording(vi: "Vai trò trong dự án", en: "Role in projects", fr: "Rôle dans les projets")
  static let order = Wording(vi: "Sắp xếp", en: "Order", fr: "Ordre")
  static let any = Wording(vi: "Tất cả", en: "All", fr: "Tous")

  static func order(_ order: OrganisationOrder) -> Wording {
    switch order {
    case .name: Wording(vi: "Theo tên", en: "By name", fr: "Par nom")
    case .projects: Wording(vi: "Nhiều dự án nhất", en: "Most projects", fr: "Le plus de projets")
    case .relevance: Wording(vi: "Phù hợp nhất", en: "Best match", fr: "Pertinence")
    }
  }

  /// A question in use, with its answer.
  static func answer(_ question: Wording, _ answer: String) -> Wording {
    Wording(
      vi: "\(question.vi): \(answer)", en: "\(question.en): \(answer)", fr: "\(question.fr)\u{00A0}: \(answer)")
  }

  static let noDay = Wording(
    vi: "Danh sách này không phụ thuộc vào ngày.", en: "This list does not depend on a day.",
    fr: "Cette liste ne dépend pas d’un jour.")
  static func present(_ day: Day) -> Wording {
    Wording(
      vi: "Xem giấy đăng ký còn hiệu lực \(day.words(.vi))", en: "See the certificates in force on \(day.words(.en))",
      fr: "Voir les certificats en vigueur le \(day.words(.fr))")
  }
}
