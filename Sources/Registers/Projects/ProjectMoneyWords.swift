import Domain

/// The words of a project's money.
enum ProjectMoneyWords {
  static let money = Wording(vi: "Nguồn tiền", en: "Money", fr: "Financement")
  static let none = Wording(
    vi: "Bên công bố không nêu giao dịch hay ngân sách nào.", en: "Its author published no transaction and no budget.",
    fr: "Son auteur n’a publié ni transaction ni budget.")
  static func transactions(_ number: String) -> Wording {
    Wording(vi: "\(number) giao dịch", en: "Transactions: \(number)", fr: "Transactions : \(number)")
  }
  static let asWritten = Wording(
    vi: "Đúng như bên công bố đã ghi; chưa quy đổi.", en: "As their author wrote them; nothing converted.",
    fr: "Telles que l’auteur les a écrites ; sans conversion.")
  static let date = Wording(vi: "Ngày", en: "Date", fr: "Date")
  static let parties = Wording(vi: "Bên chuyển → bên nhận", en: "From → to", fr: "De → à")
  static let amount = Wording(vi: "Số tiền", en: "Amount", fr: "Montant")
  static let noCurrency = Wording(vi: "không nêu loại tiền", en: "no currency named", fr: "devise non indiquée")
  static let budgets = Wording(vi: "Ngân sách", en: "Budgets", fr: "Budgets")
  static let budgetsBasis = Wording(
    vi: "Dự kiến chi theo kỳ, không phải giao dịch; không cộng vào các tổng.",
    en: "What is meant to be spent in a period; not transactions, and in no total.",
    fr: "Ce qu’il est prévu de dépenser par période ; ce ne sont pas des transactions et aucun total ne les compte.")
  static let period = Wording(vi: "Kỳ", en: "Period", fr: "Période")
  static let budgetKind = Wording(vi: "Loại", en: "Kind", fr: "Nature")
  static let year = Wording(vi: "Năm", en: "Year", fr: "Année")
  static let otherCurrencies = Wording(
    vi: "giao dịch bằng loại tiền khác không có trong hình", en: "flows in other currencies are not drawn",
    fr: "les flux en d’autres devises ne sont pas représentés")
}
