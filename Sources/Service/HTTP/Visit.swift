import HTTPTypes
import Hummingbird

/// A request on its way to an answer: what is asked for, and by whom as far as the door knows.
struct Visit: Sendable {
  let request: Request
  /// With its query.
  let path: String
  /// nil where nothing stands there.
  let address: Address?
  /// Held in memory while the visit is answered, and in no log.
  let client: String

  init(request: Request, path: String, client: String) {
    self.request = request
    self.path = path
    self.client = client
    address = Address(path: String(path.prefix { $0 != "?" }))
  }

  var isPost: Bool { request.method == .post }
  var cookies: Cookies { Cookies(request.headers) }
  var acceptLanguage: String? { request.headers[.acceptLanguage] }

  /// nil where the questions of the address cannot be read.
  var query: Query? {
    guard let mark = path.firstIndex(of: "?") else { return Query(nil) }
    return Query(path[path.index(after: mark)...])
  }
}
