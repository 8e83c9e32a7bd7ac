import Domain
import Record

/// The addresses the load asks for.
enum Addresses {
  /// Every project, spread so that neighbours in the list are strangers in the record.
  static func projects(_ count: Int) -> [String] {
    (0..<count).compactMap { index in
      let project = index &* 60_013 % count
      guard let identifier = ActivityIdentifier("XX-BENCH-\(project / SyntheticProjects.ofSource)-\(project)") else {
        return nil
      }
      return "/\(Language.allCases[index % 3].rawValue)/projects/\(RecordNumber.project(identifier))"
    }
  }

  /// Lists of which each has some five hundred projects: by publisher, and by who gave the money; in their usual order, or
  /// in another.
  static func lists(_ count: Int, order: String = "") -> [String] {
    let sources = max(count / SyntheticProjects.ofSource, 1)
    let bySource = (0..<sources).flatMap { source in
      ["source=\(SyntheticProjects.source(source))", "organisation=\(number(source))"]
    }
    let byFunder = (1000..<1200).map { "organisation=\(number($0))" }
    let filters = bySource + byFunder
    let pages = max(min(count / 200, 400) / 50, 1)
    return (1...pages).flatMap { page in
      filters.flatMap { filter in
        Language.allCases.map { "/\($0.rawValue)/projects?\(filter)\(order)" + (page > 1 ? "&page=\(page)" : "") }
      }
    }
  }

  private static func number(_ organisation: Int) -> RecordNumber {
    .organisation(SyntheticProjects.organisation(organisation))
  }
}
