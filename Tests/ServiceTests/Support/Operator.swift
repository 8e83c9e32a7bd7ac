import Foundation
import Spawning

/// Somebody at a terminal: the built command as a process of its own.
enum Operator {
  /// How a command ended.
  struct Outcome {
    var code: Int32
    var output: String
    var errors: String
  }

  /// The products directory is where the test bundle itself lies.
  static let executable = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("nhipcau")

  /// Runs `nhipcau` to its end. Output goes through files, so that no full pipe can hold it.
  static func run(_ arguments: [String], in language: String = "C", _ environment: [String: String] = [:]) async throws
    -> Outcome
  {
    let folder = try Folder()
    let running = try Running(arguments, language, environment, folder: folder)
    let code = await running.end()
    return Outcome(code: code, output: running.output, errors: running.errors)
  }
}

/// A process under way.
final class Running: Sendable {
  private let folder: Folder
  private let process: SpawnedProcess
  private let guardian: Task<Void, Never>

  var output: String { (try? String(contentsOfFile: folder("output"), encoding: .utf8)) ?? "" }
  var errors: String { (try? String(contentsOfFile: folder("errors"), encoding: .utf8)) ?? "" }
  var number: Int32 { process.id }
  var isUnderWay: Bool { process.isRunning }

  /// `through` names a shell script that ends by becoming its arguments, for limits a process is to run under.
  init(
    _ arguments: [String], _ language: String = "C", _ environment: [String: String] = [:], folder: Folder,
    through script: String? = nil
  ) throws {
    self.folder = folder
    let program = script.map { ["/bin/sh", "-c", $0, "sh"] } ?? []
    process = try SpawnedProcess(
      program + [Operator.executable.path] + arguments,
      environment: ["LANG": language, "PATH": "/usr/bin:/bin", "HOME": folder.path].merging(environment) { $1 },
      directory: folder.path, output: .file(folder("output")), errors: .file(folder("errors")))
    guardian = Running.killing(process, after: .seconds(120))
  }

  deinit {
    guardian.cancel()
    process.signal(SIGKILL)
  }

  /// A process that should have ended long ago fails its test instead of holding all of them up.
  private static func killing(_ process: SpawnedProcess, after limit: Duration) -> Task<Void, Never> {
    Task { if (try? await Task.sleep(for: limit)) != nil { process.signal(SIGKILL) } }
  }

  /// Its exit code, or minus the signal it died of.
  func end() async -> Int32 {
    defer { guardian.cancel() }
    switch await process.end() {
    case .exited(let code): return code
    case .signalled(let signal): return -signal
    }
  }

  /// Asks it to finish, and waits.
  func stop() async -> Int32 {
    process.signal(SIGTERM)
    return await end()
  }
}

/// `nhipcau serve` on a free port.
final class Serving: Sendable {
  let running: Running
  let port: Int

  struct DidNotStart: Error { var said: String }

  /// Starts it and waits until it says that it runs.
  init(_ data: String, _ options: [String] = [], folder: Folder, through script: String? = nil) async throws {
    port = try Wire.freePort()
    running = try Running(
      ["serve", "--data", data, "--port", "\(port)", "--examples", Checkout.examples] + options, folder: folder,
      through: script)
    for _ in 0..<600 {
      if running.output.contains("is running") { return }
      if !running.isUnderWay { break }
      try await Task.sleep(for: .milliseconds(100))
    }
    throw DidNotStart(said: running.output + running.errors)
  }

  func get(_ path: String) async throws -> (status: Int, body: String) { try await Wire.get(path, port: port) }
}
