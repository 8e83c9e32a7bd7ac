/// A yearly report written out in one language, for files that people read and print (văn bản báo cáo). Every figure is a text
/// already: the same values give the same bytes in every form of file.
public struct WrittenReport: Hashable, Sendable {
  public var title: String
  /// Whose report it is.
  public var author: String
  public var language: Language
  /// The day on which it was filed, or last corrected; stands in the file as its date.
  public var made: Day
  /// Said across every page, where it is no report of a record.
  public var mark: String?
  /// Said at the foot of every page: which report of which record this is.
  public var foot: String
  public var blocks: [Block]

  public init(
    title: String, author: String, language: Language, made: Day, mark: String?, foot: String, blocks: [Block]
  ) {
    self.title = title
    self.author = author
    self.language = language
    self.made = made
    self.mark = mark
    self.foot = foot
    self.blocks = blocks
  }

  /// A part of the text, one under the other.
  public enum Block: Hashable, Sendable {
    case heading(String)
    case paragraph(String)
    case table(Table)
  }

  /// Figures in rows.
  public struct Table: Hashable, Sendable {
    public var caption: String
    public var columns: [Column]
    public var rows: [[String]]
    /// Sums under the columns; nil without.
    public var total: [String]?

    public init(_ caption: String, columns: [Column], rows: [[String]], total: [String]? = nil) {
      self.caption = caption
      self.columns = columns
      self.rows = rows
      self.total = total
    }
  }

  /// A column with its heading; its width against the others'.
  public struct Column: Hashable, Sendable {
    public var heading: String
    public var isNumber: Bool
    public var share: Int

    public init(_ heading: String, share: Int = 2, isNumber: Bool = false) {
      self.heading = heading
      self.share = share
      self.isNumber = isNumber
    }
  }
}
