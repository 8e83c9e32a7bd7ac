import Domain
import Testing

@testable import Registers

@Suite("What the paper of a certificate said on a day") struct PaperOnDayTests {
  private func version(
    _ decision: String?, recorded day: String, until expiry: String, in provinces: [String] = ["Hà Giang"]
  ) -> CertificateRow {
    var row = PageSample.certificate(.inForce)
    row.grant = decision.map { CertificateRow.Grant(procedure: .extendOperation, decision: $0) }
    row.recordedAt = Instant(milliseconds: Int64(Sample.day(day).number) * 86_400_000)
    row.expiry = Sample.day(expiry)
    row.provinces = provinces
    return row
  }

  private func said(_ versions: [CertificateRow], _ day: String) -> CertificateRow? {
    versions.said(on: Sample.day(day))
  }

  @Test("before an amendment what stood until then, from its day on what it says") func amended() {
    let versions = [
      version("1/QĐ", recorded: "2024-01-01", until: "2026-12-31"),
      version("2/QĐ", recorded: "2025-06-01", until: "2026-12-31", in: ["Hà Giang", "Hà Nội"]),
    ]
    #expect(said(versions, "2025-05-31") == versions[0] && said(versions, "2025-06-01") == versions[1])
    #expect(said(versions, "2023-01-01") == versions[0], "before its first day, by its first paper")
    #expect(said([], "2025-06-01") == nil)
  }

  @Test("a day that only the extension covers is told by the extension, one before it by the paper of then")
  func extended() {
    let versions = [
      version("1/QĐ", recorded: "2024-01-01", until: "2025-03-31"),
      version("2/QĐ", recorded: "2025-06-01", until: "2028-03-31"),
    ]
    #expect(said(versions, "2025-03-31") == versions[0] && said(versions, "2025-04-01") == versions[1])
  }

  @Test("what is recorded anew corrects what stood, and a change of standing takes nothing from the paper")
  func corrected() {
    let corrected = version(nil, recorded: "2025-06-01", until: "2026-12-31", in: ["Tuyên Quang"])
    let recorded = [version(nil, recorded: "2024-01-01", until: "2026-12-31"), corrected]
    #expect(said(recorded, "2025-01-01") == corrected)
    let granted = recorded + [version("1/QĐ", recorded: "2026-01-01", until: "2029-12-31")]
    #expect(said(granted, "2025-01-01") == corrected, "with its correction, without what was granted later")
    let suspended = [granted[2], granted[2]]
    #expect(said(suspended, "2025-01-01") == suspended[1])
  }
}
