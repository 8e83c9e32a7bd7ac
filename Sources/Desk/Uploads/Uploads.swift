public import Domain
import Foundation
import GRDB

/// The files of dossiers: taken in pieces, inspected, kept by their SHA-256. Refusals are ``UploadRefusal``.
public struct Uploads: Sendable {
  /// One file: 20 MiB.
  public static let largest: Int64 = 20_971_520
  /// All files of a draft together.
  public static let largestDraft: Int64 = 10 * largest
  /// Uploads of one draft under way at a time.
  public static let mostAtOnce = 10
  static let lifetime: Int64 = 24 * 3_600_000

  let store: DeskStore
  let files: FileStore
  let scanner: (any FileScanner)?

  /// Announces a file for an item of a draft. What its name says about its type is judged here, the rest at the end.
  public func begin(
    _ fileName: String, bytes: Int64, item: String, of draft: DraftID, owner: Body
  ) async throws -> Upload {
    do { _ = try FileName(fileName) } catch { throw UploadRefusal.content(error) }
    guard bytes > 0 else { throw UploadRefusal.empty }
    guard bytes <= Uploads.largest else { throw UploadRefusal.tooLarge(most: Uploads.largest) }
    guard files.hasRoom(for: bytes) else { throw UploadRefusal.diskFull }
    let name = Text(fileName).string
    let upload = Upload(id: UploadID.drawn(), draft: draft, item: item, fileName: name, bytes: bytes, received: 0)
    let now = store.now
    try await store.write { db in
      try UploadRow.admit(bytes, to: draft, owner: owner, at: now, db)
      try UploadRow.insert(upload, at: now, db)
    }
    return upload
  }

  /// An upload under way; nil where there is none, or the draft is another's.
  public func find(_ id: UploadID, owner: Body) async throws -> Upload? {
    guard var upload = try await store.read({ try UploadRow.upload(id, owner: owner, $0) }) else { return nil }
    upload.received = files.received(id)
    return upload
  }

  /// Takes the next bytes; gives how much has come altogether. After a refusal what had come before is still there.
  public func append(_ bytes: [UInt8], at offset: Int64, to id: UploadID, owner: Body) async throws -> Int64 {
    guard let upload = try await find(id, owner: owner) else { throw UploadRefusal.notFound }
    guard offset + Int64(bytes.count) <= upload.bytes else { throw UploadRefusal.moreThanAnnounced(upload.bytes) }
    return try files.append(bytes, at: offset, to: id)
  }

  /// Inspects what has come, keeps it, and adds it to the draft's papers. What is refused is gone.
  public func finish(_ id: UploadID, owner: Body) async throws -> FiledPaper {
    guard let upload = try await find(id, owner: owner) else { throw UploadRefusal.notFound }
    guard upload.received == upload.bytes else {
      throw UploadRefusal.incomplete(received: upload.received, of: upload.bytes)
    }
    return try await files.alone(with: id) {
      do {
        let found = try await files.inspect(id, named: upload.fileName)
        try await scan(id)
        return try await keep(upload, owner: owner, digest: found.digest, type: found.type)
      } catch let refusal as UploadRefusal {
        try await drop(id)
        throw refusal
      }
    }
  }

  /// Gives an upload up.
  public func cancel(_ id: UploadID, owner: Body) async throws {
    guard try await find(id, owner: owner) != nil else { throw UploadRefusal.notFound }
    try await drop(id)
  }

  /// A kept file, to be read in pieces; nil where there is none. Whether somebody may read it is the caller's question.
  public func open(_ digest: FileDigest) throws -> StoredFile? { try files.open(digest) }

  private func scan(_ id: UploadID) async throws {
    guard let scanner else { return }
    switch await scanner.scan(files.incoming(id)) {
    case .clean: return
    case .found: throw UploadRefusal.infected
    case .failed: throw UploadRefusal.notScanned
    }
  }

  private func keep(_ upload: Upload, owner: Body, digest: FileDigest, type: FileType) async throws -> FiledPaper {
    let paper = FiledPaper(
      item: upload.item, form: .file(digest: digest, type: type, bytes: upload.bytes), fileName: upload.fileName)
    let now = store.now
    try await store.write { db in
      do {
        _ = try DraftRow.openDraft(upload.draft, owner: owner, db)
        // Inside the transaction: a sweep deletes files in one of its own, never between this move and this row.
        try files.keep(upload.id, as: digest)
        try UploadRow.keep(digest, type: type, bytes: upload.bytes, at: now, db)
        try PaperRow.insert(paper, into: upload.draft, at: now, db)
      } catch let refusal as DraftRefusal {
        throw UploadRefusal(refusal)
      }
      try UploadRow.delete(upload.id, db)
    }
    return paper
  }

  private func drop(_ id: UploadID) async throws {
    try await store.write { try UploadRow.delete(id, $0) }
    files.discard(id)
  }

  /// Drops uploads that were begun a day ago and not finished.
  func purge() async throws {
    let oldest = store.now.milliseconds - Uploads.lifetime
    let old = try await store.read { try UploadRow.begun(before: oldest, $0) }
    for id in old { try await drop(id) }
    let known = try await store.read { try UploadRow.begun(before: Int64.max, $0) }
    files.discardIncoming(except: Set(known))
  }

  /// Whether a file has been kept for a day that no draft holds.
  public func holdsLooseFiles() async throws -> Bool {
    let oldest = store.now.milliseconds - Uploads.lifetime
    return try await !store.read { try UploadRow.looseFiles(keptBefore: oldest, $0) }.isEmpty
  }

  /// Drops files that no draft holds and that are a day old, unless `isFiled` says that a dossier names them.
  func purgeFiles(isFiled: @escaping @Sendable (FileDigest) throws -> Bool) async throws {
    let oldest = store.now.milliseconds - Uploads.lifetime
    let loose = try await store.read { try UploadRow.looseFiles(keptBefore: oldest, $0) }
    guard !loose.isEmpty else { return }
    for digest in loose where try !isFiled(digest) {
      try await store.write { db in
        guard try UploadRow.forget(digest, keptBefore: oldest, db) else { return }
        try files.delete(digest)
      }
    }
  }
}

extension UploadRefusal {
  /// What stood against a paper of a draft, as it concerns an upload.
  init(_ refusal: DraftRefusal) {
    switch refusal {
    case .notFound, .conflict, .tooLong, .tooManyDrafts: self = .notFound
    case .alreadyFiled: self = .draftFiled
    case .tooManyPapers(let most): self = .tooManyPapers(most: most)
    }
  }
}
