import Domain
import Exchange
import Registers

/// The lists of aid as files. Amounts are exact decimals in the currency asked for; what could not be converted stands beside,
/// each currency apart.
extension PageAnswers {
  func breakdownFile(_ page: BreakdownPage, _ form: FileForm, _ language: Language) -> Reply {
    let facts = page.facts
    let rows = page.breakdown.rows.map { row -> [Cell] in
      [
        .text(row.key.code), .words(facts.name(row.key, page.view)[language]), .text(row.amount.sum.decimal),
        .text(page.view.currency.code), apart(row.amount),
        page.presence.map { row.key.isRest ? .absent : .integer(Int64($0[row.key].present)) } ?? .absent,
      ]
    }
    let file = house.file(
      columns: ["code", "name", "disbursed", "currency", "not_converted", "organisations_present"],
      head: [("list", .text(page.part.rawValue))] + head(page.view))
    return file.reply(as: form, named: page.part.rawValue) { limit, skipping in
      Array(rows.dropFirst(skipping).prefix(limit))
    }
  }

  func aidFile(_ view: AidView, _ filter: AidFilter, _ form: FileForm, _ language: Language) throws -> Reply {
    let (registers, reckoning) = (house.registers, try house.facts.reckoning(knownAt: view.known))
    let file = house.file(
      columns: [
        "record", "title", "reporting_record", "reporting_name", "start", "end", "disbursed", "currency",
        "not_converted", "act",
      ], head: [("list", .text("aid"))] + head(view))
    return file.reply(as: form, named: "aid") { limit, skipping in
      let list = try registers.read { reading in
        try reading.aidProjects(view.question(filter), with: reckoning, limit: limit, skipping: skipping)
      }
      return list.rows.map { row in
        [
          .text(row.number.text), .words(row.title[language]), .text(row.reporter.text),
          .words(row.reporterName[language]), .optional(row.start), .optional(row.end), .text(row.amount.sum.decimal),
          .text(view.currency.code), apart(row.amount), .integer(row.act),
        ]
      }
    }
  }

  func presentFile(_ view: AidView, _ filter: AidFilter, _ form: FileForm, _ language: Language) throws -> Reply {
    let (registers, reckoning) = (house.registers, try house.facts.reckoning(knownAt: view.known))
    let file = house.file(
      columns: ["record", "name", "country", "certificates", "standing", "on"],
      head: [("list", .text("present")), ("on", .day(view.day)), ("acts", .integer(known(view)))])
    return file.reply(as: form, named: "present") { limit, skipping in
      let list = try registers.read { reading in
        try reading.presentOrganisations(
          view.presence(filter), with: reckoning, limit: limit, skipping: skipping)
      }
      return list.rows.map { row in
        [
          .text(row.number.text), .words(row.name[language]), .words(row.country?.code),
          .words(row.certificates.map(\.printed).joined(separator: ";")), .text(row.standing.rawValue),
          .day(view.day),
        ]
      }
    }
  }

  private func head(_ view: AidView) -> [(name: String, value: Cell)] {
    [
      ("from", .integer(Int64(view.years.lowerBound))), ("to", .integer(Int64(view.years.upperBound))),
      ("on", .optional(view.on)), ("currency", .text(view.currency.code)), ("map", .text(view.map.rawValue)),
      ("acts", .integer(known(view))),
    ]
  }

  private func known(_ view: AidView) -> Int64 { view.known.map { $0 + 1 } ?? house.registers.position }
}

/// `1200.5 LAK; 300`: what could not be converted.
private func apart(_ amount: AidSum) -> Cell {
  let sums = amount.apart.filter { $0.value != .zero }.sorted { ($0.key?.code ?? "~") < ($1.key?.code ?? "~") }
  return .words(
    sums.map { currency, sum in currency.map { "\(sum.decimal) \($0.code)" } ?? sum.decimal }.joined(separator: "; "))
}
