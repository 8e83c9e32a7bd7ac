import Components
import Domain
import Exchange
import Record
import Registers

/// The rates money is converted by.
extension PageAnswers {
  func rates(_ questions: Questions, _ language: Language, _ form: FileForm?) throws -> Reply {
    let known = try questions.moment(folded: house.registers.position).known
    let entered = try house.registers.read { try $0.recordedRates(knownAt: known) }
    if let form { return ratesFile(entered, known, form) }
    let page = RatesPage(book: try house.facts.reckoning(knownAt: known).book, entered: entered, known: known)
    return document(
      language, title: page.title(language), summary: SiteWords.ratesSummary[language], address: page.address,
      main: page)
  }

  private func ratesFile(_ entered: [RecordedRateLine], _ known: Int64?, _ form: FileForm) -> Reply {
    let acts = known.map { $0 + 1 } ?? house.registers.position
    let rows = entered.map { line -> [Cell] in
      [
        .text(line.rate.pivot.code), .text(line.rate.currency.code), .decimal(line.rate.rate.description),
        .day(line.rate.from), .text(line.rate.basis.rawValue), .text(line.rate.source.string),
        .text(line.rate.citation.string), .integer(line.act),
      ]
    }
    let file = house.file(
      columns: ["pivot", "currency", "rate", "from", "basis", "source", "citation", "act"],
      head: [("list", .text("rates")), ("acts", .integer(acts))])
    return file.reply(as: form, named: "rates") { limit, skipping in Array(rows.dropFirst(skipping).prefix(limit)) }
  }
}
