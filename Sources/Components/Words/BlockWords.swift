import Domain

/// What tables, lists and charts say of themselves.
enum BlockWords {
  static let download = Wording(vi: "Tải về: ", en: "Download: ", fr: "Télécharger\u{00A0}: ")
  static let pages = Wording(vi: "Các trang của danh sách", en: "Pages of the list", fr: "Pages de la liste")
  static let previous = Wording(vi: "Trang trước", en: "Previous", fr: "Précédente")
  static let next = Wording(vi: "Trang sau", en: "Next", fr: "Suivante")
  static let table = Wording(vi: "Bảng số liệu", en: "Table of figures", fr: "Tableau de données")
  static let total = Wording(vi: "Tổng cộng", en: "Total", fr: "Total")
  static let search = Wording(vi: "Tìm", en: "Search", fr: "Rechercher")
  static let filter = Wording(vi: "Lọc", en: "Apply filters", fr: "Filtrer")
  static let filters = Wording(vi: "Bộ lọc", en: "Filters", fr: "Filtres")
  static let inUse = Wording(vi: "Đang lọc theo", en: "Filtered by", fr: "Filtres appliqués")
  static let remove = Wording(vi: "Bỏ", en: "Remove", fr: "Retirer")
  static let clear = Wording(vi: "Xóa bộ lọc", en: "Clear filters", fr: "Effacer les filtres")
  static let any = Wording(vi: "Tất cả", en: "All", fr: "Tous")
  static let noData = Wording(vi: "Không có số liệu", en: "No data", fr: "Aucune donnée")

  static func page(_ number: String) -> Wording {
    Wording(vi: "Trang \(number)", en: "Page \(number)", fr: "Page \(number)")
  }

  static func range(_ first: String, _ last: String, _ all: String) -> Wording {
    Wording(
      vi: "Dòng \(first)–\(last) trong tổng số \(all)", en: "Rows \(first)–\(last) of \(all)",
      fr: "Lignes \(first) à \(last) sur \(all)")
  }

  /// The ranges of a legend.
  static func below(_ limit: String) -> Wording {
    Wording(vi: "dưới \(limit)", en: "under \(limit)", fr: "moins de \(limit)")
  }
  static func from(_ low: String, toBelow high: String) -> Wording {
    Wording(vi: "\(low) đến dưới \(high)", en: "\(low) to under \(high)", fr: "\(low) à moins de \(high)")
  }
  static func atLeast(_ limit: String) -> Wording {
    Wording(vi: "từ \(limit) trở lên", en: "\(limit) and more", fr: "\(limit) et plus")
  }
}
