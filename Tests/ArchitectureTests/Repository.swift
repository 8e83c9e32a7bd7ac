import Foundation

/// The checkout these tests belong to, read as text.
enum Repository {
  /// The folder that holds `Package.swift`, found from this file's own place.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// All files under a folder whose names end so, in the order of their paths; none where the folder is absent.
  static func files(under folder: String, ending: String) throws -> [SourceFile] {
    let paths = FileManager.default.enumerator(atPath: root.appending(path: folder).path())
    var files: [SourceFile] = []
    while let path = paths?.nextObject() as? String {
      if path.hasSuffix(ending) {
        files.append(SourceFile(path: "\(folder)/\(path)", text: try text("\(folder)/\(path)")))
      }
    }
    return files.sorted { $0.path < $1.path }
  }

  /// The names directly inside a folder.
  static func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path()).sorted()
  }

  static func isExecutable(_ path: String) -> Bool {
    FileManager.default.isExecutableFile(atPath: root.appending(path: path).path())
  }
}

/// A file of the checkout, or one made up for a control.
struct SourceFile {
  let path: String
  let text: String

  /// Lines with their numbers, from 1.
  var lines: [(number: Int, text: Substring)] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { ($0 + 1, $1) }
  }

  /// The target it belongs to: `Sources/Domain/Money/Sum.swift` is of `Domain`.
  var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }
}

/// What a rule found wrong, and where.
struct Fault: Equatable, CustomStringConvertible {
  let place: String
  let finding: String

  init(_ place: String, _ finding: String) {
    self.place = place
    self.finding = finding
  }

  init(_ file: SourceFile, _ line: Int, _ finding: String) { self.init("\(file.path):\(line)", finding) }

  var description: String { "\(place): \(finding)" }
}
