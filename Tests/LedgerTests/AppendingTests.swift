import Foundation
import GRDB
import Testing

@testable import Ledger

@Suite("Appending")
struct AppendingTests {
  @Test("an act that is acknowledged is read back with its fields, by whoever opens the ledger anew")
  func readBack() async throws {
    let place = try TemporaryDirectory()
    let draft = Draft.filing("a.1")
    let ledger = try place.open()
    #expect(try await ledger.append(Request(acts: [draft])) == .appended(first: 0, count: 1))
    ledger.close()

    let again = try place.open()
    let act = try #require(try again.act(id: draft.id))
    #expect(act.position == 0)
    #expect(act.kind == "activity/1")
    #expect(act.subject == "a.1")
    #expect(act.recordedAt == 1_770_000_000_000)
    #expect(act["contact"]?.text == "Bà Nguyễn Thị Sáu")
    #expect(
      act.fields.allSatisfy { $0.opening?.opens($0.commitment, name: $0.name, visibility: $0.visibility) == true })
    #expect(again.size == 1)
    #expect(again.latestCheckpoint()?.size == 1)
  }

  @Test("the connection that writes is fully durable and in WAL mode, and readers never checkpoint")
  func pragmas() throws {
    let place = try TemporaryDirectory()
    let ledger = try place.open()
    defer { ledger.close() }
    let written = try ledger.store.onWriter { db in
      try ["synchronous", "journal_mode", "wal_autocheckpoint", "secure_delete"].map {
        try String.fetchOne(db, sql: "PRAGMA \($0)") ?? ""
      }
    }
    #expect(written == ["2", "wal", "0", "1"])
    let read = try ledger.store.read { db in
      try ["query_only", "wal_autocheckpoint"].map { try Int.fetchOne(db, sql: "PRAGMA \($0)") ?? -1 }
    }
    #expect(read[1] == 0)
  }

  @Test("an act with a secret has the same leaf in every ledger, another secret another leaf, none a fresh one")
  func secret() async throws {
    let (first, again) = (try await leaf(secret: 1), try await leaf(secret: 1))
    #expect(first.leaf == again.leaf)
    let (other, drawn) = (try await leaf(secret: 2), try await leaf(secret: nil))
    #expect(Set([first, other, drawn].map(\.leaf)).count == 3)
    #expect(Set([first, other, drawn].map(\.subject)).count == 3)
    #expect(try await leaf(secret: nil).subject != drawn.subject)
  }

  /// The leaf of a hidden act with a claim, of which all but the ledger's own part is given, and the subject in it.
  private func leaf(secret: UInt8?) async throws -> (leaf: [UInt8], subject: Name) {
    let place = try TemporaryDirectory()
    let ledger = try place.open()
    defer { ledger.close() }
    let draft = Draft(
      id: try #require(ActID(hex: "00112233445566778899aabbccddeeff")), kind: "opinion/1", subject: "dossier.7",
      fields: [Field("opinion", .restricted, Array("agrees".utf8), salt: [UInt8](repeating: 7, count: 32))],
      hiding: .kindAndSubject, secret: secret.map { [UInt8](repeating: $0, count: 32) })
    _ = try await ledger.append(Request(acts: [draft], claims: [ClaimChange(.take, kind: "number", key: "7")]))
    let act = try #require(try ledger.act(at: 0))
    return (act.leaf, try #require(Leaf(act.leaf)).subject)
  }

  @Test("a hidden act shows neither kind nor subject in its leaf, and both to who holds its fields")
  func hidden() async throws {
    let place = try TemporaryDirectory()
    let ledger = try place.open()
    defer { ledger.close() }
    var draft = Draft.filing("dossier.7")
    draft.hiding = .kindAndSubject
    _ = try await ledger.append(Request(acts: [draft], expecting: ["dossier.7": 0]))
    let act = try #require(try ledger.act(at: 0))
    #expect(act.isRestricted)
    #expect(act.kind == "activity/1")
    #expect(act.subject == "dossier.7")
    let leaf = try #require(Leaf(act.leaf))
    #expect(leaf.kind == .restricted)
    #expect(leaf.subject.text.count == 32)
    #expect(!String(decoding: act.leaf, as: UTF8.self).contains("dossier"))
    #expect(try ledger.version(of: "dossier.7") == 1)
    #expect(try ledger.acts(of: "dossier.7").map(\.position) == [0])
  }

  @Test("of two acts that race with one expected version exactly one wins, every time")
  func race() async throws {
    let place = try TemporaryDirectory()
    let ledger = try place.open()
    defer { ledger.close() }
    for round in 0..<200 {
      let answers = await withTaskGroup(of: Result<Answer, LedgerError>.self) { group in
        for _ in 0..<2 {
          group.addTask { await attempt(ledger, Request(acts: [.filing("raced")], expecting: ["raced": round])) }
        }
        return await group.reduce(into: []) { $0.append($1) }
      }
      let refused = answers.filter {
        $0 == .failure(.versionConflict(subject: "raced", expected: round, found: round + 1))
      }
      #expect(refused.count == 1)
    }
    #expect(try ledger.version(of: "raced") == 200)
  }

  @Test("one request that is sent five times at once counts once, and every sender gets the same position")
  func fiveTimes() async throws {
    let place = try TemporaryDirectory()
    let ledger = try place.open()
    defer { ledger.close() }
    for round in 0..<40 {
      let key = IdempotencyKey(actor: "citizen", key: "form \(round)", fingerprint: [1, 2, 3])
      let answers = await withTaskGroup(of: Result<Answer, LedgerError>.self) { group in
        for _ in 0..<5 { group.addTask { await attempt(ledger, .filing("s", key: key)) } }
        return await group.reduce(into: []) { $0.append($1) }
      }
      #expect(try Set(answers.map { try $0.get().first }) == [Position(round)])
      #expect(answers.filter { $0 == .success(.appended(first: Position(round), count: 1)) }.count == 1)
    }
    #expect(ledger.size == 40)
  }

  @Test("control: without a key the five count five times, and without an expected version both racers win")
  func unguarded() async throws {
    let place = try TemporaryDirectory()
    let ledger = try place.open()
    defer { ledger.close() }
    let answers = await withTaskGroup(of: Result<Answer, LedgerError>.self) { group in
      for _ in 0..<5 { group.addTask { await attempt(ledger, .filing("s")) } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(try Set(answers.map { try $0.get().first }).count == 5)
    #expect(try ledger.version(of: "s") == 5)
  }

  @Test("the same key for other content is refused, and says where the first stands")
  func keyReused() async throws {
    let place = try TemporaryDirectory()
    let ledger = try place.open()
    defer { ledger.close() }
    _ = try await ledger.append(.filing("s", key: IdempotencyKey(actor: "a", key: "k", fingerprint: [1])))
    await #expect(throws: LedgerError.keyReused(first: 0)) {
      try await ledger.append(.filing("s", key: IdempotencyKey(actor: "a", key: "k", fingerprint: [2])))
    }
    let other = try await ledger.append(.filing("s", key: IdempotencyKey(actor: "b", key: "k", fingerprint: [2])))
    #expect(other == .appended(first: 1, count: 1))
    #expect(try ledger.first(ofKey: "k", by: "b") == 1)
  }

  @Test("a claim is held by one subject at a time, and can be taken again when it is released")
  func claims() async throws {
    let place = try TemporaryDirectory()
    let ledger = try place.open()
    defer { ledger.close() }
    func request(_ subject: Name, _ change: ClaimChange.Change) -> Request {
      Request(acts: [.filing(subject)], claims: [ClaimChange(change, kind: "certificate", key: "12/GCN")])
    }
    await #expect(throws: LedgerError.claimNotHeld(kind: "certificate", key: "12/GCN")) {
      try await ledger.append(request("one", .release))
    }
    _ = try await ledger.append(request("one", .take))
    await #expect(throws: LedgerError.claimTaken(kind: "certificate", key: "12/GCN", by: 0)) {
      try await ledger.append(request("two", .take))
    }
    #expect(try ledger.holder(ofClaim: "certificate", key: "12/GCN") == ClaimHolder(position: 0, subject: "one"))
    _ = try await ledger.append(request("one", .release))
    #expect(try ledger.holder(ofClaim: "certificate", key: "12/GCN") == nil)
    _ = try await ledger.append(request("two", .take))
    #expect(try ledger.holder(ofClaim: "certificate", key: "12/GCN")?.subject == "two")
    #expect(try Verification.verify(directory: place.path).findings == [])
  }

  @Test("a refusal in the middle of many concurrent requests spoils none of the others")
  func isolation() async throws {
    let place = try TemporaryDirectory()
    let ledger = try place.open()
    defer { ledger.close() }
    let taken = Draft.filing("taken")
    _ = try await ledger.append(Request(acts: [taken]))
    let answers = await withTaskGroup(of: Result<Answer, LedgerError>.self) { group in
      for index in 0..<90 {
        var draft = Draft.filing("s")
        if index % 3 == 0 { draft.id = taken.id }
        let request = Request(acts: [.filing("t"), draft], expecting: index % 3 == 1 ? ["taken": 5] : [:])
        group.addTask { await attempt(ledger, request) }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(answers.filter { $0 == .failure(.idTaken(taken.id, by: 0)) }.count == 30)
    #expect(
      answers.filter { $0 == .failure(.versionConflict(subject: "taken", expected: 5, found: 1)) }.count == 30)
    #expect(ledger.size == 61)
    #expect(try Verification.verify(directory: place.path).findings == [])
  }

  @Test("what breaks a rule of form is refused and nothing of it is appended", arguments: malformed)
  func invalid(request: Request) async throws {
    let place = try TemporaryDirectory()
    let ledger = try place.open()
    defer { ledger.close() }
    guard case .failure(.invalid) = await attempt(ledger, request) else {
      Issue.record("accepted")
      return
    }
    #expect(ledger.size == 0)
  }

  static let malformed: [Request] = {
    func act(_ fields: [Field]) -> Request { Request(acts: [Draft(kind: "a/1", subject: "s", fields: fields)]) }
    let twin = Draft.filing("s")
    let many = (0...Limits.fields).map { Field(Name("f\($0)") ?? "f", .published, []) }
    let long = (0..<Limits.fields).map {
      Field(Name("\($0)" + String(repeating: "x", count: 60)) ?? "f", .published, [])
    }
    return [
      Request(acts: []), Request(acts: [twin, twin]), act(many),
      act([Field("twice", .published, []), Field("twice", .personal, [])]),
      act([Field("ledger.key", .published, [])]), act([Field("salted", .published, [], salt: [1])]),
      Request(acts: [Draft(kind: "restricted/1", subject: "s", fields: [])]),
      Request(acts: [Draft(kind: "ledger.origin/1", subject: "s", fields: [])]),
      Request(acts: [Draft(kind: "a/1", subject: "s", recordedAt: -1, fields: [])]),
      Request(acts: [twin], claims: [ClaimChange(.take, kind: "c", key: "k", act: 1)]),
      Request(acts: [twin], claims: [ClaimChange(.take, kind: "c", key: "a\nb")]),
      Request(acts: [twin], key: IdempotencyKey(actor: "", key: "k", fingerprint: [])),
      Request(acts: [twin], erasing: [Erasure(position: 9, field: "note")]),
      act(long + [Field("one-more", .published, [])]),
    ]
  }()

  @Test("the largest leaf that fits is taken")
  func largest() async throws {
    let place = try TemporaryDirectory()
    let ledger = try place.open()
    defer { ledger.close() }
    let fields = (0..<Limits.fields).map {
      Field(Name("\($0)." + String(repeating: "x", count: 58)) ?? "f", .published, "v")
    }
    _ = try await ledger.append(Request(acts: [Draft(kind: "a/1", subject: "s", fields: fields)]))
    #expect(try ledger.act(at: 0)?.fields.count == Limits.fields)
  }

  @Test("a follower sees every act once and in order while eight others write, and bounds its batches")
  func follow() async throws {
    let place = try TemporaryDirectory()
    let ledger = try place.open()
    async let followed: [Position] = {
      var positions: [Position] = []
      for await _ in ledger.sizes() {
        while true {
          let acts = try ledger.acts(from: Position(positions.count), limit: 7)
          guard !acts.isEmpty else { break }
          positions += acts.map(\.position)
        }
        if positions.count == 400 { break }
      }
      return positions
    }()
    await withTaskGroup(of: Void.self) { group in
      for writer in 0..<8 {
        group.addTask {
          for _ in 0..<50 { _ = await attempt(ledger, .filing(Name("writer.\(writer)") ?? "writer")) }
        }
      }
    }
    #expect(try await followed == Array(0..<400))
    await ledger.waitUntil(400)
    #expect(try ledger.acts(from: 0, limit: 400, maxBytes: 1).count == 1)
    ledger.close()
    await ledger.waitUntil(401)
  }
}

func attempt(_ ledger: Ledger, _ request: Request) async -> Result<Answer, LedgerError> {
  do {
    return .success(try await ledger.append(request))
  } catch {
    return .failure(error)
  }
}
