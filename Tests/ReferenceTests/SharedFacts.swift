import Foundation

@testable import Reference

/// Tables of facts outside the project, which its own tables are checked against where they are at hand.
enum SharedFacts {
  /// `$NHIPCAU_SHARED`, else a folder `shared` beside the checkout.
  static let folder: String = {
    if let path = ProcessInfo.processInfo.environment["NHIPCAU_SHARED"] { return path }
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return root.deletingLastPathComponent().appendingPathComponent("shared").path
  }()

  static func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: "\(folder)/\(name)") }

  /// The rows of a table, each by column.
  static func rows(_ name: String) -> [[String: String]] {
    guard let bytes = FileManager.default.contents(atPath: "\(folder)/\(name)") else { return [] }
    let table = Table(bytes: Array(bytes), name: name)
    return table.rows.map { Dictionary(uniqueKeysWithValues: zip(table.columns, $0)) }
  }
}
