public import Components
public import Domain

/// The acts of the record, the latest first: the explorer's way in.
public struct ActsPage: Component {
  public static let rowsPerPage = 50

  public var entries: [ActEntry]
  /// How many acts the ledger holds, those not shown included.
  public var acts: Int64
  /// How many of the acts in the range of this page are not public.
  public var hidden: Int

  public init(entries: [ActEntry], acts: Int64, hidden: Int) {
    self.entries = entries
    self.acts = acts
    self.hidden = hidden
  }

  public static let title = Wording(vi: "Các mục ghi", en: "Acts", fr: "Actes")

  public func draw(into html: inout HTML) {
    let language = html.language
    let number = Numerals(language).integer(acts)
    html.draw(Heading(Phrase(ActsPage.title), lede: Phrase(ActsPage.lede(number))))
    guard let last = entries.last else { return html.draw(EmptyState(Phrase(HomeWords.nothing))) }
    if hidden > 0 { html.p(ActsPage.notPublic(hidden, Numerals(language).integer(hidden)), .class("basis")) }
    html.draw(Timeline(entries.map { ActLine.item($0, language) }))
    if entries.count == ActsPage.rowsPerPage, last.position > 0 {
      html.p { $0.a(ActsPage.older, .href(PageAddress.acts.with("before", String(last.position)))) }
    }
    html.draw(DownloadLinks(of: .acts, as: .list, in: language))
  }

  private static func notPublic(_ count: Int, _ number: String) -> Wording {
    Wording(
      vi: "Trong đoạn này có \(number) mục ghi chưa công khai; chúng vẫn nằm trong cây và vẫn kiểm chứng được.",
      en: count == 1
        ? "1 act in this range is not public yet; it is in the tree and can be checked all the same."
        : "\(number) acts in this range are not public yet; they are in the tree and can be checked all the same.",
      fr: count == 1
        ? "1 acte de cette plage n’est pas encore public\u{00A0}; il est dans l’arbre et reste vérifiable."
        : "\(number) actes de cette plage ne sont pas encore publics\u{00A0}; ils sont dans l’arbre et restent vérifiables."
    )
  }

  private static let older = Wording(vi: "Các mục ghi trước đó", en: "Earlier acts", fr: "Actes antérieurs")

  private static func lede(_ number: String) -> Wording {
    Wording(
      vi: "Sổ cái có \(number) mục ghi. Mục ghi của một đợt nhập chưa hoàn tất, hoặc chưa công khai, không hiện ở đây.",
      en: "The ledger holds \(number) acts. Those of an unfinished import, or not public yet, are not listed here.",
      fr: "Le grand livre contient \(number) actes. Ceux d’une importation inachevée, ou pas encore publics, ne "
        + "figurent pas ici.")
  }
}
