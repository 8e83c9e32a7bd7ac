import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore

@testable import Service

/// Somebody who asks for addresses, in process: a request, and the whole response.
struct Visitor {
  let doorway: Doorway
  /// Who asks, as the proxy before the door has it; each request by somebody else unless a test says who.
  var client: String?

  /// What requests without a network address come from.
  static let proxy = "local"

  /// What came back.
  struct Answer: Equatable {
    var status: Int
    var fields: HTTPFields
    var body: [UInt8]

    var text: String { String(decoding: body, as: UTF8.self) }

    subscript(_ name: HTTPField.Name) -> String? { fields[name] }
  }

  func get(_ path: String, _ fields: [HTTPField.Name: String] = [:]) async throws -> Answer {
    try await ask(.get, path, fields)
  }

  func ask(
    _ method: HTTPRequest.Method, _ path: String, _ fields: [HTTPField.Name: String] = [:],
    body: RequestBody = RequestBody(buffer: ByteBuffer()), writer: CollectingWriter = CollectingWriter()
  ) async throws -> Answer {
    let response = try await respond(method, path, fields, body: body)
    try await response.body.write(writer)
    return Answer(status: response.status.code, fields: response.headers, body: writer.collected.bytes)
  }

  /// The response before its body is written.
  func respond(
    _ method: HTTPRequest.Method, _ path: String, _ fields: [HTTPField.Name: String] = [:],
    body: RequestBody = RequestBody(buffer: ByteBuffer())
  ) async throws -> Response {
    var head = HTTPRequest(method: method, scheme: "http", authority: "example.org", path: path)
    for (name, value) in fields { head.headerFields[name] = value }
    if let name = HTTPField.Name("X-Forwarded-For") { head.headerFields[name] = client ?? UUID().uuidString }
    let request = Request(head: head, body: body)
    return try await doorway.respond(to: request, context: try await Loopback.context())
  }
}

extension Premises {
  var visitor: Visitor { Visitor(doorway: doorway) }

  func get(_ path: String, _ fields: [HTTPField.Name: String] = [:]) async throws -> Visitor.Answer {
    try await visitor.get(path, fields)
  }
}

/// Keeps what a body writes; `pause` runs after its first part, for tests of what happens meanwhile.
struct CollectingWriter: ResponseBodyWriter {
  final class Collected: @unchecked Sendable {
    var bytes: [UInt8] = []
    var parts = 0
  }

  let collected = Collected()
  var pause: @Sendable () async throws -> Void = {}

  mutating func write(_ buffer: ByteBuffer) async throws {
    collected.bytes += Array(buffer.readableBytesView)
    collected.parts += 1
    if collected.parts == 1 { try await pause() }
  }

  consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}

/// The framework makes a request's context from a channel: one listening on a free loopback port serves all of them, and
/// real connections besides.
enum Loopback {
  static let quiet: Logger = {
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    return logger
  }()

  private static let listening = Task {
    let doorway = try await Premises.demonstration.value.doorway
    let (channels, sink) = AsyncStream.makeStream(of: (any Channel).self)
    let application = Application(
      responder: doorway, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
      onServerRunning: { sink.yield($0) }, logger: quiet)
    Task { try await application.runService(gracefulShutdownSignals: []) }
    for await channel in channels { return channel }
    throw CancellationError()
  }

  static func context() async throws -> Doorway.Context {
    Doorway.Context(source: .init(channel: try await listening.value, logger: quiet))
  }

  /// Where the demonstration can be reached over a socket.
  static func port() async throws -> Int { try await listening.value.localAddress?.port ?? 0 }
}
