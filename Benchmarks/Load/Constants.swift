import NIOCore
import Synchronization

/// Bodies that never change, one a size, made once.
final class Constants: Sendable {
  private let made = Mutex<[Int: ByteBuffer]>([:])

  func of(_ size: Int) -> ByteBuffer {
    made.withLock { made in
      if let body = made[size] { return body }
      let body = ByteBuffer(repeating: UInt8(ascii: "x"), count: min(max(size, 0), 1 << 22))
      made[size] = body
      return body
    }
  }
}
