import HTTPTypes
import Hummingbird

/// The fields every answer carries.
enum Headers {
  /// No inline code, nothing from elsewhere, framed by nobody (`/embed/` will be the one exception).
  static let contentSecurityPolicy =
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

  private static let always: HTTPFields = {
    var fields = HTTPFields()
    fields[.contentSecurityPolicy] = contentSecurityPolicy
    fields[.xContentTypeOptions] = "nosniff"
    fields[.init("Referrer-Policy")!] = "same-origin"
    fields[.init("Cross-Origin-Opener-Policy")!] = "same-origin"
    fields[.init("Permissions-Policy")!] = "camera=(), geolocation=(), microphone=()"
    return fields
  }()

  /// The fields of an answer of that kind.
  static func fields(_ kind: ContentKind, _ caching: Reply.Caching, secure: Bool) -> HTTPFields {
    var fields = always
    fields[.contentType] = kind.rawValue
    fields[.cacheControl] = caching.rawValue
    if secure { fields[.strictTransportSecurity] = "max-age=31536000" }
    return fields
  }
}
