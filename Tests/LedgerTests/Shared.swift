import Foundation

/// Files of other projects that tests use where they are present: `$NHIPCAU_SHARED`, else `shared` beside the checkout.
enum Shared {
  static let root: URL = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let vectors: URL = {
    let named = ProcessInfo.processInfo.environment["NHIPCAU_SHARED"].map { URL(fileURLWithPath: $0) }
    return (named ?? root.deletingLastPathComponent().appendingPathComponent("shared"))
      .appendingPathComponent("ledger/vectors")
  }()

  static var isPresent: Bool { FileManager.default.fileExists(atPath: vectors.path) }

  static func json(_ name: String) throws -> [String: Any] {
    let data = try Data(contentsOf: vectors.appendingPathComponent(name))
    return try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
  }

  /// The JSON files of a folder and those below it.
  static func cases(in folder: String) throws -> [(name: String, fields: [String: Any])] {
    let names = FileManager.default.enumerator(atPath: vectors.appendingPathComponent(folder).path)?.allObjects ?? []
    return try names.compactMap { $0 as? String }.filter { $0.hasSuffix(".json") }.sorted().map {
      ($0, try json("\(folder)/\($0)"))
    }
  }
}
