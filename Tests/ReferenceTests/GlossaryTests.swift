import Domain
import Foundation
import Testing

@testable import Reference

@Suite("The glossary as data")
struct GlossaryTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test("docs/glossary.md is what the table says, to the letter")
  func paper() throws {
    let file = try String(contentsOf: Self.root.appendingPathComponent("docs/glossary.md"), encoding: .utf8)
    let (written, expected) = (file.split(separator: "\n"), Glossary.paper.split(separator: "\n"))
    for line in written where !expected.contains(line) { Issue.record("only in the paper: \(line)") }
    for line in expected where !written.contains(line) { Issue.record("only in the table: \(line)") }
    #expect(file == Glossary.paper)
  }

  @Test("every term has its own anchor, a name in three languages and a source")
  func whole() {
    #expect(Glossary.terms.count > 130)
    #expect(Set(Glossary.terms.map(\.anchor)).count == Glossary.terms.count)
    for term in Glossary.terms {
      #expect(Language.allCases.allSatisfy { !term.name[$0].isEmpty } && !term.source.isEmpty, "\(term)")
      #expect(Text(term.name.vi).string.utf8.elementsEqual(term.name.vi.utf8), "\(term.name.vi) is not NFC")
    }
  }

  @Test("every section has terms")
  func sections() {
    for section in GlossaryTerm.Section.allCases { #expect(!Glossary.terms(in: section).isEmpty) }
  }

  @Test("an anchor is the Vietnamese name without its accents")
  func anchor() throws {
    #expect(Glossary.terms.first { $0.name.en == "operation certificate" }?.anchor == "giay-dang-ky-hoat-dong")
  }
}
