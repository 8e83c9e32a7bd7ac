import Domain

@testable import Papers

/// A certificate of nobody's, for tests of its paper.
enum PaperSample {
  static func paper(
    number: String = "12/GCN-DEMO", standing: CertificatePaper.Standing = .demonstration,
    provinces: [String] = ["Hà Giang", "Đắk Lắk"]
  ) throws -> CertificatePaper {
    guard let number = CertificateNumber(number), let decision = DecisionNumber("345/QĐ-DEMO-2026"),
      let holder = RecordNumber("o-sample"), let issued = Day(2026, 9, 3), let from = Day(2026, 9, 15),
      let expiry = Day(2029, 9, 14), let decree = InstrumentNumber("58/2022/NĐ-CP")
    else { throw PaperFault() }
    let certificate = Certificate(
      number: number, kind: .operation, holder: holder, fields: [Text("education"), Text("environment")],
      provinces: provinces.map { Text($0) }, issued: issued, validFrom: from, expiry: expiry, standing: .inForce)
    let names = Narratives([
      .init(language: "vi", text: Text("Quỹ Hạt Giống Xanh (hư cấu)")),
      .init(language: "en", text: Text("Green Seed Fund (fictitious)")),
    ])
    return CertificatePaper(
      certificate: certificate, decision: decision,
      office: Wording(vi: "Bộ Ngoại giao", en: "Ministry of Foreign Affairs", fr: "ministère des Affaires étrangères"),
      holder: names, country: Wording(vi: "Pháp", en: "France", fr: "France"),
      basis: [Citation(decree, article: 7), Citation(decree, article: 11, clause: 6)],
      address: "https://nhipcau.example/vi/certificates/c-0123456789abc", standing: standing)
  }

  /// What a receipt looks like; its proof is checked elsewhere.
  static let receipt =
    "c2sp.org/tlog-proof@v1\nextra AAAA\nindex 7\n\nnhipcau.example/local\n8\nAAAA\n\n— nhipcau.example/local AAAA\n"
}

struct PaperFault: Error {}
