import Foundation
import Synchronization

/// A folder of its own in the temporary directory, gone with whoever holds it, at the latest with the process.
final class Folder: Sendable {
  let url: URL
  var path: String { url.path }

  private static let open = Mutex<Set<String>>([])
  private static let cleaning: Void = { atexit { for path in Folder.open.withLock({ $0 }) { Folder.remove(path) } } }()

  init() throws {
    _ = Folder.cleaning
    url = FileManager.default.temporaryDirectory.appendingPathComponent("nhipcau-service-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    _ = Folder.open.withLock { [path = url.path] in $0.insert(path) }
  }

  deinit {
    Folder.remove(url.path)
    _ = Folder.open.withLock { [path = url.path] in $0.remove(path) }
  }

  /// The path of `name` inside.
  func callAsFunction(_ name: String) -> String { url.appendingPathComponent(name).path }

  /// Writes a file and answers its path.
  func write(_ text: String, as name: String) throws -> String {
    try Data(text.utf8).write(to: url.appendingPathComponent(name))
    return self(name)
  }

  private static func remove(_ path: String) { try? FileManager.default.removeItem(atPath: path) }
}

/// The checkout these tests belong to.
enum Checkout {
  static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let examples = root.appendingPathComponent("examples").path
}
