import Domain
import Foundation
import HTTPTypes
import Ledger
import Record
import Testing

@testable import Service

@Suite("Addresses nobody should have typed")
struct BadInputTests {
  private static let unknown = [
    "/organisations/o-unknown", "/projects/p-unknown", "/projects/P-UPPER", "/projects/a%20b", "/projects/%00",
    "/projects/\u{0}", "/projects/..", "/projects/../../etc/passwd", "/projects/..%2f..%2fetc%2fpasswd",
    "/projects/" + String(repeating: "a", count: 65), "/projects/", "/projects//", "//projects", "/projects/a/b",
    "/acts/99999999", "/acts/-1", "/acts/007", "/acts/9223372036854775808",
    "/acts/" + String(repeating: "f", count: 32),
    "/acts/1.csv", "/search.csv", "/organisations/o-unknown.json", "/projects/p-unknown.json", "/nothing",
    "/projects.xml",
    "/projects?page=99999", "/organisations?page=99999", "/certificates?page=99999",
  ]

  private static let unreadable = [
    "/projects?on=2025-02-30", "/projects?on=yesterday", "/projects?on=2025-1-1", "/projects?on=99999-01-01",
    "/projects?on=-001-01-01", "/projects?known=-1", "/projects?known=9223372036854775807", "/projects?known=x",
    "/projects?known=99999999999999999999", "/projects?page=0", "/projects?page=-1", "/projects?page=9999999",
    "/projects?page=one", "/projects?status=99", "/projects?status=x", "/projects?country=Vietnam",
    "/projects?sector=1", "/projects?sector=abc", "/projects?organisation=%2F", "/projects?role=9",
    "/projects?from=abcd",
    "/projects?from=99999", "/projects?sort=random", "/organisations?sort=random", "/organisations?kind=1000",
    "/organisations?country=??", "/certificates?kind=x", "/certificates?state=x", "/certificates?organisation=A",
    "/certificates?on=0", "/acts?before=x", "/acts?before=-1", "/projects.csv?on=x", "/projects.json?page=x&known=x",
    "/organisations.csv?known=x", "/certificates.json?on=x", "/acts.csv?before=x",
    "/search?q=" + String(repeating: "a", count: 201), "/projects?q=" + String(repeating: "a", count: 201),
    "/projects?q=" + String(repeating: "a", count: 5_000), "/projects?q=%", "/projects?q=%4", "/projects?q=%zz",
    "/projects?q=%ff%fe", "/projects?q=%C0%AF", "/projects?" + String(repeating: "a&", count: 65),
  ]

  /// Strange, and yet questions with an answer.
  private static let answered = [
    "/projects?", "/projects?&&", "/projects?unknown=1", "/projects?on=", "/projects?country=vn", "/projects?q=%00",
    "/search?q=%22%2A%27%28",
    "/search?q=AND%20OR%20NOT", "/search?q=%F0%9F%98%80", "/search", "/search?q=%20%20", "/projects?on=0001-01-01",
    "/projects?on=9999-12-31", "/projects?q=%27%3B+DROP+TABLE+project%3B--", "/projects?from=2200&to=1900",
    "/projects?source=%3Cscript%3E", "/projects?on=2025-01-01&on=x", "/?anything",
  ]

  @Test("what does not exist is said calmly, with 404", arguments: unknown, Language.allCases)
  func notFound(path: String, language: Language) async throws {
    try await expect(404, at: path, in: language)
  }

  @Test("a question that cannot be read is said calmly, with 400", arguments: unreadable, Language.allCases)
  func badRequest(path: String, language: Language) async throws {
    try await expect(400, at: path, in: language)
  }

  @Test("a strange question is answered like any other", arguments: answered, Language.allCases)
  func ok(path: String, language: Language) async throws {
    let premises = try await Premises.demonstration.value
    let answer = try await premises.get("/\(language.rawValue)\(path)")
    #expect(answer.status == 200)
    #expect(!answer.text.contains("<script"))
  }

  private func expect(_ status: Int, at path: String, in language: Language) async throws {
    let premises = try await Premises.demonstration.value
    let answer = try await premises.get("/\(language.rawValue)\(path)")
    #expect(answer.status == status)
    #expect(answer[.cacheControl] == "no-store")
    #expect(answer[.contentSecurityPolicy] != nil)
    let sheet = Sheet(answer.text)
    #expect(sheet.first("html")?.attributes["lang"] == language.rawValue)
    #expect(sheet.first("h1")?.words == Self.heading(status)[language])
    #expect(sheet.first("main")?.words.contains("sqlite") == false)
    #expect(sheet.links.contains("/\(language.rawValue)"))
  }

  private static func heading(_ status: Int) -> Wording {
    status == 404
      ? Wording(vi: "Không tìm thấy trang", en: "Page not found", fr: "Page introuvable")
      : Wording(vi: "Yêu cầu chưa hợp lệ", en: "We could not read this request", fr: "Demande non valide")
  }

  @Test("the page of an unreadable question repeats it harmlessly")
  func escaped() async throws {
    let premises = try await Premises.demonstration.value
    let answer = try await premises.get("/en/projects?on=%3Cscript%3Ealert(1)%3C%2Fscript%3E")
    #expect(answer.status == 400)
    #expect(!answer.text.contains("<script"))
    #expect(answer.text.contains("&lt;script"))
  }

  @Test("what is not there and what a reader may not see are the same answer, byte for byte")
  func sameAnswer() async throws {
    let premises = try await Premises.record()
    try await premises.take([Activity(identifier: "XX-1-1")])
    let hidden = Activity(identifier: "XX-1-2", title: "Chưa hoàn tất")
    try await premises.leaveUnfinished(hidden)
    let wanted = try await premises.get("/vi/projects/\(hidden.number)")
    let unknown = try await premises.get("/vi/projects/p-unknown")
    let nowhere = try await premises.get("/vi/nowhere")
    #expect(wanted.status == 404)
    #expect(wanted == unknown)
    #expect(unknown == nowhere)
    for file in ["projects.csv", "organisations.csv", "acts.csv", "projects"] {
      #expect(!(try await premises.get("/vi/\(file)").text.contains("Chưa hoàn tất")))
    }
    #expect(try await premises.get("/vi/projects/\(hidden.number).json") == unknown)
  }

  @Test(
    "tiles, receipts and style sheets outside what exists",
    arguments: [
      "/tile/0/999", "/tile/0/000.p/0", "/tile/0/000.p/256", "/tile/0/000.p/255", "/tile/64/000", "/tile/-1/000",
      "/tile/0/x999/999", "/tile/entries/999", "/tile/entries/000.p/255", "/tile/", "/tile", "/tile/0/0",
      "/tile/0/../0/000",
      "/tile/0/x999/x999/x999/x999/x999/x999/x999/999", "/receipt/00000000000000000000000000000000", "/receipt/xyz",
      "/receipt/", "/style-0000000000000000.css", "/mark-0.svg", "/health/x", "/checkpoint/x", "/favicon.ico", "/de",
      "/wp-login.php", "//", "/vi%2Fprojects",
    ])
  func machinePaths(path: String) async throws {
    let premises = try await Premises.demonstration.value
    #expect(try await premises.get(path).status == 404)
  }

  @Test(
    "requests that are no HTTP end the connection and nothing else",
    arguments: [
      "GET /vi\u{0} HTTP/1.1\r\nHost: x\r\n\r\n", "GET\r\n\r\n", "\u{0}\u{1}\u{2}\r\n\r\n",
      "GET /vi HTTP/9.9\r\nHost: x\r\n\r\n", "POST /vi HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n",
      "GET /vi HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
      "GET /" + String(repeating: "a", count: 200_000) + " HTTP/1.1\r\nHost: x\r\n\r\n",
    ])
  func raw(request: String) async throws {
    let port = try await Loopback.port()
    let closing = request.replacing("Host: x", with: "Host: x\r\nConnection: close")
    let answer = (try? await Wire.exchange(Array(closing.utf8), port: port)) ?? []
    #expect(!String(decoding: answer, as: UTF8.self).hasPrefix("HTTP/1.1 2"))
    #expect(try await Wire.get("/vi", port: port).status == 200)
  }
}

extension Premises {
  /// Files a project under an import that never comes to its end: a copy of the one published last, renamed.
  func leaveUnfinished(_ activity: Activity) async throws {
    let published = try house.ledger.acts(from: 0, limit: 100).compactMap { act in
      if case .activityPublished(_, let published) = try RecordAct(act) { published } else { nil }
    }
    var copy = try #require(published.last)
    let identifier = try #require(ActivityIdentifier(activity.identifier))
    let number = try #require(RecordNumber("i-unfinished"))
    copy.importNumber = number
    copy.project.identifier = identifier
    copy.project.title = Narratives(activity.title)
    let acts: [RecordAct] = [
      .importStarted(number, ImportStarted(source: "unfinished", files: [])),
      .activityPublished(.project(identifier), copy),
    ]
    try await house.append(Request(acts: acts.map { $0.draft() }))
  }
}
