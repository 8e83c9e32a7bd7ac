import Domain
import Ledger
import Registers

/// The public face of a house: its pages, kept ones, figures, and the door.
struct Site {
  let doorway: Doorway

  /// Bodies of public pages that are kept, in bytes.
  private static let keptBytes = 12 << 20

  init(house: House, publicURL: String?, trustedProxies: [String] = []) {
    let metrics = ServiceMetrics()
    let pages = PageAnswers(house: house, publicURL: publicURL) { Clock.today() }
    doorway = Doorway(
      house: house, answers: Answers(house: house, pages: pages, metrics: metrics),
      cache: PageCache(bytes: Site.keptBytes), metrics: metrics, secure: publicURL?.hasPrefix("https://") == true,
      clients: ClientAddress(trustedProxies: Set(trustedProxies)))
  }
}

/// The one place that asks the machine for the time.
enum Clock {
  static func now() -> Instant { Instant(milliseconds: Ledger.systemClock()) }

  /// The day in Asia/Ho_Chi_Minh.
  static func today() -> Day { now().day }
}

extension House {
  /// What a public page drawn now is drawn from.
  func pageState() -> PageCache.State {
    PageCache.State(
      known: registers.position, checkpoint: ledger.latestCheckpoint()?.size ?? 0, day: Clock.today().number)
  }
}
