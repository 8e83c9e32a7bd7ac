import Crypto
import Domain
import Foundation
import Glibc
import Synchronization
import Testing

@testable import Desk

@Suite("A file comes in pieces, and is kept whole or not at all")
struct UploadTests {
  private static let item = "legal-status"

  /// Everything in `files/`, by name.
  private static func lying(_ office: Office) -> [String] {
    let names = FileManager.default.enumerator(atPath: office.folder("files"))?.compactMap { $0 as? String } ?? []
    return names.filter { ($0 as NSString).lastPathComponent.count >= 32 }.sorted()
  }

  private static func send(
    _ content: [UInt8], as name: String = "điều lệ.pdf", to draft: Draft, of office: Office
  ) async throws -> FiledPaper {
    let upload = try await office.desk.uploads.begin(
      name, bytes: Int64(content.count), item: item, of: draft.id, owner: Office.lantern)
    _ = try await office.desk.uploads.append(content, at: 0, to: upload.id, owner: Office.lantern)
    return try await office.desk.uploads.finish(upload.id, owner: Office.lantern)
  }

  @Test("a file becomes a paper of the draft, kept by its digest and handed out byte for byte")
  func kept() async throws {
    let office = try Office()
    let (account, _) = try await office.filer()
    let draft = try await office.draft(account)
    let content = Papers.pdf(objects: Papers.stream(7, "", [UInt8](repeating: 0x41, count: 150_000)))
    let paper = try await Self.send(content, to: draft, of: office)
    guard case .file(let digest, .pdf, Int64(content.count)) = paper.form else {
      Issue.record("kept as \(paper.form)")
      return
    }
    #expect(paper.fileName == "điều lệ.pdf")
    #expect(try await office.desk.drafts.read(draft.id, owner: Office.lantern)?.papers == [paper])
    let file = try #require(try office.desk.uploads.open(digest))
    var read: [UInt8] = []
    while case let piece = try file.read(from: Int64(read.count)), !piece.isEmpty { read += piece }
    #expect(read == content)
    #expect(file.bytes == Int64(content.count))
    #expect(Self.lying(office) == ["\(digest.hex.prefix(2))/\(digest.hex)"])
    let attributes = try FileManager.default.attributesOfItem(atPath: office.folder("files/" + Self.lying(office)[0]))
    #expect(attributes[.posixPermissions] as? Int == 0o400)
  }

  @Test("a file that acts name is taken over once, only under its own digest, and a draft may hold it")
  func takenOver() async throws {
    let office = try Office()
    let content = Array("hồ sơ minh họa".utf8)
    let hex = Hex.text(SHA256.hash(data: content))
    let digest = try #require(FileDigest(hex))
    for _ in 0..<2 { try await office.desk.uploads.takeOver(content, as: digest, type: .docx) }
    #expect(try office.desk.uploads.open(digest)?.read(from: 0) == content)
    let (account, _) = try await office.filer()
    let draft = try await office.draft(account)
    let paper = FiledPaper(
      item: Self.item, form: .file(digest: digest, type: .docx, bytes: Int64(content.count)), fileName: "a.docx")
    #expect(try await office.desk.drafts.attach(paper, to: draft.id, owner: Office.lantern).papers == [paper])
    let other = try #require(FileDigest(String(hex.reversed())))
    await #expect(throws: FileFault.self) { try await office.desk.uploads.takeOver(content, as: other, type: .docx) }
    #expect(try office.desk.uploads.open(other) == nil)
  }

  @Test(
    "files that are kept already join a draft all or none, with where they were taken from, and no sweep takes them")
  func joined() async throws {
    let office = try Office()
    let (account, _) = try await office.filer()
    let first = try await office.draft(account)
    var paper = try await Self.send(Papers.pdf(), to: first, of: office)
    let second = try await office.draft(account)
    paper.source = .dossier(DossierNumber(year: 2025, ordinal: 3), filedOn: office.now.day)
    var missing = paper
    missing.form = .file(digest: try #require(FileDigest(String(repeating: "a", count: 64))), type: .pdf, bytes: 9)
    await #expect(throws: UploadRefusal.notFound) {
      try await office.desk.uploads.attachKept([paper, missing], to: second.id, owner: Office.lantern)
    }
    #expect(try await office.desk.drafts.read(second.id, owner: Office.lantern)?.papers == [])
    for _ in 0..<2 { try await office.desk.uploads.attachKept([paper], to: second.id, owner: Office.lantern) }
    #expect(try await office.desk.drafts.read(second.id, owner: Office.lantern)?.papers == [paper])
    try await office.desk.drafts.delete(first.id, owner: Office.lantern)
    try await office.desk.uploads.purgeFiles { _ in false }
    #expect(Self.lying(office).count == 1)
    await #expect(throws: UploadRefusal.notFound) {
      let stranger = Body.organisation(try #require(RecordNumber("o-another")))
      try await office.desk.uploads.attachKept([paper], to: second.id, owner: stranger)
    }
  }

  @Test("broken off half way, an upload goes on where it stopped, also after a restart")
  func resumed() async throws {
    let office = try Office()
    let (account, _) = try await office.filer()
    let draft = try await office.draft(account)
    let content = Papers.pdf()
    let upload = try await office.desk.uploads.begin(
      "a.pdf", bytes: Int64(content.count), item: Self.item, of: draft.id, owner: Office.lantern)
    _ = try await office.desk.uploads.append(Array(content[..<100]), at: 0, to: upload.id, owner: Office.lantern)
    let again = try office.restarted()
    try await again.desk.sweep()
    let uploads = again.desk.uploads
    let found = try #require(try await uploads.find(upload.id, owner: Office.lantern))
    #expect(found.received == 100)
    for wrong: Int64 in [0, 99, 101] {
      await #expect(throws: UploadRefusal.outOfStep(received: 100)) {
        try await uploads.append([1], at: wrong, to: upload.id, owner: Office.lantern)
      }
    }
    await #expect(throws: UploadRefusal.incomplete(received: 100, of: Int64(content.count))) {
      try await uploads.finish(upload.id, owner: Office.lantern)
    }
    _ = try await uploads.append(Array(content[100...]), at: 100, to: upload.id, owner: Office.lantern)
    let paper = try await uploads.finish(upload.id, owner: Office.lantern)
    #expect(try await again.desk.drafts.read(draft.id, owner: Office.lantern)?.papers == [paper])
  }

  @Test("a refused file leaves nothing behind, neither a row nor a byte")
  func refused() async throws {
    let office = try Office()
    let (account, _) = try await office.filer()
    let draft = try await office.draft(account)
    let script = Papers.pdf(objects: Papers.object(7, "<</S/JavaScript>>"))
    await #expect(throws: UploadRefusal.content(.active("/JavaScript"))) {
      try await Self.send(script, to: draft, of: office)
    }
    #expect(Self.lying(office) == [])
    #expect(try await office.desk.drafts.read(draft.id, owner: Office.lantern)?.papers == [])
    #expect(try await office.store.read { try UploadRow.begun(before: .max, $0) } == [])
  }

  @Test("too large, empty, or more than was announced is refused before it is written")
  func bounded() async throws {
    let office = try Office()
    let (account, _) = try await office.filer()
    let draft = try await office.draft(account)
    let uploads = office.desk.uploads
    func begin(_ name: String, _ bytes: Int64) async throws -> Upload {
      try await uploads.begin(name, bytes: bytes, item: Self.item, of: draft.id, owner: Office.lantern)
    }
    await #expect(throws: UploadRefusal.tooLarge(most: 20_971_520)) { try await begin("a.pdf", 20_971_521) }
    await #expect(throws: UploadRefusal.empty) { try await begin("a.pdf", 0) }
    await #expect(throws: UploadRefusal.content(.doubleEnding("exe"))) { try await begin("a.exe.pdf", 9) }
    let upload = try await begin("a.pdf", 9)
    await #expect(throws: UploadRefusal.moreThanAnnounced(9)) {
      try await uploads.append([UInt8](repeating: 1, count: 10), at: 0, to: upload.id, owner: Office.lantern)
    }
    await #expect(throws: UploadRefusal.notFound) {
      try await uploads.append([1], at: 0, to: upload.id, owner: Office.river)
    }
    for _ in 0..<9 { _ = try await begin("a.pdf", 9) }
    await #expect(throws: UploadRefusal.tooManyAtOnce(most: 10)) { try await begin("a.pdf", 9) }
    // Whoever lost the line ten times is not shut out for a day.
    office.pass(minutes: 10)
    _ = try await begin("a.pdf", 9)
  }

  @Test("all files of a draft together have a limit, those under way counted in")
  func total() async throws {
    let office = try Office()
    let (account, _) = try await office.filer()
    let draft = try await office.draft(account)
    _ = try await Self.send(Papers.pdf(), to: draft, of: office)
    for _ in 0..<9 {
      _ = try await office.desk.uploads.begin(
        "a.pdf", bytes: Uploads.largest, item: Self.item, of: draft.id, owner: Office.lantern)
    }
    await #expect(throws: UploadRefusal.draftFull(most: Uploads.largestDraft)) {
      try await office.desk.uploads.begin(
        "a.pdf", bytes: Uploads.largest, item: Self.item, of: draft.id, owner: Office.lantern)
    }
  }

  @Test("when the disk is full nothing half is kept, and the upload goes on when there is room")
  func full() async throws {
    let room = Mutex(60)
    let faults = FileFaults { descriptor, bytes, count in
      let most = room.withLock { $0 }
      guard most > 0 else {
        errno = ENOSPC
        return -1
      }
      room.withLock { $0 -= min(most, count) }
      return write(descriptor, bytes, min(most, count))
    }
    let office = try Office(faults: faults)
    let (account, _) = try await office.filer()
    let draft = try await office.draft(account)
    let content = Papers.pdf()
    let uploads = office.desk.uploads
    let upload = try await uploads.begin(
      "a.pdf", bytes: Int64(content.count), item: Self.item, of: draft.id, owner: Office.lantern)
    #expect(try await uploads.append(Array(content[..<40]), at: 0, to: upload.id, owner: Office.lantern) == 40)
    await #expect(throws: UploadRefusal.diskFull) {
      try await uploads.append(Array(content[40...]), at: 40, to: upload.id, owner: Office.lantern)
    }
    #expect(try await uploads.find(upload.id, owner: Office.lantern)?.received == 40)
    room.withLock { $0 = 1_000_000 }
    _ = try await uploads.append(Array(content[40...]), at: 40, to: upload.id, owner: Office.lantern)
    _ = try await uploads.finish(upload.id, owner: Office.lantern)
  }

  @Test("one file in two drafts lies once, and goes only when no draft and no dossier names it")
  func shared() async throws {
    let office = try Office()
    let (account, _) = try await office.filer()
    let first = try await office.draft(account)
    let second = try await office.draft(account)
    let paper = try await Self.send(Papers.pdf(), to: first, of: office)
    #expect(try await Self.send(Papers.pdf(), to: second, of: office) == paper)
    #expect(Self.lying(office).count == 1)
    _ = try await office.desk.drafts.detach(paper, from: first.id, owner: Office.lantern)
    office.pass(minutes: 24 * 60 + 1)
    try await office.desk.sweep(isFiled: { _ in false })
    #expect(Self.lying(office).count == 1)
    try await office.desk.drafts.delete(second.id, owner: Office.lantern)
    try await office.desk.sweep(isFiled: { _ in true })
    #expect(Self.lying(office).count == 1)
    try await office.desk.sweep(isFiled: { _ in false })
    #expect(Self.lying(office) == [])
  }

  @Test("what was left half way for a day is dropped")
  func abandoned() async throws {
    let office = try Office()
    let (account, _) = try await office.filer()
    let draft = try await office.draft(account)
    let uploads = office.desk.uploads
    let upload = try await uploads.begin("a.pdf", bytes: 9, item: Self.item, of: draft.id, owner: Office.lantern)
    _ = try await uploads.append([1], at: 0, to: upload.id, owner: Office.lantern)
    office.pass(minutes: 24 * 60 - 1)
    try await office.desk.sweep()
    #expect(try await uploads.find(upload.id, owner: Office.lantern) != nil)
    office.pass(minutes: 2)
    try await office.desk.sweep()
    #expect(try await uploads.find(upload.id, owner: Office.lantern) == nil)
    #expect(Self.lying(office) == [])
  }

  @Test("two who finish one upload at once keep one paper")
  func finishedTwice() async throws {
    let office = try Office()
    let (account, _) = try await office.filer()
    let draft = try await office.draft(account)
    let uploads = office.desk.uploads
    let content = Papers.pdf()
    let upload = try await uploads.begin(
      "a.pdf", bytes: Int64(content.count), item: Self.item, of: draft.id, owner: Office.lantern)
    _ = try await uploads.append(content, at: 0, to: upload.id, owner: Office.lantern)
    let kept = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<6 { group.addTask { (try? await uploads.finish(upload.id, owner: Office.lantern)) != nil } }
      return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(kept == 1)
    #expect(try await office.desk.drafts.read(draft.id, owner: Office.lantern)?.papers.count == 1)
  }

  @Test("a filed draft takes no more files")
  func filed() async throws {
    let office = try Office()
    let (account, _) = try await office.filer()
    let draft = try await office.draft(account)
    let dossier = try #require(RecordNumber("d-1"))
    let content = Papers.pdf()
    let upload = try await office.desk.uploads.begin(
      "a.pdf", bytes: Int64(content.count), item: Self.item, of: draft.id, owner: Office.lantern)
    _ = try await office.desk.uploads.append(content, at: 0, to: upload.id, owner: Office.lantern)
    _ = try await office.desk.drafts.markFiled(draft.id, owner: Office.lantern, as: dossier)
    await #expect(throws: UploadRefusal.draftFiled) {
      try await office.desk.uploads.finish(upload.id, owner: Office.lantern)
    }
    await #expect(throws: UploadRefusal.draftFiled) { try await Self.send(content, to: draft, of: office) }
    #expect(Self.lying(office) == [])
  }

  @Test(
    "the operator's scanner is asked, and believed",
    arguments: [
      ("exit 0", nil), ("exit 1", UploadRefusal.infected), ("exit 2", .notScanned), ("kill -9 $$", .notScanned),
      ("grep -q Lantern \"$1\" && exit 1 || exit 0", nil),
    ])
  func scanner(_ script: String, _ refusal: UploadRefusal?) async throws {
    let scanner = try #require(CommandScanner(["/bin/sh", "-c", script, "scan"]))
    let office = try Office(scanner: scanner)
    let (account, _) = try await office.filer()
    let draft = try await office.draft(account)
    var found: UploadRefusal?
    do {
      _ = try await Self.send(Papers.pdf(), to: draft, of: office)
    } catch let refused as UploadRefusal {
      found = refused
    }
    #expect(found == refusal)
    #expect(Self.lying(office).count == (refusal == nil ? 1 : 0))
  }

  @Test("a scanner that is not there takes no file; a command must be a path")
  func noScanner() async throws {
    #expect(CommandScanner(["clamdscan"]) == nil)
    #expect(CommandScanner([]) == nil)
    let scanner = try #require(CommandScanner(["/nowhere/scanner"]))
    #expect(await scanner.scan("/dev/null") == .failed("the scanner did not start"))
  }
}
