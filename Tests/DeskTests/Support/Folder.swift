import Foundation

/// A folder of its own in the temporary directory, gone with whoever holds it.
final class Folder: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("nhipcau-desk-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func callAsFunction(_ name: String) -> String { path + "/" + name }

  /// The bytes of everything in it.
  func allBytes() throws -> Data {
    let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    return names.reduce(into: Data()) { $0 += (try? Data(contentsOf: URL(fileURLWithPath: self($1)))) ?? Data() }
  }
}
