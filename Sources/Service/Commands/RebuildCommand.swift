import ArgumentParser
import Domain
import Foundation
import Ledger
import Registers

/// `nhipcau rebuild`: the registers anew from the first act, compared row by row with the live ones. Exit 1 where they differ.
struct RebuildCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "rebuild", abstract: CommandWords.rebuild[Reader.language])
  }

  @OptionGroup var common: CommonOptions

  @Flag(name: .long, help: ArgumentHelp(RebuildWords.replaceHelp[Reader.language]))
  var replace = false

  func run() async throws {
    let house = try House.open(common.directory)
    defer { house.close() }
    if house.ledger.size > 0 { try await house.follower.waitUntil(house.ledger.size - 1) }
    let feed = LedgerFeed(ledger: house.ledger)
    let total = house.ledger.size
    let bar = ProgressBar(RebuildWords.rebuilding)
    let report = try Rebuild.compare(house.registers, with: feed) {
      bar.show(done: $0, total: total, unit: .acts)
    }
    bar.finish()
    guard let difference = report.difference else {
      return print(RebuildWords.equal(report.acts, report.rows)[Reader.language])
    }
    print(RebuildWords.differ("\(difference)")[Reader.language])
    guard replace else { throw Exit.finding }
    try Rebuild.replace(house.registers, from: feed)
    print(RebuildWords.replaced[Reader.language])
  }
}

/// What `nhipcau rebuild` says.
enum RebuildWords {
  static let replaceHelp = Wording(
    vi: "Thay bản đang dùng bằng bản mới nếu khác nhau.",
    en: "Put the new registers in the place of the live ones where they differ.",
    fr: "Remplacer les registres en service par les nouveaux s’ils diffèrent.")
  static let rebuilding = Wording(vi: "Dựng lại", en: "Rebuilding", fr: "Reconstruction")
  static func equal(_ acts: Int64, _ rows: Int) -> Wording {
    Wording(
      vi: "Giống nhau: \(acts) mục ghi, \(rows) dòng.", en: "Equal: \(acts) acts, \(rows) rows.",
      fr: "Identiques : \(acts) actes, \(rows) lignes.")
  }
  static func differ(_ what: String) -> Wording {
    Wording(vi: "Khác nhau: \(what)", en: "They differ: \(what)", fr: "Ils diffèrent : \(what)")
  }
  static let replaced = Wording(
    vi: "Đã thay bằng bản mới.", en: "The new ones are in place.", fr: "Les nouveaux sont en place.")
}
