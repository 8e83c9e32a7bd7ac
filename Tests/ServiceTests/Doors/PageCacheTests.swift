import NIOCore
import Testing

@testable import Service

@Suite("Kept pages")
struct PageCacheTests {
  private static func page(_ text: String) -> PageCache.Kept {
    PageCache.Kept(body: ByteBuffer(string: text), kind: .html, tag: "\"\(text.utf8.count)\"")
  }

  @Test("a page is never served for another state, address or content than it was kept for")
  func never() {
    var chance = Chance(seed: 3)
    let cache = PageCache(bytes: 4_096)
    var hits = 0
    for _ in 0..<50_000 {
      let state = PageCache.State(
        known: Int64(chance.below(3)), checkpoint: Int64(chance.below(2)), day: chance.below(2))
      let address = "/vi/\(chance.below(12))"
      let expected = "\(address) of \(state)"
      if chance.happens(oneIn: 2) {
        cache.keep(Self.page(expected), at: address, state)
      } else if let kept = cache.page(address, state) {
        hits += 1
        #expect(String(buffer: kept.body) == expected)
      }
    }
    #expect(hits > 100, "something must be kept, or this shows nothing")
  }

  @Test("a page is served again as long as nothing changes")
  func again() {
    let cache = PageCache(bytes: 1 << 20)
    let state = PageCache.State(known: 1, checkpoint: 1, day: 1)
    for number in 0..<100 { cache.keep(Self.page("page \(number)"), at: "/\(number)", state) }
    for number in 0..<100 { #expect(cache.page("/\(number)", state) != nil) }
    cache.keep(Self.page("new"), at: "/new", .init(known: 2, checkpoint: 1, day: 1))
    for number in 0..<100 { #expect(cache.page("/\(number)", state) == nil) }
  }

  @Test("what is kept stays under the bound, whatever is asked for")
  func bounded() {
    let cache = PageCache(bytes: 100_000)
    let state = PageCache.State(known: 1, checkpoint: 1, day: 1)
    let body = String(repeating: "x", count: 1_000)
    for number in 0..<10_000 { cache.keep(Self.page(body), at: "/\(number)", state) }
    let kept = (0..<10_000).filter { cache.page("/\($0)", state) != nil }.count
    #expect(kept <= 101)
    #expect(kept > 40)
    cache.keep(Self.page(String(repeating: "x", count: 50_000)), at: "/large", state)
    #expect(cache.page("/large", state) == nil, "one page may not push all others out")
  }

  @Test("unknown addresses, refused questions and machine answers are not kept")
  func onlyPages() async throws {
    let premises = try Premises()
    let state = premises.house.pageState()
    for path in ["/vi/nowhere", "/vi/projects?on=x", "/health", "/metrics", "/", "/vi/projects.csv"] {
      _ = try await premises.get(path)
      #expect(premises.doorway.cache.page(path, state) == nil)
    }
    _ = try await premises.get("/vi")
    #expect(premises.doorway.cache.page("/vi", premises.house.pageState()) != nil, "control")
  }
}
