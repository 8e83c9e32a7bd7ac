import Foundation

/// Bytes to a port of 127.0.0.1 and back, as they are: for requests no client library would send.
enum Wire {
  struct Failure: Error { var code: Int32 }

  /// Sends `request` and reads until the other side closes, on a thread of its own: nothing may block those of the tests.
  static func exchange(_ request: [UInt8], port: Int) async throws -> [UInt8] {
    try await withCheckedThrowingContinuation { continuation in
      Thread { continuation.resume(with: Result { try blocking(request, port) }) }.start()
    }
  }

  static func get(_ path: String, port: Int) async throws -> (status: Int, body: String) {
    let request = "GET \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"
    let answer = try await exchange(Array(request.utf8), port: port)
    let parts = Data(answer).firstRange(of: Data("\r\n\r\n".utf8))
    let head = String(decoding: answer[..<(parts?.lowerBound ?? answer.count)], as: UTF8.self)
    let body = Array(answer[(parts?.upperBound ?? answer.count)...])
    let isChunked = head.lowercased().contains("transfer-encoding: chunked")
    return (Int(head.dropFirst(9).prefix(3)) ?? 0, String(decoding: isChunked ? joined(body) : body, as: UTF8.self))
  }

  /// The bytes of a body that was sent in chunks (RFC 9112, 7.1).
  private static func joined(_ chunks: [UInt8]) -> [UInt8] {
    var (body, rest) = ([UInt8](), chunks[...])
    while let end = rest.firstIndex(of: 0x0D),
      let length = Int(String(decoding: rest[..<end], as: UTF8.self), radix: 16), length > 0,
      end + 2 + length <= rest.endIndex
    {
      body += rest[(end + 2)..<(end + 2 + length)]
      rest = rest[(end + 2 + length)...].dropFirst(2)
    }
    return body
  }

  private static func blocking(_ request: [UInt8], _ port: Int) throws -> [UInt8] {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var limit = timeval(tv_sec: 30, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    guard withLoopback(port, { connect(descriptor, $0, $1) }) == 0 else { throw Failure(code: errno) }
    guard send(descriptor, request, request.count, Int32(MSG_NOSIGNAL)) == request.count else {
      throw Failure(code: errno)
    }
    var answer: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = recv(descriptor, &chunk, chunk.count, 0)
      if count <= 0 { return answer }
      answer += chunk[..<count]
    }
  }

  /// A listening socket on a port that was free; close it to free the port again.
  static func occupy() throws -> (descriptor: Int32, port: Int) {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard withLoopback(0, { bind(descriptor, $0, $1) }) == 0, listen(descriptor, 1) == 0 else {
      throw Failure(code: errno)
    }
    var address = sockaddr_in()
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let named = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &length) }
    }
    guard named == 0 else { throw Failure(code: errno) }
    return (descriptor, Int(UInt16(bigEndian: address.sin_port)))
  }

  static func freePort() throws -> Int {
    let (descriptor, port) = try occupy()
    close(descriptor)
    return port
  }

  private static func withLoopback<Answer>(
    _ port: Int, _ call: (UnsafePointer<sockaddr>, socklen_t) -> Answer
  ) -> Answer {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    return withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { call($0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
    }
  }
}
