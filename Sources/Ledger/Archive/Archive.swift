/// A ledger as text, one act a line, with roots in between: what outlives every database (docs/ledger.md).
public enum Archive {
  /// What an archive holds.
  public enum Coverage: String, Sendable {
    /// Public values only; the others stay committed to.
    case published = "public"
    /// Every value that is held: to be kept like the ledger itself.
    case sealed
  }

  /// Why an archive was not taken in.
  public enum Fault: Error, Hashable, Sendable {
    /// The first line, from 1, that is not what it must be.
    case mismatch(line: Int, String)
    /// There is a ledger already.
    case notEmpty(directory: String)
    /// The source could not be read, or the place not be written.
    case ledger(LedgerError)
  }

  /// What was taken in.
  public struct Imported: Hashable, Sendable {
    public let origin: String
    public let head: Head
    public let coverage: Coverage
    /// Acts that were not here before.
    public let added: Position
  }

  static let heading = "nhipcau.ledger/1"
  /// Acts between two roots.
  static let rootInterval: Position = 1_000
}
