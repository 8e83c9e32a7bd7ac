import HTTPTypes
import Hummingbird
import NIOCore

/// What an address answers, before it becomes an HTTP response.
struct Reply: Sendable {
  var status: HTTPResponse.Status = .ok
  var kind: ContentKind
  var body: Body
  var caching: Caching = .revalidate
  /// A file that people sent keeps its own media type.
  var mediaType: String?
  /// What the page may load.
  var policy: Headers.Policy = .page
  /// Further fields: `Location`, `Allow`, `Retry-After`; several may have one name (`Set-Cookie`).
  var fields: [(HTTPField.Name, String)] = []

  enum Body: Sendable {
    case whole(ByteBuffer)
    /// A list of any length, written as it is read.
    case stream(@Sendable (inout any ResponseBodyWriter) async throws -> Void)
  }

  /// How long others may keep the answer.
  enum Caching: String, Sendable {
    /// Asks again each time, by its tag.
    case revalidate = "no-cache"
    /// Never changes: a full tile, a stylesheet named by its hash.
    case forever = "public, max-age=31536000, immutable"
    /// Health, faults.
    case never = "no-store"
  }

  init(_ kind: ContentKind, _ bytes: [UInt8], status: HTTPResponse.Status = .ok, caching: Caching = .revalidate) {
    self.status = status
    self.kind = kind
    self.caching = caching
    body = .whole(ByteBuffer(bytes: bytes))
  }

  init(_ kind: ContentKind, _ text: String, status: HTTPResponse.Status = .ok, caching: Caching = .revalidate) {
    self.init(kind, Array(text.utf8), status: status, caching: caching)
  }

  init(_ kind: ContentKind, stream: @escaping @Sendable (inout any ResponseBodyWriter) async throws -> Void) {
    self.kind = kind
    body = .stream(stream)
  }

  /// Sends somebody on who has done something: the answer is never kept and never repeated.
  static func onward(to location: String) -> Reply {
    var reply = Reply(.text, "", status: .seeOther, caching: .never)
    reply.fields = [(.location, location)]
    return reply
  }

  /// Sends the reader elsewhere.
  static func redirect(to location: String) -> Reply {
    var reply = Reply(.text, "", status: .seeOther)
    reply.fields = [(.location, location), (.vary, "Accept-Language")]
    return reply
  }
}
