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

  /// Lists of which each has five hundred to a thousand projects: by publisher, and by who gave the money.
  static func lists(_ count: Int) -> [String] {
    let sources = max(count / SyntheticProjects.ofSource, 1)
    let bySource = (0..<sources).flatMap { source in
      ["source=\(SyntheticProjects.source(source))", "organisation=\(number(source))"]
    }
    let byFunder = (1000..<1200).map { "organisation=\(number($0))" }
    let filters = bySource + byFunder
    let pages = max(min(count / 200, 400) / 50, 1)
    return (1...pages).flatMap { page in
      filters.flatMap { filter in
        Language.allCases.flatMap { language in
          ["", "&sort=title"].map {
            "/\(language.rawValue)/projects?\(filter)\($0)" + (page > 1 ? "&page=\(page)" : "")
          }
        }
      }
    }
  }

  private static func number(_ organisation: Int) -> RecordNumber {
    .organisation(SyntheticProjects.organisation(organisation))
  }
}
