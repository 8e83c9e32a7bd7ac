import Crypto
public import Domain
import Reference

/// A paper of a demonstration dossier as a file: one for each item of a procedure, which says in three languages that it is
/// fictitious. Its bytes are the same for ever, so that whoever keeps files can be given them beforehand.
public struct DossierPaper: Sendable {
  /// The code of the dossier item.
  public let item: String
  public let digest: FileDigest
  public let bytes: [UInt8]
  public var type: FileType { .docx }

  /// The papers that are filed as files, by the codes of their items.
  static let all: [String: DossierPaper] = {
    let procedures = Laws.book.instruments.flatMap(\.procedures).filter { $0.name == .issueOperation }
    let items = procedures.flatMap(\.items).filter { $0.form == .copy || $0.form == .document }
    return Dictionary(items.map { ($0.code, DossierPaper($0)) }, uniquingKeysWith: { first, _ in first })
  }()

  private init(_ item: DossierItem) {
    let document = PaperDocument(lines: [
      item.words.vi, "Giấy tờ hư cấu của hồ sơ minh họa.", item.words.en, "A fictitious paper of the demonstration.",
      item.words.fr, "Pièce fictive de la démonstration.",
    ])
    self.item = item.code
    bytes = document.bytes
    let hex = SHA256.hash(data: bytes).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    guard let digest = FileDigest(hex) else { preconditionFailure("a SHA-256 has 64 digits") }
    self.digest = digest
  }
}
