import ArgumentParser
import Demonstration
import Domain
import Foundation
import Ledger

/// `nhipcau demo`: a fictitious record in an empty directory, composed from a seed; the same seed gives the same bytes.
struct DemoCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "demo", abstract: CommandWords.demo[Reader.language])
  }

  @OptionGroup var common: CommonOptions

  @Option(name: .long, help: ArgumentHelp(DemoWords.seedHelp[Reader.language], valueName: "number"))
  var seed: UInt64 = 1

  @Option(name: .long, help: ArgumentHelp(DemoWords.projectsHelp[Reader.language], valueName: "1-100000"))
  var projects: ProjectCount = ProjectCount(number: 4_000)

  func run() async throws {
    let house = try House.open(common.directory)
    defer { house.close() }
    let bar = ProgressBar(DemoWords.loading)
    try await house.load(Demonstration(seed: seed, projects: projects.number)) {
      bar.show(done: $0, total: $1, unit: .acts)
    }
    try AidWarmth.prepare(house)
    bar.finish()
    print(DemoWords.loaded(house.ledger.size)[Reader.language])
    try house.openDesk()
    let accounts = try await DemonstrationAccounts.create(in: house)
    if !accounts.isEmpty { print(try accounts.told(house, Reader.language)) }
  }
}

/// How many projects a demonstration is asked to have.
struct ProjectCount: ExpressibleByArgument {
  let number: Int

  init(number: Int) { self.number = number }

  init?(argument: String) {
    guard let number = Int(argument), (1...100_000).contains(number) else { return nil }
    self.number = number
  }

  var defaultValueDescription: String { String(number) }
}

/// What `nhipcau demo` says.
enum DemoWords {
  static let seedHelp = Wording(
    vi: "Số gieo: cùng số cho cùng hồ sơ.", en: "Seed: the same one gives the same record.",
    fr: "Graine : la même donne le même registre.")
  static let projectsHelp = Wording(vi: "Số dự án.", en: "Number of projects.", fr: "Nombre de projets.")
  static let loading = Wording(
    vi: "Lập hồ sơ minh họa", en: "Composing the demonstration", fr: "Composition de la démonstration")

  static func loaded(_ acts: Int64) -> Wording {
    Wording(
      vi: "Hồ sơ minh họa có \(acts) mục ghi.", en: "The demonstration holds \(acts) acts.",
      fr: "La démonstration contient \(acts) actes.")
  }
}
