import Desk
import Domain

/// What stands in the address of a person's feed: whose it is, for which body, and a mark that only this desk can make.
struct FeedToken: Equatable {
  let account: AccountNumber
  let body: Body
  let mark: String

  init(account: AccountNumber, body: Body, desk: Desk) {
    self.account = account
    self.body = body
    mark = desk.sessions.csrfToken(forCookie: FeedToken.marked(account, body))
  }

  /// nil for what is no token; whether its mark is right is another question.
  init?(_ text: Substring) {
    let parts = text.split(separator: ".", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4, let account = AccountNumber(parts[1]), let body = Body("\(parts[2]):\(parts[3])") else {
      return nil
    }
    self.account = account
    self.body = body
    mark = String(parts[0])
  }

  var text: String {
    "\(mark).\(account).\(body.description.replacing(":", with: ".", maxReplacements: 1))"
  }

  /// Whether this desk made it.
  func isGenuine(_ desk: Desk) -> Bool { desk.sessions.check(mark, forCookie: FeedToken.marked(account, body)) }

  private static func marked(_ account: AccountNumber, _ body: Body) -> String { "feed:\(account):\(body)" }
}
