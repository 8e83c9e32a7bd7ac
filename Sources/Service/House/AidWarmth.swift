import Domain
import Foundation
import Registers

/// Reckons the figures of the first page behind the open server, after the start and after each import, so that no reader
/// waits for them; what was reckoned is kept for the next start.
final class AidWarmth: Sendable {
  private let house: House
  private let shelf: AidShelfFile

  /// The years the first page shows by default.
  static var years: ClosedRange<Int> {
    let last = Clock.system.today.year - 1
    return (last - 4)...last
  }

  init(_ house: House) {
    self.house = house
    shelf = AidShelfFile(house: house)
  }

  /// Takes back what an earlier process kept, then looks once a second whether the registers have moved; a thread of its own,
  /// which ends with the registers.
  func keep() {
    shelf.takeBack()
    let thread = Thread { [self] in
      var reckoned: Int64 = -1
      var shelved = (try? house.facts.reckoning().shelfMark) ?? []
      while true {
        let position = house.registers.position
        if position != reckoned {
          guard let reckoning = try? AidWarmth.reckon(house) else { return }
          reckoned = position
          let mark = reckoning.shelfMark
          if mark != shelved { shelf.write(reckoning) }
          shelved = mark
        }
        Thread.sleep(forTimeInterval: 1)
      }
    }
    thread.name = "aid"
    thread.qualityOfService = .background
    thread.start()
  }

  /// Reckons and keeps the figures, for a start to come.
  static func prepare(_ house: House) throws { AidShelfFile(house: house).write(try reckon(house)) }

  private static func reckon(_ house: House) throws -> AidReckoning {
    let reckoning = try house.facts.reckoning()
    try house.registers.read { try $0.prepareAid(with: reckoning, currency: .usd, years: years) }
    return reckoning
  }
}
