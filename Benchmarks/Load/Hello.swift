import ArgumentParser
import Hummingbird
import Logging

/// The bare server pages are held against: the library's router, a route that says hello, one that gives back a constant.
struct Hello: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "hello", shouldDisplay: false)

  @Argument var port: Int

  func run() async throws {
    let router = Router()
    router.get("hello") { _, _ in "Hello" }
    let bodies = Constants()
    router.get("constant/:size") { _, context in
      Response(
        status: .ok, headers: [.contentType: "text/html; charset=utf-8"],
        body: ResponseBody(byteBuffer: bodies.of(try context.parameters.require("size", as: Int.self))))
    }
    var logger = Logger(label: "hello")
    logger.logLevel = .error
    let application = Application(
      router: router, configuration: .init(address: .hostname("127.0.0.1", port: port)), logger: logger)
    try await application.runService()
  }
}
