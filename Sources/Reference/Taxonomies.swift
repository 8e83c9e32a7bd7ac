public import Domain

/// The lists aid is told apart by, and how they are read as one another (`Words/taxonomies.csv`, `taxonomy-values.csv`,
/// `taxonomy-mappings.csv`). Read once, when first asked for.
public enum Taxonomies {
  /// In the order of their names.
  public static let all: [Taxonomy] = {
    let table = Table("Words/taxonomies.csv")
    let (name, source, footing) = (table.column("taxonomy"), table.column("source"), table.column("footing"))
    let words = WordingColumns(of: table)
    return table.rows.map { row in
      guard let list = Taxonomy.Name(rawValue: row[name]), let stand = LegalFooting(rawValue: row[footing]) else {
        fatalError("Reference: taxonomies, \(row)")
      }
      return Taxonomy(
        name: list, title: words.wording(row), source: row[source], footing: stand, values: values(of: list))
    }
  }()

  /// A list by its name.
  public static func list(_ name: Taxonomy.Name) -> Taxonomy {
    guard let list = all.first(where: { $0.name == name }) else { fatalError("Reference: taxonomies lack \(name)") }
    return list
  }

  /// All mappings, in the order of the file.
  public static let mappings: [TaxonomyMapping] = {
    let table = Table("Words/taxonomy-mappings.csv")
    let columns = ["from", "code", "to", "target", "fit"].map(table.column)
    let words = WordingColumns(of: table)
    var order: [Pair] = []
    var lines: [Pair: [TaxonomyMapping.Line]] = [:]
    for row in table.rows {
      guard let from = Taxonomy.Name(rawValue: row[columns[0]]), let to = Taxonomy.Name(rawValue: row[columns[2]]),
        let fit = TaxonomyMapping.Fit(rawValue: row[columns[4]])
      else { fatalError("Reference: taxonomy mappings, \(row)") }
      let (pair, target, loss) = (Pair(from: from, to: to), row[columns[3]], words.wording(row))
      if lines[pair] == nil { order.append(pair) }
      lines[pair, default: []].append(
        TaxonomyMapping.Line(
          from: row[columns[1]], to: target.isEmpty ? nil : target, fit: fit, loss: loss.vi.isEmpty ? nil : loss))
    }
    return order.map { TaxonomyMapping(from: $0.from, to: $0.to, lines: lines[$0] ?? []) }
  }()

  /// The mappings that lead away from a list.
  public static func mappings(from name: Taxonomy.Name) -> [TaxonomyMapping] { mappings.filter { $0.from == name } }

  private struct Pair: Hashable {
    let from: Taxonomy.Name
    let to: Taxonomy.Name
  }

  private static func values(of name: Taxonomy.Name) -> [Taxonomy.Value] {
    switch name {
    case .programmeFields: FieldOfWork.allCases.map { .init(code: $0.rawValue, name: $0.wording) }
    case .goals: Sectors.goals.map { .init(code: $0.code, name: $0.name) }
    case .sectors: Sectors.categories.filter { $0.standing == .active }.map { .init(code: $0.code, name: $0.name) }
    case .origins: Continent.allCases.map { .init(code: $0.rawValue, name: $0.wording) }
    case .priorities, .workshopThemes, .targetGroups: own[name] ?? []
    }
  }

  /// Lists that have no table elsewhere.
  private static let own: [Taxonomy.Name: [Taxonomy.Value]] = {
    let table = Table("Words/taxonomy-values.csv")
    let (name, code) = (table.column("taxonomy"), table.column("code"))
    let words = WordingColumns(of: table)
    var values: [Taxonomy.Name: [Taxonomy.Value]] = [:]
    for row in table.rows {
      guard let list = Taxonomy.Name(rawValue: row[name]) else { fatalError("Reference: taxonomy values, \(row)") }
      values[list, default: []].append(.init(code: row[code], name: words.wording(row)))
    }
    return values
  }()
}
