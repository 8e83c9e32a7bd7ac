import Demonstration
import Ledger
import Testing

@testable import Service

@Suite("Loading the demonstration")
struct DemonstrationLoadingTests {
  private static let demonstration = Demonstration(seed: 7, projects: 3)

  /// The root after `body` and a loading of the whole.
  private static func root(after body: (House) async throws -> Void) async throws -> Head {
    let folder = try Folder()
    let house = try House.open(folder("data"))
    defer { house.close() }
    try await body(house)
    try await house.load(demonstration) { _, _ in }
    return try house.ledger.head()
  }

  @Test("an interrupted loading is completed to the same acts, and a complete one appends nothing")
  func completed() async throws {
    let whole = try await Self.root { _ in }
    let interrupted = try await Self.root { house in
      var batches = Self.demonstration.makeIterator()
      for _ in 0..<3 {
        guard let batch = batches.next() else { return }
        _ = try await house.ledger.append(batch)
      }
      #expect(batches.remaining > 0, "something must be left to complete")
    }
    let twice = try await Self.root { try await $0.load(Self.demonstration) { _, _ in } }
    #expect(interrupted == whole)
    #expect(twice == whole)
  }

  @Test("another demonstration in the same place is refused, and changes nothing")
  func another() async throws {
    let folder = try Folder()
    let house = try House.open(folder("data"))
    defer { house.close() }
    try await house.load(Self.demonstration) { _, _ in }
    let before = try house.ledger.head()
    await #expect(throws: CommandFault.self) {
      try await house.load(Demonstration(seed: 8, projects: 3)) { _, _ in }
    }
    #expect(try house.ledger.head() == before)
  }
}
