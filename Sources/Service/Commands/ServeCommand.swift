import ArgumentParser
import Domain
import Foundation
import Hummingbird
import Ledger
import Logging
import NIOCore

/// `nhipcau serve`: the platform itself.
struct ServeCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "serve", abstract: CommandWords.serve[Reader.language])
  }

  @OptionGroup var common: CommonOptions

  @Option(name: .long, help: ArgumentHelp(ServeWords.host[Reader.language], valueName: "address"))
  var host = "127.0.0.1"

  @Option(name: .long, help: ArgumentHelp(ServeWords.port[Reader.language], valueName: "1-65535"))
  var port: PortNumber = PortNumber(number: 8080)

  @Option(name: .customLong("public-url"), help: ArgumentHelp(ServeWords.publicURL[Reader.language], valueName: "url"))
  var publicURL: PublicURL?

  @Option(
    name: .customLong("trusted-proxy"),
    help: ArgumentHelp(ServeWords.trustedProxy[Reader.language], valueName: "address"))
  var trustedProxy: [String] = []

  @Flag(name: .long, help: ArgumentHelp(ServeWords.empty[Reader.language]))
  var empty = false

  @Option(name: .long, help: ArgumentHelp(ServeWords.operatedBy[Reader.language], valueName: "name"))
  var `operator`: String?

  @Option(name: .long, help: ArgumentHelp(ServeWords.examples[Reader.language], valueName: "dir"))
  var examples = "examples"

  @Option(name: .long, help: ArgumentHelp(ScannerWords.help[Reader.language], valueName: "command"))
  var scanner: String?

  @Option(name: .long, help: ArgumentHelp(PostWords.sendmail[Reader.language], valueName: "path"))
  var sendmail: String?

  @Option(name: .customLong("mail-from"), help: ArgumentHelp(PostWords.sender[Reader.language], valueName: "address"))
  var mailFrom: String?

  func run() async throws {
    let logger = Logger(label: "nhipcau")
    let scanner = try ScannerOption.scanner(scanner)
    let sender = try PostOption.sender(mailFrom, origin: origin, sendmail: sendmail)
    let house = try House.open(common.directory, origin: origin, operatedBy: `operator`)
    defer { house.close() }
    try Port.mustBeFree(host, port.number)
    try await house.prepare(empty: empty, examples: examples)
    let desk = try house.openDesk(scanner: scanner)
    let accounts = try await DemonstrationAccounts.create(in: house)
    if !accounts.isEmpty { Departure.say(try accounts.told(house, Reader.language)) }
    let carrier = try PostOption.carrier(sendmail: sendmail, for: house)
    let control = try ControlServer(in: common.directory)
    defer { control.close() }
    control.serve { order, line in await ControlDesk(house: house).handle(order) { line.send($0) } }
    house.verification.run(directory: common.directory)
    Task.detached { await StorageGuard.watch(house.ledger, logger) }
    let upkeep = Task.detached { await DeskUpkeep.run(desk, house.ledger, logger) }
    defer { upkeep.cancel() }
    let place = ServeWords.place(host: host, port: port.number, publicURL: publicURL?.text)
    let post = Task.detached {
      await Post(house: house, desk: desk, by: carrier, as: sender, at: place).run(logger)
    }
    defer { post.cancel() }

    let site = Site(house: house, publicURL: publicURL?.text, host: host, trustedProxies: trustedProxy)
    AidWarmth(house).keep()
    let application = Application(
      responder: site.doorway, server: .http1(configuration: .init(idleTimeout: .seconds(60))),
      configuration: .init(address: .hostname(host, port: port.number)),
      onServerRunning: { _ in ServeWords.announce(host: host, port: port.number, publicURL: publicURL?.text) },
      logger: logger)
    try await application.runService()
  }
}

extension ServeCommand {
  /// The name checkpoints are signed under: the host people reach, else that of an installation without one.
  private var origin: String { publicURL.flatMap { URL(string: $0.text)?.host } ?? House.localOrigin }
}

/// A ledger whose storage failed is never written again by the same process.
private enum StorageGuard {
  /// Ends the process with the exit code that says so; whoever restarts it verifies.
  static func watch(_ ledger: Ledger, _ logger: Logger) async {
    guard let failure = await ledger.waitForStorageFailure() else { return }
    logger.critical("storage failed; leaving", metadata: ["reason": "\(failure)"])
    Departure.leave(running: failure)
  }
}

/// A port a server may listen on.
struct PortNumber: ExpressibleByArgument {
  let number: Int

  init(number: Int) { self.number = number }

  init?(argument: String) {
    guard let number = Int(argument), (1...65_535).contains(number) else { return nil }
    self.number = number
  }

  var defaultValueDescription: String { String(number) }
}

/// The address people reach the installation by: scheme and host, without a path.
struct PublicURL: ExpressibleByArgument {
  let text: String

  init?(argument: String) {
    guard let url = URL(string: argument), let scheme = url.scheme, ["http", "https"].contains(scheme),
      let host = url.host, !host.isEmpty, url.path.isEmpty || url.path == "/", url.query == nil
    else { return nil }
    text = argument.hasSuffix("/") ? String(argument.dropLast()) : argument
  }
}

/// A busy port is said before anything else is begun.
enum Port {
  static func mustBeFree(_ host: String, _ port: Int) throws {
    var hints = addrinfo()
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    hints.ai_flags = AI_PASSIVE
    var found: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(host, String(port), &hints, &found) == 0, let address = found else {
      throw CommandFault(ServeWords.unknownHost(host), code: Exit.wrongUse)
    }
    defer { freeaddrinfo(found) }
    let descriptor = socket(address.pointee.ai_family, address.pointee.ai_socktype, 0)
    defer { close(descriptor) }
    var one: Int32 = 1
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &one, socklen_t(MemoryLayout<Int32>.size))
    guard bind(descriptor, address.pointee.ai_addr, address.pointee.ai_addrlen) == 0 else {
      throw CommandFault(errno == EACCES ? ServeWords.portForbidden(port) : ServeWords.portBusy(host, port))
    }
  }
}
