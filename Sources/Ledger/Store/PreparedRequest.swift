/// A request whose form has been checked and whose acts are ready; only the ledger's state can still refuse it.
struct PreparedRequest: Sendable {
  let entries: [Entry]
  let expecting: [Name: Int]
  let key: IdempotencyKey?
  /// In the order of their acts.
  let claims: [ClaimChange]

  var byteCount: Int { entries.reduce(0) { $0 + $1.byteCount } }

  /// `erasing` is everything that is destroyed with this request, fingerprints included.
  init(_ request: Request, erasing: [Erasure] = [], now: Int64) throws(LedgerError) {
    try PreparedRequest.check(request)
    expecting = request.expecting
    key = request.key
    claims = request.claims.sorted { $0.act < $1.act }
    let first = PreparedRequest.firstFields(request, erasing: erasing)
    var lines = [[ClaimLine]](repeating: [], count: request.acts.count)
    for claim in claims {
      lines[claim.act].append(ClaimLine(change: claim.change, kind: claim.kind, key: claim.key))
    }
    let needed = request.acts.indices.reduce(first.count) { count, index in
      let draft = request.acts[index]
      return count + draft.fields.count + (lines[index].isEmpty ? 0 : 1) + (draft.hiding == .nothing ? 0 : 2)
    }
    var salts = SystemRandom.bytes(needed * Commitment.saltBytes)
    var entries: [Entry] = []
    entries.reserveCapacity(request.acts.count)
    for (index, draft) in request.acts.enumerated() {
      var reserved = index == 0 ? first : []
      if !lines[index].isEmpty {
        reserved.append(Field(ReservedField.claims, .restricted, ClaimLine.encode(lines[index])))
      }
      entries.append(try Entry(draft, reserved: reserved, claims: lines[index], now: now, salts: &salts))
    }
    self.entries = entries
  }

  private static func firstFields(_ request: Request, erasing: [Erasure]) -> [Field] {
    var fields: [Field] = []
    if let key = request.key {
      let lines = KeyLines(actor: key.actor, key: key.key, count: request.acts.count)
      fields.append(Field(ReservedField.key, .restricted, lines.encoded()))
      fields.append(Field(ReservedField.fingerprint, .restricted, key.fingerprint))
    }
    if !erasing.isEmpty { fields.append(Field(ReservedField.erased, .published, ErasureLines.encode(erasing))) }
    return fields
  }

  private static func check(_ request: Request) throws(LedgerError) {
    guard (1...Limits.actsOfRequest).contains(request.acts.count) else {
      throw .invalid("a request has 1 to \(Limits.actsOfRequest) acts")
    }
    guard request.acts.count == 1 || Set(request.acts.map(\.id)).count == request.acts.count else {
      throw .invalid("two acts of one id")
    }
    if let key = request.key {
      try check(text: key.actor, of: "an actor")
      try check(text: key.key, of: "a key")
      guard key.fingerprint.count <= Limits.keyBytes else { throw .invalid("a fingerprint is too long") }
    }
    for claim in request.claims {
      try check(text: claim.key, of: "a claim")
      guard request.acts.indices.contains(claim.act) else { throw .invalid("a claim of an act that is not there") }
    }
  }

  private static func check(text: String, of what: String) throws(LedgerError) {
    guard (1...Limits.keyBytes).contains(text.utf8.count), text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
      throw .invalid("the text of \(what) is empty, too long, or has control characters")
    }
  }
}
