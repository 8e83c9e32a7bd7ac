import Components
import Domain

/// The money of a project: over time as a drawing with its table, then flow by flow, then what it means to spend.
extension ProjectPage {
  func money(into html: inout HTML) {
    guard detail.flowCount > 0 || !detail.budgets.isEmpty else {
      html.draw(SectionHeading(Phrase(ProjectMoneyWords.money), id: "money"))
      return html.draw(EmptyState(Phrase(ProjectMoneyWords.none)))
    }
    if let chart = YearChart(detail.years, moment: moment) { html.draw(chart.drawn(html.language)) }
    if detail.flowCount > 0 { flows(into: &html) }
    if !detail.budgets.isEmpty { budgets(into: &html) }
  }

  private func flows(into html: inout HTML) {
    let numerals = Numerals(html.language)
    html.section { html in
      html.draw(
        SectionHeading(
          Phrase(ProjectMoneyWords.transactions(numerals.integer(detail.flowCount))),
          basis: Phrase(ProjectMoneyWords.asWritten), id: "transactions"))
      html.draw(
        DataTable(
          Phrase(MoneyPageWords.flows),
          columns: [
            Column(ProjectMoneyWords.date, .day) { (flow: ProjectDetail.Flow, html: inout HTML) in
              if let date = flow.date { html.draw(DayText(date)) } else { html.text("–") }
            },
            Column(MoneyPageWords.kind) { (flow: ProjectDetail.Flow, html: inout HTML) in
              html.text(flow.kind?.wording ?? MoneyPageWords.unknownKind)
            },
            Column(ProjectMoneyWords.parties) { (flow: ProjectDetail.Flow, html: inout HTML) in
              ProjectPage.parties(of: flow, into: &html)
            },
            Column(ProjectMoneyWords.amount, .number) { (flow: ProjectDetail.Flow, html: inout HTML) in
              html.text(ProjectPage.words(flow.value, numerals))
            },
          ], rows: detail.flows, captionIsHidden: true, id: "flows"))
      html.draw(
        Pagination(address, current: page, rowsPerPage: ProjectPage.flowsPerPage, rows: detail.flowCount))
    }
  }

  private static func parties(of flow: ProjectDetail.Flow, into html: inout HTML) {
    let language = html.language
    func party(_ party: ProjectDetail.Party?, into html: inout HTML) {
      guard let party else { return html.text("–") }
      let name = party.name.isEmpty ? Phrase(party.number.text) : Phrase(party.name, for: language)
      html.a(name, .href(PageAddress.organisation(party.number)))
    }
    if flow.provider != nil || flow.receiver != nil {
      party(flow.provider, into: &html)
      html.text(" → ")
      party(flow.receiver, into: &html)
    }
    if !flow.description.isEmpty {
      html.p(.class("basis")) { $0.draw(Phrase(flow.description, for: language)) }
    }
  }

  /// The amount as people read it; without a currency it says so.
  static func words(_ money: Money, _ numerals: Numerals) -> String {
    let quantity = Quantity(tenThousandths: Int128(money.amount.units))
    guard let currency = money.currency else {
      return "\(numerals.shortest(quantity, places: 4)) (\(ProjectMoneyWords.noCurrency[numerals.language]))"
    }
    return numerals.money(quantity, currency.code)
  }

  private func budgets(into html: inout HTML) {
    let numerals = Numerals(html.language)
    html.section { html in
      html.draw(
        SectionHeading(Phrase(ProjectMoneyWords.budgets), basis: Phrase(ProjectMoneyWords.budgetsBasis), id: "budgets"))
      html.draw(
        DataTable(
          Phrase(ProjectMoneyWords.budgets),
          columns: [
            Column(ProjectMoneyWords.period, .rowHeading) { (budget: Budget, html: inout HTML) in
              html.text(budget.start?.short(html.language) ?? "–")
              html.text(" – ")
              html.text(budget.end?.short(html.language) ?? "–")
            },
            Column(ProjectMoneyWords.budgetKind) { (budget: Budget, html: inout HTML) in
              html.text(budget.kind.wording)
              html.text(", ")
              html.text(budget.status.wording)
            },
            Column(ProjectMoneyWords.amount, .number) { (budget: Budget, html: inout HTML) in
              html.text(ProjectPage.words(budget.value, numerals))
            },
          ], rows: detail.budgets, captionIsHidden: true, id: "budgets-table"))
    }
  }
}
