import Domain
import IATI
import Record
import Testing

@testable import Exchange

@Suite("Words of findings and refusals")
struct WordsTests {
  @Test("every finding is said in three languages, with what it is about", arguments: FindingRule.allCases)
  func findings(_ rule: FindingRule) {
    let words = FindingWords.wording(
      ActivityPublished.Finding(rule: rule.rawValue, line: 1, arguments: ["A1", "B2", "C3"]))
    #expect(Set([words.vi, words.en, words.fr]).count == 3)
    #expect(!words.vi.isEmpty && !words.en.isEmpty && !words.fr.isEmpty)
    let speaksOfNothing: Set<FindingRule> = [.versionNotNamed, .missingValueDate]
    if !speaksOfNothing.contains(rule) { for text in [words.vi, words.en, words.fr] { #expect(text.contains("A1")) } }
    #expect(FindingWords.wording(ActivityPublished.Finding(rule: rule.rawValue, line: 1)).vi.isEmpty == false)
  }

  @Test("each rule has words of its own")
  func distinct() {
    let all = FindingRule.allCases.map { $0.wording(["a", "b", "c"]).en }
    #expect(Set(all).count == all.count)
  }

  @Test("a finding of a later release shows its name")
  func unknown() {
    #expect(FindingWords.wording(ActivityPublished.Finding(rule: "later", line: 1, arguments: ["x"])).fr == "later x")
  }

  @Test("severity is the same whether read from a file or from an act")
  func severity() {
    let matters: [Finding.Matter] = [
      .missing(.title, in: .iatiActivity), .repeated(.title, in: .iatiActivity), .badDate("x", in: .value),
      .unexpectedElement("x", in: nil), .versionNotNamed, .missingValueDate(in: .value),
      .duplicateIdentifier(keptFile: 0, keptLine: 1), .percentages(sum: "1", of: .sector, vocabulary: "1"),
    ]
    for matter in matters {
      let stored = ActivityPublished.Finding(Finding(matter, line: 1), files: ["f"])
      #expect(FindingRule(rawValue: stored.rule)?.severity == matter.severity)
    }
  }

  @Test(
    "every refusal names the file and is said in three languages",
    arguments: [
      .unreadable(2), .unreadable(13), .unreadable(21), .unreadable(5), .empty, .notXML, .encodingNotRead("X"),
      .notWellFormed(line: 1, column: 2, reason: "r"), .ownEntities(line: 1), .notIATI(root: "html"),
      .versionNotRead(nil, line: 1), .versionNotRead("1.0", line: 1),
    ] + Limits.Exceeded.allCases.map { .over($0, line: 1) } as [Refusal])
  func refusals(_ refusal: Refusal) {
    let words = refusal.wording(file: "tệp.xml")
    #expect(Set([words.vi, words.en, words.fr]).count == 3)
    for text in [words.vi, words.en, words.fr] { #expect(text.hasPrefix("tệp.xml")) }
  }
}
