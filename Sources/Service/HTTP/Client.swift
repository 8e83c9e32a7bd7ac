import HTTPTypes
import Hummingbird
import NIOCore
import Synchronization

/// What the door knows of a request besides the request: from where it came, for as long as it is answered.
struct DoorContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// The other end of the connection: a reader, or a proxy; nil where it is no network address.
  let peer: String?

  init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    peer = source.channel.remoteAddress?.ipAddress
  }
}

/// Whose request it is. The address is held in memory while a file is being sent, and is in no log.
struct ClientAddress {
  /// Proxies whose word on their clients is believed (`--trusted-proxy`).
  let trustedProxies: Set<String>

  /// The peer; behind a trusted proxy, the last address it added (`X-Forwarded-For`).
  func of(_ request: Request, from peer: String?) -> String {
    let peer = peer ?? "local"
    guard trustedProxies.contains(peer), let name = HTTPField.Name("X-Forwarded-For"),
      let last = request.headers[name]?.split(separator: ",").last
    else { return peer }
    return last.filter { $0 != " " }
  }
}

/// How many long files each client is being sent: one reader cannot keep everybody else's waiting.
final class StreamSeats: Sendable {
  /// Files one client is sent at once.
  static let perClient = 4

  private let taken = Mutex<[String: Int]>([:])

  /// Takes a seat; nil where the client has all of its own.
  func take(_ client: String) -> Seat? {
    let isFree = taken.withLock { taken in
      guard taken[client, default: 0] < StreamSeats.perClient else { return false }
      taken[client, default: 0] += 1
      return true
    }
    return isFree ? Seat(seats: self, client: client) : nil
  }

  private func leave(_ client: String) {
    taken.withLock { taken in
      let left = taken[client, default: 1] - 1
      taken[client] = left > 0 ? left : nil
    }
  }

  /// Held while a file is sent: given back at its end, or when the sending was broken off and nobody holds it any more.
  final class Seat: Sendable {
    private let seats: StreamSeats
    private let client: String
    private let isHeld = Atomic(true)

    fileprivate init(seats: StreamSeats, client: String) {
      self.seats = seats
      self.client = client
    }

    func leave() {
      if isHeld.exchange(false, ordering: .relaxed) { seats.leave(client) }
    }

    deinit { leave() }
  }
}
