import ArgumentParser
import Domain
import Reference

/// `nhipcau rate …`: at which rate money is converted.
struct RateCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rate", abstract: RateWords.abstract[Reader.language],
      subcommands: [ConvertCommand.self, AddRateCommand.self],
      defaultSubcommand: ConvertCommand.self)
  }
}

/// `nhipcau rate 1000 USD --to VND --on 2022-06-15`: the amount in another currency with rate, source and date. Exit 1 where it
/// stays apart.
struct ConvertCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "convert", abstract: RateWords.convert[Reader.language])
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var answer: AnswerOptions

  @Argument(help: ArgumentHelp(RateWords.amountHelp[Reader.language], valueName: "amount"))
  var amount: Amount

  @Argument(help: ArgumentHelp(RateWords.currencyHelp[Reader.language], valueName: "currency"))
  var currency: Currency

  @Option(name: .long, help: ArgumentHelp(RateWords.toHelp[Reader.language], valueName: "currency"))
  var to: Currency

  @Option(name: .long, help: ArgumentHelp(RateWords.onHelp[Reader.language], valueName: "yyyy-mm-dd"))
  var on: Day?

  func run() throws {
    for named in [currency, to] where !Currencies.isKnown(named) {
      throw CommandFault(RateWords.unknown(named), code: Exit.wrongUse)
    }
    let money = Money(amount: amount, currency: currency, valueDate: on ?? Clock.system.today)
    let converted = RateAnswer(money, to: to, by: try RecordedFacts.rates(in: common.directory, of: [currency, to]))
    print(try answer.json ? AnswerText.json(converted.forPrograms) : converted.text(Reader.language))
    if case .apart = converted.outcome { throw Exit.finding }
  }
}
