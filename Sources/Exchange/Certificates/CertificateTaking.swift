import Domain
import Record

/// Appends the rows that were found good, in small batches under the versions they were judged by: whatever changed meanwhile is a
/// conflict of its row and overwrites nothing.
public struct CertificateTaking {
  private let journal: any Journal
  private var organisations: Set<RecordNumber> = []

  /// So small that a filing waits for one batch at most some tens of milliseconds.
  private static let rowsPerBatch = 50

  public init(into journal: any Journal) { self.journal = journal }

  /// What was appended.
  public struct Outcome: Sendable {
    public var rows: [JudgedCertificate]
    /// Organisations that the record did not know.
    public var organisations: Int
    public var acts: Int
    /// The position of the last act; nil where nothing was appended.
    public var last: Int64?
  }

  /// Takes the good rows; the rows come back with what became of them. The same rows again append nothing: they are judged to be
  /// the same.
  public mutating func take(_ judged: [JudgedCertificate]) async throws -> Outcome {
    var outcome = Outcome(rows: judged, organisations: 0, acts: 0, last: nil)
    let good = judged.indices.filter { judged[$0].recording != nil }
    for start in stride(from: 0, to: good.count, by: Self.rowsPerBatch) {
      let batch = Array(good[start..<min(start + Self.rowsPerBatch, good.count)])
      if try await append(batch, &outcome) { continue }
      for row in batch where try await !append([row], &outcome) {
        outcome.rows[row].verdict = .conflict
        outcome.rows[row].findings.append(CertificateFinding(.number, .changedMeanwhile))
      }
    }
    return outcome
  }

  /// False where something else came in between; then nothing of the batch is appended.
  private mutating func append(_ batch: [Int], _ outcome: inout Outcome) async throws -> Bool {
    var filing = Filing([], expecting: [:])
    var new: Set<RecordNumber> = []
    for index in batch {
      guard let row = outcome.rows[index].recording else { continue }
      if let organisation = row.organisation {
        let number = row.certificate.holder
        if !organisations.contains(number), new.insert(number).inserted {
          filing.acts.append(.organisationRecorded(number, organisation))
          filing.expecting[number] = 0
        }
      }
      if row.version == 0 {
        filing.claims.append(
          Filing.Claim(
            kind: CertificateClaim.kindName, key: CertificateClaim.key(of: row.certificate), act: filing.acts.count))
      }
      filing.acts.append(.certificateRecorded(row.subject, row.certificate))
      filing.expecting[row.subject] = row.version
    }
    do { outcome.last = try await journal.append(filing) } catch is JournalConflict { return false }
    organisations.formUnion(new)
    outcome.organisations += new.count
    outcome.acts += filing.acts.count
    return true
  }
}
