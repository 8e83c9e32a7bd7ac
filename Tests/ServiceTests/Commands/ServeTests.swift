import Domain
import Foundation
import Ledger
import Testing

@testable import Service

@Suite("nhipcau serve")
struct ServeTests {
  @Test("shows the demonstration on a first start, an empty record with --empty, and ends with 0 when asked to")
  func firstStart() async throws {
    let folder = try Folder()
    let serving = try await Serving(folder("data"), folder: folder)
    let home = try await serving.get("/vi")
    #expect(home.status == 200)
    #expect(home.body.contains("hư cấu"))
    #expect(await serving.running.stop() == 0)
    #expect(!FileManager.default.fileExists(atPath: folder("data/control.sock")))
    let empty = try Folder()
    let bare = try await Serving(empty("data"), ["--empty"], folder: empty)
    #expect(try await bare.get("/vi").status == 200)
    #expect(try await bare.get("/vi").body.contains("hư cấu") == false)
    #expect(await bare.running.stop() == 0)
  }

  @Test("a busy port is said before anything is begun", arguments: Language.allCases)
  func busyPort(language: Language) async throws {
    let folder = try Folder()
    let (descriptor, port) = try Wire.occupy()
    defer { close(descriptor) }
    let outcome = try await Operator.run(
      [
        "serve", "--data", folder("data"), "--port", "\(port)", "--lang", language.rawValue, "--examples",
        Checkout.examples,
      ])
    #expect(outcome.code == 1)
    #expect(outcome.errors == ServeWords.portBusy("127.0.0.1", port)[language] + "\n")
    #expect(try await (Operator.run(["verify", "--json", "--data", folder("data")]).acts ?? 0) == 0)
  }

  @Test("an address that is none is wrong use")
  func unknownHost() async throws {
    let folder = try Folder()
    let outcome = try await Operator.run(["serve", "--data", folder("data"), "--host", "no such host"])
    #expect(outcome.code == 2)
    #expect(outcome.errors == ServeWords.unknownHost("no such host").en + "\n")
  }

  @Test("an import reaches the serving process: its summary comes back and pages show it at once")
  func importWhileServing() async throws {
    let folder = try Folder()
    let serving = try await Serving(folder("data"), ["--empty"], folder: folder)
    let activity = Activity(identifier: "XX-1-1", title: "Qua ổ cắm")
    let file = try folder.write(Activity.file([activity]), as: "a.xml")
    let outcome = try await Operator.run(["import", "iati", file, "--source", "one", "--data", folder("data")])
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("1 new projects"))
    #expect(try await serving.get("/vi/projects/\(activity.number)").body.contains("Qua ổ cắm"))
    let refused = try folder.write("<no>", as: "b.xml")
    let bad = try await Operator.run(
      ["import", "iati", refused, "--source", "one", "--data", folder("data"), "--lang", "fr"])
    #expect(bad.code == 1)
    #expect(bad.output.contains("b.xml"))
    let none = try await Operator.run([
      "import", "abandon", "--source", "two", "--data", folder("data"), "--lang", "vi",
    ])
    #expect(none.code == 1)
    #expect(none.errors == ImportWords.noneOpen("two").vi + "\n")
    #expect(await serving.running.stop() == 0)
  }

  @Test("while one process serves, the others say that the directory is in use; reading commands go on")
  func locked() async throws {
    let folder = try Folder()
    let serving = try await Serving(folder("data"), folder: folder)
    for language in Language.allCases {
      for arguments in [
        ["rebuild"], ["serve", "--port", "\(try Wire.freePort())"], ["demo", "--projects", "3"],
      ] {
        let outcome = try await Operator.run(arguments + ["--data", folder("data"), "--lang", language.rawValue])
        #expect(outcome.code == 1)
        #expect(outcome.errors.contains(folder("data")), "\(arguments)")
        #expect(outcome.errors.split(separator: "\n").count == 1)
      }
    }
    #expect(try await Operator.run(["verify", "--data", folder("data")]).code == 0)
    #expect(try await Operator.run(["export", folder("out"), "--data", folder("data")]).code == 0)
    #expect(try await serving.get("/health").status == 200)
    #expect(await serving.running.stop() == 0)
  }

  @Test("a lock without anybody who answers is said, not waited for")
  func deafLock() async throws {
    let premises = try await Premises.record()
    let file = try premises.folder.write(Activity.file([Activity(identifier: "XX-1-1")]), as: "a.xml")
    let data = premises.folder("data")
    let outcome = try await Operator.run(["import", "iati", file, "--source", "one", "--data", data])
    #expect(outcome.code == 1)
    #expect(outcome.errors == FaultWords.inUse(data).en + "\n")
  }

  @Test("killed in the middle, it leaves a sound ledger, and starts again")
  func killed() async throws {
    let folder = try Folder()
    let serving = try await Serving(folder("data"), folder: folder)
    kill(serving.running.number, SIGKILL)
    #expect(await serving.running.end() == -SIGKILL)
    #expect(try await Operator.run(["verify", "--data", folder("data")]).code == 0)
    let again = try await Serving(folder("data"), folder: folder)
    #expect(try await again.get("/en/projects").status == 200)
    #expect(await again.running.stop() == 0)
  }

  @Test("nonsense on the control socket harms nobody")
  func controlNonsense() async throws {
    let folder = try Folder()
    let serving = try await Serving(folder("data"), ["--empty"], folder: folder)
    for nonsense in ["", "\n", "{}\n", "{\"importActivities\":{}}\n", String(repeating: "x", count: 2 << 20) + "\n"] {
      let line = try #require(ControlClient.connect(in: folder("data")))
      line.send(nonsense)
    }
    let mode = try FileManager.default.attributesOfItem(atPath: folder("data/control.sock"))[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try await serving.get("/health").status == 200)
    let file = try folder.write(Activity.file([Activity(identifier: "XX-1-1")]), as: "a.xml")
    let outcome = try await Operator.run(["import", "iati", file, "--source", "one", "--data", folder("data")])
    #expect(outcome.code == 0)
    #expect(await serving.running.stop() == 0)
  }

  @Test("a mirror of another ledger shows its pages and says that it takes nothing in", arguments: Language.allCases)
  func mirror(language: Language) async throws {
    let folder = try Folder()
    let activity = Activity(identifier: "XX-1-1", title: "Ở nơi khác")
    let file = try folder.write(Activity.file([activity]), as: "a.xml")
    let take = { (data: String) in
      try await Operator.run(
        ["import", "iati", file, "--source", "two", "--data", data, "--lang", language.rawValue])
    }
    #expect(try await take(folder("data")).code == 0)
    #expect(try await Operator.run(["export", folder("out"), "--data", folder("data")]).code == 0)
    #expect(try await Operator.run(["import-ledger", folder("out"), "--data", folder("copy")]).code == 0)
    let serving = try await Serving(folder("copy"), folder: folder)
    #expect(try await serving.get("/vi/projects/\(activity.number)").body.contains("Ở nơi khác"))
    #expect(try await serving.get("/health").body.contains("read-only"))
    let changed = Activity(identifier: "XX-1-1", title: "Khác", updated: "2025-09-09")
    _ = try folder.write(Activity.file([changed]), as: "a.xml")
    let refused = try await take(folder("copy"))
    #expect(refused.code == 1)
    #expect(refused.errors == FaultWords.readOnly(.mirror)[language] + "\n")
    #expect(await serving.running.stop() == 0)
    #expect(try await State.of(folder("copy")) == State.of(folder("data")))
  }
}
