import Crypto
import Domain
import Foundation
import Ledger
import Papers
import Record

/// Whether a file is the paper of a certificate as it was delivered: checked from its own bytes and the verifier's key, without asking
/// anyone.
enum PaperCheck {
  /// What a genuine paper proves.
  struct Proven: Equatable {
    var issued: CertificateIssued
    /// Where the act stands in the ledger.
    var position: Int64
    /// How many acts the checkpoint covers under which it was proven.
    var acts: Int64
  }

  /// Why a file proves nothing.
  enum Doubt: Error, Equatable {
    /// No certificate of ours, or one of whose bytes any was changed, added or taken away.
    case altered
    /// Its receipt was signed by somebody else.
    case otherSigner
    /// Its receipt does not hold: the act is not in the tree that was signed, or a value is not the one committed to.
    case falseReceipt
    /// The receipt is genuine, and of another act or another paper.
    case otherPaper
  }

  /// The proof of a file. Cost: two hashes of the file, one signature.
  static func check(_ file: [UInt8], by key: VerifierKey) throws(Doubt) -> Proven {
    guard let paper = DeliveredPaper(file: file) else { throw .altered }
    let receipt: Receipt
    let leaf: Leaf
    do throws(Receipt.Fault) {
      receipt = try Receipt(paper.receipt)
      guard receipt.text == paper.receipt else { throw .malformed }
      leaf = try receipt.verify(with: key)
    } catch {
      switch error {
      case .malformed: throw .altered
      case .badCheckpoint: throw .otherSigner
      case .notIncluded, .wrongValue: throw .falseReceipt
      }
    }
    guard leaf.kind == ActName.certificateIssued.ledgerKind else { throw .otherPaper }
    let values = Dictionary(receipt.shown.map { ($0.name, $0.opening.value) }, uniquingKeysWith: { first, _ in first })
    guard let issued = try? CertificateIssued(opened: { values[$0] }), issued.paper == digest(paper.body) else {
      throw .otherPaper
    }
    return Proven(issued: issued, position: receipt.position, acts: receipt.checkpoint.size)
  }

  /// The SHA-256 of a body, as an act commits to it.
  static func digest(_ body: [UInt8]) -> FileDigest? {
    FileDigest(SHA256.hash(data: body).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined())
  }
}

extension PaperCheck.Doubt {
  var wording: Wording {
    switch self {
    case .altered:
      Wording(
        vi: "Tệp này không phải giấy đăng ký do nền tảng này giao, hoặc đã bị sửa đổi.",
        en: "This file is no certificate as this platform delivers them, or it has been changed.",
        fr: "Ce fichier n’est pas un certificat tel que cette plateforme les remet, ou il a été modifié.")
    case .otherSigner:
      Wording(
        vi: "Biên nhận trong tệp không do khóa này ký.", en: "The receipt in the file was not signed by this key.",
        fr: "Le reçu contenu dans le fichier n’a pas été signé par cette clé.")
    case .falseReceipt:
      Wording(
        vi: "Biên nhận trong tệp không đúng: mục ghi không có trong sổ cái đã ký.",
        en: "The receipt in the file does not hold: the act is not in the ledger that was signed.",
        fr: "Le reçu contenu dans le fichier est faux\u{00A0}: l’acte ne figure pas dans le grand livre signé.")
    case .otherPaper:
      Wording(
        vi: "Biên nhận là thật nhưng thuộc về một giấy khác.",
        en: "The receipt is genuine, but belongs to another paper.",
        fr: "Le reçu est authentique, mais appartient à un autre document.")
    }
  }
}
