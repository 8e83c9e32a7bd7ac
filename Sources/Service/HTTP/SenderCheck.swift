import HTTPTypes

/// Whether a form was sent by a page of this site: by fetch metadata where the browser sends them, else by `Origin`.
///
/// The token of the session in every form stands behind this; a program that sends neither field is held by the token alone.
struct SenderCheck {
  let publicURL: String?

  func isOwn(_ request: HTTPRequest) -> Bool {
    let fields = request.headerFields
    if let name = HTTPField.Name("Sec-Fetch-Site"), let site = fields[name] {
      return site == "same-origin" || site == "none"
    }
    guard let origin = fields[.origin] else { return true }
    return origins(request).contains(origin)
  }

  private func origins(_ request: HTTPRequest) -> [String] {
    if let publicURL { return [publicURL] }
    return request.authority.map { ["http://" + $0, "https://" + $0] } ?? []
  }
}
