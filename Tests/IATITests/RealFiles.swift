import Foundation
import Testing

@testable import IATI

/// The published files that lie outside the project; the tests that need them are skipped where they are absent.
enum RealFiles {
  static let shared: URL = {
    if let path = ProcessInfo.processInfo.environment["NHIPCAU_SHARED"] { return URL(fileURLWithPath: path) }
    let here = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    let root = here.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return root.deletingLastPathComponent().appendingPathComponent("shared")
  }()

  static let folder = shared.appendingPathComponent("iati/real")
  static let conformance = shared.appendingPathComponent("iati/conformance/schema")
  static var arePresent: Bool { FileManager.default.fileExists(atPath: folder.path) }

  struct Row: Sendable, CustomTestStringConvertible {
    var name: String
    var activities: Int
    var organisations: Int
    var transactions: Int
    var budgets: Int
    var locations: Int
    var testDescription: String { name }
    var file: InputFile { InputFile(path: RealFiles.folder.appendingPathComponent(name).path) }
  }

  /// What the manifest says of each file, without the two that are refused.
  static let readable: [Row] = rows.filter { $0.name != "broken.xml" && $0.name != "wvuk-cd.xml" }

  static let rows: [Row] = {
    guard let text = try? String(contentsOf: folder.appendingPathComponent("MANIFEST.csv"), encoding: .utf8) else {
      return []
    }
    return text.split(whereSeparator: \.isNewline).dropFirst().map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      let number = { (index: Int) in Int(cells[index]) ?? 0 }
      return Row(
        name: cells[0], activities: number(4), organisations: number(6), transactions: number(7), budgets: number(8),
        locations: number(10))
    }
  }()

  static func bytes(_ name: String) -> [UInt8] {
    (try? Data(contentsOf: folder.appendingPathComponent(name))).map { [UInt8]($0) } ?? []
  }
}
