import Domain
import Record
@testable import Registers
import Testing

@Suite("An import is shown whole or not at all")
struct ShowingTests {
  @Test("nothing of an import is shown before it is completed, and all of it after")
  func staged() throws {
    let place = Place()
    defer { place.remove() }
    var written = Written()
    let first = written.start("1")
    written.publish(
      Sample.project("A-1", "Nước sạch") { $0.countries = [RecipientCountry(country: .vietNam)] }, in: first)
    let registers = try place.registers(written)
    try registers.read { (reading) throws in
      #expect(try reading.homeCounts() == HomeCounts(organisations: 0, projects: 0, certificates: 0, acts: 2))
      #expect(try reading.projects().count == 0)
      #expect(try reading.projects(ProjectFilter(text: "nuoc")).rows.isEmpty)
      #expect(try reading.project(.project(Sample.identifier("A-1"))) == nil)
      #expect(try reading.project(identifiedAs: "A-1") == nil)
      #expect(try reading.organisations().rows.isEmpty)
      #expect(try reading.values(of: .country).isEmpty)
      #expect(try reading.latestActs().map(\.kind) == [.importStarted])
      #expect(try reading.projects(at: Moment(known: 1)).count == 0)
    }
    written.complete(first)
    try registers.fold(written.entries)
    try registers.read { (reading) throws in
      #expect(try reading.homeCounts() == HomeCounts(organisations: 1, projects: 1, certificates: 0, acts: 3))
      #expect(try reading.projects(ProjectFilter(text: "nuoc")).rows.map(\.identifier) == ["A-1"])
      #expect(try reading.organisations().rows.map { $0.name[.vi] } == ["Oxfam"])
      #expect(try reading.values(of: .country) == [FacetValue(value: "VN", projects: 1)])
      #expect(try reading.latestActs().map(\.kind) == [.importCompleted, .activityPublished, .importStarted])
      #expect(try reading.projects(at: Moment(known: 1)).count == 0)
    }
  }

  @Test("nothing of an abandoned import is ever shown, and what stood before it stands")
  func abandoned() throws {
    let place = Place()
    defer { place.remove() }
    var written = Written()
    let first = written.start("1")
    written.publish(Sample.project("A-1", "Old"), in: first)
    written.complete(first)
    let second = written.start("2")
    written.publish(Sample.project("A-1", "New", reporter: Sample.body("XM-1", "OXFAM GB")), in: second)
    written.publish(Sample.project("A-2", "Newer", reporter: Sample.body("XM-2", "Plan")), in: second)
    written.abandon(second)
    try place.registers(written).read { (reading) throws in
      #expect(try reading.projects().rows.map { $0.title[.en] } == ["Old"])
      #expect(try reading.organisations().rows.map { $0.name[.en] } == ["Oxfam"])
      #expect(try reading.search("new").projects.count == 0)
      guard case .abandoned(at: 6, _, reason: "test")? = try reading.importEntry(second)?.end else {
        Issue.record("the import's end is not shown")
        return
      }
    }
  }

  @Test("of two versions in one import the later stands, and the earlier never did")
  func twiceInOneImport() throws {
    let place = Place()
    defer { place.remove() }
    var written = Written()
    let first = written.start("1")
    written.publish(Sample.project("A-1", "First"), in: first)
    written.publish(Sample.project("A-1", "Second"), in: first)
    written.complete(first)
    try place.registers(written).read { (reading) throws in
      #expect(try reading.projects().rows.map { $0.title[.en] } == ["Second"])
      #expect(try reading.project(.project(Sample.identifier("A-1")))?.versions.count == 1)
      #expect(try reading.projects(ProjectFilter(text: "first")).count == 0)
    }
  }

  @Test("of two imports of one project the one completed last stands")
  func laterCompletionStands() throws {
    let place = Place()
    defer { place.remove() }
    var written = Written()
    let (first, second) = (written.start("1"), written.start("2"))
    written.publish(Sample.project("A-1", "Slow"), in: first)
    written.publish(Sample.project("A-1", "Quick"), in: second)
    written.complete(second)
    written.complete(first)
    try place.registers(written).read { (reading) throws in
      #expect(try reading.projects().rows.map { $0.title[.en] } == ["Slow"])
      #expect(try reading.projects(at: Moment(known: 4)).rows.map { $0.title[.en] } == ["Quick"])
    }
  }
}
