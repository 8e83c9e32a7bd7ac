import Components
import Domain
import Foundation
import HTTPTypes
import Ledger
import Testing

@testable import Service

@Suite("What every answer keeps to")
struct RequestTests {
  private static let paths = [
    "/vi", "/en/projects", "/fr/acts/2", "/vi/projects.json", "/checkpoint", "/verifier-key", "/robots.txt",
    Stylesheet.path, SiteIcon.path, "/tile/0/000.p/5", "/vi/no-such-page", "/vi/projects?on=never",
  ]

  @Test("HEAD has the status and the fields of GET, and no body", arguments: paths)
  func head(path: String) async throws {
    let premises = try await Premises.demonstration.value
    let get = try await premises.get(path)
    let head = try await premises.visitor.ask(.head, path)
    #expect(!get.body.isEmpty)
    #expect(head.body.isEmpty)
    #expect(head.status == get.status)
    #expect(head.fields == get.fields)
  }

  @Test("a page the reader has already is not sent again", arguments: ["/vi", "/en/projects", "/checkpoint"])
  func notModified(path: String) async throws {
    let premises = try await Premises.demonstration.value
    let tag = try #require(try await premises.get(path)[.eTag])
    for known in [tag, "\"other\", \(tag)", "*", "W/\(tag)"] {
      let answer = try await premises.get(path, [.ifNoneMatch: known])
      #expect(answer.status == 304)
      #expect(answer.body.isEmpty)
      #expect(answer[.eTag] == tag)
    }
    #expect(try await premises.get(path, [.ifNoneMatch: "\"other\""]).status == 200)
  }

  @Test("pages that differ have different tags")
  func tags() async throws {
    let premises = try await Premises.demonstration.value
    var tags: Set<String> = []
    for page in SitePage.allCases where page != .actByID {
      for language in Language.allCases {
        let path = "/\(language.rawValue)\(try await page.path(on: premises))"
        tags.insert(try #require(try await premises.get(path)[.eTag]))
      }
    }
    #expect(tags.count == (SitePage.allCases.count - 1) * Language.allCases.count)
  }

  @Test(
    "nothing can be sent to an address that is for reading",
    arguments: ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
  func methods(name: String) async throws {
    let premises = try await Premises.demonstration.value
    let method = try #require(HTTPRequest.Method(name))
    for (path, lang) in [("/vi", "vi"), ("/en/projects", "en"), ("/fr/acts.csv", "fr"), ("/checkpoint", "vi")] {
      let answer = try await premises.visitor.ask(method, path)
      #expect(answer.status == 405)
      #expect(answer[.allow] == "GET, HEAD")
      #expect(Sheet(answer.text).first("html")?.attributes["lang"] == lang)
    }
  }

  @Test("over a real connection, HEAD ends after its fields and a page has the length it names")
  func wire() async throws {
    let port = try await Loopback.port()
    let head = "HEAD /vi HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
    let answer = String(decoding: try await Wire.exchange(Array(head.utf8), port: port), as: UTF8.self)
    #expect(answer.hasPrefix("HTTP/1.1 200"))
    #expect(answer.hasSuffix("\r\n\r\n"))
    let page = try await Wire.get("/vi", port: port)
    #expect(answer.lowercased().contains("content-length: \(page.body.utf8.count)\r\n"))
  }

  @Test("only an installation reached by HTTPS tells browsers to stay there")
  func transport() async throws {
    let secure = try Premises(publicURL: "https://nhipcau.example")
    #expect(try await secure.get("/vi")[.strictTransportSecurity] != nil)
    #expect(try await secure.get("/vi").text.contains("href=\"https://nhipcau.example/vi\""))
    #expect(try await Premises.demonstration.value.get("/vi")[.strictTransportSecurity] == nil)
  }

  @Test("what never changes may be kept for ever, what may change is asked for again")
  func caching() async throws {
    let premises = try await Premises.demonstration.value
    #expect(try await premises.get(Stylesheet.path)[.cacheControl]?.contains("immutable") == true)
    #expect(try await premises.get("/vi")[.cacheControl] == "no-cache")
    #expect(try await premises.get("/vi/nowhere")[.cacheControl] == "no-store")
    #expect(try await premises.get("/health")[.cacheControl] == "no-store")
  }

  @Test("health is JSON and well; the figures for Prometheus count what was answered")
  func machines() async throws {
    let premises = try await Premises.demonstration.value
    let health = try await premises.get("/health")
    #expect(health.status == 200)
    let report = try JSONSerialization.jsonObject(with: Data(health.body)) as? [String: Any]
    #expect(report?["status"] as? String == "well")
    #expect(report?["acts"] as? Int64 == premises.house.ledger.size)
    let metrics = try await premises.get("/metrics").text
    #expect(metrics.contains("nhipcau_ledger_acts \(Double(premises.house.ledger.size))\n"))
    #expect(metrics.contains("nhipcau_responses_total{status=\"200\"}"))
  }
}
