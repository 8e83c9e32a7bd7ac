import Components
import Domain
import Foundation
import HTTPTypes
import Ledger
import Record
import Reference
import Registers
import Testing

@testable import Service

@Suite("The code on a certificate’s paper, and the page behind it")
struct CertificateCodeTests {
  @Test("an address of its own, short and without a language; no other spelling")
  func spelling() throws {
    let certificate = try #require(RecordNumber("c-0123456789abc"))
    #expect(Address(path: "/c/0123456789abc/2") == .code(CertificateCode(certificate: certificate, paper: 2)))
    #expect(Address(path: "/c/0123456789abc") == .code(CertificateCode(certificate: certificate, paper: nil)))
    #expect(CertificateCode(certificate: certificate, paper: 2).path == "/c/0123456789abc/2")
    for wrong in [
      "/c", "/c/", "/c/0123456789abc/", "/c/0123456789abc/0", "/c/0123456789abc/02", "/c/0123456789abc/1/1",
      "/c/0123456789ABC/1", "/c/../1", "/C/0123456789abc/1",
    ] {
      #expect(Address(path: wrong) == nil, "\(wrong)")
    }
  }

  @Test(
    "whoever scans it is sent on in the language of the telephone, Vietnamese where it names none of ours",
    arguments: [("fr-FR,fr;q=0.9", "fr"), ("en-GB", "en"), ("de", "vi"), ("", "vi")])
  func sentOn(accepted: String, language: String) async throws {
    let premises = try await Premises.record()
    let delivery = try await Delivery(on: premises)
    let code = CertificateCode(certificate: delivery.subject, paper: 1)
    let answer = try await premises.get(code.path, [.acceptLanguage: accepted])
    #expect(answer.status == 303 && answer[.vary] == "Accept-Language")
    #expect(answer[.location] == "/\(language)/certificates/\(delivery.subject)?paper=1")
  }

  @Test("at one glance: state, organisation, number, until when, decision; and the proof", arguments: Language.allCases)
  func glance(language: Language) async throws {
    let premises = try await Premises.record()
    let delivery = try await Delivery(on: premises)
    let text = try await premises.get("/\(language.rawValue)/certificates/\(delivery.subject)?paper=1").text
    let glance = try #require(text.range(of: "class=\"glance").map { String(text[$0.lowerBound...].prefix(2_000)) })
    for words in [
      Certificate.State.inForce.wording[language], "o-sample", "12/GCN-DEMO",
      delivery.certificate.expiry.words(language),
      "345/QĐ-DEMO-2026",
    ] {
      #expect(glance.contains(words), "\(words)")
    }
    let checkpoint = try #require(premises.house.ledger.latestCheckpoint())
    for proof in [
      "/receipt/\(delivery.act.id.hex)", "/paper/\(delivery.act.id.hex)", PaperCheck.digest(delivery.body)?.hex ?? "-",
      "/checkpoint", checkpoint.root.hex, "/acts/1", "/\(language.rawValue)/check",
    ] {
      #expect(text.contains(proof), "\(proof)")
    }
    #expect(!text.contains("<script"))
    #expect(!text.contains("class=\"notice notice-bad\""), "control: the newest paper needs no warning")
  }

  @Test("whoever holds a paper that was replaced is told by what, in the language they change to as well")
  func replaced() async throws {
    let premises = try await Premises.record()
    let first = try await Delivery(on: premises)
    _ = try await Delivery(on: premises, decision: "99/QĐ-DEMO-2029", until: "2032-09-14")
    let page = "certificates/\(first.subject)"
    let old = try await premises.get("/en/\(page)?paper=1").text
    #expect(old.contains("<h1>This paper has been replaced by that of decision 99/QĐ-DEMO-2029"))
    #expect(!old.contains("glance-good"), "no paper but the newest is given the colour of its certificate")
    #expect(old.contains("Extended from 14 September 2029 to 14 September 2032"))
    #expect(old.contains("href=\"/fr/\(page)?paper=1\""))
    let new = try await premises.get("/en/\(page)?paper=2").text
    #expect(!new.contains("replaced by"), "control: the newer paper")
    #expect(new.contains("glance-good"))
    let forged = try await premises.get("/vi/\(page)?paper=3").text
    #expect(forged.contains("chưa từng cấp bản giấy có mã như vậy</h1>"))
    #expect(!forged.contains("glance-good"))
    #expect(try await premises.get("/vi/\(page)?paper=x").status == 400)
  }

  @Test("on any day: not yet valid, in force, expired; suspended while it was, lifted since; withdrawn")
  func states() async throws {
    let moment = MovingDay(try #require(Day(2026, 9, 10)))
    let premises = try await Premises.record(clock: moment.clock)
    let by = try #require(DecisionNumber("7/QĐ"))
    let first = try await Delivery(on: premises)
    func record(_ standing: Certificate.Standing, on day: Day) async throws {
      moment.day = day
      var certificate = first.certificate
      certificate.standing = standing
      try await premises.house.append(
        Request(acts: [RecordAct.certificateRecorded(first.subject, certificate).draft()]))
    }
    try await record(.suspended(since: try #require(Day(2027, 3, 1)), by: by), on: try #require(Day(2027, 3, 1)))
    try await record(.inForce, on: try #require(Day(2027, 6, 1)))
    try await record(.withdrawn(on: try #require(Day(2028, 1, 1)), by: by), on: try #require(Day(2027, 12, 20)))
    for (day, state) in [
      ("2026-09-14", Certificate.State.notYetValid), ("2026-09-15", .inForce), ("2027-03-01", .suspended),
      ("2027-05-31", .suspended), ("2027-06-01", .inForce), ("2027-12-31", .inForce), ("2028-01-01", .withdrawn),
    ] {
      let text = try await premises.get("/en/certificates/\(first.subject)?on=\(day)").text
      #expect(text.contains("<strong>\(state.wording.en)</strong>"), "\(day)")
    }
    let other = try await Delivery(on: premises, number: "9/GCN-DEMO")
    let expired = try await premises.get("/en/certificates/\(other.subject)?on=2029-09-15").text
    #expect(expired.contains("<strong>Expired</strong>"))
  }

  @Test(
    "all that it loads stays under 50,000 bytes, uncompressed, in a long life with all provinces",
    arguments: Language.allCases)
  func weight(language: Language) async throws {
    let premises = try await Premises.record()
    let delivery = try await Delivery(on: premises)
    var certificate = delivery.certificate
    certificate.fields = FieldOfWork.allCases.map { Text($0.rawValue) }
    // Issued before the mergers for every province of then: each stands with what it is now.
    certificate.issued = try #require(Day(2024, 1, 1))
    let provinces = Places.provinces.units(.province, on: certificate.issued)
    #expect(provinces.count == 63)
    certificate.provinces = provinces.map { Text($0.latest.name) }
    for year in 0..<40 {
      certificate.expiry = try #require(Day(2030 + year, 1, 1))
      try await premises.house.append(
        Request(acts: [RecordAct.certificateRecorded(delivery.subject, certificate).draft()]))
    }
    try await premises.settle()
    let page = try await premises.get("/\(language.rawValue)/certificates/\(delivery.subject)?paper=1").text
    let loaded = Sheet(page).tags.compactMap { tag in
      tag.name == "link" && ["stylesheet", "icon"].contains(tag.attributes["rel"])
        ? tag.attributes["href"] : tag.attributes["src"]
    }
    #expect(loaded.count == 2, "\(loaded)")
    var bytes = page.utf8.count
    for path in loaded { bytes += try await premises.get(path).body.count }
    #expect(bytes < 50_000, "\(bytes)")
    print("· page of a certificate, \(language.rawValue): \(bytes) bytes, of them \(page.utf8.count) HTML")
    #expect(page.contains("life=whole"))
    let whole = try await premises.get("/\(language.rawValue)/certificates/\(delivery.subject)?life=whole").text
    #expect(whole.utf8.count > page.utf8.count, "control: all of it is longer")
  }
}
