import Domain
import Foundation
import HTTPTypes
import Ledger
import Record
import Registers
import Testing

@testable import Service

@Suite("Lists and records for programs")
struct FileTests {
  private static let lists = ["organisations", "projects", "certificates", "acts"]

  @Test("CSV and JSON hold the same rows, as many as the list has", arguments: lists, Language.allCases)
  func rows(list: String, language: Language) async throws {
    let premises = try await Premises.demonstration.value
    let csv = try await premises.get("/\(language.rawValue)/\(list).csv")
    let json = try await premises.get("/\(language.rawValue)/\(list).json")
    #expect(csv[.contentType] == "text/csv; charset=utf-8")
    #expect(json[.contentType] == "application/json; charset=utf-8")
    #expect(csv[.contentDisposition] == "attachment; filename=\"demonstration-\(list).csv\"")
    let lines = ParsedFile.csv(csv.body)
    let rows = try ParsedFile.json(json.body)
    #expect(lines.count - 1 == rows.count)
    #expect(rows.count == (try FileTests.count(of: list, premises.house)))
    let columns = try #require(lines.first)
    #expect(lines.allSatisfy { $0.count == columns.count })
    for row in rows { #expect(Set(row.keys).isSubset(of: Set(columns))) }
  }

  @Test("a demonstration's file says so in its name, its head, its rows and beside them; a record's says record")
  func nature() async throws {
    let demonstration = try await Premises.demonstration.value
    let record = try await Premises.record()
    try await record.take([Activity(identifier: "XX-1-1")])
    let field = try #require(HTTPField.Name("Nhipcau-Record"))
    for (premises, nature) in [(demonstration, "demonstration"), (record, "record")] {
      for list in ["projects", "calendar", "aid", "years", "acts"] {
        let csv = try await premises.get("/vi/\(list).csv")
        let rows = ParsedFile.csv(csv.body)
        #expect(rows.first?.last == "nature")
        #expect(rows.dropFirst().allSatisfy { $0.last == nature }, "\(list)")
        #expect(csv[field] == nature)
        #expect(csv[.contentDisposition]?.contains("demonstration-") == (nature == "demonstration"))
        let json = try await premises.get("/vi/\(list).json").text
        #expect(json.hasPrefix("{\"nature\":\"\(nature)\","), "\(list)")
        let feed = try await premises.get("/en/\(list).atom")
        #expect(feed[field] == nature)
        #expect(feed.text.contains("<title>Demonstration (fictitious) · ") == (nature == "demonstration"))
      }
      let project = try await premises.get("/vi\(SitePage.project.path(on: premises)).json")
      #expect(project[field] == nature)
    }
  }

  private static func count(of list: String, _ house: House) throws -> Int {
    try house.registers.read { reading in
      switch list {
      case "organisations": try reading.organisations(OrganisationFilter(), limit: 1).count
      case "projects": try reading.projects(ProjectFilter(), limit: 1).count
      case "certificates": try reading.certificates(CertificateFilter(), limit: 1).count
      default: try reading.latestActs(limit: 10_000).count
      }
    }
  }

  @Test("a filtered file holds what the filtered page counts")
  func filtered() async throws {
    let premises = try await Premises.demonstration.value
    let all = try ParsedFile.json(try await premises.get("/vi/projects.json").body).count
    let some = try ParsedFile.json(try await premises.get("/vi/projects.json?status=2").body).count
    let counted = try premises.house.registers.read { try $0.projects(ProjectFilter(status: .implementation)).count }
    #expect(some == counted)
    #expect(some > 0 && some < all, "the filter must leave some out, or this shows nothing")
  }

  @Test("a project's JSON is, to the byte, what its act commits to")
  func canonical() async throws {
    let premises = try await Premises.demonstration.value
    let path = try await SitePage.project.path(on: premises)
    let answer = try await premises.get("/en\(path).json")
    let number = try #require(RecordNumber(path.dropFirst("/projects/".count)))
    let act = try #require(try premises.house.ledger.acts(of: number.ledgerName).last)
    #expect(answer.body == act["activity"]?.value)
    let opening = try #require(act["activity"]?.opening)
    let commitment = try #require(act["activity"]?.commitment)
    #expect(opening.opens(commitment, name: "activity", visibility: .published))
    #expect(try await premises.get("/vi\(path).json").body == answer.body)
  }

  @Test("a file of more rows than are read at a time has each of them once, though an import ends meanwhile")
  func longFile() async throws {
    let premises = try await Premises.record()
    let rows = ListFile.rowsPerStep * 2 + 7
    try await premises.take((0..<rows).map { Activity(identifier: "XX-1-\($0)", title: "Dự án \($0 + 1000)") })
    var writer = CollectingWriter()
    writer.pause = {
      try await premises.take(
        (0..<20).map { Activity(identifier: "XX-1-new-\($0)", title: "A trước mọi dự án \($0)") }, from: "two")
    }
    let answer = try await premises.visitor.ask(.get, "/vi/projects.csv?sort=title", writer: writer)
    let records = ParsedFile.csv(answer.body).dropFirst().compactMap(\.first)
    #expect(records.count == rows)
    #expect(Set(records).count == rows)
    let after = ParsedFile.csv(try await premises.get("/vi/projects.csv?sort=title").body)
    #expect(after.count - 1 == rows + 20, "control: the import did end")
  }
}

/// Files read back by other means than those that wrote them.
enum ParsedFile {
  /// RFC 4180, with a byte order mark allowed at the head.
  static func csv(_ bytes: [UInt8]) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var rest = bytes[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    while let byte = rest.popFirst() {
      if isQuoted {
        guard byte == 0x22 else {
          cell.append(byte)
          continue
        }
        if rest.first == 0x22 { cell.append(rest.removeFirst()) } else { isQuoted = false }
        continue
      }
      switch byte {
      case 0x22: isQuoted = true
      case 0x2C, 0x0A:
        row.append(String(decoding: cell, as: UTF8.self))
        cell = []
        if byte == 0x0A {
          rows.append(row)
          row = []
        }
      case 0x0D: continue
      default: cell.append(byte)
      }
    }
    return rows
  }

  /// The rows of a list; throws where the file is not JSON.
  static func json(_ bytes: [UInt8]) throws -> [[String: Any]] {
    let object = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    return object?["items"] as? [[String: Any]] ?? []
  }
}
