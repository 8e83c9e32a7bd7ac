import Components
import Domain

/// The tables of rates of an installation: whose they are, how far they reach, what they price, where the figures were taken from.
struct RateTables: Component {
  var book: RateBook

  func draw(into html: inout HTML) {
    let language = html.language
    html.draw(
      DataTable(
        Phrase(AidPageMoneyWords.ratesFull),
        columns: [
          Column(AidPageMoneyWords.source, .rowHeading) { (table: RateTable) in
            "\(table.source.name[language]) (\(AidPageMoneyWords.basis(table.basis)[language]))"
          },
          Column(AidPageMoneyWords.latest, .day) { (table: RateTable) in
            switch (table.basis, table.last) {
            case (_, nil): "–"
            case (.daily, let last?): last.short(language)
            case (.monthly, let last?): last.endOfMonth.short(language)
            case (.yearlyAverage, let last?): String(last.year)
            }
          },
          Column(AidPageMoneyWords.currencies) { (table: RateTable) in
            table.currencies.map(\.code).joined(separator: " ")
          },
          Column(AidPageMoneyWords.citation) { (table: RateTable) in
            Phrase.said(table.source.citation, in: "en", for: language)
          },
        ], rows: book.tables, captionIsHidden: true, id: "rate-tables"))
  }
}
