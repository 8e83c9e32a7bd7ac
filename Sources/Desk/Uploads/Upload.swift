import Domain

/// By which an upload that is under way is found; random.
public struct UploadID: Hashable, Sendable, CustomStringConvertible {
  public let text: String

  /// nil unless the text is 32 hexadecimal digits.
  public init?(_ text: some StringProtocol) {
    let valid = text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    guard text.utf8.count == 32, valid else { return nil }
    self.text = String(text)
  }

  static func drawn() -> UploadID { UploadID(drawn: Random.identifier()) }
  private init(drawn text: String) { self.text = text }

  public var description: String { text }
}

/// A file that is under way: it can be broken off and gone on with for a day (tệp đang tải lên).
public struct Upload: Equatable, Sendable {
  public let id: UploadID
  public var draft: DraftID
  /// The dossier item it is for.
  public var item: String
  public var fileName: String
  /// The size that was announced.
  public var bytes: Int64
  /// So much has come: the next byte goes there.
  public var received: Int64
}

/// Why a file was not taken.
public enum UploadRefusal: Error, Equatable, Sendable {
  /// Not there, or another's: the answer is the same.
  case notFound
  case draftFiled
  case empty
  case tooLarge(most: Int64)
  /// All files of a draft together.
  case draftFull(most: Int64)
  case tooManyAtOnce(most: Int)
  case tooManyPapers(most: Int)
  /// Bytes for another place than the next one: the sender goes on from here.
  case outOfStep(received: Int64)
  case moreThanAnnounced(Int64)
  case incomplete(received: Int64, of: Int64)
  case content(FileRefusal)
  /// The operator's scanner found something.
  case infected
  /// The operator's scanner gave no answer.
  case notScanned
  case diskFull
}
