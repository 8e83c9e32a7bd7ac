import Components
import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore

/// Every request comes in here: address, kept page or fresh answer, fields, and nothing that a reader should not see.
struct Doorway: HTTPResponder {
  typealias Context = DoorContext

  let house: House
  let answers: SiteAnswers
  let cache: PageCache
  let metrics: ServiceMetrics
  /// Whether people reach this installation by HTTPS (`--public-url https://…`).
  let secure: Bool
  let clients: ClientAddress
  let seats = StreamSeats()

  func respond(to request: Request, context: Context) async throws -> Response {
    let started = ContinuousClock.now
    let address = request.head.path ?? "/"
    let state = house.pageState()
    if request.method == .get, let kept = cache.page(address, state) {
      let response = response(kept, to: request)
      metrics.count(response.status, since: started, .kept)
      return response
    }
    let response = await fresh(request, address, state, context)
    metrics.count(response.status, since: started, .drawn)
    return response
  }

  private func fresh(
    _ request: Request, _ address: String, _ state: PageCache.State, _ context: Context
  ) async -> Response {
    let visit = Visit(request: request, path: address, client: clients.of(request, from: context.peer))
    if let methods = visit.address?.methods, !methods.contains(request.method) {
      var reply = answers.message(.methodNotAllowed, for: address)
      reply.fields = [(.allow, methods.map(\.rawValue).joined(separator: ", "))]
      return response(reply, to: request, context)
    }
    let reply: Reply
    do {
      reply = try await answers.reply(to: visit)
    } catch {
      let number = RequestNumber.next()
      context.logger.error("request failed", metadata: ["number": "\(number)", "reason": "\(error)"])
      reply = answers.message(.fault, for: address, number: number)
    }
    guard reply.status == .ok, reply.caching == .revalidate, case .whole(let body) = reply.body else {
      return response(reply, to: request, context)
    }
    let kept = PageCache.Kept(body: body, kind: reply.kind, tag: Doorway.tag(body), fields: reply.fields)
    if house.pageState() == state { cache.keep(kept, at: address, state) }
    return response(kept, to: request)
  }

  /// An answer that may be asked for again by its tag.
  private func response(_ kept: PageCache.Kept, to request: Request) -> Response {
    var fields = Headers.fields(kept.kind, .revalidate, secure: secure)
    fields[.eTag] = kept.tag
    for (name, value) in kept.fields { fields[name] = value }
    if let known = request.headers[.ifNoneMatch], Doorway.matches(known, kept.tag) {
      return Response(status: .notModified, headers: fields).withoutLength()
    }
    return Response.answering(request, .ok, fields, ResponseBody(byteBuffer: kept.body))
  }

  private func response(_ reply: Reply, to request: Request, _ context: Context) -> Response {
    var fields = Headers.fields(reply.kind, reply.caching, reply.policy, secure: secure)
    if let type = reply.mediaType { fields[.contentType] = type }
    for (name, value) in reply.fields { fields.append(HTTPField(name: name, value: value)) }
    switch reply.body {
    case .whole(let bytes):
      return Response.answering(request, reply.status, fields, ResponseBody(byteBuffer: bytes))
    case .stream(let write):
      guard let seat = seats.take(clients.of(request, from: context.peer)) else {
        return response(answers.tooMany(for: request.head.path ?? "/"), to: request, context)
      }
      let body = ResponseBody { writer in
        try await write(&writer)
        seat.leave()
        try await writer.finish(nil)
      }
      return Response.answering(request, reply.status, fields, body)
    }
  }

  /// 64 bits that stand for the bytes: equal pages have equal tags, across restarts too. Eight bytes a step: byte by byte, the
  /// tag of a list would cost a quarter of its drawing.
  static func tag(_ body: ByteBuffer) -> String {
    let hash = body.withUnsafeReadableBytes { bytes in
      var hash = 0xcbf2_9ce4_8422_2325 ^ UInt64(bytes.count)
      func mix(_ word: UInt64) {
        hash = (hash ^ word) &* 0x9e37_79b9_7f4a_7c15
        hash ^= hash >> 29
      }
      let whole = bytes.count & ~7
      for place in stride(from: 0, to: whole, by: 8) {
        mix(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
      }
      for place in whole..<bytes.count { mix(UInt64(bytes[place])) }
      return hash
    }
    return "\"\(String(hash, radix: 16))\""
  }

  /// Weak tags match too: a proxy that compresses a page weakens its tag (RFC 9110, 13.1.2).
  private static func matches(_ known: String, _ tag: String) -> Bool {
    known == "*"
      || known.split(separator: ",").contains { part in
        let part = part.trimmingCharacters(in: .whitespaces)
        return part == tag || part == "W/" + tag
      }
  }
}

/// Numbers under which faults stand in the log and on the page their reader saw.
private enum RequestNumber {
  static func next() -> String { String(UInt32.random(in: .min ... .max), radix: 36) }
}

extension Response {
  /// To HEAD: the same fields, with the length, and no body (RFC 9110, 9.3.2).
  fileprivate static func answering(
    _ request: Request, _ status: HTTPResponse.Status, _ fields: HTTPFields, _ body: ResponseBody
  ) -> Response {
    let response = Response(status: status, headers: fields, body: body)
    guard request.method == .head else { return response }
    let head = response.createHeadResponse()
    return response.headers.contains(.contentLength) ? head : head.withoutLength()
  }

  /// A length is that of the page, never that of the absent body (RFC 9110, 8.6).
  fileprivate func withoutLength() -> Response {
    var response = self
    response.headers[.contentLength] = nil
    return response
  }
}

extension ServiceMetrics {
  fileprivate func count(_ status: HTTPResponse.Status, since started: ContinuousClock.Instant, _ origin: PageOrigin) {
    let elapsed = (ContinuousClock.now - started).components
    let seconds = Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18
    count(status: status.code, seconds: seconds, from: origin)
  }
}
