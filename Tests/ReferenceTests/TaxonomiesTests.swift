import Domain
import Testing

@testable import Reference

@Suite("Taxonomies and their mappings")
struct TaxonomiesTests {
  @Test(
    "each list is there, with as many values as its name says",
    arguments: [
      (Taxonomy.Name.programmeFields, 8), (.priorities, 7), (.workshopThemes, 4), (.targetGroups, 14), (.goals, 17),
      (.sectors, 42), (.origins, 7),
    ])
  func lists(name: Taxonomy.Name, count: Int) {
    let list = Taxonomies.list(name)
    #expect(list.values.count == count)
    #expect(Set(list.values.map(\.code)).count == count)
    #expect(!list.source.isEmpty)
    for value in list.values { #expect(Language.allCases.allSatisfy { !value.name[$0].isEmpty }, "\(value.code)") }
  }

  @Test("a mapping speaks of every value of its first list, and of no value that is not in its lists")
  func complete() {
    #expect(Taxonomies.mappings.count == 8)
    for mapping in Taxonomies.mappings {
      let (from, to) = (Taxonomies.list(mapping.from), Taxonomies.list(mapping.to))
      for value in from.values { #expect(!mapping.lines(of: value.code).isEmpty, "\(mapping.from): \(value.code)") }
      for line in mapping.lines {
        #expect(from.value(line.from) != nil, "\(mapping.from): \(line.from)")
        #expect(line.to.map { to.value($0) != nil } ?? true, "\(mapping.to): \(line.to ?? "")")
      }
    }
  }

  @Test("what has no counterpart says so, and nothing else does")
  func counterparts() {
    for line in Taxonomies.mappings.flatMap(\.lines) { #expect((line.to == nil) == (line.fit == .nothing), "\(line)") }
  }

  @Test("one value read as the same is read as nothing else, and no two values are the same third")
  func same() {
    for mapping in Taxonomies.mappings {
      let alike = mapping.lines.filter { $0.fit == .same }
      for line in alike { #expect(mapping.lines(of: line.from).count == 1, "\(line)") }
      #expect(Set(alike.map(\.to)).count == alike.count)
    }
  }

  @Test("a loss in words of its own is in three languages")
  func losses() {
    for loss in Taxonomies.mappings.flatMap(\.lines).compactMap(\.loss) {
      #expect(Language.allCases.allSatisfy { !loss[$0].isEmpty }, "\(loss)")
    }
  }
}
