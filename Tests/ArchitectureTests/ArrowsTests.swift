import Testing

@Suite("One direction")
struct ArrowsTests {
  @Test("a target links only what the table gives it")
  func manifest() throws {
    let manifest = Manifest(try Repository.text("Package.swift"))
    #expect(manifest.targets.contains { $0.name == "Service" && $0.dependencies.contains("Hummingbird") })
    expectNone(Arrows.faults(in: manifest))
  }

  @Test("a source imports only what the table gives its target; only Service knows HTTP")
  func imports() throws {
    let sources = try Repository.files(under: "Sources", ending: ".swift")
    #expect(sources.count > 50)
    expectNone(Arrows.faults(in: sources))
  }

  @Test("the domain and the procedures never ask the time, the disk or the network")
  func pure() throws {
    let sources =
      try Repository.files(under: "Sources/Domain", ending: ".swift")
      + Repository.files(under: "Sources/Procedures", ending: ".swift")
    expectNone(Manners.impurities(in: sources))
  }

  @Test("control: a register that links a procedure, and a ledger that links the domain, are found")
  func plantedLink() {
    let manifest = Manifest(
      """
      let web = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
      let package = Package(targets: [
        .target(name: "Registers", dependencies: ["Domain", "Procedures"]),
        .target(name: "Ledger", dependencies: [.product(name: "Crypto", package: "swift-crypto"), "Domain"]),
        .target(name: "Components", dependencies: ["Domain", web], swiftSettings: strict),
      ])
      """)
    #expect(
      Arrows.faults(in: manifest).map(\.finding) == [
        "Registers links Procedures", "Ledger links Domain", "Components links Hummingbird",
      ])
  }

  @Test(
    "control: a planted import is found, however it is written",
    arguments: [
      ("Sources/Domain/A.swift", "import Ledger"), ("Sources/Registers/A.swift", "public import Hummingbird"),
      ("Sources/Exchange/A.swift", "@preconcurrency import NIOCore"),
      ("Sources/Ledger/A.swift", "import struct Domain.Day"),
      ("Sources/Procedures/A.swift", "private import GRDB"), ("Sources/Cellar/A.swift", ""),
    ])
  func plantedImport(path: String, line: String) {
    #expect(Arrows.faults(in: [SourceFile(path: path, text: line)]).count == 1)
  }

  @Test("control: a clock read in the domain is found")
  func plantedClock() {
    let file = SourceFile(path: "Sources/Domain/A.swift", text: "let today = Date()\nlet toDate = convert()")
    #expect(Manners.impurities(in: [file]).map(\.place) == ["Sources/Domain/A.swift:1"])
  }
}
