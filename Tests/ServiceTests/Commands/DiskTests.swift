import Domain
import Foundation
import Testing

@testable import Service

@Suite("Storage that gives out")
struct DiskTests {
  /// Activities of some megabytes, of words that hardly compress.
  private static func large(_ folder: Folder, activities: Int = 400) throws -> String {
    var chance = Chance(seed: 5)
    let file = Activity.file(
      (0..<activities).map { number in
        let words = (0..<1_500).map { _ in String(chance.next(), radix: 36) }.joined(separator: " ")
        return Activity(identifier: "XX-1-\(number)", title: words)
      })
    return try folder.write(file, as: "large.xml")
  }

  @Test(
    "a full disk: the import says so, nothing of it shows, reading goes on; with space again it works",
    .enabled(if: TinyDisk.canBeMade))
  func full() async throws {
    let folder = try Folder()
    let disk = try TinyDisk(at: folder("disk"), megabytes: 12)
    let data = disk.path + "/data"
    let serving = try await Serving(data, ["--empty"], folder: folder)
    let small = Activity(identifier: "XX-0-1", title: "Đã có từ trước")
    let first = try folder.write(Activity.file([small]), as: "small.xml")
    #expect(try await Operator.run(["import", "iati", first, "--source", "small", "--data", data]).code == 0)
    let ballast = disk.path + "/ballast"
    try disk.fill(ballast, leaving: 1 << 20)
    let large = try Self.large(folder)
    for language in Language.allCases {
      let outcome = try await Operator.run(
        ["import", "iati", large, "--source", "large", "--data", data, "--lang", language.rawValue])
      #expect(outcome.code == 1, "\(outcome)")
      #expect(outcome.errors == FaultWords.diskFull[language] + "\n")
    }
    #expect(try await serving.get("/vi/projects/\(small.number)").body.contains("Đã có từ trước"))
    #expect(try await serving.get("/vi/projects.csv").body.split(separator: "\r\n").count == 2, "none of it is shown")
    try FileManager.default.removeItem(atPath: ballast)
    let few = try Self.large(folder, activities: 60)
    let again = try await Operator.run(["import", "iati", few, "--source", "large", "--data", data])
    #expect(again.code == 0, "\(again.errors)")
    #expect(try await serving.get("/vi/projects.csv").body.split(separator: "\r\n").count == 62)
    #expect(await serving.running.stop() == 0)
    #expect(try await Operator.run(["verify", "--data", data]).code == 0)
  }

  /// A write past the limit on file sizes fails as a failing disk does: neither space nor rights are the reason.
  @Test("storage that fails under a serving process: it ends with 70 and words; started again, the ledger is sound")
  func failing() async throws {
    let folder = try Folder()
    let serving = try await Serving(
      folder("data"), ["--empty"], folder: folder, through: "trap '' XFSZ; ulimit -f 6000; exec \"$@\"")
    let large = try Self.large(folder)
    let outcome = try await Operator.run(["import", "iati", large, "--source", "large", "--data", folder("data")])
    #expect(outcome.code == 70 || outcome.code == 1, "\(outcome)")
    #expect(await serving.running.end() == 70)
    #expect(serving.running.errors.contains("Storage failed"))
    #expect(try await Operator.run(["verify", "--data", folder("data")]).code == 0)
    let again = try await Serving(folder("data"), ["--empty"], folder: folder)
    #expect(try await again.get("/en/projects").status == 200)
    let resumed = try await Operator.run(["import", "iati", large, "--source", "large", "--data", folder("data")])
    #expect(resumed.code == 0, "\(resumed.errors)")
    #expect(await again.running.stop() == 0)
  }
}
