import Domain
import Foundation
import Ledger
import Record
import Testing

@testable import Service

@Suite("Certificates of representative offices beside those of operation, on every public page")
struct OfficeCertificateTests {
  /// A record with an office in Đà Nẵng that works in Tuyên Quang, and an operation certificate for Cao Bằng.
  private struct Place {
    let premises: Premises
    let office: Certificate
    let operation: Certificate

    init() async throws {
      premises = try await Premises.record()
      let today = premises.house.clock.today
      func certificate(_ number: String, _ kind: Certificate.Kind, _ province: String, _ seat: Text?) throws
        -> Certificate
      {
        Certificate(
          number: try #require(CertificateNumber(number)), kind: kind, holder: try #require(RecordNumber("o-sample")),
          fields: [Text("health")], provinces: [Text(province)], seat: seat, issued: today - 400,
          validFrom: today - 400,
          expiry: today + 60, standing: .inForce)
      }
      office = try certificate(
        "7/VPĐD", .representativeOffice, "Tuyên Quang", Text("12 Bạch Đằng, phường Hải Châu, Đà Nẵng"))
      operation = try certificate("8/HĐ", .operation, "Cao Bằng", nil)
      let holder = Organisation(
        identifier: nil, name: Narratives("Quỹ Thử Nghiệm"), kind: .internationalNGO, country: CountryCode("DE"))
      let recorded = [office, operation].map {
        RecordAct.certificateRecorded(.certificate($0.kind, $0.number), $0).draft()
      }
      try await premises.house.append(
        Request(acts: [RecordAct.organisationRecorded(office.holder, holder).draft()] + recorded))
      try await premises.settle()
    }

    func text(_ path: String) async throws -> String {
      let answer = try await premises.get(path)
      #expect(answer.status == 200, "\(path)")
      return answer.text
    }
  }

  @Test("its own page names the kind, the seat and what it allows", arguments: Language.allCases)
  func page(language: Language) async throws {
    let place = try await Place()
    let number = RecordNumber.certificate(.representativeOffice, place.office.number)
    let page = try await place.text("/\(language.rawValue)/certificates/\(number)")
    #expect(page.contains(Certificate.Kind.representativeOffice.wording[language]))
    #expect(page.contains("12 Bạch Đằng, phường Hải Châu, Đà Nẵng"))
    let allowed = [
      Language.vi: "được đặt Văn phòng đại diện và hoạt động", .en: "may keep its representative office",
      .fr: "peut tenir son bureau",
    ]
    #expect(page.contains(allowed[language] ?? "?"))
    let other = RecordNumber.certificate(.operation, place.operation.number)
    let control = try await place.text("/\(language.rawValue)/certificates/\(other)")
    #expect(!control.contains(allowed[language] ?? "?") && !control.contains("Bạch Đằng"))
  }

  @Test("lists, what expires, and who may work where say of each certificate what it is", arguments: Language.allCases)
  func lists(language: Language) async throws {
    let place = try await Place()
    let kind = Certificate.Kind.representativeOffice.wording[language]
    for path in ["certificates?kind=representative-office", "certificates/expiring", "who?province=2025-08"] {
      let page = try await place.text("/\(language.rawValue)/\(path)")
      #expect(page.contains(kind) && page.contains("7/VPĐD"), "\(path)")
    }
    #expect(try await !place.text("/\(language.rawValue)/who?province=2025-08").contains("8/HĐ"))
  }

  @Test("files have the seat and its province; one without an office has neither")
  func seat() async throws {
    let place = try await Place()
    let lines = ParsedFile.csv(try await place.premises.get("/vi/certificates.csv").body)
    let columns = try #require(lines.first)
    let (seat, province) = (
      try #require(columns.firstIndex(of: "seat")), try #require(columns.firstIndex(of: "seat_province"))
    )
    let office = try #require(lines.first { $0.contains("7/VPĐD") })
    #expect(office[seat] == "12 Bạch Đằng, phường Hải Châu, Đà Nẵng" && office[province] == "2025/48")
    let operation = try #require(lines.first { $0.contains("8/HĐ") })
    #expect(operation[seat].isEmpty && operation[province].isEmpty)
    let json = try ParsedFile.json(try await place.premises.get("/vi/certificates.json").body)
    #expect(json.contains { $0["seat_province"] as? String == "2025/48" })
  }

  @Test("a feed tells of this view alone: by province, of who may work there, of what expires")
  func feeds() async throws {
    let place = try await Place()
    for path in ["certificates.atom?province=2025-08", "who.atom?province=2025-08"] {
      let feed = try await place.text("/en/\(path)")
      #expect(feed.contains("7/VPĐD") && !feed.contains("8/HĐ"), "\(path)")
    }
    let all = try await place.text("/en/certificates/expiring.atom")
    #expect(all.contains("7/VPĐD") && all.contains("8/HĐ"))
    let page = try await place.text("/en/certificates/expiring")
    for ending in ["csv", "xlsx", "json", "atom"] { #expect(page.contains("/en/certificates/expiring.\(ending)")) }
  }
}
