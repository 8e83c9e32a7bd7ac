import ArgumentParser
import Domain
import Foundation

/// `nhipcau rate add --pivot USD --currency VND --rate 25123 --from 2026-11-01 --basis monthly --source "…" --citation "…"`: a rate
/// that an office entered, as an act.
struct AddRateCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "add", abstract: RateWords.add[Reader.language])
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var answer: AnswerOptions

  @Option(name: .long, help: ArgumentHelp(RateWords.pivotHelp[Reader.language], valueName: "currency"))
  var pivot: String?

  @Option(name: .long, help: ArgumentHelp(RateWords.pricedHelp[Reader.language], valueName: "currency"))
  var currency: String?

  @Option(name: .long, help: ArgumentHelp(RateWords.rateHelp[Reader.language], valueName: "number"))
  var rate: String?

  @Option(name: .long, help: ArgumentHelp(RateWords.fromHelp[Reader.language], valueName: "yyyy-mm-dd"))
  var from: Day?

  @Option(name: .long, help: ArgumentHelp(RateWords.basisHelp[Reader.language], valueName: "daily|monthly"))
  var basis: String?

  @Option(name: .long, help: ArgumentHelp(RateWords.whoseHelp[Reader.language], valueName: "text"))
  var source: String?

  @Option(name: .long, help: ArgumentHelp(RateWords.citationHelp[Reader.language], valueName: "text"))
  var citation: String?

  @Option(name: .long, help: ArgumentHelp(RateWords.fileHelp[Reader.language], valueName: "file"))
  var file: String?

  @Flag(name: .long, help: ArgumentHelp(RateWords.sureHelp[Reader.language]))
  var sure = false

  @Flag(name: .customLong("dry-run"), help: ArgumentHelp(CalendarCommandWords.rehearsal[Reader.language]))
  var rehearsal = false

  func run() async throws {
    let order = RatesOrder(
      rates: try lines, mode: rehearsal ? .rehearsal : .record, caution: sure ? .sure : .usual)
    _ = try order.read()
    let result = try await ControlRoute.run(.addRates(order), in: common.directory) { _ in }
    guard case .ratesAdded(let receipt) = result else { return }
    print(try answer.json ? AnswerText.json(receipt) : AddRateCommand.text(receipt, Reader.language))
  }

  private var lines: [RatesOrder.Line] {
    get throws {
      let given = [pivot, currency, rate, from?.description, basis, source, citation].compactMap { $0 }
      if let file {
        guard given.isEmpty else { throw CommandFault(DecidedWords.fileOrRate, code: Exit.wrongUse) }
        let columns = ["pivot", "currency", "rate", "from", "basis", "source", "citation"]
        return try DecidedSheet(file, columns: columns).rows.map { AddRateCommand.line($0.place, $0.cells) }
      }
      guard given.count == 7 else { throw CommandFault(DecidedWords.fileOrRate, code: Exit.wrongUse) }
      return [AddRateCommand.line(nil, given)]
    }
  }

  private static func line(_ place: String?, _ cells: [String]) -> RatesOrder.Line {
    RatesOrder.Line(
      place: place ?? "--rate", pivot: cells[0], currency: cells[1], rate: cells[2], from: cells[3], basis: cells[4],
      source: cells[5], citation: cells[6])
  }

  private static func text(_ receipt: RatesReceipt, _ language: Language) -> String {
    let rows = receipt.rates.map { line in
      let replaced = line.replaces.map { ", " + DecidedWords.replaces($0, line.replacesAct ?? 0)[language] } ?? ""
      return (label: line.from, lines: ["1 \(line.pivot) = \(line.rate) \(line.currency) (\(line.basis))\(replaced)"])
    }
    let head = DecidedWords.added(receipt.firstAct, receipt.rates.count)[language]
    return ([head] + AnswerText.columns(rows)).joined(separator: "\n")
  }
}
