import Crypto
import Domain

/// What a table of certificates came to, or would: for its officer, on a page, on paper and between processes.
public struct CertificateImportReport: Codable, Sendable {
  public var file: String
  /// SHA-256 of the file in hex: what is confirmed is what was previewed.
  public var digest: String
  /// Why the file was refused whole; nil where its rows were judged.
  public var refusal: ImportReport.Words?
  public var rows = 0
  public var new = 0
  public var changed = 0
  public var same = 0
  public var conflicts = 0
  public var questions = 0
  public var errors = 0
  /// Organisations the record did not know; of a preview, those it would enter.
  public var organisations = 0
  /// The rows of which there is something to say, at most ``mostLines`` of them.
  public var lines: [Line] = []
  public var isRehearsal: Bool
  /// Where the workbook with the rows that were not taken was written.
  public var returned: String?
  /// The position of the last act appended: what a reader waits for.
  public var lastPosition: Int64?

  public static let mostLines = 500

  public init(file: String, digest: String, refusal: ImportReport.Words? = nil, isRehearsal: Bool) {
    self.file = file
    self.digest = digest
    self.refusal = refusal
    self.isRehearsal = isRehearsal
  }

  /// A row of the file.
  public struct Line: Codable, Sendable {
    public var row: Int
    public var number: String
    public var organisation: String
    public var verdict: CertificateVerdict
    /// The columns in which it differs from the record.
    public var changes: [CertificateColumn]
    public var findings: [Finding]
    public var candidates: [Candidate]
  }

  public struct Finding: Codable, Sendable {
    public var severity: CertificateFinding.Severity
    /// `F12`; nil where it is about the row, or the file has no such column.
    public var cell: String?
    public var column: CertificateColumn?
    public var words: ImportReport.Words
  }

  public struct Candidate: Codable, Sendable {
    public var record: String
    public var name: String
    public var country: String?
    /// Per cent.
    public var likeness: Int
    public var reason: ImportReport.Words
  }

  /// Rows that go back to the officer.
  public var returnedRows: Int { conflicts + questions + errors }

  /// Adds the rows of a table.
  public mutating func add(_ judged: [JudgedCertificate], of table: CertificateTable) {
    rows = judged.count
    func count(_ verdict: CertificateVerdict) -> Int { judged.count { $0.verdict == verdict } }
    (new, changed, same) = (count(.new), count(.changed), count(.same))
    (conflicts, questions, errors) = (count(.conflict), count(.question), count(.error))
    organisations =
      Set(judged.filter { $0.recording?.organisation != nil }.compactMap { $0.recording?.certificate.holder }).count
    let told = judged.filter { !$0.findings.isEmpty || $0.verdict == .changed }
    lines = told.prefix(Self.mostLines).map { Line($0, of: table) }
  }
}

extension CertificateImportReport.Line {
  init(_ judged: JudgedCertificate, of table: CertificateTable) {
    row = judged.row.number
    number = judged.printed
    organisation = judged.organisation
    verdict = judged.verdict
    changes = judged.changes
    findings = judged.findings.map { finding in
      let letter = finding.column.flatMap { table.letter(of: $0) }
      return CertificateImportReport.Finding(
        severity: finding.severity, cell: letter.map { "\($0)\(judged.row.number)" }, column: finding.column,
        words: ImportReport.Words(finding.wording))
    }
    candidates = judged.candidates.map { candidate in
      CertificateImportReport.Candidate(
        record: candidate.number.text, name: candidate.name, country: candidate.country?.code,
        likeness: Int((candidate.score * 100).rounded()), reason: ImportReport.Words(candidate.reason))
    }
  }
}

extension CertificateImportReport {
  /// SHA-256 of a file in hex.
  public static func digest(of bytes: [UInt8]) -> String {
    SHA256.hash(data: bytes).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
