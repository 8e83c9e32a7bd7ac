import Foundation
import Testing

@Suite("The papers a stranger relies on")
struct PapersTests {
  private func decisions() throws -> [SourceFile] { try Repository.files(under: "docs/decisions", ending: ".md") }

  @Test("the README is read in one go")
  func readme() throws {
    let readme = SourceFile(path: "README.md", text: try Repository.text("README.md"))
    #expect(readme.lines.count <= Papers.longestReadme)
  }

  @Test("every direct dependency has a decision")
  func dependencies() throws {
    let manifest = Manifest(try Repository.text("Package.swift"))
    #expect(manifest.packages.count >= 5 && manifest.debian.count >= 5)
    expectNone(Papers.undecided(manifest, decisions: try decisions()))
  }

  @Test("a decision is one page: context, decision, consequences, status")
  func shape() throws {
    expectNone(Papers.misshapen(try decisions()))
  }

  @Test("no link of a paper leads nowhere")
  func links() throws {
    var papers = try Repository.files(under: "docs", ending: ".md") + Repository.files(under: "examples", ending: ".md")
    for name in ["README.md", "SECURITY.md", "CHANGELOG.md"] {
      papers.append(SourceFile(path: name, text: try Repository.text(name)))
    }
    let faults = Papers.brokenLinks(in: papers) {
      FileManager.default.fileExists(atPath: Repository.root.appending(path: $0).path())
    }
    expectNone(faults)
  }

  @Test("every script that is typed can be run")
  func scripts() throws {
    let names = try Repository.names(in: "bin").filter { !$0.hasPrefix("_") && !$0.contains(".") }
    let typed = names.map { "bin/\($0)" } + [".ci/run"]
    #expect(Set(["bin/serve", "bin/test", "bin/check", "bin/prove", "bin/bench"]).isSubset(of: typed))
    #expect(typed.filter { !Repository.isExecutable($0) } == [])
    #expect(!Repository.isExecutable("Package.swift"), "control: a file that is no script is told apart")
  }

  @Test("control: a dependency without a decision is found")
  func plantedDependency() {
    let manifest = Manifest(#".package(url: "https://github.com/somebody/left-pad.git", from: "1.0.0"),"#)
    #expect(
      Papers.undecided(manifest, decisions: []).map(\.finding) == [
        "somebody/left-pad has no decision in docs/decisions"
      ])
    let decision = SourceFile(path: "docs/decisions/0001-padding.md", text: "`somebody/left-pad`")
    #expect(Papers.undecided(manifest, decisions: [decision]) == [])
  }

  @Test("control: a decision without its consequences, and two with one number, are found")
  func plantedDecision() {
    let whole = "## Context\n## Decision\n## Consequences\n## Status"
    let one = SourceFile(path: "docs/decisions/0001-a.md", text: whole)
    let two = SourceFile(path: "docs/decisions/0001-b.md", text: whole)
    let short = SourceFile(path: "docs/decisions/0002-c.md", text: "## Context\n## Decision\n## Status")
    #expect(Papers.misshapen([one]) == [])
    #expect(Papers.misshapen([one, two, short]).count == 3)
  }

  @Test("control: a link that leads nowhere is found, one to the web or within the page is left alone")
  func plantedLink() {
    let file = SourceFile(path: "docs/a.md", text: "[a](../gone.md) [b](https://example.org) [c](#there) [d](b.md#x)")
    #expect(Papers.brokenLinks(in: [file]) { $0 == "docs/b.md" }.map(\.finding) == ["links to ../gone.md"])
  }
}
