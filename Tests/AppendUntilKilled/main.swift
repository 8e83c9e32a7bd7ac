import Glibc
import Ledger

// Appends from eight tasks at once and prints a line for each act that was acknowledged, until it is killed. For the
// test that nothing acknowledged is ever missing.

guard CommandLine.arguments.count == 2 else {
  print("usage: AppendUntilKilled DIRECTORY")
  exit(2)
}

let ledger = try Ledger.open(
  directory: CommandLine.arguments[1], origin: "nhipcau.example/killed", mode: .writing)
guard ledger.standing == .writing else {
  print("read-only: \(ledger.standing)")
  exit(1)
}

await withTaskGroup(of: Void.self) { group in
  for writer in 0..<8 {
    group.addTask {
      var count = 0
      while true {
        count += 1
        await append(count, by: writer)
      }
    }
  }
}

func append(_ count: Int, by writer: Int) async {
  let draft = Draft(
    kind: "note/1", subject: Name("writer.\(writer)") ?? "writer",
    fields: [Field("note", .published, "note \(count)"), Field("contact", .personal, "somebody")])
  let key = IdempotencyKey(actor: "writer.\(writer)", key: draft.id.hex, fingerprint: draft.id.bytes)
  do {
    let answer = try await ledger.append(
      Request(
        acts: [draft], key: key, claims: [ClaimChange(.take, kind: "number", key: draft.id.hex)]))
    // One write of less than a pipe's buffer is not torn.
    let line = Array("\(draft.id.hex) \(answer.first)\n".utf8)
    _ = line.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
  } catch {
    print("refused: \(error)")
    exit(70)
  }
}
