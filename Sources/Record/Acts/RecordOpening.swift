public import Domain

/// The first act of every data directory: it fixes for ever whether this is a demonstration or a record.
public struct RecordOpening: Equatable, Sendable {
  public enum Nature: String, Sendable {
    /// Fictitious from the first act to the last; every page says so.
    case demonstration
    case record
  }

  public var nature: Nature
  /// Who runs this installation, as the footer names them.
  public var operatedBy: String

  public init(nature: Nature, operatedBy: String) {
    self.nature = nature
    self.operatedBy = operatedBy
  }

  /// The subject of what concerns the whole record.
  public static let subject = wellKnown("record")

  private static func wellKnown(_ text: String) -> RecordNumber {
    guard let number = RecordNumber(text) else { preconditionFailure("\(text) breaks the grammar of record numbers") }
    return number
  }
}
