import Domain
import Exchange
import Foundation
#if canImport(FoundationXML)
  import FoundationXML
#endif
import HTTPTypes
import Ledger
import Testing

@testable import Service

@Suite("Every list as a workbook and as a feed")
struct ListFormTests {
  private static let lists = [
    "organisations", "projects", "certificates", "present", "acts", "aid", "provinces", "countries", "fields", "years",
    "calendar",
  ]

  @Test("the workbook holds the rows of the CSV, and says on a sheet of its own what it is", arguments: lists)
  func workbook(list: String) async throws {
    let premises = try await Premises.demonstration.value
    let answer = try await premises.get("/vi/\(list).xlsx")
    #expect(answer[.contentType] == "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    #expect(answer[.contentDisposition]?.hasSuffix(".xlsx\"") == true)
    var reader = try WorkbookReader(answer.body, limits: SheetLimits(ratio: 10_000, rows: 100_000))
    let rows = try reader.sheet(0).rows
    let lines = ParsedFile.csv(try await premises.get("/vi/\(list).csv").body)
    #expect(rows.count == lines.count)
    for (row, line) in zip(rows, lines) {
      #expect(line.enumerated().allSatisfy { same(row[$0.offset].string, $0.element) }, "\(line)")
    }
    #expect(reader.sheetNames.last == "about")
  }

  /// A decimal loses the zeros at its end as a number.
  private func same(_ cell: String, _ written: String) -> Bool {
    let plain = written.hasPrefix("'") ? String(written.dropFirst()) : written
    return cell == Text(plain).string || Double(cell) != nil && Double(cell) == Double(plain)
  }

  @Test(
    "the feed has the newest acts of the list, each with an id for ever, its moment and where it stands",
    arguments: lists)
  func feed(list: String) async throws {
    let premises = try await Premises.demonstration.value
    let answer = try await premises.get("/en/\(list).atom")
    #expect(answer[.contentType] == "application/atom+xml; charset=utf-8")
    let document = try XMLDocument(data: Data(answer.body))
    let feed = try #require(document.rootElement())
    #expect(feed.name == "feed")
    let entries = feed.elements(forName: "entry")
    #expect(list == "calendar" || !entries.isEmpty)
    for entry in entries {
      let id = try #require(entry.elements(forName: "id").first?.stringValue)
      let hex = try #require(id.wholeMatch(of: /tag:[a-z.]+,\d{4}:act:([0-9a-f]{32})/)?.1)
      let name = try #require(ActID(hex: String(hex)))
      let act = try #require(try premises.house.ledger.act(id: name))
      let moment = Instant(milliseconds: act.recordedAt).description
      #expect(entry.elements(forName: "updated").first?.stringValue == moment)
      #expect(entry.xmlString.contains("href=\"/en/acts/\(act.position)\""))
    }
    let moments = entries.compactMap { $0.elements(forName: "updated").first?.stringValue }
    #expect(moments == moments.sorted(by: >), "the newest first")
  }

  @Test("a filtered feed is of the filtered list; a question that cannot be read is said so")
  func filtered() async throws {
    let premises = try await Premises.demonstration.value
    let all = try await premises.get("/vi/certificates.atom").text.components(separatedBy: "<entry>").count
    let some = try await premises.get("/vi/certificates.atom?kind=operation").text.components(separatedBy: "<entry>")
      .count
    #expect(some > 1 && some < all)
    #expect(try await premises.get("/vi/certificates.atom?kind=x").status == 400)
    #expect(try await premises.get("/vi/certificates.xlsx?kind=x").status == 400)
  }

  @Test("a page announces its other forms in its head and links to them")
  func announced() async throws {
    let premises = try await Premises.demonstration.value
    for list in ["certificates", "organisations", "projects", "present"] {
      let text = try await premises.get("/fr/\(list)").text
      for form in FileForm.list {
        #expect(text.contains("/fr/\(list).\(form.rawValue)"), "\(list).\(form.rawValue)")
      }
      #expect(text.contains("<link rel=\"alternate\" type=\"application/atom+xml\""))
    }
    #expect(try await !premises.get("/fr/about").text.contains("application/atom+xml"), "control")
  }

  @Test("a temporary file has no name once it is read, and its folder is gone")
  func temporaryFiles() throws {
    var path = ""
    let file = try TemporaryFile { written in
      path = written
      try Data("một".utf8).write(to: URL(fileURLWithPath: written))
    }
    #expect(!FileManager.default.fileExists(atPath: path))
    #expect(!FileManager.default.fileExists(atPath: String(path.dropLast("/file".count))))
    #expect(try String(decoding: file.whole(), as: UTF8.self) == "một")
    #expect(throws: CommandFault.self) {
      _ = try TemporaryFile { written in
        path = written
        throw CommandFault(.same("x"))
      }
    }
    #expect(!FileManager.default.fileExists(atPath: String(path.dropLast("/file".count))))
  }

  @Test("a turnstile lets no more in than it has places, and lets the next in after a fault")
  func turnstile() async throws {
    let turnstile = Turnstile(places: 2)
    let inside = Counter()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<20 {
        group.addTask {
          try? await turnstile.pass {
            await inside.enter()
            try await Task.sleep(for: .milliseconds(2))
            await inside.leave()
            if number % 3 == 0 { throw CommandFault(.same("x")) }
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(await inside.most == 2)
    #expect(await inside.entered == 20)
  }
}

private actor Counter {
  private(set) var most = 0
  private(set) var entered = 0
  private var now = 0

  func enter() {
    now += 1
    entered += 1
    most = max(most, now)
  }

  func leave() { now -= 1 }
}
