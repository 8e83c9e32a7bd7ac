import Foundation
import Testing

@testable import Matching

@Suite("Names of organisations are matched")
struct MatchingTests {
  @Test(
    "other spellings of one name are candidates",
    arguments: [
      ("Quỹ Ánh Sao", "Anh Sao Foundation", NameLikeness.Reason.sameWords),
      ("The Silver Lotus Foundation, Inc.", "Silver Lotus Foundation", .sameWords),
      ("Fondation Lotus d'Argent", "Lotus d’Argent (Fondation)", .sameWords),
      ("SILVER LOTUS FOUNDATION", "Silver  Lotus Fund", .sameWords),
      ("Tổ chức Cầu Vồng tại Việt Nam", "Cầu Vồng", .sameWordsOtherSort),
      ("Hilfe für Kinder e.V.", "Children's Aid", .sameWords),
      ("Mountain Water Development Programme (MWDP)", "MWDP", .abbreviation),
      ("Silver Lotus", "Silver Lotus for Rural Schools", .contained),
      ("Silver Lotus Foundation", "Silvre Lotos Foundation", .similar),
      ("Østerbro Hjælp", "Osterbro Hjaelp", .sameWords),
    ])
  func sameBody(a: String, b: String, reason: NameLikeness.Reason) {
    let likeness = NameLikeness.between(OrganisationName(a), OrganisationName(b))
    #expect(likeness.reason == reason)
    #expect(likeness.score >= NameLikeness.threshold)
    let turned = NameLikeness.between(OrganisationName(b), OrganisationName(a))
    #expect(turned == likeness, "it does not matter which comes first")
  }

  @Test(
    "other bodies are not, though they share words",
    arguments: [
      ("Silver Lotus Foundation", "Golden Bamboo Foundation"), ("Children of the North", "Children of the Delta"),
      ("Water International", "Forest International"), ("Quỹ Ánh Sao", "Quỹ Mặt Trời"),
      ("Association for Rural Roads", "Association for Urban Schools"), ("MWDP", "MWXP"),
      ("Hope Vietnam", "Hand Vietnam"),
    ])
  func otherBodies(a: String, b: String) {
    let likeness = NameLikeness.between(OrganisationName(a), OrganisationName(b))
    #expect(likeness.score < NameLikeness.threshold, "\(likeness)")
  }

  @Test("another sort of body with the same words is asked about, and weighs less than the same")
  func otherSort() {
    let other = NameLikeness.between(
      OrganisationName("Silver Lotus Foundation"), OrganisationName("Silver Lotus Society"))
    #expect(other.reason == .sameWordsOtherSort)
    #expect(other.score >= NameLikeness.threshold && other.score < 1)
  }

  @Test("an index gives the nearest first, each organisation once, and none for a new name")
  func index() {
    var index = NameIndex<Int>()
    index.add(1, name: "Silver Lotus Foundation", country: "NO")
    index.add(1, name: "Quỹ Sen Bạc", country: "NO")
    index.add(2, name: "Silver Lotus for Rural Schools", country: "NO")
    index.add(3, name: "Golden Bamboo Trust", country: "CH")
    let found = index.candidates(for: "The Silver Lotus Fund", country: "NO")
    #expect(found.map(\.id) == [1, 2])
    #expect(found.first?.name == "Silver Lotus Foundation")
    #expect(index.candidates(for: "Quy Sen Bac").map(\.id) == [1])
    #expect(index.candidates(for: "Red River Readers").isEmpty)
    let elsewhere = index.candidates(for: "Silver Lotus Foundation", country: "CH").first
    #expect(elsewhere?.likeness.score == 0.92, "a name in another country is less")
  }

  @Test("names that are nothing but usual words are told by these; nothing is like nothing")
  func usualWords() {
    #expect(!OrganisationName("International Foundation").words.isEmpty)
    #expect(NameIndex<Int>().candidates(for: "").isEmpty)
    let pair = (OrganisationName("World Fund"), OrganisationName("Asia Fund"))
    #expect(NameLikeness.between(pair.0, pair.1).score < 1)
  }
}

@Suite("Names of organisations known to work in Viet Nam")
struct KnownNamesTests {
  private static let list: URL = {
    if let path = ProcessInfo.processInfo.environment["NHIPCAU_SHARED"] {
      return URL(filePath: path).appending(path: "reference/vietnam/foreign_ngos_vn.csv")
    }
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return root.deletingLastPathComponent().appending(path: "shared/reference/vietnam/foreign_ngos_vn.csv")
  }()

  /// Rows as number, name and aliases; the few with quotation marks are left out.
  private func rows() throws -> [(id: String, name: String, aliases: [String])] {
    try String(contentsOf: Self.list, encoding: .utf8).split(whereSeparator: \.isNewline).dropFirst().compactMap {
      line in
      guard !line.contains("\"") || line.hasSuffix("\"") else { return nil }
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard cells.count >= 5 else { return nil }
      return (cells[0], cells[1], cells[3].split(separator: ";").map(String.init))
    }
  }

  @Test("each is found by its own name, first", .enabled(if: FileManager.default.fileExists(atPath: list.path)))
  func own() throws {
    let rows = try rows()
    var index = NameIndex<String>()
    for row in rows { index.add(row.id, name: row.name) }
    let lost = rows.filter { row in
      index.candidates(for: row.name.uppercased(), limit: 3).contains { $0.id == row.id } == false
    }
    #expect(lost.isEmpty, "\(lost.map(\.name))")
    let crowded = rows.count { row in index.candidates(for: row.name, limit: 10).count > 3 }
    #expect(crowded * 20 < rows.count, "few names are like many others: \(crowded) of \(rows.count)")
  }

  @Test(
    "most full names are found by a longer spelling of theirs",
    .enabled(if: FileManager.default.fileExists(atPath: list.path)))
  func aliases() throws {
    let rows = try rows()
    var index = NameIndex<String>()
    for row in rows { index.add(row.id, name: row.name) }
    var (asked, found) = (0, 0)
    for row in rows {
      for spelling in ["The \(row.name), Inc.", "\(row.name) tại Việt Nam", "Tổ chức \(row.name)"] {
        asked += 1
        if index.candidates(for: spelling).contains(where: { $0.id == row.id }) { found += 1 }
      }
    }
    #expect(found * 100 >= asked * 97, "\(found) of \(asked)")
  }
}
