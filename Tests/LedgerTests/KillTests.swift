import Foundation
import GRDB
import Spawning
import Testing

@testable import Ledger

/// An act whose writer was told that it is durable.
struct Acknowledged: Hashable {
  var id: ActID
  var position: Position
}

@Suite("Kill -9", .serialized)
struct KillTests {
  /// Twenty in a test run; `NHIPCAU_KILLS` says how many when it is to be proved.
  static let rounds = ProcessInfo.processInfo.environment["NHIPCAU_KILLS"].flatMap { Int($0) } ?? 20
  /// Kills of one directory before the next is begun, so that a long run stays linear.
  private static let roundsOfDirectory = 20

  @Test("under eight concurrent writers, killed at any moment, nothing acknowledged is missing and the check is clean")
  func killed() async throws {
    var random = SeededRandom(seed: 2_026)
    var place = try TemporaryDirectory()
    var acknowledged: [Acknowledged] = []
    var total = 0
    for round in 0..<KillTests.rounds {
      if round > 0, round.isMultiple(of: KillTests.roundsOfDirectory) {
        place = try TemporaryDirectory()
        acknowledged = []
      }
      let new = try KillTests.appendAndKill(in: place, after: Double.random(in: 0.01...0.25, using: &random))
      total += new.count
      acknowledged += new
      do {
        #expect(try KillTests.missing(acknowledged, in: place) == [], "round \(round)")
        #expect(try Verification.verify(directory: place.path).findings == [], "round \(round)")
      } catch LedgerError.noLedger where acknowledged.isEmpty {
        // Killed before the first file stood: nobody was told anything, and the next round begins the ledger.
      }
    }
    #expect(total > KillTests.rounds)
  }

  @Test("control: an acknowledged act that is lost is noticed, by the list and by the check")
  func control() async throws {
    let place = try TemporaryDirectory()
    let ledger = try place.open()
    var acknowledged: [Acknowledged] = []
    for _ in 0..<3 {
      let draft = Draft.filing("s")
      let answer = try await ledger.append(Request(acts: [draft]))
      acknowledged.append(Acknowledged(id: draft.id, position: answer.first))
    }
    ledger.close()
    let never = Acknowledged(id: .random(), position: 3)
    #expect(try KillTests.missing(acknowledged + [never], in: place) == [never])
    let queue = try DatabaseQueue(path: place.path + "/ledger.sqlite")
    try await queue.write { db in
      try db.execute(sql: "DELETE FROM version WHERE position = 2; DELETE FROM act WHERE position = 2")
    }
    #expect(throws: LedgerError.self) { try place.open() }
    #expect(try !Verification.verify(directory: place.path).isSound)
  }

  static let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appendingPathComponent("AppendUntilKilled")

  /// Starts the writers, kills them after some seconds, and returns what they had been told by then.
  private static func appendAndKill(in place: TemporaryDirectory, after seconds: Double) throws -> [Acknowledged] {
    let (acknowledged, ending) = try acknowledgements(of: [program.path, place.path]) { process in
      DispatchQueue.global().asyncAfter(deadline: .now() + seconds) { process.signal(SIGKILL) }
    }
    #expect(ending == .signalled(SIGKILL))
    return acknowledged
  }

  /// Runs the writers to their end and reads what they were told.
  static func acknowledgements(
    of command: [String], started: (SpawnedProcess) -> Void = { _ in }
  ) throws -> (told: [Acknowledged], ending: SpawnedProcess.Ending) {
    let told = FileManager.default.temporaryDirectory.appendingPathComponent("told-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: told) }
    let process = try SpawnedProcess(command, output: .file(told))
    started(process)
    let ending = process.waitForEnd()
    return (acknowledged(in: try String(contentsOfFile: told, encoding: .utf8)), ending)
  }

  /// A last line without its end was cut off where the process was killed.
  private static func acknowledged(in output: String) -> [Acknowledged] {
    output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().compactMap { line in
      let parts = line.split(separator: " ")
      guard parts.count == 2, let id = ActID(hex: String(parts[0])), let position = Position(parts[1]) else {
        return nil
      }
      return Acknowledged(id: id, position: position)
    }
  }

  static func missing(_ acknowledged: [Acknowledged], in place: TemporaryDirectory) throws -> [Acknowledged] {
    let ledger = try place.open(.reading)
    defer { ledger.close() }
    return try acknowledged.filter { try ledger.act(at: $0.position)?.id != $0.id }
  }
}
