/// How large a file may be, and its parts: what keeps memory bounded whatever a stranger sends.
public struct Limits: Sendable, Hashable {
  /// Bytes of the whole file.
  public var file: Int64
  /// Bytes of one activity or organisation; this much is held in memory.
  public var activity: Int
  /// Bytes of the text of one element.
  public var text: Int
  /// Bytes of one tag, comment or processing instruction, to within one read of 128 KiB.
  public var markup: Int
  /// Elements inside elements; the standard itself needs nine.
  public var depth: Int
  /// Attributes and name spaces of one element.
  public var attributes: Int
  /// Activities in one file; some forty bytes are held for each, to know an identifier that comes twice.
  public var activities: Int

  public init(
    file: Int64 = 8 << 30, activity: Int = 32 << 20, text: Int = 4 << 20, markup: Int = 1 << 20, depth: Int = 64,
    attributes: Int = 256, activities: Int = 4_000_000
  ) {
    self.file = file
    self.activity = activity
    self.text = text
    self.markup = markup
    self.depth = depth
    self.attributes = attributes
    self.activities = activities
  }

  /// What an import takes: 8 GiB of file, 32 MiB an activity, 4 MiB a text.
  public static let standard = Limits()

  /// The limit that a refused file is over.
  public enum Exceeded: String, Sendable, Hashable, CaseIterable {
    case file, activity, text, markup, depth, attributes, activities
  }
}
