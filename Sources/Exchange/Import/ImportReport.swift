public import Domain
import IATI
import Record

/// What became of an import, for the person who asked for it.
public struct ImportReport: Codable, Sendable {
  /// Its number; nil where nothing was appended, because nothing had changed or it was a rehearsal.
  public var number: String?
  /// An interrupted import of the same files was taken up where it had stopped.
  public var resumed = false
  /// An open import of other files from this source, which was closed first.
  public var abandoned: String?
  public var files: [File] = []
  public var added = 0
  public var changed = 0
  public var unchanged = 0
  /// Activities that another one of the same identifier stands for.
  public var superseded = 0
  /// Activities that are on record from another source.
  public var ofOtherSource = 0
  /// Activities without identifier: they could not be known again.
  public var withoutIdentifier = 0
  /// Organisations entered from files of organisations.
  public var organisations = 0
  /// The first thousand.
  public var findings: [Finding] = []
  public var findingCount = 0
  /// The position of the last act appended: what a reader waits for.
  public var lastPosition: Int64?

  public init() {}

  /// A file, and whether it was taken.
  public struct File: Codable, Sendable {
    public var name: String
    public var bytes: Int64
    public var activities = 0
    public var organisations = 0
    public var transactions = 0
    /// Why it was refused whole; nil where it was taken.
    public var refusal: Words?
  }

  /// A finding with its file and its activity.
  public struct Finding: Codable, Sendable {
    public var file: String
    public var line: Int
    /// The identifier of the activity; nil where it has none or the finding is about the file.
    public var activity: String?
    public var rule: String
    public var arguments: [String]
    public var severity: String

    public var wording: Wording {
      FindingWords.wording(ActivityPublished.Finding(rule: rule, line: line, arguments: arguments))
    }
  }

  /// A sentence in the three languages, as it travels between processes.
  public struct Words: Codable, Sendable {
    public var vi: String
    public var en: String
    public var fr: String

    public init(_ wording: Wording) {
      vi = wording.vi
      en = wording.en
      fr = wording.fr
    }

    public var wording: Wording { Wording(vi: vi, en: en, fr: fr) }
  }

  /// Whether a file was refused.
  public var hasRefusals: Bool { files.contains { $0.refusal != nil } }

  private static let mostFindings = 1_000

  mutating func add(_ findings: [ActivityPublished.Finding], file: String, activity: String?) {
    findingCount += findings.count
    for finding in findings.prefix(max(0, ImportReport.mostFindings - self.findings.count)) {
      let severity = FindingRule(rawValue: finding.rule)?.severity ?? .warning
      self.findings.append(
        Finding(
          file: file, line: finding.line, activity: activity, rule: finding.rule, arguments: finding.arguments,
          severity: severity.rawValue))
    }
  }
}

/// How far an import is.
public struct ImportProgress: Sendable {
  public enum Stage: String, Codable, Sendable {
    /// Files are read whole, to see whether they are fit.
    case judging
    /// Activities are appended.
    case appending
  }

  public var stage: Stage
  /// Bytes of the files done at this stage, and in all.
  public var done: Int64
  public var total: Int64
}

/// Why an import could not be carried out; nothing of it is shown.
public enum ImportFault: Error, Sendable {
  /// No file was named.
  case noFiles
  /// The name of the source is empty, or longer than 200 bytes, or has control characters in it.
  case badSource(String)
  /// A file changed between its judging and its reading; the import was abandoned.
  case changedWhileReading(file: String)
  /// Another import of the source, or an act about one of its projects, came in between; the same import again goes on from
  /// there.
  case overtaken
  /// The ledger refused or failed.
  case journal(any Error)

  /// What happened, in words; the ledger's own faults are worded by whoever knows them.
  public var wording: Wording {
    switch self {
    case .noFiles: Wording(vi: "Chưa chọn tệp nào", en: "No file was named", fr: "Aucun fichier n’est indiqué")
    case .badSource(let source):
      Wording(
        vi: "“\(source)” không dùng được làm tên nguồn", en: "“\(source)” cannot serve as the name of a source",
        fr: "« \(source) » ne peut pas servir de nom de source")
    case .changedWhileReading(let file):
      Wording(
        vi: "\(file): tệp bị thay đổi trong khi đang đọc; việc nhập đã bị hủy",
        en: "\(file): the file changed while it was being read; the import was abandoned",
        fr: "\(file) : le fichier a changé pendant la lecture ; l’importation est abandonnée")
    case .overtaken:
      Wording(
        vi: "Có thao tác khác xen vào; hãy nhập lại để tiếp tục",
        en: "Something else came in between; import again to go on",
        fr: "Une autre opération est intervenue ; relancez l’importation pour continuer")
    case .journal:
      Wording(
        vi: "Không ghi được vào sổ cái; không có gì được công bố",
        en: "The ledger could not be written; nothing of the import is shown",
        fr: "Le grand livre n’a pas pu être écrit ; rien de l’importation n’est montré")
    }
  }
}
