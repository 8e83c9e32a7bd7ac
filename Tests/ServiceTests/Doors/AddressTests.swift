import Domain
import Ledger
import Registers
import Testing

@testable import Service

@Suite("Addresses")
struct AddressTests {
  /// Every shape of page, built from the enumeration: the switch makes a new page a line here.
  private static func pages() throws -> [PublicPage] {
    let number = try #require(RecordNumber("p-1"))
    let all: [PublicPage] = [
      .home, .organisations, .organisation(number), .projects, .project(number), .certificates, .certificate(number),
      .check, .certificateWatch(.expiring), .certificateWatch(.withdrawn), .who, .serviceLevels, .acts,
      .act(.position(0)), .act(.id(ActID.random())), .search, .ledger, .about, .calendar, .rates, .glossary,
      .taxonomies, .present, .aid,
      .aidOf(number), .province(UnitCode(.of2025, "08")), .country(try #require(CountryCode("JP"))),
      .field(.programme(.health)), .field(.category("122")), .breakdown(.years), .breakdown(.provinces),
      .breakdown(.fields), .breakdown(.countries), .procedures, .procedure(.issueOperation),
      .reports, .report(try #require(RecordNumber("r-2025-06-mofa"))),
    ]
    for page in all {
      switch page {
      case .home, .organisations, .organisation, .projects, .project, .certificates, .certificate, .certificateWatch,
        .who, .serviceLevels, .acts, .act, .search, .ledger, .about, .calendar, .rates, .glossary, .taxonomies,
        .check, .present, .aid, .aidOf, .province, .country, .field, .breakdown, .procedures, .procedure, .reports,
        .report:
        continue
      }
    }
    return all
  }

  private static func path(_ page: PublicPage) -> String {
    switch page {
    case .home: ""
    case .organisations: "/organisations"
    case .organisation(let number): "/organisations/\(number)"
    case .projects: "/projects"
    case .project(let number): "/projects/\(number)"
    case .certificates: "/certificates"
    case .certificate(let number): "/certificates/\(number)"
    case .certificateWatch(let watch): "/certificates/\(watch.rawValue)"
    case .check: "/check"
    case .who: "/who"
    case .serviceLevels: "/service-levels"
    case .acts: "/acts"
    case .act(.position(let position)): "/acts/\(position)"
    case .act(.id(let id)): "/acts/\(id.hex)"
    case .search: "/search"
    case .ledger: "/ledger"
    case .about: "/about"
    case .calendar: "/calendar"
    case .rates: "/rates"
    case .glossary: "/glossary"
    case .taxonomies: "/taxonomies"
    case .present: "/present"
    case .aid: "/aid"
    case .aidOf(let number): "/aid/\(number)"
    case .province(let unit): "/provinces/\(unit.list.rawValue)-\(unit.code)"
    case .country(let country): "/countries/\(country.code.lowercased())"
    case .field(let field): "/fields/\(field.code)"
    case .breakdown(let part): "/\(part.rawValue)"
    case .procedures: "/procedures"
    case .reports: "/reports"
    case .report(let number): "/reports/\(number)"
    case .procedure(let name): "/procedures/\(name)"
    }
  }

  @Test("every page stands in three languages, for everyone, and its files beside it")
  func everyPage() throws {
    for page in try Self.pages() {
      for language in Language.allCases {
        let path = "/\(language.rawValue)\(Self.path(page))"
        let address = Address(path: path)
        #expect(address == .page(language, page))
        #expect(address?.audience == .everyone)
        for form in FileForm.allCases {
          let file = Address(path: path + form.ending)
          #expect(file == (page.forms.contains(form) ? .file(language, page, form) : nil))
        }
      }
    }
  }

  @Test(
    "every other address has an audience",
    arguments: [
      ("/", Audience.everyone), ("/style-1.css", .everyone), ("/mark-1.svg", .everyone), ("/robots.txt", .everyone),
      ("/checkpoint", .everyone), ("/tile/0/000", .everyone), ("/tile/entries/000.p/3", .everyone),
      ("/receipt/0123456789abcdef0123456789abcdef", .everyone),
      ("/paper/0123456789abcdef0123456789abcdef", .everyone), ("/c/0123456789abc/1", .everyone),
      ("/verifier-key", .everyone), ("/health", .machines),
      ("/metrics", .machines),
    ])
  func audiences(path: String, audience: Audience) {
    #expect(Address(path: path)?.audience == audience)
  }

  @Test("one page has one address: no other spelling leads to it")
  func oneSpelling() throws {
    for page in try Self.pages() {
      let path = "/vi\(Self.path(page))"
      let wrong = ["/VI" + path.dropFirst(3), path + "/x/y/z", "/" + path, String(path.dropFirst()), path.uppercased()]
      for other in wrong where other != path { #expect(Address(path: other) == nil, "\(other)") }
    }
  }

  @Test("any text at all is an address or none, and never a trap")
  func anything() {
    var chance = Chance(seed: 2)
    let parts = [
      "/", "vi", "en", "projects", "acts", "tile", "receipt", ".csv", ".json", "..", "%", "\u{0}", "đ", "0", "x1", "",
    ]
    for _ in 0..<20_000 {
      let path = (0..<chance.below(9)).map { _ in chance.one(of: parts) }.joined()
      if let address = Address(path: path) { #expect(Audience.allCases.contains(address.audience)) }
    }
  }
}
