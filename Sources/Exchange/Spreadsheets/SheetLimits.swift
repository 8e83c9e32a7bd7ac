/// How large a file of a person may be, and its parts: what keeps memory and time bounded whatever a stranger sends.
public struct SheetLimits: Sendable, Hashable {
  /// Bytes of the file.
  public var file: Int
  /// Entries of the archive that a workbook is.
  public var entries: Int
  /// Bytes of one part of a workbook, unpacked.
  public var part: Int
  /// Bytes of all parts that are read, unpacked.
  public var unpacked: Int
  /// How many times larger than the file all that is unpacked may be.
  public var ratio: Int
  /// Elements inside elements; a sheet needs seven.
  public var depth: Int
  public var rows: Int
  public var columns: Int
  /// Bytes of the text of one cell; spreadsheets hold 32,767 signs.
  public var text: Int
  /// Cells of a sheet that hold something.
  public var cells: Int

  public init(
    file: Int = 20 << 20, entries: Int = 512, part: Int = 64 << 20, unpacked: Int = 128 << 20, ratio: Int = 200,
    depth: Int = 32, rows: Int = 20_000, columns: Int = 256, text: Int = 128 << 10, cells: Int = 1_000_000
  ) {
    self.file = file
    self.entries = entries
    self.part = part
    self.unpacked = unpacked
    self.ratio = ratio
    self.depth = depth
    self.rows = rows
    self.columns = columns
    self.text = text
    self.cells = cells
  }

  /// What an import of a person's file takes: 20 MiB, 20,000 rows.
  public static let standard = SheetLimits()

  /// The limit that a refused file is over.
  public enum Exceeded: String, Sendable, Hashable, CaseIterable {
    case file, entries, part, unpacked, ratio, depth, rows, columns, text, cells
  }
}
