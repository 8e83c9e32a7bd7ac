import Domain
import Exchange
import Foundation
import IATI
import Ledger
import Record

/// A ledger in a folder of its own, gone with the test.
final class Place: Sendable {
  let folder: URL
  let ledger: Ledger
  let journal: LedgerJournal

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("nhipcau-exchange-\(UUID().uuidString)")
    ledger = try Ledger.open(
      directory: folder.appendingPathComponent("data").path, origin: "exchange.test/ledger", mode: .writing)
    journal = LedgerJournal(ledger)
  }

  deinit {
    ledger.close()
    try? FileManager.default.removeItem(at: folder)
  }

  /// All acts, oldest first.
  func acts() throws -> [RecordAct] { try ledger.acts(from: 0, limit: 10_000).map { try RecordAct($0) } }

  func published(_ identifier: String) throws -> [ActivityPublished] {
    guard let identifier = ActivityIdentifier(identifier) else { return [] }
    return try journal.acts(of: .project(identifier)).compactMap {
      if case .activityPublished(_, let activity) = $0 { activity } else { nil }
    }
  }

  func take(
    _ files: [InputFile], from source: String = "one", mode: ActivityImport.Mode = .record,
    through journal: (any Journal)? = nil
  ) async throws -> ImportReport {
    try await ActivityImport(source: source, files: files, into: journal ?? self.journal, mode: mode).run()
  }

  func write(_ xml: String, as name: String) throws -> InputFile {
    let url = folder.appendingPathComponent(name)
    try Data(xml.utf8).write(to: url)
    return InputFile(path: url.path)
  }
}

func input(_ xml: String, name: String = "one.xml") -> InputFile { InputFile(Array(xml.utf8), name: name) }

func file(_ inside: String) -> String { "<iati-activities version=\"2.03\">\n\(inside)\n</iati-activities>" }

/// An activity in which nothing is wrong.
func activity(_ id: String, title: String = "Nước sạch", updated: String = "2025-01-01", more: String = "") -> String {
  """
  <iati-activity default-currency="USD" xml:lang="VI" last-updated-datetime="\(updated)"><iati-identifier>\(id)</iati-identifier>
  <reporting-org ref="XX-1" type="21"><narrative>Một</narrative></reporting-org><title><narrative>\(title)</narrative></title>
  <description><narrative>Mô tả</narrative></description><participating-org role="1" ref="XX-1"/>
  <activity-status code="2"/><activity-date type="2" iso-date="2024-01-01"/>
  <contact-info><email>ai@example.org</email></contact-info>\(more)</iati-activity>
  """
}

/// Many activities.
func many(_ count: Int, title: String = "Nước sạch") -> String {
  file((0..<count).map { activity("XX-1-\($0)", title: title) }.joined(separator: "\n"))
}

/// The published files that lie outside the project.
enum SharedFiles {
  static let folder: URL = {
    if let path = ProcessInfo.processInfo.environment["NHIPCAU_SHARED"] {
      return URL(fileURLWithPath: path).appendingPathComponent("iati/real")
    }
    let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return root.deletingLastPathComponent().appendingPathComponent("shared/iati/real")
  }()

  static var arePresent: Bool { FileManager.default.fileExists(atPath: folder.path) }

  static func file(_ name: String) -> InputFile { InputFile(path: folder.appendingPathComponent(name).path) }
}
