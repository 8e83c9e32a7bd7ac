public import Domain

/// What stands in one cell of a file that a person filled.
public enum SheetCell: Hashable, Sendable {
  case empty
  /// Words, outer white space as written.
  case text(String)
  /// A number without a date's format, in the shortest way of writing it.
  case number(String)
  case day(Day)
  case boolean(Bool)

  /// The cell as a reader sees it, trimmed and composed; days as `2025-11-30`.
  public var string: String {
    switch self {
    case .empty: ""
    case .text(let text): Text(text).string
    case .number(let number): number
    case .day(let day): day.description
    case .boolean(let truth): truth ? "TRUE" : "FALSE"
    }
  }

  /// Whether a reader sees nothing in it.
  public var isEmpty: Bool { string.isEmpty }
}

/// A row of a sheet with the number under which its writer sees it.
public struct SheetRow: Hashable, Sendable {
  /// From 1.
  public var number: Int
  /// From the first column on; what follows the last written cell is left out.
  public var cells: [SheetCell]

  public init(number: Int, cells: [SheetCell]) {
    self.number = number
    self.cells = cells
  }

  /// The cell of a column, from 0; empty where nothing was written.
  public subscript(_ column: Int) -> SheetCell { cells.indices.contains(column) ? cells[column] : .empty }

  /// Whether a reader sees nothing in it.
  public var isEmpty: Bool { cells.allSatisfy(\.isEmpty) }
}

/// One sheet of a file, held in memory: files of people are small, and larger ones are refused.
public struct Sheet: Hashable, Sendable {
  /// Empty for a file that has no sheets.
  public var name: String
  /// Rows with something in them, in order.
  public var rows: [SheetRow]

  public init(name: String, rows: [SheetRow]) {
    self.name = name
    self.rows = rows
  }
}

extension SheetCell {
  /// A column as spreadsheets name it: 0 is `A`, 26 is `AA`.
  public static func columnName(_ column: Int) -> String {
    var (rest, name) = (column, "")
    repeat {
      name = String(UnicodeScalar(UInt8(65 + rest % 26))) + name
      rest = rest / 26 - 1
    } while rest >= 0
    return name
  }

  /// The column and row of `C7`, both from 0; nil for what is no such reference.
  static func place(_ reference: some StringProtocol) -> (column: Int, row: Int)? {
    var (column, row, letters, digits) = (0, 0, 0, 0)
    for byte in reference.utf8 {
      switch byte {
      case 0x41...0x5A where digits == 0 && letters < 3:
        column = column * 26 + Int(byte - 0x40)
        letters += 1
      case 0x30...0x39 where letters > 0 && digits < 7:
        row = row * 10 + Int(byte - 0x30)
        digits += 1
      default: return nil
      }
    }
    guard letters > 0, digits > 0, row > 0 else { return nil }
    return (column - 1, row - 1)
  }
}
