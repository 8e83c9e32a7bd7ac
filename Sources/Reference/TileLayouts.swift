public import Domain

/// Where each province stands on a map of tiles (`Places/tiles-34.csv`, `Places/tiles-63.csv`). Each is read once, when first
/// asked for.
public struct TileLayout: Sendable {
  /// A province on the grid: rows from the north, columns from the west.
  public struct Tile: Hashable, Sendable {
    public let unit: UnitCode
    public let row: Int
    public let column: Int
    /// Its short name, in the lines that fit the tile.
    public let label: [String]
  }

  /// An archipelago, with the province it belongs to.
  public struct Islands: Hashable, Sendable {
    public let unit: UnitCode
    public let name: String
    public let province: UnitCode
    public let row: Int
    public let column: Int
  }

  /// In the order of their codes.
  public let tiles: [Tile]
  public let islands: [Islands]

  /// The 34 provinces since 1 July 2025.
  public static let since2025 = TileLayout("Places/tiles-34.csv")
  /// The 63 provinces until 30 June 2025.
  public static let until2025 = TileLayout("Places/tiles-63.csv")

  private init(_ file: String) {
    let table = Table(file)
    let columns = ["unit", "row", "column", "label", "of"].map(table.column)
    var (tiles, islands): ([Tile], [Islands]) = ([], [])
    for row in table.rows {
      guard let unit = UnitCode(row[columns[0]]), let line = Int(row[columns[1]]), let column = Int(row[columns[2]])
      else { fatalError("Reference: \(file), \(row)") }
      let label = row[columns[3]]
      if let province = UnitCode(row[columns[4]]) {
        islands.append(Islands(unit: unit, name: label, province: province, row: line, column: column))
      } else {
        tiles.append(
          Tile(unit: unit, row: line, column: column, label: label.split(separator: "/").map(String.init)))
      }
    }
    self.tiles = tiles.sorted { $0.unit < $1.unit }
    self.islands = islands
  }
}
