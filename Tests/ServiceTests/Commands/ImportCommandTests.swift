import Domain
import Foundation
import Record
import Testing

@testable import Service

@Suite("nhipcau import iati")
struct ImportCommandTests {
  private static func take(_ file: String, _ folder: Folder, _ more: [String] = []) async throws -> Operator.Outcome {
    try await Operator.run(["import", "iati", file, "--source", "one", "--data", folder("data")] + more)
  }

  private static func summary(_ file: String, _ folder: Folder, _ more: [String] = []) async throws -> [String: Any] {
    let outcome = try await take(file, folder, ["--json"] + more)
    return try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any] ?? [:]
  }

  @Test("takes a file, says what came of it, and takes it only once")
  func twice() async throws {
    let folder = try Folder()
    let file = try folder.write(
      Activity.file([Activity(identifier: "XX-1-1"), Activity(identifier: "XX-1-2")]), as: "a.xml")
    let first = try await Self.take(file, folder)
    #expect(first.code == 0)
    #expect(first.output.contains("1 files taken, 0 refused · 2 new projects"))
    let size = try await State.of(folder("data"))
    let again = try await Self.take(file, folder)
    #expect(again.code == 0)
    #expect(again.output.contains("0 new projects, 0 changed, 2 unchanged"))
    #expect(try await State.of(folder("data")) == size)
    let changed = try folder.write(
      Activity.file([Activity(identifier: "XX-1-1", title: "Khác", updated: "2025-03-03")]), as: "b.xml")
    let summary = try await Self.summary(changed, folder)
    #expect(summary["changed"] as? Int == 1)
    #expect(try await State.of(folder("data")) != size, "control: a change is recorded")
  }

  @Test("--dry-run says the same and writes nothing")
  func rehearsal() async throws {
    let folder = try Folder()
    let file = try folder.write(Activity.file([Activity(identifier: "XX-1-1")]), as: "a.xml")
    let rehearsed = try await Self.summary(file, folder, ["--dry-run"])
    #expect(rehearsed["added"] as? Int == 1)
    #expect(rehearsed["number"] == nil)
    #expect(try await Operator.run(["verify", "--json", "--data", folder("data")]).acts ?? 0 == 0)
    _ = try await Self.take(file, folder)
    #expect(try await (Operator.run(["verify", "--json", "--data", folder("data")]).acts ?? 0) > 1, "control")
  }

  @Test(
    "a missing file, a folder without files and a file of rights that forbid are said, and nothing is begun",
    arguments: Language.allCases)
  func missing(language: Language) async throws {
    let folder = try Folder()
    try FileManager.default.createDirectory(atPath: folder("empty"), withIntermediateDirectories: false)
    for (path, words) in [
      (folder("none.xml"), ImportWords.noFile(folder("none.xml"))), (folder("empty"), ImportWords.nothing),
    ] {
      let outcome = try await Operator.run(
        ["import", "iati", path, "--source", "one", "--data", folder("data"), "--lang", language.rawValue])
      #expect(outcome.code == 1)
      #expect(outcome.errors == words[language] + "\n")
    }
    #expect(!FileManager.default.fileExists(atPath: folder("data")))
  }

  @Test(
    "a file that is no IATI file is refused whole, with one clear sentence, and its neighbour is taken",
    arguments: HostileFile.allCases)
  func refused(hostile: HostileFile) async throws {
    let folder = try Folder()
    let good = try folder.write(Activity.file([Activity(identifier: "XX-1-1")]), as: "good.xml")
    try Data(hostile.bytes).write(to: folder.url.appendingPathComponent("bad.xml"))
    for language in Language.allCases {
      let outcome = try await Operator.run(
        ["import", "iati", folder("bad.xml"), "--source", "one", "--data", folder("data"), "--lang", language.rawValue])
      #expect(outcome.code == 1)
      let lines = outcome.output.split(separator: "\n")
      #expect(lines.count == 2 && lines.first?.contains("bad.xml") == true, "\(outcome)")
      #expect(!outcome.output.contains("Optional("))
    }
    #expect(try await (Operator.run(["verify", "--json", "--data", folder("data")]).acts ?? 0) <= 1)
    let both = try await Operator.run(
      ["import", "iati", good, folder("bad.xml"), "--source", "one", "--data", folder("data")])
    #expect(both.code == 1)
    #expect(both.output.contains("1 files taken, 1 refused · 1 new projects"))
  }

  @Test("a folder stands for the .xml files in it, in order")
  func wholeFolder() async throws {
    let folder = try Folder()
    for name in ["b.xml", "a.XML", "notes.txt"] {
      _ = try folder.write(Activity.file([Activity(identifier: "XX-1-\(name)")]), as: name)
    }
    let summary = try await Self.summary(folder.path, folder)
    #expect((summary["files"] as? [[String: Any]])?.compactMap { $0["name"] as? String } == ["a.XML", "b.xml"])
    #expect(summary["added"] as? Int == 2)
  }

  @Test("a source without a name is refused")
  func badSource() async throws {
    let folder = try Folder()
    let file = try folder.write(Activity.file([Activity(identifier: "XX-1-1")]), as: "a.xml")
    let outcome = try await Operator.run(["import", "iati", file, "--source", "", "--data", folder("data")])
    #expect(outcome.code == 1 || outcome.code == 2)
    #expect(outcome.errors.contains("source"))
  }

  @Test("a demonstration takes no real data, a record no demonstration; neither changes")
  func natures() async throws {
    let folder = try Folder()
    let file = try folder.write(Activity.file([Activity(identifier: "XX-1-1")]), as: "a.xml")
    #expect(try await Operator.run(["demo", "--data", folder("demo"), "--projects", "3"]).code == 0)
    let demonstration = try await State.of(folder("demo"))
    for language in Language.allCases {
      let refused = try await Operator.run(
        ["import", "iati", file, "--source", "one", "--data", folder("demo"), "--lang", language.rawValue])
      #expect(refused.code == 1)
      #expect(refused.errors == HouseWords.otherNature(.demonstration)[language] + "\n")
    }
    #expect(try await State.of(folder("demo")) == demonstration)
    _ = try await Self.take(file, folder)
    let record = try await State.of(folder("data"))
    let refused = try await Operator.run(["demo", "--data", folder("data"), "--projects", "3"])
    #expect(refused.code == 1)
    #expect(refused.errors == HouseWords.otherNature(.record).en + "\n")
    #expect(try await State.of(folder("data")) == record)
  }

  @Test("an import that is not open cannot be abandoned")
  func abandon() async throws {
    let folder = try Folder()
    let file = try folder.write(Activity.file([Activity(identifier: "XX-1-1")]), as: "a.xml")
    _ = try await Self.take(file, folder)
    let outcome = try await Operator.run(["import", "abandon", "--source", "one", "--data", folder("data")])
    #expect(outcome.code == 1)
    #expect(outcome.errors == ImportWords.noneOpen("one").en + "\n")
  }
}

/// Files an import must refuse.
enum HostileFile: String, CaseIterable, CustomTestStringConvertible {
  case notXML, empty, truncated, entityBomb, wrongEncoding, otherRoot, oldVersion, deep, zeros

  var testDescription: String { rawValue }

  var bytes: [UInt8] {
    let good = Activity.file([Activity(identifier: "XX-9-1")])
    switch self {
    case .notXML: return Array("Đây không phải là XML, mà là một lá thư.".utf8)
    case .empty: return []
    case .truncated: return Array(good.utf8.prefix(good.utf8.count * 2 / 3))
    case .entityBomb: return Array(Self.bomb(good).utf8)
    case .wrongEncoding: return Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>".utf8) + Self.latin(good)
    case .otherRoot: return Array("<rss version=\"2.0\"><channel/></rss>".utf8)
    case .oldVersion: return Array(good.replacing("2.03", with: "1.04").utf8)
    case .deep: return Array((String(repeating: "<iati-activities version=\"2.03\">", count: 20_000)).utf8)
    case .zeros: return [UInt8](repeating: 0, count: 4_096)
    }
  }

  private static func bomb(_ good: String) -> String {
    let levels = (1...9).map { "<!ENTITY l\($0) \"" + String(repeating: "&l\($0 - 1);", count: 10) + "\">" }
    return "<!DOCTYPE x [<!ENTITY l0 \"lol\">\(levels.joined())]>" + good.replacing("Nước sạch", with: "&l9;")
  }

  /// Signs of one byte where UTF-8 wants two.
  private static func latin(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { $0.value < 256 ? UInt8($0.value) : 0xE9 }
  }
}

/// What a data directory holds, as far as anybody can tell from outside.
enum State {
  static func of(_ directory: String) async throws -> String {
    let outcome = try await Operator.run(["verify", "--json", "--data", directory])
    let answer = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    return "\(answer?["acts"] ?? "") \(answer?["root"] ?? "") \(answer?["sound"] ?? "")"
  }
}

extension Operator.Outcome {
  /// How many acts the JSON of `verify` names.
  var acts: Int? {
    let answer = try? JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
    return answer?["acts"] as? Int
  }
}
