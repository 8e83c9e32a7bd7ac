import Components
import Domain
import Ledger
import Procedures
import Registers
import Testing

@testable import Service

/// The pages anybody may read, each with one address on the demonstration.
enum SitePage: String, CaseIterable {
  case home, organisations, organisation, projects, project, certificates, acts, actByPosition, actByID, search,
    nothingFound
  case ledger, about, calendar, procedures, procedure, rates, glossary, taxonomies
  case present, aid, years, provinces, province, formerProvince, countries, country, fields, field, category
  case certificate, check, expiring, withdrawn, who, whoInProvince, serviceLevels

  /// The address behind the language.
  func path(on premises: Premises) async throws -> String {
    switch self {
    case .home: ""
    case .organisations: "/organisations"
    case .organisation: try await SitePage.first("/organisations/", on: "/vi/organisations", premises)
    case .projects: "/projects"
    case .project: try await SitePage.first("/projects/", on: "/vi/projects", premises)
    case .certificates: "/certificates"
    case .acts: "/acts"
    case .actByPosition: "/acts/3"
    case .actByID: "/acts/\(try #require(try premises.house.ledger.act(at: 3)).id.hex)"
    case .search: "/search?q=nuoc"
    case .nothingFound: "/search?q=kh%C3%B4ngc%C3%B3g%C3%AC"
    case .ledger: "/ledger"
    case .about: "/about"
    case .calendar: "/calendar"
    case .procedures: "/procedures"
    case .procedure: "/procedures/certificate.operation.issue"
    case .rates: "/rates"
    case .glossary: "/glossary"
    case .taxonomies: "/taxonomies"
    case .present: "/present?on=2025-11-30"
    case .aid: "/aid?from=2000&to=2026"
    case .years: "/years?from=2000&to=2026&currency=VND"
    case .provinces: "/provinces?map=63"
    case .province: "/provinces/2025-08"
    case .formerProvince: "/provinces/2004-02?on=2023-06-30"
    case .countries: "/countries"
    case .country: "/countries/jp?from=2022&to=2022&currency=VND"
    case .fields: "/fields"
    case .field: "/fields/health"
    case .category: "/fields/122"
    case .certificate: try await SitePage.first("/certificates/c-", on: "/vi/certificates", premises)
    case .check: "/check"
    case .expiring: "/certificates/expiring?on=2025-11-30"
    case .withdrawn: "/certificates/withdrawn?on=2025-11-30"
    case .who: "/who"
    case .whoInProvince: "/who?province=2025-08&on=2025-11-30"
    case .serviceLevels: "/service-levels"
    }
  }

  /// The words its main heading must hold, where they do not come from the record.
  var heading: Wording? {
    switch self {
    case .home: HomeWords.title
    case .acts: ActsPage.title
    case .ledger: LedgerPage.title
    case .about: AboutPage.title
    case .procedures: GuideList.title
    case .procedure:
      Wording(
        vi: "Cấp Giấy đăng ký hoạt động", en: "Issue of an operation certificate",
        fr: "Délivrance d’un certificat d’activité")
    case .who: WhoPage.name
    case .check: FileCheckWords.title
    case .organisations, .organisation, .projects, .project, .certificates, .search, .nothingFound, .calendar,
      .rates, .glossary, .taxonomies,
      .actByPosition, .actByID, .present, .aid, .years, .provinces, .province, .formerProvince, .countries, .country,
      .fields, .field, .category, .certificate, .expiring, .withdrawn, .whoInProvince, .serviceLevels:
      nil
    }
  }

  private static func first(_ prefix: String, on list: String, _ premises: Premises) async throws -> String {
    let links = Sheet(try await premises.get(list).text).links
    let link = try #require(links.first { $0.hasPrefix("/vi" + prefix) })
    return String(link.dropFirst(3))
  }
}
