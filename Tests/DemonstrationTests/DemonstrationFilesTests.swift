import Crypto
import Demonstration
import Domain
import Ledger
import Record
import Testing

@Suite("Files of the demonstration")
struct DemonstrationFilesTests {
  private static let drafts = Demonstration(seed: 5, projects: 120).flatMap(\.acts)

  @Test("everything is sealed, all but dossiers, measures and duties is public, and no version names a contact person")
  func open() {
    for draft in Self.drafts {
      #expect(draft.fields.allSatisfy { $0.salt?.count == 32 } && draft.secret?.count == 32)
      let isOfDossier = ["d-", "m-", "u-"].contains { draft.subject.text.hasPrefix($0) }
      #expect(isOfDossier == (draft.hiding == .kindAndSubject))
      #expect(
        draft.fields.allSatisfy { field in
          let isKept = isOfDossier || ["dossier", "cause"].contains(field.name) || field.name == "by"
          return isKept
            ? field.visibility != .published : field.visibility == .published || field.name == "texts"
        })
      for field in draft.fields where field.name == "source" {
        let text = String(decoding: field.value, as: UTF8.self)
        #expect(
          !text.contains("contact-info") && text.hasPrefix("<iati-activity ") && text.hasSuffix("</iati-activity>"))
      }
    }
  }

  @Test("an import's digest and size are those of the file its versions stand in, each at its line")
  func digests() throws {
    var file: [UInt8] = []
    var started: JSON?
    var files = 0
    for draft in Self.drafts {
      switch draft.kind.name.text {
      case ActName.importStarted.rawValue:
        started = try JSON(canonicalBytes: value("import", of: draft))["files"]?.elements.first
        file = Array(Self.head.utf8)
      case ActName.activityPublished.rawValue:
        let origin = try JSON(canonicalBytes: value("origin", of: draft))
        #expect(origin["line"]?.integerValue == Int64(file.count { $0 == 0x0A } + 1))
        file += Array("  ".utf8) + value("source", of: draft) + [0x0A]
      case ActName.importCompleted.rawValue:
        file += Array("</iati-activities>\n".utf8)
        let digest = SHA256.hash(data: file).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        #expect(started?["digest"]?.stringValue == digest)
        #expect(started?["bytes"]?.integerValue == Int64(file.count))
        files += 1
      default: break
      }
    }
    #expect(files > 60)
  }

  @Test("published once, each project has one version and the same number of organisations")
  func once() {
    let facts = DemonstrationFacts(Demonstration(seed: 5, projects: 120, versions: .once))
    #expect(facts.kinds["activity.published"] == 120)
    #expect(facts.organisations.count == 525)
    #expect(facts.kinds["organisation.recorded", default: 0] > 525, "some bear a new name later")
    #expect(facts.isInOrder)
  }

  @Test("nothing is recorded after the last day asked for")
  func until() throws {
    let last = try #require(Day(2022, 6, 30))
    let facts = DemonstrationFacts(Demonstration(seed: 5, projects: 200, until: last))
    #expect(facts.lastMoment.day <= last)
    #expect(facts.projects.values.flatMap(\.transactions).allSatisfy { $0.date.map { $0 <= last } ?? false })
  }

  private static let head = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!-- Hư cấu · Fictitious · Fictif: Nhịp Cầu, demonstration. -->
    <iati-activities version="2.03">

    """

  private func value(_ name: Name, of draft: Draft) -> [UInt8] {
    draft.fields.first { $0.name == name }?.value ?? []
  }
}
