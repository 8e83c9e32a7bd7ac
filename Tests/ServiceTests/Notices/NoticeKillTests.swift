import Desk
import Domain
import Foundation
import Ledger
import Record
import Testing

@testable import Service

@Suite("Killed in the middle of handing over")
struct NoticeKillTests {
  /// A record with one message that waits.
  private static func record(in folder: Folder) async throws -> String {
    let data = folder("data")
    let house = try House.open(data)
    defer { house.close() }
    try await house.begin(.record, operatedBy: "Ban thử nghiệm")
    let desk = try house.openDesk()
    _ = try await desk.accounts.create(
      NewAccount(
        email: "files@example.org", name: Text("Nguyễn Thị Mai"), language: .vi,
        memberships: [Membership(.organisation(Registry.organisation), [.files])], password: .lasting))
    try await house.post().follow()
    _ = try await HandDossier(in: house, of: Registry.organisation)
    return data
  }

  private static func mailer(in folder: Folder, _ script: String) throws -> String {
    let path = try folder.write(
      "#!/bin/sh\necho \"$@\" >> \"\(folder("calls"))\"\ncat > \"\(folder("mail"))\"\n\(script)\n", as: "mailer")
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    return path
  }

  private static func calls(_ folder: Folder) -> Int {
    ((try? String(contentsOfFile: folder("calls"), encoding: .utf8)) ?? "").split(separator: "\n").count
  }

  private static func wait(_ condition: () async throws -> Bool) async throws -> Bool {
    for _ in 0..<400 {
      if try await condition() { return true }
      try await Task.sleep(for: .milliseconds(100))
    }
    return false
  }

  @Test(
    "the platform killed while the mail program runs: uncertain afterwards, not repeated, until its operator says so")
  func killed() async throws {
    let folder = try Folder()
    let data = try await Self.record(in: folder)
    let slow = try Self.mailer(in: folder, "sleep 20")
    let options = ["--empty", "--sendmail", slow, "--mail-from", "nhipcau@example.org"]
    let first = try await Serving(data, options, folder: folder)
    #expect(try await Self.wait { Self.calls(folder) == 1 })
    kill(first.running.number, SIGKILL)
    #expect(await first.running.end() == -SIGKILL)

    _ = try Self.mailer(in: folder, "exit 0")
    let second = try await Serving(data, options, folder: folder)
    #expect(try await Self.wait { try await second.get("/health").body.contains("\"uncertain\":1") })
    try await Task.sleep(for: .seconds(5))
    #expect(Self.calls(folder) == 1)
    let listed = try await Operator.run(["notices", "list", "--json", "--data", data])
    let message = try #require(
      try JSONDecoder().decode(NoticesReceipt.self, from: Data(listed.output.utf8)).messages.first)
    #expect(message.state == "uncertain")
    #expect(try await Operator.run(["notices", "show", message.number, "--lang", "vi", "--data", data]).code == 0)
    #expect(try await Operator.run(["notices", "retry", message.number, "--data", data]).code == 0)
    #expect(try await Self.wait { Self.calls(folder) == 2 })
    #expect(
      try String(contentsOfFile: folder("mail"), encoding: .utf8).contains(
        "Message-ID: <\(message.number)@example.org>"))
    #expect(
      try await Self.wait {
        try await second.get("/health").body.contains("\"waiting\":0,\"failed\":0,\"uncertain\":0")
      })
    #expect(try await Operator.run(["notices", "retry", message.number, "--data", data]).code == 1)
    #expect(try await Operator.run(["notices", "retry", "nothing", "--data", data]).code == 1)
    #expect(await second.running.stop() == 0)
    // Nothing about whom it went to is said where operators' logs go.
    #expect(!(second.running.output + second.running.errors).contains("files@example.org"))
  }

  @Test("killed before anything was handed over, it goes out after the restart, once")
  func killedBefore() async throws {
    let folder = try Folder()
    let data = try await Self.record(in: folder)
    let mailer = try Self.mailer(in: folder, "exit 75")
    let options = ["--empty", "--sendmail", mailer, "--mail-from", "nhipcau@example.org"]
    for _ in 0..<3 {
      let serving = try await Serving(data, options, folder: folder)
      kill(serving.running.number, SIGKILL)
      _ = await serving.running.end()
    }
    let last = try await Serving(data, options, folder: folder)
    #expect(
      try await Self.wait { try await last.get("/health").body.contains(/"waiting":1|"uncertain":1/) })
    #expect(Self.calls(folder) <= 1)
    #expect(await last.running.stop() == 0)
  }

  @Test(
    "an older desk put back sends nothing again; without the journal of what was sent everything waits for the operator"
  )
  func restored() async throws {
    let folder = try Folder()
    let data = try await Self.record(in: folder)
    let backup = folder("backup")
    try FileManager.default.copyItem(atPath: "\(data)/desk.sqlite", toPath: backup)
    try? FileManager.default.copyItem(atPath: "\(data)/desk.sqlite-wal", toPath: "\(backup)-wal")
    let mailer = try Self.mailer(in: folder, "exit 0")
    let options = ["--empty", "--sendmail", mailer, "--mail-from", "nhipcau@example.org"]
    let first = try await Serving(data, options, folder: folder)
    #expect(try await Self.wait { Self.calls(folder) == 1 })
    #expect(await first.running.stop() == 0)

    try Self.putBack(backup, in: data)
    let second = try await Serving(data, options, folder: folder)
    #expect(try await Self.wait { try await second.get("/health").body.contains("\"waiting\":0") })
    try await Task.sleep(for: .seconds(5))
    #expect(Self.calls(folder) == 1)
    #expect(try await Operator.run(["notices", "release", "--data", data]).code == 1, "nothing is held")
    #expect(await second.running.stop() == 0)

    // The control: without the journal it would go out twice.
    try Self.putBack(backup, in: data)
    try FileManager.default.removeItem(atPath: "\(data)/state/handed-over.sqlite")
    let third = try await Serving(data, options, folder: folder)
    #expect(try await Self.wait { try await third.get("/health").body.contains("state/handed-over.sqlite") })
    #expect(try await Self.wait { try await third.get("/health").body.contains("\"waiting\":1") })
    try await Task.sleep(for: .seconds(5))
    #expect(Self.calls(folder) == 1)
    #expect(try await Operator.run(["notices", "release", "--data", data]).code == 0)
    #expect(try await Self.wait { Self.calls(folder) == 2 })
    #expect(await third.running.stop() == 0)
  }

  private static func putBack(_ backup: String, in data: String) throws {
    for file in ["desk.sqlite", "desk.sqlite-wal", "desk.sqlite-shm"] {
      try? FileManager.default.removeItem(atPath: "\(data)/\(file)")
    }
    try FileManager.default.copyItem(atPath: backup, toPath: "\(data)/desk.sqlite")
    try? FileManager.default.copyItem(atPath: "\(backup)-wal", toPath: "\(data)/desk.sqlite-wal")
  }
}
