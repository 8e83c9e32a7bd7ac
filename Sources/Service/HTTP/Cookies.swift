import HTTPTypes

/// The cookies of a request by name; the first of each counts (RFC 6265, 5.4).
struct Cookies: Equatable {
  private let values: [String: String]

  /// Reads `Cookie` fields; what is no pair is passed over. At most 64 are read.
  init(_ fields: HTTPFields) {
    var values: [String: String] = [:]
    for pair in fields[values: .cookie].joined(separator: ";").split(separator: ";").prefix(64) {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { continue }
      let name = String(parts[0].filter { $0 != " " })
      if values[name] == nil { values[name] = String(parts[1]) }
    }
    self.values = values
  }

  subscript(_ name: String) -> String? { values[name] }
}

/// How browsers reach this installation, on which the safety of a session depends.
enum Reach: Equatable {
  /// By HTTPS (`--public-url https://…`).
  case https
  /// By plain HTTP on the machine itself: nothing goes over a network.
  case loopback
  /// By plain HTTP over a network: nobody can sign in.
  case plain

  /// `host` is where the server listens, for installations without a public address.
  init(publicURL: String?, host: String) {
    guard let publicURL else {
      self = Reach.isLoopback(host) ? .loopback : .plain
      return
    }
    let named = publicURL.split(separator: "/").dropFirst().first.map(String.init) ?? ""
    self = publicURL.hasPrefix("https://") ? .https : Reach.isLoopback(named) ? .loopback : .plain
  }

  private static func isLoopback(_ host: String) -> Bool {
    let name = host.hasPrefix("[") ? host.prefix { $0 != "]" } + "]" : host.prefix { $0 != ":" }
    return ["localhost", "127.0.0.1", "[::1]"].contains(name) || host == "::1"
  }
}

/// A cookie this server sets: for the server alone, for this site alone, gone with the browser's session.
struct ServerCookie: Equatable {
  /// What the cookie carries.
  enum Purpose: String {
    case session = "nhipcau"
    /// A sign-in that waits for its code.
    case halfway = "nhipcau-sign-in"
    /// Whose sessions this browser had last: for whom a form is kept that came too late. It opens nothing.
    case account = "nhipcau-account"
    /// A form kept while its sender signs in again.
    case kept = "nhipcau-form"
  }

  /// A browser takes a `__Host-` cookie only over HTTPS, from this host, for all of it; on the machine itself there is no HTTPS to
  /// ask for, and the prefix and `Secure` are left out.
  static func name(_ purpose: Purpose, _ reach: Reach) -> String {
    switch reach {
    case .https, .plain: "__Host-" + purpose.rawValue
    case .loopback: purpose.rawValue
    }
  }

  static func set(_ purpose: Purpose, to value: String, _ reach: Reach) -> String {
    name(purpose, reach) + "=" + value + "; Path=/; HttpOnly; SameSite=Lax" + secure(reach)
  }

  static func take(_ purpose: Purpose, _ reach: Reach) -> String { set(purpose, to: "", reach) + "; Max-Age=0" }

  private static func secure(_ reach: Reach) -> String { reach == .loopback ? "" : "; Secure" }
}
