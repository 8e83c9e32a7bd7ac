public import Components
public import Domain

/// The dossier is filed: its number, the law's days, the receipt, the slip to print.
public struct FiledPage: Component {
  let dossier: Dossier
  let setting: Setting
  let slip: PageAddress
  let page: PageAddress
  let receipt: Link?

  /// `slip` is the slip's page, `page` the dossier's own, `receipt` the proof that the ledger holds the filing.
  public init(_ dossier: Dossier, _ setting: Setting, slip: PageAddress, page: PageAddress, receipt: Link?) {
    self.dossier = dossier
    self.setting = setting
    self.slip = slip
    self.page = page
    self.receipt = receipt
  }

  public func draw(into html: inout HTML) {
    let filing = dossier.filing
    html.draw(
      Notice(
        "\(PageWords.number.colon) \(strong: filing.number.description)", title: Phrase(PageWords.filed), tone: .good))
    html.draw(LateFiling(filing))
    html.draw(Heading(Phrase(setting.procedure.title), lede: Phrase(filing.applicant.name, for: html.language)))
    html.draw(
      SummaryList([
        SummaryList.Row(Phrase(PageWords.filedOn), Phrase(dossier.filedOn)),
        SummaryList.Row(Phrase(PageWords.code), .code(filing.slip.description)),
        SummaryList.Row(Phrase(PageWords.state), Phrase(dossier.state.wording)),
      ]))
    html.p { $0.a(PageWords.slip, .href(slip)) }
    if let receipt { html.p { $0.a(PageWords.receipt, .href(receipt)) } }
    html.h2(PageWords.next)
    html.draw(Clocks(dossier, setting))
    html.draw(StatutoryDates(dossier, setting))
    html.p { $0.a(PageWords.backToDossier, .href(page)) }
  }
}
