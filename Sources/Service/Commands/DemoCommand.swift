import ArgumentParser
import Domain
import Foundation
import Ledger

/// `nhipcau demo`: the fictitious sample in an empty directory.
struct DemoCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "demo", abstract: CommandWords.demo[Reader.language])
  }

  @OptionGroup var common: CommonOptions

  @Option(name: .long, help: ArgumentHelp(ServeWords.examples[Reader.language], valueName: "dir"))
  var examples = "examples"

  func run() async throws {
    guard let sample = Sample(folder: examples) else { throw CommandFault(HouseWords.noSample(examples)) }
    let house = try House.open(common.directory)
    defer { house.close() }
    try await house.load(sample)
    print(HouseWords.loaded(house.ledger.size)[Reader.language])
  }
}
