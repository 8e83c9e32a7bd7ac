import Foundation

/// A local socket (mode 0600) over which commands hand their work to the serving process: one order, then answers, a JSON
/// document a line.
enum ControlSocket {
  static let name = "control.sock"
  /// Longest order that is read, in bytes.
  static let longestOrder = 1 << 20

  struct Failure: Error {
    let call: String
    let code: Int32
  }

  /// A socket address for `DIR/control.sock`. Addresses hold 107 bytes, so the directory is named through its descriptor.
  static func address(in directory: Int32) -> sockaddr_un {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let path = "/proc/self/fd/\(directory)/\(name)"
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    return address
  }

  static func with<Answer>(
    _ address: sockaddr_un, _ call: (UnsafePointer<sockaddr>, socklen_t) -> Answer
  ) -> Answer {
    withUnsafePointer(to: address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { call($0, socklen_t(MemoryLayout<sockaddr_un>.size)) }
    }
  }

  /// Opens the data directory for ``address(in:)``; -1 where it cannot be opened.
  static func openDirectory(_ path: String) -> Int32 { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
}

/// One line of JSON at a time over a connected socket.
final class ControlLine: @unchecked Sendable {
  private let descriptor: Int32
  private var unread: [UInt8] = []
  private let writing = NSLock()

  init(descriptor: Int32) { self.descriptor = descriptor }
  deinit { close(descriptor) }

  /// Sends a document; false once the other side has gone.
  @discardableResult func send(_ document: some Encodable) -> Bool {
    guard var bytes = try? JSONEncoder().encode(document) else { return false }
    bytes.append(0x0A)
    return writing.withLock {
      bytes.withUnsafeBytes { buffer in
        var sent = 0
        while sent < buffer.count {
          let count = Glibc.send(descriptor, buffer.baseAddress! + sent, buffer.count - sent, Int32(MSG_NOSIGNAL))
          if count <= 0 { return false }
          sent += count
        }
        return true
      }
    }
  }

  /// The next document; nil at the end, or where it is none of its kind.
  func receive<Document: Decodable>(_ kind: Document.Type) -> Document? {
    while true {
      if let end = unread.firstIndex(of: 0x0A) {
        let line = Data(unread[..<end])
        unread.removeSubrange(...end)
        return try? JSONDecoder().decode(kind, from: line)
      }
      guard unread.count <= ControlSocket.longestOrder else { return nil }
      var chunk = [UInt8](repeating: 0, count: 65_536)
      let count = recv(descriptor, &chunk, chunk.count, 0)
      guard count > 0 else { return nil }
      unread.append(contentsOf: chunk[..<count])
    }
  }
}
