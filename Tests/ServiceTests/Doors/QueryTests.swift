import Components
import Testing

@testable import Service

@Suite("The questions of an address")
struct QueryTests {
  @Test("what our own links ask is read back as it was meant")
  func roundTrip() throws {
    var chance = Chance(seed: 11)
    for _ in 0..<5_000 {
      let items = (0..<chance.below(6)).map { _ in QueryItem(chance.text(upTo: 8), chance.text(upTo: 20)) }
      let link = Link(path: ["vi"], query: items).address
      let text = link.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false).dropFirst().first
      let query = try #require(Query(text), "\(items)")
      // Swift calls differently encoded text equal; bytes must be the same.
      #expect(
        query.items.map { Array(($0.name + "\u{0}" + $0.value).utf8) }
          == items.map { Array(($0.name + "\u{0}" + $0.value).utf8) })
    }
  }

  @Test("any bytes at all are questions or none")
  func anything() {
    var chance = Chance(seed: 12)
    var (read, refused) = (0, 0)
    for _ in 0..<20_000 {
      let text = String((0..<chance.below(30)).map { _ in chance.one(of: Array("%&=+aF0đ;#")) })
      if Query(text[...]) == nil { refused += 1 } else { read += 1 }
    }
    #expect(read > 1_000 && refused > 1_000, "both must happen, or this shows nothing")
  }

  @Test("the first answer counts, an empty one is none, plus is a blank")
  func answers() {
    #expect(Query("q=a&q=b")?["q"] == "a")
    #expect(Query("q=&q=b")?["q"] == "b")
    #expect(Query("q=a+b%2B")?["q"] == "a b+")
    #expect(Query("q")?["q"] == nil)
    #expect(Query(nil)?.items.isEmpty == true)
    #expect(Query("q=a=b")?["q"] == "a=b")
  }

  @Test("too much is refused at its border")
  func borders() {
    #expect(Query("q=" + String(repeating: "a", count: Query.longest - 2)) != nil)
    #expect(Query("q=" + String(repeating: "a", count: Query.longest - 1)) == nil)
    #expect(Query(Substring(Array(repeating: "a", count: 64).joined(separator: "&"))) != nil)
    #expect(Query(Substring(Array(repeating: "a", count: 65).joined(separator: "&"))) == nil)
  }
}
