import Domain
import HTTPTypes
import Hummingbird
import NIOCore
import Testing

@testable import Service

@Suite("Long files")
struct StreamSeatTests {
  @Test("one client is sent a few at once; another is not kept waiting, and a seat given back can be taken")
  func seats() async throws {
    let premises = try Premises()
    let (one, other) = (
      Visitor(doorway: premises.doorway, client: "192.0.2.1"), Visitor(doorway: premises.doorway, client: "192.0.2.2")
    )
    var underWay: [Response] = []
    for _ in 0..<StreamSeats.perClient { underWay.append(try await one.respond(.get, "/vi/projects.csv")) }
    let refused = try await one.get("/en/projects.csv")
    #expect([429, 503].contains(refused.status))
    #expect(Sheet(refused.text).first("html")?.attributes["lang"] == "en")
    #expect(try await one.get("/vi").status == 200, "pages go on")
    #expect(try await other.get("/vi/projects.csv").status == 200)
    try await underWay.removeLast().body.write(CollectingWriter())
    #expect(try await one.get("/vi/projects.csv").status == 200, "one was sent to its end")
    #expect(try await one.get("/vi/projects.csv").status == 200)
    underWay = []
    for _ in 0..<StreamSeats.perClient * 2 { #expect(try await one.get("/vi/projects.csv").status == 200) }
  }

  @Test("asking for the fields only takes no seat")
  func head() async throws {
    let premises = try Premises()
    let one = Visitor(doorway: premises.doorway, client: "192.0.2.1")
    for _ in 0..<StreamSeats.perClient * 2 {
      #expect(try await one.ask(.head, "/vi/projects.csv").status == 200)
    }
  }
}
