/// Somebody who reads public pages, one after another.
final class Reader: Member, @unchecked Sendable {
  let pause = 2.0
  private let browser: Browser
  private let pages: [String]
  private var place: Int

  init(port: Int, pages: [String], place: Int) {
    browser = Browser(port: port)
    self.pages = pages
    self.place = place
  }

  func act(_ meter: inout Meter) {
    _ = meter.page(browser, pages[place % pages.count])
    place += 7
  }
}

/// Somebody of an organisation at work on applications: reads the desk, answers questions, files, looks at the dossier.
final class Applicant: Member, @unchecked Sendable {
  let pause = 10.0
  private let browser: Browser
  private let token: String
  private let drafts: [String]
  private var draft = 0
  private var place: Int
  private var dossier: String?

  init(port: Int, seat: Seat, place: Int) {
    browser = Browser(port: port, cookie: seat.cookie)
    token = seat.token
    drafts = seat.drafts
    self.place = place
  }

  private var address: String { "/vi/desk/drafts/\(drafts[draft % drafts.count])" }

  func act(_ meter: inout Meter) {
    let step = place % 9
    place += 1
    switch step {
    case 0: _ = meter.page(browser, "/vi/desk")
    case 1: _ = meter.page(browser, address)
    case 2: _ = meter.page(browser, address + "/aims")
    case 3: answer("aims", "Hỗ trợ trẻ em vùng khó khăn được đến trường (lần sửa \(place)).", &meter)
    case 4: _ = meter.page(browser, address + "/head-office")
    case 5: answer("head-office", "\(place) Rue de la Mesure", &meter)
    case 6: _ = meter.page(browser, address + "/check")
    case 7: file(&meter)
    default: _ = meter.page(browser, dossier ?? "/vi/desk")
    }
  }

  private func answer(_ question: String, _ words: String, _ meter: inout Meter) {
    let onward = meter.post(browser, "\(address)/\(question)", [("token", token), (question, words)], as: .saving)
    if let onward { _ = meter.page(browser, onward) }
  }

  /// Files the draft; the next one is at hand from then on.
  private func file(_ meter: inout Meter) {
    guard draft < drafts.count else {
      _ = meter.page(browser, "/vi/desk")
      return
    }
    guard let onward = meter.post(browser, address + "/check", [("token", token)], as: .filing) else { return }
    draft += 1
    dossier = onward.hasSuffix("/filed") ? String(onward.dropLast(6)) : onward
    _ = meter.page(browser, onward)
  }
}

/// An officer at the desk: opens a dossier that waits, and takes the step that is due.
final class Officer: Member, @unchecked Sendable {
  let pause = 10.0
  private let browser: Browser
  private var place: Int
  private var waiting: [String] = []
  private var deed: String?

  /// Steps that need no judgement; a decision is left to people.
  private static let deeds: Set<String> = [
    "check-completeness", "consult", "acknowledge-letter", "give-opinion", "forward", "acknowledge-forwarded",
    "hand-over",
  ]
  private static let words = [
    "reasons": "Thống nhất với đề nghị cấp Giấy đăng ký hoạt động."
  ]

  init(port: Int, seat: Seat, place: Int) {
    browser = Browser(port: port, cookie: seat.cookie)
    self.place = place
  }

  func act(_ meter: inout Meter) {
    let step = place % 3
    place += 1
    switch step {
    case 0: openDesk(&meter)
    case 1: openDossier(&meter)
    default: takeStep(&meter)
    }
  }

  private func openDesk(_ meter: inout Meter) {
    guard let page = meter.page(browser, "/vi/desk") else { return }
    waiting = PageForm(page: page).links("/vi/desk/dossiers/d-").filter { $0.split(separator: "/").count == 4 }
  }

  private func openDossier(_ meter: inout Meter) {
    guard !waiting.isEmpty else { return openDesk(&meter) }
    // What waits for the office comes first; officers of one office do not all take the same.
    let dossier = waiting[place * 31 % min(12, waiting.count)]
    guard let page = meter.page(browser, dossier) else { return }
    let ways = PageForm(page: page).links(dossier + "/")
    deed = ways.first { Officer.deeds.contains(String($0.split(separator: "/").last ?? "")) }
  }

  private func takeStep(_ meter: inout Meter) {
    guard let deed else { return openDesk(&meter) }
    self.deed = nil
    guard let page = meter.page(browser, deed) else { return }
    guard let fields = PageForm(page: page).fields(to: deed, words: Officer.words) else {
      return meter.fail("\(deed): no form")
    }
    guard let onward = meter.post(browser, deed, fields, as: .filing) else { return }
    _ = meter.page(browser, onward)
  }
}
