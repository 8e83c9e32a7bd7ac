import Components
import Domain
import Record
import Testing

@testable import Registers

@Suite("The page of certificates") struct CertificatesPageTests {
  private func page(
    _ rows: [CertificateRow], filter: CertificateFilter = CertificateFilter(), present: Int = 1, suspended: Int = 0
  ) -> CertificatesPage {
    CertificatesPage(
      filter: filter, moment: .now, day: Sample.day("2025-11-30"),
      presence: Presence(present: present, suspended: suspended),
      list: CertificateList(rows: rows, count: rows.count), page: 1, origins: [Sample.country("FR")],
      places: PlaceToday(AidSample.places),
      facts: AidPageSample.facts)
  }

  @Test(
    "the heading says how many organisations are present",
    arguments: [
      (Language.vi, "379 tổ chức có mặt ngày 30 tháng 11 năm 2025"),
      (.en, "379 organisations present on 30 November 2025"),
      (.fr, "379 organisations présentes le 30 novembre 2025"),
    ])
  func finding(_ language: Language, _ words: String) {
    #expect(page([PageSample.certificate()], present: 379).title(language) == words)
  }

  @Test("the suspended are said apart, and the law's doubt is said") func basis() {
    let html = Drawing.html(page([PageSample.certificate()], suspended: 2), .en)
    #expect(html.contains("2 more hold suspended certificates only and are not counted."))
    #expect(html.contains("to be confirmed"))
  }

  @Test("where nothing is recorded no zero is counted", arguments: Language.allCases) func nothing(_ language: Language)
  {
    let html = Drawing.html(page([], present: 0), language)
    #expect(!html.contains("<h1>0"))
    #expect(!html.contains("2025"))
    #expect(!html.contains("<table"))
  }

  @Test("whoever holds a table finds the template and where to bring it in", arguments: Language.allCases)
  func template(_ language: Language) {
    let html = Drawing.html(page([PageSample.certificate()]), language)
    #expect(html.contains("href=\"/\(language.rawValue)/certificates/template.xlsx\""))
    #expect(html.contains("href=\"/\(language.rawValue)/desk/import/certificates\""))
  }

  @Test("a row leads to its own page and to its holder; provinces are Vietnamese") func links() {
    let html = Drawing.html(page([PageSample.certificate()]), .fr)
    #expect(html.contains("<a href=\"/fr/certificates/c-1\">01/GP</a>"))
    #expect(html.contains("<a href=\"/fr/organisations/o-1\"><span lang=\"en\">Oxfam &amp; Co</span></a>"))
    #expect(html.contains("<span lang=\"vi\">Đà Nẵng</span>"))
  }

  @Test("fields of work are words in the reader's language; words of their own stay") func fields() {
    var row = PageSample.certificate()
    row.fields = ["war-legacies", "Nuôi ong"]
    #expect(Drawing.html(page([row]), .en).contains("War legacies; Nuôi ong"))
  }

  @Test("a state that is asked for without a day is that of today") func stateNeedsDay() {
    let today = Sample.day("2025-11-30")
    let asked = CertificateQuestions.moment(of: CertificateFilter(state: .inForce), .now, today: today)
    #expect(asked.on == today)
    #expect(CertificateQuestions.moment(of: CertificateFilter(), .now, today: today).on == nil)
  }

  @Test("a filter can be taken away, and the files are of this view") func filters() {
    let filter = CertificateFilter(kind: .operation, province: UnitCode(.of2004, "02"))
    let html = Drawing.html(page([PageSample.certificate()], filter: filter), .en)
    #expect(html.contains("href=\"/en/certificates?kind=operation\""))
    #expect(html.contains("href=\"/en/certificates.csv?kind=operation&amp;province=2004-02\""))
  }
}

/// Rows as the registers give them to pages.
enum PageSample {
  static func certificate(_ standing: Certificate.Standing = .inForce) -> CertificateRow {
    CertificateRow(
      number: Sample.number("c-1"), act: 5, kind: .operation, printed: "01/GP", holder: Sample.number("o-1"),
      holderName: Drawing.said("Oxfam & Co", in: "en"), fields: ["health"], provinces: ["Hà Giang", "Đà Nẵng"],
      issued: Sample.day("2024-01-01"), validFrom: Sample.day("2024-01-15"), expiry: Sample.day("2027-01-14"),
      standing: standing, recordedAt: Instant(milliseconds: 1_704_100_000_000), grant: nil)
  }
}
