import Testing

@Suite("How sources read")
struct MannersTests {
  private func sources() throws -> [SourceFile] { try Repository.files(under: "Sources", ending: ".swift") }

  @Test("nothing is unfinished or forced")
  func finished() throws {
    expectNone(Manners.unfinished(in: try sources()))
  }

  @Test("no file is longer than 400 lines")
  func length() throws {
    let tests = try Repository.files(under: "Tests", ending: ".swift")
    expectNone(Manners.tooLong(in: try sources() + tests))
  }

  @Test("the law is cited in one spelling, in comments and in papers")
  func citations() throws {
    let papers = try Repository.files(under: "docs", ending: ".md")
    expectNone(Manners.citations(in: try sources() + papers))
  }

  @Test("control: unfinished and forced code is found", arguments: ["// TODO: later", "let a = try! b()", "c as! D"])
  func plantedWord(line: String) {
    #expect(Manners.unfinished(in: [SourceFile(path: "Sources/Domain/A.swift", text: line)]).count == 1)
  }

  @Test("control: a file of 401 lines is found, one of 400 is not")
  func plantedLength() {
    let lines = { (count: Int) in String(repeating: "\n", count: count - 1) }
    #expect(Manners.tooLong(in: [SourceFile(path: "a", text: lines(400))]) == [])
    #expect(Manners.tooLong(in: [SourceFile(path: "a", text: lines(401))]).count == 1)
  }

  @Test(
    "control: another spelling of the law is found",
    arguments: [
      "/// Decree 58/2022, art. 9", "/// Decree 58/2022/ND-CP", "/// see Article 12", "/// (arts. 9)", "/// art 9",
    ])
  func plantedCitation(line: String) {
    #expect(Manners.citations(in: [SourceFile(path: "Sources/Domain/A.swift", text: line)]).count == 1)
  }

  @Test(
    "control: the one spelling passes, and words for readers are not citations",
    arguments: [
      "/// Decree 58/2022/NĐ-CP, art. 12(3)", "/// (Decree 58/2022/NĐ-CP, arts 18–19).",
      "/// what Decree 12/2012/NĐ-CP called",
      #"en: "Project office certificate (under Decree 12/2012)""#, "/// start 9, parts 10",
    ])
  func rightCitation(line: String) {
    #expect(Manners.citations(in: [SourceFile(path: "Sources/Domain/A.swift", text: line)]) == [])
  }
}
