import Foundation

/// The serving process's end of the control socket.
final class ControlServer: Sendable {
  private let descriptor: Int32
  private let directory: Int32
  private let path: String

  /// Takes the place of a socket an earlier process left behind: whoever holds the directory's lock owns it.
  init(in path: String) throws {
    directory = ControlSocket.openDirectory(path)
    guard directory >= 0 else { throw ControlSocket.Failure(call: "open", code: errno) }
    self.path = path + "/" + ControlSocket.name
    unlink(self.path)
    descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { throw ControlSocket.Failure(call: "socket", code: errno) }
    fchmod(descriptor, 0o600)
    guard ControlSocket.with(ControlSocket.address(in: directory), { bind(descriptor, $0, $1) }) == 0 else {
      throw ControlSocket.Failure(call: "bind", code: errno)
    }
    chmod(self.path, 0o600)
    guard listen(descriptor, 8) == 0 else { throw ControlSocket.Failure(call: "listen", code: errno) }
  }

  /// Answers orders until the process ends; each connection carries one.
  func serve(_ handle: @escaping @Sendable (ControlOrder, ControlLine) async -> Void) {
    let thread = Thread { [descriptor] in
      while true {
        let connection = accept(descriptor, nil, nil)
        if connection < 0 {
          if errno == EINTR || errno == ECONNABORTED { continue }
          return
        }
        let line = ControlLine(descriptor: connection)
        Task.detached { if let order = line.receive(ControlOrder.self) { await handle(order, line) } }
      }
    }
    thread.name = "control"
    thread.start()
  }

  /// Takes the socket away; connections under way keep theirs.
  func close() {
    shutdown(descriptor, Int32(SHUT_RDWR))
    unlink(path)
  }
}

/// A command's end of the control socket.
enum ControlClient {
  /// The connection to the process that serves the directory; nil where none answers.
  static func connect(in path: String) -> ControlLine? {
    let directory = ControlSocket.openDirectory(path)
    guard directory >= 0 else { return nil }
    defer { close(directory) }
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { return nil }
    guard ControlSocket.with(ControlSocket.address(in: directory), { Glibc.connect(descriptor, $0, $1) }) == 0 else {
      close(descriptor)
      return nil
    }
    return ControlLine(descriptor: descriptor)
  }
}
