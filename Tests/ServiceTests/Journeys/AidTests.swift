import Domain
import Foundation
import Registers
import Testing

@testable import Service

@Suite("Aid and presence, from figure to list")
struct AidTests {
  private func rows(_ address: String) async throws -> [[String: String]] {
    let premises = try await Premises.demonstration.value
    let answer = try await premises.get(address)
    #expect(answer.status == 200, "\(address)")
    let lines = ParsedFile.csv(answer.body)
    let columns = try #require(lines.first)
    return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(columns, $0)) }
  }

  private func sum(_ rows: [[String: String]]) -> Decimal {
    rows.reduce(0) { $0 + (Decimal(string: $1["disbursed"] ?? "") ?? 0) }
  }

  @Test(
    "every breakdown and the list of projects sum to the same whole",
    arguments: ["from=2000&to=2026", "from=2000&to=2026&map=63", "from=2000&to=2026&currency=VND"])
  func whole(_ view: String) async throws {
    let whole = sum(try await rows("/vi/years.csv?\(view)"))
    #expect(whole > 0)
    for list in ["provinces", "fields", "countries", "aid"] {
      #expect(sum(try await rows("/vi/\(list).csv?\(view)")) == whole, "\(list)")
    }
  }

  @Test("the list of those present is as long as the first page says", arguments: ["2025-11-30", "2020-01-01"])
  func present(_ day: String) async throws {
    let premises = try await Premises.demonstration.value
    let listed = try await rows("/vi/present.csv?on=\(day)").filter { $0["standing"] == "in-force" }
    let counted = try premises.house.registers.read { reading in
      try reading.presence(on: try #require(Day(iso: day))).present
    }
    #expect(listed.count == counted)
    let home = try await premises.get("/en?on=\(day)").text
    #expect(home.contains("/en/present?on=\(day)\">\(counted)</a>"))
  }

  @Test(
    "what does not exist or cannot be read is answered so",
    arguments: [
      ("/vi/provinces/08", 404), ("/vi/provinces/2025-99", 404), ("/vi/countries/zz", 404), ("/vi/countries/JP", 404),
      ("/vi/fields/999", 404), ("/vi/fields/nothing", 404), ("/vi/years/2022", 404), ("/vi?currency=XAU", 400),
      ("/vi?map=64", 400), ("/vi?from=last", 400), ("/vi/aid?province=08", 400), ("/vi/aid?page=900", 404),
    ])
  func refused(_ address: String, _ status: Int) async throws {
    let premises = try await Premises.demonstration.value
    #expect(try await premises.get(address).status == status)
  }
}
