import Foundation

/// One person's browser: a connection that is kept, a cookie, and nothing between the clock and the server.
final class Browser {
  struct Answer {
    var status: Int
    var location: String?
    var body: String
  }

  private let port: Int
  private let cookie: String?
  private var descriptor: Int32 = -1
  private var received: [UInt8] = []

  /// With a session's cookie, or as anybody.
  init(port: Int, cookie: String? = nil) {
    self.port = port
    self.cookie = cookie
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  func get(_ path: String) -> Answer? { exchange("GET \(path) HTTP/1.1\r\n", []) }

  /// A form as browsers send it.
  func post(_ path: String, _ fields: [(String, String)]) -> Answer? {
    let body = Array(fields.map { "\(Browser.encoded($0.0))=\(Browser.encoded($0.1))" }.joined(separator: "&").utf8)
    let head =
      "POST \(path) HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: \(body.count)\r\n"
    return exchange(head, body)
  }

  /// nil where the server neither answers nor takes a new connection. A kept connection that was closed meanwhile is opened again
  /// once, as browsers do.
  private func exchange(_ head: String, _ body: [UInt8]) -> Answer? {
    let session = cookie.map { "Cookie: \($0)\r\n" } ?? ""
    let request = Array((head + "Host: 127.0.0.1:\(port)\r\n" + session + "\r\n").utf8) + body
    for _ in 0..<2 {
      if descriptor < 0, !open() { return nil }
      if send(request), let answer = read() { return answer }
      close(descriptor)
      descriptor = -1
    }
    return nil
  }

  private func open() -> Bool {
    received = []
    guard let fresh = Fetch.connected(to: port) else { return false }
    var limit = timeval(tv_sec: 30, tv_usec: 0)
    setsockopt(fresh, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    descriptor = fresh
    return true
  }

  private func send(_ bytes: [UInt8]) -> Bool {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes {
        Foundation.send(descriptor, $0.baseAddress! + sent, $0.count - sent, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      sent += count
    }
    return true
  }

  private func read() -> Answer? {
    guard let head = line(until: [13, 10, 13, 10]) else { return nil }
    let lines = head.components(separatedBy: "\r\n")
    guard let status = Int(lines[0].dropFirst(9).prefix(3)) else { return nil }
    var fields: [String: String] = [:]
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { continue }
      fields[line[..<colon].lowercased()] = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
    }
    guard
      let body = fields["transfer-encoding"] == "chunked" ? chunks() : take(Int(fields["content-length"] ?? "") ?? 0)
    else { return nil }
    return Answer(status: status, location: fields["location"], body: String(decoding: body, as: UTF8.self))
  }

  private func chunks() -> [UInt8]? {
    var body: [UInt8] = []
    while let size = line(until: [13, 10]).flatMap({ Int($0.prefix { $0 != ";" }, radix: 16) }) {
      guard let chunk = take(size), take(2) != nil else { return nil }
      if size == 0 { return body }
      body += chunk
    }
    return nil
  }

  private func line(until end: [UInt8]) -> String? {
    var from = 0
    while true {
      if let found = received[from...].firstRange(of: end) {
        let text = String(decoding: received[..<found.lowerBound], as: UTF8.self)
        received.removeSubrange(..<found.upperBound)
        return text
      }
      from = max(0, received.count - end.count)
      guard receive() else { return nil }
    }
  }

  private func take(_ count: Int) -> [UInt8]? {
    while received.count < count { guard receive() else { return nil } }
    let taken = Array(received[..<count])
    received.removeSubrange(..<count)
    return taken
  }

  private func receive() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = recv(descriptor, &buffer, buffer.count, 0)
    guard count > 0 else { return false }
    received += buffer[..<count]
    return true
  }

  private static func encoded(_ text: String) -> String {
    let plain = CharacterSet(charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._")
    return text.addingPercentEncoding(withAllowedCharacters: plain) ?? ""
  }
}
