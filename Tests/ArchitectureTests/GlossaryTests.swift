import Testing

@Suite("The glossary")
struct GlossaryTests {
  private let planted = SourceFile(
    path: "docs/glossary.md",
    text: """
      | Tiếng Việt | English | Français | Type | Article |
      |---|---|---|---|---|
      | giấy đăng ký | certificate | certificat d’enregistrement | `Certificate` | Decree 58/2022/NĐ-CP, art. 7 |
      | bộ phận một cửa | one-stop desk | guichet unique | — | Decree 118/2025/NĐ-CP |
      """)

  @Test("every public type of the domain has a row in three languages, and every row's type exists")
  func complete() throws {
    let glossary = Glossary(SourceFile(path: "docs/glossary.md", text: try Repository.text("docs/glossary.md")))
    #expect(glossary.rows.count > 40)
    expectNone(glossary.faults)
    expectNone(glossary.faults(against: try Repository.files(under: "Sources/Domain", ending: ".swift")))
  }

  @Test("control: a type without a row is found, a nested one needs none")
  func plantedType() {
    let source = SourceFile(
      path: "Sources/Domain/A.swift", text: "public struct Certificate {\n  public enum Kind {}\n}\npublic enum Omen {}"
    )
    #expect(Glossary(planted).faults(against: [source]).map(\.place) == ["Sources/Domain/A.swift:4"])
  }

  @Test("control: a row whose type is gone is found")
  func plantedRow() {
    #expect(Glossary(planted).faults(against: []).map(\.finding) == ["Certificate is no type of Domain"])
  }

  @Test("control: a row without its French is found")
  func plantedGap() {
    let file = SourceFile(path: "docs/glossary.md", text: "| dự án | project | | `Project` | — |")
    #expect(Glossary(file).faults.count == 1)
  }
}
