import Domain
import Exchange
import IATI
import Ledger
import Record
import Testing

@Suite("An import")
struct ActivityImportTests {
  @Test("appends its beginning, an act an activity, and its completion")
  func acts() async throws {
    let place = try Place()
    let report = try await place.take([input(file(activity("XX-1-A") + activity("XX-1-B")))])
    #expect(report.added == 2)
    #expect(report.lastPosition == 3)
    #expect(try place.acts().map(\.name) == [.importStarted, .activityPublished, .activityPublished, .importCompleted])
    let first = try #require(try place.published("XX-1-A").first)
    #expect(first.project.title[.vi] == "Nước sạch")
    #expect(first.importNumber.text == report.number)
    #expect(first.origin == ActivityPublished.Origin(source: "one", file: "one.xml", line: 2))
    #expect(try place.journal.openImport(of: "one") == nil)
  }

  @Test("keeps contacts apart as personal data; with them, the source is the original byte for byte")
  func contacts() async throws {
    let place = try Place()
    _ = try await place.take([input(file(activity("XX-1-A")))])
    let act = try #require(try place.ledger.act(at: 1))
    #expect(act["contacts"]?.visibility == .personal)
    #expect(act["source"]?.visibility == .published)
    let excision = Excision(kept: act["source"]?.value ?? [], cut: act["contacts"]?.value ?? [])
    #expect(excision.whole == Array(activity("XX-1-A").utf8))
    for field in act.fields where field.visibility == .published {
      #expect(!String(decoding: field.value ?? [], as: UTF8.self).contains("ai@example.org"))
    }
  }

  @Test("of the same file again appends nothing")
  func again() async throws {
    let place = try Place()
    _ = try await place.take([input(many(300))])
    let size = place.ledger.size
    let report = try await place.take([input(many(300), name: "renamed.xml")])
    #expect(report.unchanged == 300)
    #expect(report.number == nil)
    #expect(place.ledger.size == size)
  }

  @Test("of a changed activity appends one version, which names what changed")
  func changed() async throws {
    let place = try Place()
    _ = try await place.take([input(file(activity("XX-1-A") + activity("XX-1-B")))])
    let new = activity(
      "XX-1-A", title: "Nước", updated: "2025-02-01", more: "<budget><value value-date='2025-01-01'>1</value></budget>")
    let report = try await place.take([input(file(new + activity("XX-1-B")))])
    #expect(report.changed == 1)
    #expect(report.unchanged == 1)
    #expect(try place.published("XX-1-A").map(\.changed) == [[], ["title", "budgets", "last-updated"]])
    _ = try await place.take([
      input(file(new.replacing("</iati-activity>", with: "<result type='1'/></iati-activity>")))
    ])
    #expect(try place.published("XX-1-A").last?.changed == ["source"])
  }

  @Test("of an identifier that comes twice takes the newer activity, or the first of equals, in one file or in two")
  func doubles() async throws {
    let place = try Place()
    let xml = file(activity("XX-1-A", title: "old", updated: "2024-01-01") + activity("XX-1-A", title: "new"))
    let other = file(activity("XX-1-A", title: "first of equals?"))
    let report = try await place.take([input(xml), input(other, name: "two.xml")])
    #expect(try place.published("XX-1-A").map { $0.project.title[.vi] } == ["new"])
    #expect(report.superseded == 2)
    let doubles = report.findings.filter { $0.rule == "duplicate-identifier" }
    #expect(doubles.map(\.file).sorted() == ["one.xml", "two.xml"])
    #expect(doubles.allSatisfy { $0.arguments.first == "one.xml" && $0.wording.en.contains("one.xml") })
  }

  @Test("does not overwrite what another source has on record, and says so")
  func otherSource() async throws {
    let place = try Place()
    _ = try await place.take([input(file(activity("XX-1-A")))], from: "one")
    let report = try await place.take([input(file(activity("XX-1-A", title: "Mine")))], from: "two")
    #expect(report.ofOtherSource == 1)
    #expect(report.number == nil)
    #expect(report.findings.map(\.rule) == ["of-other-source"])
    #expect(try place.published("XX-1-A").count == 1)
  }

  @Test("takes the files that are fit, and says in words why it refuses the others")
  func refusals() async throws {
    let place = try Place()
    let broken = input("<iati-activities version='2.03'><iati-activity>", name: "broken.xml")
    let old = input("<iati-activities version='1.05'/>", name: "old.xml")
    let report = try await place.take([broken, input(file(activity("XX-1-A"))), old])
    #expect(report.added == 1)
    #expect(report.files.map { $0.refusal == nil } == [false, true, false])
    #expect(report.files[0].refusal?.vi.contains("dòng") == true)
    #expect(report.files[2].refusal?.fr.contains("1.05") == true)
    let size = place.ledger.size
    #expect(try await place.take([broken, old]).number == nil)
    #expect(place.ledger.size == size)
  }

  @Test("in rehearsal appends nothing and counts the same")
  func rehearsal() async throws {
    let place = try Place()
    let rehearsed = try await place.take([input(many(200))], mode: .rehearsal)
    #expect(rehearsed.added == 200)
    #expect(rehearsed.number == nil)
    #expect(place.ledger.size == 0)
  }

  @Test("leaves out an activity without identifier, which could not be known again")
  func withoutIdentifier() async throws {
    let place = try Place()
    let report = try await place.take([input(file(activity(" ")))])
    #expect(report.withoutIdentifier == 1)
    #expect(report.findings.map(\.rule) == ["empty"])
    #expect(place.ledger.size == 0)
  }

  @Test("stores its findings beside the activity")
  func findings() async throws {
    let place = try Place()
    let report = try await place.take([input(file(activity("XX-1-A", more: "<sector code='1' percentage='50'/>")))])
    let finding = ActivityPublished.Finding(rule: "percentages", line: 6, arguments: ["50", "sector", "1"])
    #expect(try place.published("XX-1-A").first?.findings == [finding])
    #expect(report.findingCount == 1)
    #expect(report.findings.first?.activity == "XX-1-A")
    #expect(report.findings.first?.severity == "error")
  }

  @Test("enters organisations with its completion, once, and never overwrites them")
  func organisations() async throws {
    let place = try Place()
    func organisations(_ name: String) -> InputFile {
      input(
        """
        <iati-organisations version="2.03"><iati-organisation xml:lang="en"><organisation-identifier>XX-1</organisation-identifier>
        <name><narrative>\(name)</narrative></name><reporting-org ref="XX-1" type="22"><narrative>x</narrative></reporting-org>
        </iati-organisation></iati-organisations>
        """)
    }
    let report = try await place.take([organisations("One")])
    #expect(report.organisations == 1)
    #expect(try place.acts().map(\.name) == [.importStarted, .organisationRecorded, .importCompleted])
    guard case .organisationRecorded(_, let organisation) = try place.acts()[1] else { return #expect(Bool(false)) }
    #expect(organisation.kind == .nationalNGO)
    #expect(organisation.name.all == [Narratives.Narrative(language: "en", text: Text("One"))])
    #expect(try await place.take([organisations("One")]).number == nil)
    #expect(try await place.take([organisations("Two")]).findings.map(\.rule) == ["organisation-differs"])
    #expect(place.ledger.size == 3)
  }

  @Test("names no file or a bad source: nothing is done")
  func wrongUse() async throws {
    let place = try Place()
    await #expect(throws: ImportFault.self) { try await place.take([]) }
    for source in ["", "a\nb", String(repeating: "x", count: 300)] {
      await #expect(throws: ImportFault.self) { try await place.take([input(many(1))], from: source) }
    }
    #expect(place.ledger.size == 0)
  }
}
