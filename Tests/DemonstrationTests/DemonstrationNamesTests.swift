import Demonstration
import Domain
import Foundation
import Reference
import Testing

@Suite("Names of the demonstration")
struct DemonstrationNamesTests {
  private static let shared: URL = {
    if let path = ProcessInfo.processInfo.environment["NHIPCAU_SHARED"] { return URL(filePath: path) }
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return root.deletingLastPathComponent().appending(path: "shared")
  }()
  private static let list = shared.appending(path: "reference/vietnam/foreign_ngos_vn.csv")

  private static let facts = DemonstrationFacts(Demonstration(seed: 1, projects: 400))
  private var facts: DemonstrationFacts { Self.facts }

  private var names: [String] {
    let partners = facts.projects.values.flatMap(\.participants).filter { $0.organisation.kind != .localGovernment }
    let applicants = facts.dossiers.values.compactMap { entries -> Narratives? in
      if case .filed(let filing) = entries[0].act { filing.applicant.name } else { nil }
    }
    let all = facts.organisations.values.map(\.name) + applicants + partners.map(\.organisation.name)
    return all.flatMap { name in
      name.all.map(\.text.string)
    }
  }

  @Test("none contains a word by which well-known organisations are known")
  func words() {
    let known: Set = [
      "oxfam", "plan", "save", "vision", "care", "caritas", "actionaid", "wwf", "unicef", "helvetas", "misereor", "red",
      "cross", "frontieres", "sos", "path", "pact", "via",
    ]
    for name in names where !name.hasPrefix("Red ") {
      #expect(known.isDisjoint(with: SearchFold.fold(name).split { !$0.isLetter }.map(String.init)), "\(name)")
    }
  }

  @Test(
    "none is or contains the name of an organisation known to work in Viet Nam",
    .enabled(if: FileManager.default.fileExists(atPath: list.path)))
  func real() throws {
    var reader = CommaSeparated(bytes: Array(try Data(contentsOf: Self.list)))
    var real: Set<String> = []
    _ = reader.next()
    while let row = reader.next() {
      for cell in [row[1], row[3], row[4]] {
        for name in cell.split(separator: ";") { real.insert(Self.padded(String(name))) }
      }
    }
    real.remove("  ")
    #expect(real.count > 200)
    for name in Set(names).map(Self.padded) {
      #expect(!real.contains { name.contains($0) }, "\(name)")
    }
  }

  @Test("organisations have a name of their own in Vietnamese, English and French")
  func languages() {
    #expect(facts.organisations.count >= 500)
    // As each entered the record: a new name is told in its own words and in Vietnamese only.
    for organisation in facts.named.values.map({ $0[0].organisation }) {
      let languages = Set(organisation.name.all.compactMap(\.language))
      #expect(languages.isSuperset(of: ["vi", "en", "fr"]))
      #expect(organisation.identifier?.text.hasPrefix("ZZ-DEMO-") == true)
    }
    #expect(Set(facts.organisations.values.map { $0.name[.vi] }).count == facts.organisations.count)
    #expect(Set(facts.organisations.values.compactMap(\.country)).count >= 28)
  }

  /// Words as a search compares them, with spaces around.
  private static func padded(_ name: String) -> String {
    " " + SearchFold.fold(name).split { !$0.isLetter && !$0.isNumber }.joined(separator: " ") + " "
  }
}
