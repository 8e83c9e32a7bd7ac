import Dispatch
import GRDB
import Glibc

/// The full check: everything that is stored beside the leaves is recomputed from bytes and compared.
public enum Verification {
  /// Checks a ledger's directory: leaves, commitments, tree, head, positions, ids, versions, claims, keys, erasures,
  /// checkpoint.
  ///
  /// Opens for reading only and takes no lock; sees one state of the ledger. Memory does not grow with the ledger, except by 40
  /// bytes for each claim that is held. Uses two threads. Throws when there is no ledger; what is wrong with one is in the report.
  public static func verify(
    directory: String, progress: (VerificationProgress) -> Void = { _ in }
  ) throws(LedgerError) -> VerificationReport {
    guard DurableFile.exists(directory + "/ledger.sqlite") else { throw .noLedger(directory: directory) }
    var walk = VerificationWalk(directory: directory)
    do {
      let store = try Store(path: directory + "/ledger.sqlite", mode: .reading)
      try store.read { db in
        try walk.readActs(db, progress: progress)
        try walk.compareTables(db)
      }
    } catch {
      walk.report.add(Finding(.database, expected: "a readable ledger", found: "\(error)"))
    }
    return walk.report
  }
}

/// One pass over all acts in order, and what is kept of it.
struct VerificationWalk {
  var report = VerificationReport()
  let state: StateDirectory
  var frontier = Frontier()
  var ids = Tally()
  var versions = Tally()
  var keys = Tally()
  /// Restricted and personal fields that are not held, and those that acts say were erased.
  var missing = Tally()
  var erased = Tally()
  var claims: [Tally.Mark: Position] = [:]
  /// Scratch space: the nodes that the last leaf completed.
  private var completed: [Hash] = []
  /// The root when as many acts were read as the checkpoint counts.
  var rootAtCheckpoint: Hash?
  var signing: (key: SigningKey?, checkpoint: Checkpoint?) = (nil, nil)

  init(directory: String) {
    state = StateDirectory(of: directory)
    do {
      signing = (try state.key(), try state.checkpoint())
    } catch {
      report.add(Finding(.checkpoint, expected: "key and checkpoint of their form", found: "\(error)"))
    }
    report.checkpoint = signing.checkpoint
  }

  /// Batches that are on their way to be checked while the next are read.
  private static let inFlight = 3

  mutating func readActs(_ db: Database, progress: (VerificationProgress) -> Void) throws {
    let total = try Position.fetchOne(db, sql: "SELECT count(*) FROM act") ?? 0
    let cursor = try Row.fetchCursor(db, sql: "SELECT \(RowBatch.columns) FROM act ORDER BY position")
    noteRoot()
    var waiting: [PendingCheck] = []
    while true {
      let batch = try RowBatch(cursor)
      if !batch.rows.isEmpty { waiting.append(PendingCheck(batch)) }
      guard waiting.count >= (batch.rows.isEmpty ? 1 : VerificationWalk.inFlight) else {
        if batch.rows.isEmpty { break }
        continue
      }
      let next = waiting.removeFirst()
      take(next.result, of: next.batch)
      progress(VerificationProgress(done: frontier.size, total: total))
    }
    report.head = Head(size: frontier.size, root: frontier.root)
  }

  private mutating func take(_ check: RowCheck, of batch: RowBatch) {
    for finding in check.findings { report.add(finding) }
    report.openings += check.openings
    report.missing += check.missingCount
    report.bytes += batch.bytes.count
    ids.add(check.ids)
    versions.add(check.versions)
    missing.add(check.missing)
    batch.bytes.withUnsafeBytes { bytes in
      for (row, leafHash) in zip(batch.rows, check.leafHashes) {
        grow(row, leafHash, nodes: UnsafeRawBufferPointer(rebasing: bytes[row.nodes]))
      }
    }
    for note in check.notes { take(note) }
  }

  private mutating func grow(_ row: RowBatch.StoredBytes, _ leafHash: Hash, nodes: UnsafeRawBufferPointer) {
    if row.position != frontier.size {
      report.add(Finding(.position, at: row.position, expected: "\(frontier.size)", found: "\(row.position)"))
    }
    completed.removeAll(keepingCapacity: true)
    frontier.append(leafHash, completed: &completed)
    let isSame = completed.withUnsafeBytes { computed in
      guard computed.count == nodes.count, let mine = computed.baseAddress, let theirs = nodes.baseAddress else {
        return false
      }
      return memcmp(mine, theirs, computed.count) == 0
    }
    if !isSame {
      report.add(
        Finding(
          .node, at: row.position, expected: completed.map(\.base64).joined(separator: " "),
          found: Base64.encode(Array(nodes))))
    }
    noteRoot()
  }

  private mutating func noteRoot() {
    if frontier.size == signing.checkpoint?.size { rootAtCheckpoint = frontier.root }
  }

  private mutating func take(_ note: RowCheck.Note) {
    if let value = note.claims { takeClaims(value, at: note.position) }
    if let value = note.key {
      if let lines = KeyLines.decode(value) {
        keys.add(.key(lines.actor, lines.key, fingerprint: note.fingerprint, first: note.position))
      } else {
        report.add(Finding(.key, at: note.position, expected: "actor, key and count", found: "another form"))
      }
    }
    guard let value = note.erased else { return }
    for erasure in ErasureLines.decode(value) ?? [] {
      erased.add(erasure.field.text.withBytes { .missing($0, at: erasure.position) })
    }
  }

  private mutating func takeClaims(_ value: [UInt8], at position: Position) {
    guard let lines = ClaimLine.decode(value) else {
      report.add(Finding(.claim, at: position, expected: "lines of claims", found: "another form"))
      return
    }
    for line in lines {
      let mark = Tally.Mark.claim(line.kind.text, line.key)
      let holder = claims[mark]
      switch line.change {
      case .take:
        if let holder {
          report.add(Finding(.claim, at: position, expected: "a free claim", found: "one held since \(holder)"))
        }
        claims[mark] = position
      case .release:
        if holder == nil {
          report.add(Finding(.claim, at: position, expected: "a held claim", found: "one that nobody held"))
        }
        claims[mark] = nil
      }
    }
  }
}

/// A batch that another thread checks.
private final class PendingCheck: @unchecked Sendable {
  // Written by the one thread before it signals, read by the other after it waited.
  let batch: RowBatch
  private var outcome: RowCheck?
  private let done = DispatchSemaphore(value: 0)

  init(_ batch: RowBatch) {
    self.batch = batch
    DispatchQueue.global(qos: .userInitiated).async { [self] in
      outcome = RowCheck(batch)
      done.signal()
    }
  }

  var result: RowCheck {
    done.wait()
    return outcome ?? RowCheck(batch)
  }
}
