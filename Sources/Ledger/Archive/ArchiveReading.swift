import Foundation
import GRDB

/// Reads an archive's lines into a store, every act checked before it is written.
struct ArchiveReading {
  private var lines: ArchiveLines
  private let store: Store
  private let isCompleting: Bool
  private var coverage = Archive.Coverage.published
  private var origin = ""
  private var checkpoint: Checkpoint?
  private var isEnded = false
  /// Acts that the archive has shown so far, and their tree.
  private var frontier = Frontier()
  private var added: Position = 0
  private var isAsserted = false
  /// Values that the archive does not have, and those that its acts say were erased: in a sealed one, the same.
  private var missing = Tally()
  private var erased = Tally()

  /// Acts and bytes of one transaction.
  private static let batchCount = 1_000
  private static let batchBytes = 16 << 20

  init(_ lines: ArchiveLines, into store: Store, isCompleting: Bool) {
    self.lines = lines
    self.store = store
    self.isCompleting = isCompleting
  }

  mutating func run(progress: (Position) -> Void) throws -> (imported: Archive.Imported, checkpoint: Checkpoint?) {
    try readHeading()
    while !isEnded {
      try store.write { db in try readBatch(db) }
      try store.checkpointWAL(emptying: false)
      progress(frontier.size)
    }
    guard isAsserted else { throw mismatch("the archive ends without a root: it was cut off") }
    guard coverage == .published || missing == erased else {
      throw mismatch("a value is missing that no act erased, or there that one did")
    }
    try store.write { db in try finish(db) }
    let imported = Archive.Imported(
      origin: origin, head: Head(size: frontier.size, root: frontier.root), coverage: coverage, added: added)
    return (imported, checkpoint)
  }

  private func mismatch(_ what: String) -> Archive.Fault { .mismatch(line: max(lines.number, 1), what) }

  private mutating func readHeading() throws {
    let first = try lines.line().map { String(decoding: $0, as: UTF8.self) } ?? ""
    let parts = first.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0] == Archive.heading, let coverage = Archive.Coverage(rawValue: String(parts[1]))
    else { throw mismatch("not an archive of this form") }
    self.coverage = coverage
    let second = try lines.line().map { String(decoding: $0, as: UTF8.self) } ?? ""
    guard second.hasPrefix("origin "), VerifierKey.isKeyName(String(second.dropFirst(7))) else {
      throw mismatch("no origin")
    }
    origin = String(second.dropFirst(7))
    guard isCompleting, coverage != .sealed else { return }
    let holding = try store.read { try String.fetchOne($0, sql: "SELECT holding FROM place WHERE id = 1") }
    guard holding == "public" else { throw mismatch("a place that holds everything takes a sealed archive") }
  }

  private mutating func readBatch(_ db: Database) throws {
    var admission = try Admission(db)
    var count = 0
    var bytes = 0
    while count < ArchiveReading.batchCount, bytes < ArchiveReading.batchBytes {
      guard let line = try lines.line() else {
        isEnded = true
        break
      }
      bytes += line.count
      count += 1
      try read(line, into: &admission)
    }
    try admission.moveHead()
  }

  private mutating func read(_ line: ArraySlice<UInt8>, into admission: inout Admission) throws {
    guard checkpoint == nil else { throw mismatch("a line after the checkpoint") }
    let parts = line.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    switch String(decoding: parts[0], as: UTF8.self) {
    case "act":
      isAsserted = false
      try readAct(parts.dropFirst(), into: &admission)
    case "assert-root": try readRoot(parts.dropFirst())
    case "checkpoint": try readCheckpoint(parts.dropFirst(), admission)
    case let word: throw mismatch("a line that begins with \(word.prefix(20))")
    }
  }

  private mutating func readRoot(_ parts: ArraySlice<ArraySlice<UInt8>>) throws {
    let words = parts.map { String(decoding: $0, as: UTF8.self) }
    guard words.count == 2, words[0] == "\(frontier.size)", words[1] == frontier.root.base64 else {
      throw mismatch("the root of these \(frontier.size) acts is \(frontier.root.base64)")
    }
    isAsserted = true
  }

  private mutating func readCheckpoint(_ parts: ArraySlice<ArraySlice<UInt8>>, _ admission: Admission) throws {
    guard parts.count == 1, let note = parts.first.flatMap({ Base64.decode($0) }),
      let checkpoint = Checkpoint(note: String(decoding: note, as: UTF8.self))
    else { throw mismatch("no checkpoint") }
    guard checkpoint.origin == origin, checkpoint.size <= frontier.size,
      try StoredRow.tree(admission.db).root(at: checkpoint.size) == checkpoint.root
    else { throw mismatch("the checkpoint is not of these acts") }
    self.checkpoint = checkpoint
  }

  private mutating func readAct(_ parts: ArraySlice<ArraySlice<UInt8>>, into admission: inout Admission) throws {
    guard let bytes = parts.first.flatMap({ Base64.decode($0) }), let leaf = Leaf(bytes) else {
      throw mismatch("no leaf of its form")
    }
    let openings = try readOpenings(parts.dropFirst(), of: leaf)
    let act = Act(position: frontier.size, leaf: leaf, bytes: bytes, openings: openings)
    frontier.append(act.leafHash)
    tally(act)
    guard act.position >= admission.frontier.size else {
      guard try StoredRow.act(at: act.position, admission.db)?.leaf == bytes else {
        throw mismatch("another act stands at position \(act.position)")
      }
      return
    }
    do {
      try insert(act, openings, into: &admission)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      throw mismatch("the act contradicts an earlier one: \(error.message ?? "")")
    } catch LedgerError.idTaken(_, let position) {
      throw mismatch("an act of this id stands at position \(position)")
    }
    added += 1
  }

  private mutating func tally(_ act: Act) {
    for field in act.fields where field.opening == nil {
      missing.add(field.name.text.withBytes { .missing($0, at: act.position) })
    }
    for erasure in act[ReservedField.erased]?.value.flatMap({ ErasureLines.decode($0) }) ?? [] {
      erased.add(erasure.field.text.withBytes { .missing($0, at: erasure.position) })
    }
  }

  private mutating func insert(_ act: Act, _ openings: [Opening?], into admission: inout Admission) throws {
    guard let claims = ClaimLine.decode(act[ReservedField.claims]?.value ?? []) else { throw mismatch("no claims") }
    try admission.insert(
      Entry(
        id: act.id, subject: act.subject, leaf: act.leaf, leafHash: act.leafHash,
        packed: PackedOpenings.pack(openings), claims: claims))
    if let key = act[ReservedField.key]?.value.flatMap(KeyLines.decode) {
      let fingerprint = act[ReservedField.fingerprint]?.value
      try admission.insertKey(actor: key.actor, key: key.key, fingerprint: fingerprint, first: act.position)
    }
    // What an act erases that was here in full is erased here too: the archive was made after the erasure.
    guard isCompleting, let value = act[ReservedField.erased]?.value else { return }
    for erasure in ErasureLines.decode(value) ?? [] { try admission.erase(erasure) }
  }

  private func readOpenings(_ parts: ArraySlice<ArraySlice<UInt8>>, of leaf: Leaf) throws -> [Opening?] {
    guard parts.count == leaf.fields.count else { throw mismatch("not one value for each field of the leaf") }
    return try zip(leaf.fields, parts).map { field, part in
      if part.elementsEqual("-".utf8) {
        guard field.visibility != .published else { throw mismatch("the public field \(field.name) has no value") }
        return nil
      }
      let halves = part.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
      guard halves.count == 2, let salt = Base64.decode(halves[0]), let value = Base64.decode(halves[1]) else {
        throw mismatch("the field \(field.name) is not salt and value")
      }
      let opening = Opening(salt: salt, value: value)
      guard opening.opens(field.commitment, name: field.name, visibility: field.visibility) else {
        throw mismatch("the value of \(field.name) is not what the leaf commits to")
      }
      return opening
    }
  }

  private func finish(_ db: Database) throws {
    guard !isCompleting else { return }
    try db.execute(
      sql: "UPDATE place SET standing = 'mirror', holding = ? WHERE id = 1",
      arguments: [coverage == .sealed ? "whole" : "public"])
  }
}
