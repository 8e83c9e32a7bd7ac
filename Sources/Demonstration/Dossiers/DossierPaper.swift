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
    let procedures = Laws.book.instruments.flatMap(\.procedures)
    let items = procedures.flatMap(\.items).filter { $0.form == .copy || $0.form == .document }
    let papers = items.map { DossierPaper($0.code, $0.words) } + others.map { DossierPaper($0.code, $0.words) }
    return Dictionary(papers.map { ($0.item, $0) }, uniquingKeysWith: { first, _ in first })
  }()

  /// Papers of measures and duties.
  private static let others: [(code: String, words: Wording)] = [
    (
      "audit-report",
      Wording(
        vi: "Báo cáo kiểm toán tài sản, tài chính", en: "Audited report on assets and finance",
        fr: "Rapport d’audit des biens et des finances")
    ),
    (
      "remedy-paper",
      Wording(
        vi: "Tài liệu chứng minh kết quả khắc phục", en: "Evidence of what was remedied",
        fr: "Preuve des corrections apportées")
    ),
    (
      DutyAct.PlanNotice.item,
      Wording(vi: "Kế hoạch triển khai hoạt động", en: "Plan of activities", fr: "Plan d’activité")
    ),
  ]

  private init(_ item: String, _ words: Wording) {
    let document = PaperDocument(lines: [
      words.vi, "Giấy tờ hư cấu của hồ sơ minh họa.", words.en, "A fictitious paper of the demonstration.", words.fr,
      "Pièce fictive de la démonstration.",
    ])
    self.item = item
    bytes = document.bytes
    let hex = SHA256.hash(data: bytes).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    guard let digest = FileDigest(hex) else { preconditionFailure("a SHA-256 has 64 digits") }
    self.digest = digest
  }
}
