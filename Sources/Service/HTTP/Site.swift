import Domain
import Ledger
import Registers

/// The public face of a house: its pages, kept ones, figures, and the door.
struct Site {
  let doorway: Doorway

  /// Bodies of public pages that are kept, in bytes.
  private static let keptBytes = 12 << 20

  /// `host` is where the server listens.
  init(house: House, publicURL: String?, host: String = "127.0.0.1", trustedProxies: [String] = []) {
    let metrics = ServiceMetrics()
    let pages = PageAnswers(house: house, publicURL: publicURL) { house.clock.today }
    let desk = DeskAnswers(
      house: house, pages: pages, reach: Reach(publicURL: publicURL, host: host),
      sender: SenderCheck(publicURL: publicURL))
    doorway = Doorway(
      house: house, answers: SiteAnswers(house: house, pages: pages, desk: desk, metrics: metrics),
      cache: PageCache(bytes: Site.keptBytes), metrics: metrics, secure: publicURL?.hasPrefix("https://") == true,
      clients: ClientAddress(trustedProxies: Set(trustedProxies)))
  }
}

extension House {
  /// What a public page drawn now is drawn from.
  func pageState() -> PageCache.State {
    PageCache.State(
      known: registers.position, checkpoint: ledger.latestCheckpoint()?.size ?? 0, day: clock.today.number)
  }
}
