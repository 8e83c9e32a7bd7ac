import Crypto
import Domain
import Foundation
import Glibc
import Synchronization

/// Faults that a test plants in the writing of files.
struct FileFaults: Sendable {
  /// As the system call; sets `errno`.
  var write: @Sendable (Int32, UnsafeRawPointer, Int) -> Int

  static let none = FileFaults { Glibc.write($0, $1, $2) }
}

/// The folder `files/`: `incoming/` for what is under way, `ab/…` for what is kept, named by its SHA-256. Kept files never change.
final class FileStore: Sendable {
  let path: String
  private let atWork = Mutex<Set<UploadID>>([])
  /// Large files are read on these threads, two at a time, not on those that answer requests.
  private let threads: OperationQueue
  /// So much stays free for the ledger.
  static let reserve: Int64 = 268_435_456

  private let faults: FileFaults
  private let own: (any OwnPapers)?

  init(directory: String, faults: FileFaults, own: (any OwnPapers)? = nil) throws {
    path = directory + "/files"
    self.own = own
    self.faults = faults
    threads = OperationQueue()
    threads.maxConcurrentOperationCount = 2
    try PrivateFile.makeDirectory(path + "/incoming")
    guard chmod(path, 0o700) == 0 else { throw FileFault(path: path, number: errno) }
  }

  func incoming(_ id: UploadID) -> String { "\(path)/incoming/\(id)" }
  private func place(_ digest: FileDigest) -> String { "\(path)/\(digest.hex.prefix(2))/\(digest.hex)" }

  func received(_ id: UploadID) -> Int64 { PrivateFile.size(incoming(id)) ?? 0 }

  func hasRoom(for bytes: Int64) -> Bool {
    var room = statvfs()
    guard statvfs(path, &room) == 0 else { return true }
    return Int64(room.f_bavail) * Int64(room.f_frsize) > bytes + FileStore.reserve
  }

  func open(_ digest: FileDigest) throws -> StoredFile? { try StoredFile(path: place(digest)) }

  /// Writes at the end, which must be at `offset`; takes a piece back that was not written whole.
  func append(_ bytes: [UInt8], at offset: Int64, to id: UploadID) throws -> Int64 {
    try enter(id)
    defer { leave(id) }
    let part = incoming(id)
    let descriptor = Glibc.open(part, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw refusal(FileFault(path: part, number: errno)) }
    defer { close(descriptor) }
    let end = Int64(lseek(descriptor, 0, SEEK_END))
    guard end == offset else { throw UploadRefusal.outOfStep(received: end) }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { faults.write(descriptor, $0.baseAddress! + written, $0.count - written) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let fault = FileFault(path: part, number: errno)
        _ = ftruncate(descriptor, Int(offset))
        throw refusal(fault)
      }
      written += count
    }
    return offset + Int64(bytes.count)
  }

  /// Nobody else appends to or finishes the upload meanwhile.
  func alone<Value: Sendable>(with id: UploadID, _ body: () async throws -> Value) async throws -> Value {
    try enter(id)
    defer { leave(id) }
    return try await body()
  }

  /// Type and digest of what has come. Throws ``UploadRefusal``.
  func inspect(_ id: UploadID, named name: String) async throws -> (digest: FileDigest, type: FileType) {
    let (part, own) = (incoming(id), own)
    return try await withCheckedThrowingContinuation { continuation in
      threads.addOperation { continuation.resume(with: Result { try FileStore.judge(part, name, own) }) }
    }
  }

  private static func judge(
    _ part: String, _ name: String, _ own: (any OwnPapers)?
  ) throws -> (digest: FileDigest, type: FileType) {
    guard let file = try StoredFile(path: part) else { throw UploadRefusal.notFound }
    let type: FileType
    do {
      type = try FileName(name).type
      try Inspection.inspect(file, as: type, own: own)
    } catch let refusal as FileRefusal {
      throw UploadRefusal.content(refusal)
    }
    var hash = SHA256()
    var offset: Int64 = 0
    while case let chunk = try file.read(from: offset), !chunk.isEmpty {
      hash.update(data: chunk)
      offset += Int64(chunk.count)
    }
    guard let digest = FileDigest(Hex.text(hash.finalize())) else { preconditionFailure("a hash of another length") }
    return (digest, type)
  }

  /// Moves a part to its lasting place, durably. Throws ``UploadRefusal``.
  func keep(_ id: UploadID, as digest: FileDigest) throws {
    let part = incoming(id)
    let place = place(digest)
    do {
      try PrivateFile.makeDirectory("\(path)/\(digest.hex.prefix(2))")
      try PrivateFile.sync(part)
      guard chmod(part, 0o400) == 0, rename(part, place) == 0 else { throw FileFault(path: place, number: errno) }
      try PrivateFile.syncDirectory(of: place)
      try PrivateFile.syncDirectory(of: path + "/incoming")
    } catch let fault as FileFault {
      throw refusal(fault)
    }
  }

  func discard(_ id: UploadID) { unlink(incoming(id)) }

  func delete(_ digest: FileDigest) throws {
    guard unlink(place(digest)) == 0 || errno == ENOENT else { throw FileFault(path: place(digest), number: errno) }
  }

  /// Parts of uploads that nobody knows any more.
  func discardIncoming(except known: Set<UploadID>) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path + "/incoming")) ?? []
    for name in names {
      if let id = UploadID(name), known.contains(id) || isAtWork(id) { continue }
      unlink("\(path)/incoming/\(name)")
    }
  }

  private func isAtWork(_ id: UploadID) -> Bool { atWork.withLock { $0.contains(id) } }

  private func enter(_ id: UploadID) throws {
    guard atWork.withLock({ $0.insert(id).inserted }) else { throw UploadRefusal.outOfStep(received: received(id)) }
  }

  private func leave(_ id: UploadID) { atWork.withLock { _ = $0.remove(id) } }

  private func refusal(_ fault: FileFault) -> any Error { fault.isFull ? UploadRefusal.diskFull : fault }
}
