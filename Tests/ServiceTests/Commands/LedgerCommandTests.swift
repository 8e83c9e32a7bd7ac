import Domain
import Foundation
import Ledger
import Testing

@testable import Service

@Suite("Commands on the ledger")
struct LedgerCommandTests {
  /// A small record on disk, closed.
  private static func record(_ folder: Folder) async throws {
    let file = try folder.write(Activity.file((0..<5).map { Activity(identifier: "XX-1-\($0)") }), as: "a.xml")
    let outcome = try await Operator.run(["import", "iati", file, "--source", "one", "--data", folder("data")])
    #expect(outcome.code == 0, "\(outcome.errors)")
  }

  @Test("verify finds a sound ledger sound, and a planted flipped byte, at its position, with exit 1")
  func flipped() async throws {
    let folder = try Folder()
    try await Self.record(folder)
    let sound = try await Operator.run(["verify", "--data", folder("data")])
    #expect(sound.code == 0)
    #expect(sound.output.hasPrefix("Sound: "))
    let position = try Self.flip(in: folder("data"))
    for language in Language.allCases {
      let found = try await Operator.run(["verify", "--data", folder("data"), "--lang", language.rawValue])
      #expect(found.code == 1)
      #expect(found.output.contains("\(position)"))
      #expect(!found.output.contains("Sound"))
    }
    let json = try await Operator.run(["verify", "--json", "--data", folder("data")])
    let answer = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect(json.code == 1)
    #expect(answer?["sound"] as? Bool == false)
    #expect((answer?["findings"] as? [[String: Any]])?.contains { $0["position"] as? Int64 == position } == true)
  }

  /// Turns over one bit of a stored value, as a failing disk would; answers the act's position.
  private static func flip(in directory: String) throws -> Int64 {
    let ledger = try Ledger.open(directory: directory, origin: House.localOrigin, mode: .reading)
    let act = try #require(try ledger.act(at: 2))
    let salt = try #require(act.fields.first?.salt)
    ledger.close()
    let file = URL(fileURLWithPath: directory + "/ledger.sqlite")
    var data = try Data(contentsOf: file)
    let place = try #require(data.firstRange(of: Data(salt)))
    data[place.lowerBound] ^= 1
    try data.write(to: file)
    return act.position
  }

  @Test(
    "export and import-ledger carry the ledger to an empty place with the same root, open or sealed",
    arguments: [false, true])
  func archive(sealed: Bool) async throws {
    let folder = try Folder()
    try await Self.record(folder)
    let exported = try await Operator.run(
      ["export", folder("ledger.txt"), "--data", folder("data")] + (sealed ? ["--sealed"] : []))
    #expect(exported.code == 0)
    let again = try await Operator.run(["export", folder("ledger.txt"), "--data", folder("data")])
    #expect(again.code == 1)
    #expect(again.errors == ArchiveWords.fileExists(folder("ledger.txt")).en + "\n")
    let imported = try await Operator.run(["import-ledger", folder("ledger.txt"), "--data", folder("copy")])
    #expect(imported.code == 0, "\(imported.errors)")
    #expect(try await State.of(folder("copy")) == State.of(folder("data")))
    let mode = try FileManager.default.attributesOfItem(atPath: folder("ledger.txt"))[.posixPermissions] as? Int
    if sealed { #expect(mode == 0o600) }
    let twice = try await Operator.run(["import-ledger", folder("ledger.txt"), "--data", folder("copy")])
    #expect(twice.code == 1)
  }

  @Test("export to standard output is the file's bytes; contact persons are in the sealed one only")
  func output() async throws {
    let folder = try Folder()
    let xml = Activity.file([Activity(identifier: "XX-1-1")]).replacing(
      "</iati-activity>", with: "<contact-info><email>ai@rieng.example</email></contact-info></iati-activity>")
    let file = try folder.write(xml, as: "a.xml")
    _ = try await Operator.run(["import", "iati", file, "--source", "one", "--data", folder("data")])
    let open = try await Operator.run(["export", "--data", folder("data")])
    #expect(open.code == 0)
    _ = try await Operator.run(["export", folder("file"), "--data", folder("data")])
    #expect(try String(contentsOfFile: folder("file"), encoding: .utf8) == open.output)
    let base64 = Data("ai@rieng.example".utf8).base64EncodedString().prefix(12)
    #expect(!open.output.contains("rieng.example") && !open.output.contains(base64))
  }

  @Test("an archive of which one byte was changed is refused at its line, and nothing is taken in")
  func tampered() async throws {
    let folder = try Folder()
    try await Self.record(folder)
    _ = try await Operator.run(["export", folder("ledger.txt"), "--data", folder("data")])
    var bytes = Array(try Data(contentsOf: folder.url.appendingPathComponent("ledger.txt")))
    bytes[bytes.count / 2] ^= 4
    try Data(bytes).write(to: folder.url.appendingPathComponent("ledger.txt"))
    for language in Language.allCases {
      let outcome = try await Operator.run(
        ["import-ledger", folder("ledger.txt"), "--data", folder("copy"), "--lang", language.rawValue])
      #expect(outcome.code == 1)
      #expect(outcome.errors.split(separator: "\n").count == 1)
    }
    #expect(!FileManager.default.fileExists(atPath: folder("copy/ledger.sqlite")))
  }

  @Test("where there is no ledger, reading commands say so and make none", arguments: ["verify", "export"])
  func none(command: String) async throws {
    let folder = try Folder()
    let outcome = try await Operator.run([command, "--data", folder("data")])
    #expect(outcome.code == 1)
    #expect(outcome.errors == FaultWords.noLedger(folder("data")).en + "\n")
    #expect(!FileManager.default.fileExists(atPath: folder("data")))
  }

  @Test("rebuild finds the registers equal to the ledger")
  func rebuild() async throws {
    let folder = try Folder()
    try await Self.record(folder)
    let outcome = try await Operator.run(["rebuild", "--data", folder("data")])
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix("Equal: "))
  }

  /// Rights do not bind root, so a file stands where the directory should be.
  @Test("a data directory that cannot be one is said in one sentence", arguments: Language.allCases)
  func fileInPlace(language: Language) async throws {
    let folder = try Folder()
    let file = try folder.write("", as: "file")
    let source = try folder.write(Activity.file([]), as: "a.xml")
    for arguments in [
      ["serve"], ["import", "iati", source, "--source", "one"], ["rebuild"], ["import-ledger", source],
    ] {
      let outcome = try await Operator.run(arguments + ["--data", file, "--lang", language.rawValue])
      #expect(outcome.code == 1)
      #expect(outcome.errors == HouseWords.notDirectory(file)[language] + "\n")
      let below = try await Operator.run(arguments + ["--data", file + "/data", "--lang", language.rawValue])
      #expect(below.code == 1)
      #expect(below.errors == HouseWords.cannotMake(file + "/data")[language] + "\n")
    }
  }

  @Test("a ledger file that is none is said in one sentence, and left as it is")
  func notDatabase() async throws {
    let folder = try Folder()
    try await Self.record(folder)
    let junk = Data("This is no database. ".utf8) + Data(count: 8_192)
    try junk.write(to: folder.url.appendingPathComponent("data/ledger.sqlite"))
    for command in ["verify", "rebuild"] {
      let outcome = try await Operator.run([command, "--data", folder("data"), "--lang", "fr"])
      #expect([1, 70].contains(outcome.code))
      #expect((1...2).contains((outcome.errors + outcome.output).split(separator: "\n").count), "\(outcome)")
      #expect(!outcome.errors.contains("Fatal error"))
    }
    #expect(try Data(contentsOf: folder.url.appendingPathComponent("data/ledger.sqlite")) == junk)
  }
}
