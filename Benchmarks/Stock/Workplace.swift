import Foundation

/// The folder a run works in: what is costly to make stays there, the rest is cleared away.
final class Workplace: Sendable {
  let root: String
  let projects: Int
  private var passing: String { root + "/passing-\(getpid())" }

  init(_ path: String, projects: Int) throws {
    root = URL(fileURLWithPath: path).standardizedFileURL.path
    self.projects = projects
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
  }

  /// An empty folder of this run.
  func fresh(_ name: String) throws -> String {
    let path = "\(passing)/\(name)"
    try? FileManager.default.removeItem(atPath: path)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    return path
  }

  func clear() { try? FileManager.default.removeItem(atPath: passing) }

  /// The record of synthetic projects, made at its first use: minutes for a hundred thousand.
  func stock(of count: Int? = nil) async throws -> Stock {
    try await Stock.prepared(in: root, count: count ?? projects)
  }

  /// A demonstration of as many projects, each published once with all its flows, made at its first use: some minutes.
  func demonstration() async throws -> Stock {
    try await Stock.demonstration(in: root, projects: projects)
  }

  /// The `nhipcau` to be measured: `$NHIPCAU`, else the one beside this program.
  func server() throws -> String {
    let beside = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    let path = ProcessInfo.processInfo.environment["NHIPCAU"] ?? beside.appendingPathComponent("nhipcau").path
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw MissingTool(advice: "Build it first: swift build -c release --product nhipcau")
    }
    return path
  }
}
