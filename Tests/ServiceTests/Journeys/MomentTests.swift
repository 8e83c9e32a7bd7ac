import Domain
import Foundation
import Testing

@testable import Service

@Suite("A page of another moment")
struct MomentTests {
  private static let before = Activity(identifier: "XX-1-1", title: "Trước khi sửa", disbursed: ["1000"])
  private static let after = Activity(
    identifier: "XX-1-1", title: "Sau khi sửa", updated: "2025-02-02", disbursed: ["1000", "250.5"])

  /// A record in which one project was published, then changed; with the newest position before the change.
  private static func changed(_ look: (Premises) async throws -> Void) async throws -> (Premises, known: Int64) {
    let premises = try await Premises.record()
    let known = try await premises.take([before])
    try await look(premises)
    try await premises.take([after])
    return (premises, known)
  }

  @Test(
    "known=: files of a published list are reproduced to the byte",
    arguments: [
      "projects.csv", "projects.json", "organisations.csv", "organisations.json", "certificates.json",
      "projects/\(MomentTests.before.number).json",
    ])
  func files(name: String) async throws {
    var then: [UInt8] = []
    let (premises, known) = try await Self.changed { then = try await $0.get("/vi/\(name)").body }
    #expect(try await premises.get("/vi/\(name)?known=\(known)").body == then)
    if name.contains("project") {
      #expect(try await premises.get("/vi/\(name)").body != then, "control: it did change")
    }
  }

  @Test(
    "known=: the page shows title and sums as they were, says so, and leads back to now", arguments: Language.allCases)
  func project(language: Language) async throws {
    let path = "/\(language.rawValue)/projects/\(Self.before.number)"
    var then = Sheet("")
    let (premises, known) = try await Self.changed { then = Sheet(try await $0.get(path).text) }
    let past = Sheet(try await premises.get(path + "?known=\(known)").text)
    let now = Sheet(try await premises.get(path).text)
    #expect(past.first("h1")?.words == then.first("h1")?.words)
    #expect(now.first("h1")?.words != then.first("h1")?.words)
    #expect(past.all("td").map(\.words) == then.all("td").map(\.words))
    #expect(now.all("td").map(\.words) != then.all("td").map(\.words))
    #expect(past.links.contains(path))
    #expect(past.text.contains("\(known)"))
  }

  @Test("known=: the sums of a list are those of then, too")
  func list() async throws {
    var then = Sheet("")
    let (premises, known) = try await Self.changed { then = Sheet(try await $0.get("/en/projects").text) }
    let past = Sheet(try await premises.get("/en/projects?known=\(known)").text)
    let now = Sheet(try await premises.get("/en/projects").text)
    #expect(then.first("main")?.words.contains("Trước khi sửa") == true)
    #expect(past.first("main")?.words.contains("Trước khi sửa") == true)
    #expect(past.first("main")?.words.contains("1,000") == true)
    #expect(past.first("main")?.words.contains("1,250.5") == false)
    #expect(now.first("main")?.words.contains("1,250.5") == true)
  }

  @Test("known=: what was not yet recorded does not exist")
  func notYet() async throws {
    let premises = try await Premises.record()
    try await premises.take([Self.before])
    let path = "/vi/projects/\(Self.before.number)"
    #expect(try await premises.get(path).status == 200)
    #expect(try await premises.get(path + "?known=0").status == 404)
  }

  @Test("on=: money is what had flowed by that day")
  func on() async throws {
    let premises = try await Premises.record()
    try await premises.take([Self.before])
    let path = "/en/projects/\(Self.before.number)"
    let cells = { (query: String) in
      Sheet(try await premises.get(path + query).text).all("td").map(\.words).joined(separator: "|")
    }
    #expect(try await cells("").contains("1,000"))
    #expect(try await cells("?on=2024-06-01").contains("1,000"))
    #expect(try await !cells("?on=2024-05-31").contains("1,000"))
  }

  @Test("a kept page of an old moment does not answer for a new one")
  func cached() async throws {
    let path = "/vi/projects/\(Self.before.number)"
    let (premises, _) = try await Self.changed { premises in
      try await premises.settle()
      for _ in 0..<3 { #expect(try await premises.get(path).text.contains("Trước khi sửa")) }
    }
    #expect(try await premises.get(path).text.contains("Sau khi sửa"))
  }
}
