import Domain

/// The words of the list of projects.
enum ProjectsWords {
  static func count(_ count: Int, _ number: String) -> Wording {
    Wording(
      vi: "\(number) dự án", en: count == 1 ? "1 project" : "\(number) projects",
      fr: count < 2 ? "\(number) projet" : "\(number) projets")
  }
  static func others(_ count: Int, _ number: String) -> Wording {
    Wording(
      vi: "và \(number) quốc gia, vùng lãnh thổ khác", en: "and \(number) other countries and territories",
      fr: count < 2 ? "et 1 autre pays ou territoire" : "et \(number) autres pays et territoires")
  }
  static let lede = Wording(
    vi: "Dự án, chương trình và khoản viện trợ, đúng như bên công bố đã công bố.",
    en: "Projects, programmes and gifts, as their authors published them.",
    fr: "Projets, programmes et dons, tels que publiés par leurs auteurs.")
  static let caption = Wording(vi: "Danh sách dự án", en: "List of projects", fr: "Liste des projets")
  static let none = Wording(
    vi: "Không có dự án nào phù hợp.", en: "No project fits.", fr: "Aucun projet ne correspond.")
  static let noneAdvice = Wording(
    vi: "Hãy bỏ bớt một điều kiện lọc.", en: "Take one of the filters away.", fr: "Retirez l’un des filtres.")
  static let project = Wording(vi: "Dự án", en: "Project", fr: "Projet")
  static let reporter = Wording(vi: "Bên công bố", en: "Published by", fr: "Publié par")
  static let countries = Wording(vi: "Quốc gia", en: "Country", fr: "Pays")
  static let time = Wording(vi: "Thời gian", en: "Time", fr: "Période")
  static let money = Wording(vi: "Số tiền", en: "Money", fr: "Montant")
  static let text = Wording(vi: "Từ khóa", en: "Words", fr: "Mots")
  static let country = Wording(vi: "Quốc gia thụ hưởng", en: "Recipient country", fr: "Pays bénéficiaire")
  static let sector = Wording(vi: "Lĩnh vực", en: "Sector", fr: "Secteur")
  static let status = Wording(vi: "Tình trạng", en: "Status", fr: "Statut")
  static let source = Wording(vi: "Nguồn dữ liệu", en: "Source", fr: "Source")
  static let organisation = Wording(vi: "Tổ chức", en: "Organisation", fr: "Organisation")
  static let role = Wording(vi: "Vai trò", en: "Role", fr: "Rôle")
  static let fromYear = Wording(vi: "Từ năm", en: "From year", fr: "De l’année")
  static let toYear = Wording(vi: "Đến năm", en: "To year", fr: "À l’année")
  static let order = Wording(vi: "Sắp xếp", en: "Order", fr: "Ordre")
  static let any = Wording(vi: "Tất cả", en: "All", fr: "Tous")

  static func order(_ order: ProjectOrder) -> Wording {
    switch order {
    case .start: Wording(vi: "Bắt đầu gần nhất", en: "Latest start", fr: "Début le plus récent")
    case .newest: Wording(vi: "Mới công bố", en: "Latest published", fr: "Dernières publications")
    case .title: Wording(vi: "Theo tên", en: "By title", fr: "Par titre")
    case .relevance: Wording(vi: "Phù hợp nhất", en: "Best match", fr: "Pertinence")
    }
  }

  static func span(_ start: Day?, _ end: Day?, _ language: Language) -> String {
    switch (start, end) {
    case (nil, nil): "–"
    case (let start?, nil): "\(start.year)–"
    case (nil, let end?): "–\(end.year)"
    case (let start?, let end?): start.year == end.year ? "\(start.year)" : "\(start.year)–\(end.year)"
    }
  }
}
