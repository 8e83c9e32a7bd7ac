import Desk
import Domain
import Foundation
import Ledger
import Logging

/// Makes notices of acts and clocks, and has them handed over, while the platform serves.
///
/// Acts are followed from a position that is kept with the notices they made; once a day, in the morning of Hà Nội, clocks are looked
/// at and digests made.
struct Post: Sendable {
  let house: House
  let desk: Desk
  private let rules: NoticeRules
  private let dispatch: Dispatch

  /// Acts that are followed in one transaction.
  private static let batch = 200
  /// The hour in Hà Nội from which the digests of a day are made.
  static let morning = "07:00"
  private static let pause = Duration.seconds(2)

  init(house: House, desk: Desk, by carrier: any MailCarrier, as sender: MailAddress, at base: String) {
    self.house = house
    self.desk = desk
    rules = NoticeRules(house: house)
    let composer = NoticeComposer(house: house, desk: desk, sender: sender, base: base)
    dispatch = Dispatch(desk.outbox, by: carrier) { try await composer.mail($0) }
  }

  /// Until it is cancelled. A fault is logged and tried again: nothing is lost by waiting.
  func run(_ logger: Logger) async {
    while !Task.isCancelled {
      do { try await step() } catch is CancellationError { return } catch {
        logger.error("notices wait", metadata: ["reason": "\(error)"])
      }
      try? await Task.sleep(for: Post.pause)
    }
  }

  /// Everything that is to be done now.
  func step() async throws {
    try await follow()
    try await remind()
    try await dispatch.round()
  }

  /// Makes the notices of acts since the kept position.
  func follow() async throws {
    var position = try await desk.outbox.position(beginningAt: house.ledger.size)
    while position < house.ledger.size {
      let acts = try house.ledger.acts(from: position, limit: Post.batch)
      guard let last = acts.last else { return }
      var notices: [NewNotice] = []
      for act in acts { notices += try await rules.notices(of: act) }
      try await desk.outbox.take(notices, upTo: last.position + 1)
      position = last.position + 1
    }
  }

  /// Once a day: what the clocks say, and the digests.
  func remind() async throws {
    let now = house.clock.now()
    guard let last = try await desk.outbox.lastDay(), last < now.day, now.clock >= Post.morning else { return }
    try await desk.outbox.remind(try await Reminders(house: house).notices())
    try await desk.outbox.makeDigests(of: now.day)
  }
}
