import HTTPTypes
import Hummingbird

/// The fields every answer carries.
enum Headers {
  /// No inline code, nothing from elsewhere, framed by nobody (`/embed/` will be the one exception).
  static let contentSecurityPolicy =
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

  /// What the browser may do with an answer.
  enum Policy: Sendable {
    case page
    /// A page whose own script uploads files.
    case pageWithScript
    /// A file that people sent: nothing in it may run anywhere.
    case download

    var text: String {
      switch self {
      case .page: Headers.contentSecurityPolicy
      case .pageWithScript: Headers.contentSecurityPolicy + "; script-src 'self'; connect-src 'self'"
      case .download: "sandbox; default-src 'none'"
      }
    }
  }

  private static let always: HTTPFields = {
    var fields = HTTPFields()
    fields[.xContentTypeOptions] = "nosniff"
    fields[.init("Referrer-Policy")!] = "same-origin"
    fields[.init("Cross-Origin-Opener-Policy")!] = "same-origin"
    fields[.init("Permissions-Policy")!] = "camera=(), geolocation=(), microphone=()"
    return fields
  }()

  /// The fields of an answer of that kind.
  static func fields(
    _ kind: ContentKind, _ caching: Reply.Caching, _ policy: Policy = .page, secure: Bool
  ) -> HTTPFields {
    var fields = always
    fields[.contentSecurityPolicy] = policy.text
    fields[.contentType] = kind.rawValue
    fields[.cacheControl] = caching.rawValue
    if secure { fields[.strictTransportSecurity] = "max-age=31536000" }
    return fields
  }
}
