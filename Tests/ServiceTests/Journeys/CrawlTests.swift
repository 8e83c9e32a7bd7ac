import Domain
import Foundation
import HTTPTypes
import Testing

@testable import Service

@Suite("The whole sample site")
struct CrawlTests {
  @Test("has no link that leads nowhere among the pages nearest to the first", arguments: Language.allCases)
  func everyLinkAnswers(language: Language) async throws {
    let premises = try await Premises.demonstration.value
    let crawl = try await Crawl(from: "/\(language.rawValue)", within: "/\(language.rawValue)", premises)
    #expect(crawl.broken.isEmpty)
    #expect(crawl.seen.count > 100, "the site is larger than that; did the crawl stop?")
  }

  @Test("a planted broken link is found")
  func control() async throws {
    let premises = try await Premises.demonstration.value
    let crawl = try await Crawl(from: "/vi/no-such-page", within: "/vi", premises)
    #expect(crawl.broken.keys.contains("/vi/no-such-page"))
  }
}

/// Follows the internal links of pages under a prefix, the nearest pages first; other internal links are only asked for.
/// Questions combine without end, so it stops at a number of addresses.
private struct Crawl {
  static let most = 1_500
  var seen: Set<String> = []
  var broken: [String: String] = [:]

  init(from start: String, within prefix: String, _ premises: Premises) async throws {
    var waiting = [(start, "")]
    var next = 0
    while next < waiting.count {
      let (address, from) = waiting[next]
      next += 1
      guard seen.count < Crawl.most, seen.insert(address).inserted else { continue }
      let answer = try await premises.get(address)
      guard answer.status == 200 || answer.status == 303 else {
        broken[address] = "\(answer.status), linked from \(from)"
        continue
      }
      guard address.hasPrefix(prefix), answer[.contentType]?.hasPrefix("text/html") == true else { continue }
      for link in Sheet(answer.text).links where link.hasPrefix("/") {
        let target = String(link.prefix { $0 != "#" })
        if !seen.contains(target) { waiting.append((target, address)) }
      }
    }
  }
}
