import Domain
import Exchange
import IATI
import Ledger
import Record
import Testing

@Suite("Published files in the record", .enabled(if: SharedFiles.arePresent))
struct PublishedFilesTests {
  private static let names = [
    "3fi-activity.xml", "3fi-org.xml", "acfspain-bd.xml", "acfspain-ph.xml", "activities.xml", "asian-dev-bank-org.xml",
    "beis-activity.xml", "broken.xml", "canada-activity.xml", "finddiagnostics-activity.xml", "gdihub-activity.xml",
    "MAEC_IATI_INDONESIA.xml", "unops-at-activity.xml", "usaid-bt.xml", "wvuk-cd.xml",
  ]

  @Test("go in whole, read back as they went in, and go in once")
  func whole() async throws {
    let place = try Place()
    let files = Self.names.map(SharedFiles.file)
    let report = try await place.take(files)
    #expect(report.files.filter { $0.refusal != nil }.map(\.name) == ["broken.xml", "wvuk-cd.xml"])
    #expect(report.added == report.files.reduce(0) { $0 + $1.activities } - report.superseded)
    #expect(report.organisations == 2)
    var transactions = 0
    for case .activityPublished(_, let activity) in try place.acts() {
      transactions += activity.project.transactions.count
      #expect(!String(decoding: activity.source, as: UTF8.self).contains("<contact-info"))
    }
    #expect(transactions == report.files.reduce(0) { $0 + $1.transactions })
    #expect(try await place.take(files).number == nil)
  }
}
