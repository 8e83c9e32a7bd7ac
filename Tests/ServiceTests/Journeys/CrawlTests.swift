import Domain
import Foundation
import HTTPTypes
import Testing

@testable import Service

@Suite("The whole sample site")
struct CrawlTests {
  @Test("has no link that leads nowhere", arguments: Language.allCases)
  func everyLinkAnswers(language: Language) async throws {
    let premises = try await Premises.demonstration.value
    let crawl = try await Crawl(from: "/\(language.rawValue)", within: "/\(language.rawValue)", premises)
    #expect(crawl.broken.isEmpty)
    #expect(crawl.seen.count > 100, "the site is larger than that; did the crawl stop?")
    #expect(crawl.seen.count < Crawl.most, "the site must be finite for a crawler")
  }

  @Test("a planted broken link is found")
  func control() async throws {
    let premises = try await Premises.demonstration.value
    let crawl = try await Crawl(from: "/vi/no-such-page", within: "/vi", premises)
    #expect(crawl.broken.keys.contains("/vi/no-such-page"))
  }
}

/// Follows every internal link of pages under a prefix; other internal links are only asked for.
private struct Crawl {
  static let most = 5_000
  var seen: Set<String> = []
  var broken: [String: String] = [:]

  init(from start: String, within prefix: String, _ premises: Premises) async throws {
    var waiting = [(start, "")]
    while let (address, from) = waiting.popLast() {
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
