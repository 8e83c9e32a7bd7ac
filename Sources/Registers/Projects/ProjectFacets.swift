import Domain
import Record

/// The values under which one version of a project is counted.
enum ProjectFacets {
  /// Each value once, in the order of facets and values.
  static func of(_ activity: ActivityPublished, parties: ProjectParties) -> [(Facet, String)] {
    let project = activity.project
    let countries = project.countries.map(\.country.code) + project.transactions.compactMap(\.country?.code)
    let categories = (project.sectors + project.transactions.flatMap(\.sectors)).compactMap(\.category)
    var facets: [(Facet, String)] = [(.all, "")]
    facets += Set(countries).sorted().map { (.country, $0) }
    facets += Set(categories).sorted().map { (.sector, $0) }
    facets += parties.roles.map { (.organisation, $0.organisation.text) }
    facets.append((.status, String(project.status?.rawValue ?? 0)))
    facets.append((.source, activity.origin.source))
    return facets
  }
}
