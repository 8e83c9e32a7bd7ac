import Components
import Domain

/// What stands under the figures of a page of aid: the rates with their source, what could not be converted, and the currencies a
/// reader may choose.
struct AidNotes: Component {
  var total: AidTotal
  var view: AidView
  var facts: AidFacts
  /// The page itself, as it is looked at.
  var address: PageAddress
  /// The projects behind the figures; nil on their own page.
  var behind: PageAddress?

  func draw(into html: inout HTML) {
    html.p(.class("basis")) { html in
      html.text(AidPageMoneyWords.origins(total, view.currency))
      html.text(" ")
      if let apart = total.amount.apartWords {
        html.strong(AidPageMoneyWords.apart(apart))
        html.text(" ")
      }
      html.a(AidPageWords.counting, .href(PageAddress.about.link(html.language, fragment: "rates")))
      if let behind {
        html.text(" · ")
        html.a(AidPageWords.behind, .href(behind))
      }
    }
    currencies(into: &html)
    if !total.rates.isEmpty {
      html.draw(Details(Phrase(AidPageMoneyWords.rates), AidRatesTable(rates: total.rates)))
    }
  }

  /// The same page in another currency: buttons and not links, so that who follows every link finds each page once.
  private func currencies(into html: inout HTML) {
    let language = html.language
    html.form(.method("get"), .action(PageAddress(path: address.path).link(language)), .class("switch")) { html in
      for item in address.query where item.name != "currency" && item.name != "page" {
        html.input(.type("hidden"), .name(item.name), .value(item.value))
      }
      html.span(AidPageMoneyWords.currency)
      for currency in AidView.currencies {
        if currency == view.currency {
          html.strong(currency.code)
        } else {
          html.button(
            currency.code, .type("submit"), .name("currency"), .value(currency.code),
            .title(facts.currencyName(currency)[language]))
        }
      }
    }
  }
}

/// The rates behind a total: for each currency, whose they are, for which value dates, and what they were.
struct AidRatesTable: Component {
  var rates: [RatesUsed]

  func draw(into html: inout HTML) {
    let language = html.language
    html.p(AidPageMoneyWords.rule)
    html.draw(
      DataTable(
        Phrase(AidPageMoneyWords.rates),
        columns: [
          Column(AidPageMoneyWords.currency, .rowHeading) { (used: RatesUsed) in used.from.code },
          Column(AidPageMoneyWords.source) { (used: RatesUsed) in
            "\(used.source.name[language]) (\(AidPageMoneyWords.basis(used.basis)[language]))"
          },
          Column(AidPageMoneyWords.valueDates, .day) { (used: RatesUsed) in
            used.days.lowerBound == used.days.upperBound
              ? used.days.lowerBound.short(language)
              : "\(used.days.lowerBound.short(language)) – \(used.days.upperBound.short(language))"
          },
          Column(AidPageMoneyWords.rate) { (used: RatesUsed, html: inout HTML) in
            guard !used.rates.isEmpty else { return html.text(AidPageMoneyWords.ofEachDay) }
            html.span { html in
              for (index, rate) in used.rates.enumerated() {
                if index > 0 { html.br() }
                html.text(rate.words(language))
              }
            }
          },
        ], rows: rates, captionIsHidden: true, id: "rates-used"))
  }
}
