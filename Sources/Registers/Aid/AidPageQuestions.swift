import Components
import Domain

/// The day and the years of a page of aid, as a form whose answers stand in the address.
struct AidForm: Component {
  var view: AidView
  var address: PageAddress

  func draw(into html: inout HTML) {
    html.draw(Details(Phrase(AidFormWords.title), Form(view: view, address: address)))
  }

  private struct Form: Component {
    var view: AidView
    var address: PageAddress

    func draw(into html: inout HTML) {
      let bare = PageAddress(path: address.path)
      html.form(.method("get"), .action(bare.link(html.language)), .class("filters")) { html in
        let asked: Set = ["on", "from", "to", "currency", "map", "page"]
        for item in address.query where !asked.contains(item.name) {
          html.input(.type("hidden"), .name(item.name), .value(item.value))
        }
        html.div(.class("filters-fields")) { $0.draw(fields) }
        html.div(.class("filters-actions")) { html in
          html.draw(Button(AidFormWords.show))
          html.a(AidFormWords.usual, .href(bare))
        }
      }
    }

    private var fields: [FormField] {
      [
        FormField("on", Phrase(AidFormWords.on), .day(view.on)),
        FormField("from", Phrase(AidFormWords.from), .text(String(view.years.lowerBound), kind: .digits)),
        FormField("to", Phrase(AidFormWords.to), .text(String(view.years.upperBound), kind: .digits)),
        FormField(
          "currency", Phrase(AidPageMoneyWords.currency),
          .select(view.currency.code, AidView.currencies.map { .init($0.code, Phrase($0.code)) })),
        FormField(
          "map", Phrase(AidFormWords.map),
          .select(
            view.map.rawValue,
            [.init("34", Phrase(AidFormWords.of34)), .init("63", Phrase(AidFormWords.of63))])),
      ]
    }
  }
}

enum AidFormWords {
  static let title = Wording(
    vi: "Đổi ngày, giai đoạn, đồng tiền, bản đồ", en: "Change the day, the years, the currency, the map",
    fr: "Changer la date, les années, la devise, la carte")
  static let on = Wording(vi: "Tính đến ngày", en: "As on the day", fr: "À la date du")
  static let from = Wording(vi: "Từ năm", en: "From year", fr: "De l’année")
  static let to = Wording(vi: "Đến năm", en: "To year", fr: "À l’année")
  static let map = Wording(vi: "Bản đồ", en: "Map", fr: "Carte")
  static let of34 = Wording(
    vi: "34 tỉnh, thành phố (hiện nay)", en: "34 provinces (today)", fr: "34 provinces (actuelles)")
  static let of63 = Wording(
    vi: "63 tỉnh, thành phố (trước 01/7/2025)", en: "63 provinces (before 1 July 2025)",
    fr: "63 provinces (avant le 1er juillet 2025)")
  static let show = Wording(vi: "Xem", en: "Show", fr: "Afficher")
  static let usual = Wording(vi: "Trở về mặc định", en: "Back to the usual view", fr: "Revenir à la vue habituelle")
}
