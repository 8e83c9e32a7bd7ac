/// An act ready to be inserted: its leaf, what opens it, and what it means for the other tables.
struct Entry: Sendable {
  let id: ActID
  /// The true subject.
  let subject: Name
  let leaf: [UInt8]
  let leafHash: Hash
  let packed: [UInt8]
  let claims: [ClaimLine]

  var byteCount: Int { leaf.count + packed.count }
}

extension Entry {
  /// Draws salts, computes commitments and writes the leaf; checks every rule of form.
  ///
  /// `salts` is used up from its end, 32 bytes for each field without a salt of its own.
  init(_ draft: Draft, reserved: [Field], claims: [ClaimLine], now: Int64, salts: inout [UInt8]) throws(LedgerError) {
    try Entry.check(draft)
    try self.init(checked: draft, reserved: reserved, claims: claims, now: now, salts: &salts)
  }

  /// An act of the ledger's own, whose kind is reserved.
  init(ownAct draft: Draft, now: Int64) throws(LedgerError) {
    var salts = SystemRandom.bytes(draft.fields.count * Commitment.saltBytes)
    try self.init(checked: draft, reserved: [], claims: [], now: now, salts: &salts)
  }

  private init(
    checked draft: Draft, reserved: [Field], claims: [ClaimLine], now: Int64, salts: inout [UInt8]
  ) throws(LedgerError) {
    var own = reserved
    var kind = draft.kind
    var subject = draft.subject
    if draft.hiding == .kindAndSubject {
      own.append(Field(ReservedField.kind, .restricted, kind.description))
      own.append(Field(ReservedField.subject, .restricted, subject.text))
      kind = .restricted
      subject = Entry.cover(draft.secret)
    }
    if let secret = draft.secret {
      for place in own.indices { own[place].salt = Entry.derived(from: secret, own[place].name.text).bytes }
    }
    var fields = draft.fields + own
    fields.sort { $0.name < $1.name }
    try Entry.check(fields)
    var committed: [Leaf.Committed] = []
    committed.reserveCapacity(fields.count)
    var packed: [UInt8] = []
    packed.reserveCapacity(fields.reduce(0) { $0 + 37 + $1.value.count })
    var message: [UInt8] = []
    for field in fields {
      let salt = field.salt ?? Entry.takeSalt(from: &salts)
      let commitment = Entry.commit(field, salt: salt, message: &message)
      committed.append(.init(name: field.name, visibility: field.visibility, commitment: commitment))
      PackedOpenings.append(salt: salt, value: field.value, to: &packed)
    }
    let leaf = Leaf(
      id: draft.id, kind: kind, subject: subject, recordedAt: draft.recordedAt ?? now, fields: committed
    ).encoded()
    guard leaf.count <= Limits.leafBytes else { throw .invalid("a leaf of more than \(Limits.leafBytes) bytes") }
    guard packed.count <= Limits.actBytes else { throw .invalid("an act of more than \(Limits.actBytes) bytes") }
    self.init(
      id: draft.id, subject: draft.subject, leaf: leaf, leafHash: Hash.leaf(leaf), packed: packed, claims: claims)
  }

  /// The subject that stands in a leaf in the place of the true one.
  private static func cover(_ secret: [UInt8]?) -> Name {
    let number = secret.flatMap { ActID(bytes: derived(from: $0, "subject").bytes.prefix(16)) } ?? .random()
    return Name(unchecked: number.hex)
  }

  private static func derived(from secret: [UInt8], _ what: String) -> Hash {
    (Array("nhipcau.secret/1".utf8) + secret + Array(what.utf8)).withUnsafeBytes { Hash.sha256($0) }
  }

  private static func commit(_ field: Field, salt: [UInt8], message: inout [UInt8]) -> Hash {
    var name = field.name.text
    return name.withUTF8 { name in
      field.value.withUnsafeBytes { value in
        salt.withUnsafeBytes { salt in
          Commitment.of(
            value: value, salt: salt, name: .init(name), visibility: field.visibility, message: &message)
        }
      }
    }
  }

  private static func takeSalt(from salts: inout [UInt8]) -> [UInt8] {
    let salt = Array(salts.suffix(Commitment.saltBytes))
    salts.removeLast(Commitment.saltBytes)
    return salt
  }

  private static func check(_ draft: Draft) throws(LedgerError) {
    guard draft.kind.name != Kind.restricted.name, !draft.kind.name.isReserved else {
      throw .invalid("the kind \(draft.kind) is reserved")
    }
    guard draft.recordedAt.map(Timestamp.range.contains) != false else { throw .invalid("a time outside 1970–9999") }
    for field in draft.fields where field.name.isReserved {
      throw .invalid("the field \(field.name) is reserved")
    }
  }

  private static func check(_ sorted: [Field]) throws(LedgerError) {
    guard sorted.count <= Limits.fields else { throw .invalid("more than \(Limits.fields) fields") }
    for (field, next) in zip(sorted, sorted.dropFirst()) where field.name == next.name {
      throw .invalid("the field \(field.name) is there twice")
    }
    for field in sorted {
      guard field.value.count <= Limits.valueBytes else {
        throw .invalid("the field \(field.name) has more than \(Limits.valueBytes) bytes")
      }
      guard field.salt.map({ $0.count == Commitment.saltBytes }) != false else {
        throw .invalid("the salt of \(field.name) is not \(Commitment.saltBytes) bytes")
      }
    }
  }
}
