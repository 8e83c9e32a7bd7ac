/// What tells this installation's own papers from files of others: the one kind of document with an attachment that is taken, for the
/// attachment is the receipt that proves it.
public protocol OwnPapers: Sendable {
  /// Longest file that may be one, in bytes.
  var longest: Int64 { get }

  /// The paper without its attachment, if every byte of the file is as this installation delivered it; nil otherwise.
  func body(of file: [UInt8]) -> [UInt8]?
}
