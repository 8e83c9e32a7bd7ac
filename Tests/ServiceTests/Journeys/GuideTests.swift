import Domain
import Foundation
import Procedures
import Reference
import Testing

@testable import Service

@Suite("Guides to procedures")
struct GuideTests {
  private static func page(_ path: String, _ language: Language) async throws -> String {
    try await Premises.demonstration.value.get("/\(language.rawValue)/procedures\(path)").text
  }

  @Test("the list leads to the guide of every procedure in force", arguments: Language.allCases)
  func list(language: Language) async throws {
    let links = Sheet(try await Self.page("", language)).links
    for name in Decree58Names.all { #expect(links.contains("/\(language.rawValue)/procedures/\(name)")) }
  }

  @Test("how long and how many papers stand before anything else", arguments: Language.allCases)
  func first(language: Language) async throws {
    let page = try await Self.page("/certificate.operation.issue", language)
    let papers = try #require(page.range(of: "id=\"papers\""))
    let head = page[..<papers.lowerBound]
    #expect(head.contains(TimeLimit.workingDays(30).wording[language]))
    #expect(head.contains(TimeLimit.years(3).wording[language]))
    #expect(head.contains("<dd>8</dd>"))
  }

  @Test("everything the law says of a procedure stands on its guide", arguments: Decree58Names.all)
  func whole(name: String) async throws {
    let procedure = try #require(ProcedureName(name).flatMap { Laws.book.procedure($0, on: Clock.system.today) })
    for language in Language.allCases {
      let page = Sheet(try await Self.page("/\(name)", language)).text
      var words = procedure.items.map(\.words) + procedure.steps.map(\.words) + procedure.duties.map(\.words)
      words += (procedure.conditions + procedure.criteria + procedure.outcomes + [procedure.filer, procedure.fee]).map(
        \.words)
      for wording in words { #expect(page.contains(wording[language])) }
      for step in procedure.steps { #expect(page.contains(step.limit.wording[language])) }
      #expect(page.contains(LegalFooting.toBeConfirmed.wording[language]))
    }
  }

  @Test("a ministry that was merged is named with what it became, as to be confirmed")
  func merged() async throws {
    let page = Sheet(try await Self.page("/certificate.operation.issue", .vi)).text
    #expect(page.contains("Bộ Kế hoạch và Đầu tư, nay là Bộ Tài chính"))
  }

  @Test("a procedure that nothing lays down does not exist")
  func nothing() async throws {
    let premises = try await Premises.demonstration.value
    for path in ["/vi/procedures/certificate.nothing", "/vi/procedures/A!", "/vi/procedures/a/b"] {
      #expect(try await premises.get(path).status == 404)
    }
  }
}

private enum Decree58Names {
  static let all = ["operation", "representative-office"].flatMap { kind in
    ["issue", "extend", "amend", "re-issue"].map { "certificate.\(kind).\($0)" }
  }
}
