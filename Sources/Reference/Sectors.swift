public import Domain

/// Names of fields of work: DAC purposes and categories, Sustainable Development Goals.
///
/// Source and doubts stand at the head of `Words/dac-purposes.csv`, `dac-categories.csv` and `sdg-goals.csv`. The tables are
/// read once, when first asked for.
public enum Sectors {
  /// A field of work as its list has it.
  public struct Entry: Hashable, Sendable {
    public let code: String
    /// The wider field it belongs to: a purpose's category of three digits; nil for categories and goals.
    public let category: String?
    public let name: Wording
    /// Withdrawn codes still name what older activities said.
    public let standing: Standing
  }

  /// Whether a code may still be used in new reports.
  public enum Standing: String, Hashable, Sendable {
    case active, withdrawn
  }

  /// The name of a code in one of IATI's sector vocabularies: `1` DAC purposes of five digits, `2` DAC categories of three,
  /// `7` Sustainable Development Goals; nil for other vocabularies and unknown codes.
  public static func name(code: String, vocabulary: String) -> Wording? {
    switch vocabulary {
    case "1": purpose(code)?.name
    case "2": category(code)?.name
    case "7": goal(code)?.name
    default: nil
    }
  }

  public static func purpose(_ code: String) -> Entry? { purposeOf[code] }
  public static func category(_ code: String) -> Entry? { categoryOf[code] }
  public static func goal(_ code: String) -> Entry? { goalOf[code] }

  /// The category of three digits a code belongs to, in vocabulary `1` or `2`; nil for goals and unknown codes.
  public static func category(of code: String, vocabulary: String) -> Entry? {
    switch vocabulary {
    case "1": purpose(code)?.category.flatMap(category)
    case "2": category(code)
    default: nil
    }
  }

  /// CRS purposes of five digits, in the order of their codes.
  public static let purposes = read("Words/dac-purposes.csv")
  /// DAC categories of three digits, in the order of their codes.
  public static let categories = read("Words/dac-categories.csv")
  /// The seventeen Sustainable Development Goals.
  public static let goals = read("Words/sdg-goals.csv")

  private static let purposeOf = byCode(purposes)
  private static let categoryOf = byCode(categories)
  private static let goalOf = byCode(goals)

  private static func byCode(_ entries: [Entry]) -> [String: Entry] {
    Dictionary(uniqueKeysWithValues: entries.map { ($0.code, $0) })
  }

  private static func read(_ name: String) -> [Entry] {
    let table = Table(name)
    let code = table.column("code")
    let category = table.columns.firstIndex(of: "category")
    let status = table.columns.firstIndex(of: "status")
    let words = WordingColumns(of: table)
    return table.rows.map { row in
      Entry(
        code: row[code], category: category.map { row[$0] }, name: words.wording(row),
        standing: status.flatMap { Standing(rawValue: row[$0]) } ?? .active)
    }
  }
}
