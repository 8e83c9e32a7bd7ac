import Crypto
import Domain
import Foundation
import Ledger
import Papers
import Record

/// Whether a file is the paper of a certificate as it was delivered. Everything that a stranger needs is in the file and in the
/// verifier's key; a checkpoint, or the record itself, only adds what they know. The page and the command ask this one function.
enum PaperCheck {
  /// Longest file that is read; ours have some tens of kilobytes.
  static let longest = 2 << 20

  /// By what a file is judged.
  struct Ground {
    var key: VerifierKey
    /// What is known, from elsewhere, to have been signed.
    var checkpoint: Checkpoint?
    /// The record itself, where it is at hand.
    var record: Ledger?

    /// The keys by which a receipt may be signed: the present one, and where the record is at hand to be compared with, those by which
    /// it signed before. Alone, a former key proves nothing: whoever holds it may have signed since.
    func keys(named origin: String) throws(LedgerError) -> [VerifierKey] {
      try ([key] + (record?.formerKeys() ?? [])).filter { $0.name == origin }
    }
  }

  /// What a genuine paper proves.
  struct Proven: Equatable {
    var issued: CertificateIssued
    /// Under what the record knows the certificate.
    var certificate: RecordNumber
    var act: ActID
    /// Where the act stands in the ledger.
    var position: Int64
    /// How many acts the checkpoint covers under which it was proven.
    var acts: Int64
    /// What a later act issued for the same certificate; nil where the record is not at hand, too.
    var replacedBy: CertificateIssued?
  }

  /// The judgement of a file. Cost: two passes over it, one signature. Throws where the record at hand cannot be read.
  static func judge(_ file: [UInt8], by ground: Ground) throws(LedgerError) -> Result<Proven, PaperDoubt> {
    let proven: Proven
    switch try prove(file, by: ground) {
    case .failure(let doubt): return .failure(doubt)
    case .success(let found): proven = found
    }
    guard let record = ground.record else { return .success(proven) }
    return try compare(proven, file, with: record)
  }

  /// The SHA-256 of a body, as an act commits to it.
  static func digest(_ body: [UInt8]) -> FileDigest? {
    FileDigest(SHA256.hash(data: body).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined())
  }
}

/// What is proven without asking anyone.
extension PaperCheck {
  private static func prove(
    _ file: [UInt8], by ground: Ground
  ) throws(LedgerError) -> Result<Proven, PaperDoubt> {
    guard file.count <= longest else { return .failure(.tooLong) }
    guard let parts = PaperParts(file: file) else { return .failure(PaperCheck.without(file)) }
    guard let text = parts.receipt, let receipt = try? Receipt(text), receipt.text == text else {
      return .failure(.tailChanged)
    }
    let keys = try ground.keys(named: receipt.checkpoint.origin)
    do throws(PaperDoubt) {
      return .success(try prove(parts, receipt, try verified(receipt, by: keys), ground.checkpoint))
    } catch {
      return .failure(error)
    }
  }

  private static func prove(
    _ parts: PaperParts, _ receipt: Receipt, _ leaf: Leaf, _ checkpoint: Checkpoint?
  ) throws(PaperDoubt) -> Proven {
    guard leaf.kind == ActName.certificateIssued.ledgerKind, let certificate = RecordNumber(leaf.subject.text) else {
      throw .otherAct
    }
    let values = Dictionary(receipt.shown.map { ($0.name, $0.opening.value) }, uniquingKeysWith: { first, _ in first })
    guard let issued = try? CertificateIssued(opened: { values[$0] }), let paper = issued.paper else { throw .otherAct }
    guard paper == digest(parts.body) else { throw PaperCheck.exchanged(parts.body, issued) }
    guard parts.delivered != nil else { throw .tailChanged }
    if let checkpoint { try compare(receipt, with: checkpoint) }
    return Proven(
      issued: issued, certificate: certificate, act: leaf.id, position: receipt.position,
      acts: receipt.checkpoint.size)
  }

  /// A file without a tail: the body of a certificate alone, or something else.
  private static func without(_ file: [UInt8]) -> PaperDoubt {
    let isOurs = Certificate.Kind.allCases.contains { kind in
      BodyTitle.read(in: file)?.hasPrefix(kind.wording.vi) ?? false
    }
    return isOurs ? .noReceipt : .notOurs
  }

  /// The leaf that a receipt proves; `keys` are those of its origin.
  private static func verified(_ receipt: Receipt, by keys: [VerifierKey]) throws(PaperDoubt) -> Leaf {
    guard let first = keys.first else { throw .otherRecord(receipt.checkpoint.origin) }
    let key = keys.first { receipt.checkpoint.isSigned(by: $0) } ?? first
    do throws(Receipt.Fault) {
      return try receipt.verify(with: key)
    } catch {
      switch error {
      case .badCheckpoint: throw .otherSigner
      case .notIncluded, .wrongValue, .malformed: throw .falseReceipt
      }
    }
  }

  /// A body that is not the one committed to: another certificate's, by what it calls itself, or a changed one.
  private static func exchanged(_ body: [UInt8], _ issued: CertificateIssued) -> PaperDoubt {
    let title = BodyTitle.read(in: body)
    return title == nil || title == CertificatePaper.title(of: issued.certificate)
      ? .bodyChanged : .otherCertificate(issued.certificate.number)
  }

  /// What one checkpoint can say of a receipt under another without asking anyone: of the same size, whether they are one; of a
  /// smaller size, that the act is newer.
  private static func compare(_ receipt: Receipt, with checkpoint: Checkpoint) throws(PaperDoubt) {
    guard receipt.position < checkpoint.size else { throw .notYetRecorded(acts: checkpoint.size) }
    if checkpoint.size == receipt.checkpoint.size, checkpoint.root != receipt.checkpoint.root { throw .otherHistory }
  }
}

/// What the record adds.
extension PaperCheck {
  private static func compare(
    _ proven: Proven, _ file: [UInt8], with record: Ledger
  ) throws(LedgerError) -> Result<Proven, PaperDoubt> {
    guard let act = try record.act(at: proven.position) else {
      return .failure(.notYetRecorded(acts: record.size))
    }
    guard act.id == proven.act, let receipt = PaperParts(file: file)?.receipt.flatMap({ try? Receipt($0) }),
      act.leaf == receipt.leaf
    else { return .failure(.otherHistory) }
    let checkpoint = receipt.checkpoint
    if checkpoint.size <= record.size, try record.root(at: checkpoint.size) != checkpoint.root {
      return .failure(.otherHistory)
    }
    var proven = proven
    proven.replacedBy = try record.issues(of: proven.certificate).last { $0.position > proven.position }?.issued
    return .success(proven)
  }
}

extension Ledger {
  /// The acts by which a certificate was issued, and issued again, in their order.
  func issues(of certificate: RecordNumber) throws(LedgerError) -> [(position: Int64, issued: CertificateIssued)] {
    try acts(of: certificate.ledgerName).compactMap { act in
      guard !act.isRestricted, case .certificateIssued(_, let issued)? = try? RecordAct(act) else { return nil }
      return (act.position, issued)
    }
  }
}
