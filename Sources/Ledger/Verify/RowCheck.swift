/// What can be said of a batch of rows without knowing any other: leaves parse, values open their commitments.
///
/// Pure, so that several batches can be checked at once.
struct RowCheck: Sendable {
  /// The hash of each row's leaf.
  private(set) var leafHashes: [Hash] = []
  private(set) var findings: [Finding] = []
  private(set) var openings = 0
  private(set) var missingCount = 0
  private(set) var ids = Tally()
  private(set) var versions = Tally()
  private(set) var missing = Tally()
  /// What the ledger itself wrote into these acts, in order.
  private(set) var notes: [Note] = []

  /// The reserved fields of one act, where they are held.
  struct Note: Sendable {
    var position: Position
    var claims: [UInt8]?
    var key: [UInt8]?
    var fingerprint: [UInt8]?
    var erased: [UInt8]?

    var isEmpty: Bool { claims == nil && key == nil && erased == nil }
  }

  init(_ batch: RowBatch) {
    var outline = LeafOutline()
    var parts: [PackedOpenings.Part?] = []
    var message: [UInt8] = []
    leafHashes.reserveCapacity(batch.rows.count)
    batch.bytes.withUnsafeBytes { bytes in
      for row in batch.rows {
        check(row, in: bytes, outline: &outline, parts: &parts, message: &message)
      }
    }
  }

  private mutating func check(
    _ row: RowBatch.StoredBytes, in bytes: UnsafeRawBufferPointer, outline: inout LeafOutline,
    parts: inout [PackedOpenings.Part?], message: inout [UInt8]
  ) {
    let leaf = UnsafeRawBufferPointer(rebasing: bytes[row.leaf])
    message.removeAll(keepingCapacity: true)
    message.append(0)
    message.append(contentsOf: leaf)
    leafHashes.append(message.withUnsafeBytes { Hash.sha256($0) })
    if let fault = outline.read(leaf) {
      findings.append(Finding(.leaf, at: row.position, expected: "a leaf of its form", found: fault))
      return
    }
    let id = ActID(bytes: bytes[row.id])
    if id != outline.id {
      findings.append(Finding(.id, at: row.position, expected: outline.id.hex, found: id?.hex ?? "no id"))
    }
    ids.add(.id(outline.id, at: row.position))
    let packed = UnsafeRawBufferPointer(rebasing: bytes[row.opening])
    guard PackedOpenings.find(outline.fields.count, in: packed, into: &parts) else {
      findings.append(
        Finding(.value, at: row.position, expected: "\(outline.fields.count) fields", found: "bytes of another form"))
      return
    }
    checkFields(at: row.position, outline, leaf: leaf, packed: packed, parts: parts, message: &message)
    addVersion(at: row.position, outline, leaf: leaf, packed: packed, parts: parts)
  }

  private mutating func checkFields(
    at position: Position, _ outline: LeafOutline, leaf: UnsafeRawBufferPointer, packed: UnsafeRawBufferPointer,
    parts: [PackedOpenings.Part?], message: inout [UInt8]
  ) {
    var note = Note(position: position)
    for (field, part) in zip(outline.fields, parts) {
      let name = UnsafeRawBufferPointer(rebasing: leaf[field.name])
      guard let part else {
        addMissing(field, name: name, at: position)
        continue
      }
      openings += 1
      let value = UnsafeRawBufferPointer(rebasing: packed[part.value])
      let commitment = Commitment.of(
        value: value, salt: UnsafeRawBufferPointer(rebasing: packed[part.salt]), name: name,
        visibility: field.visibility, message: &message)
      if commitment != field.commitment {
        findings.append(
          Finding(
            .value, at: position, expected: "\(String(decoding: name, as: UTF8.self)) \(field.commitment)",
            found: commitment.base64))
      }
      if RowCheck.isReserved(name) { note.keep(value, of: name) }
    }
    if !note.isEmpty { notes.append(note) }
  }

  private mutating func addMissing(_ field: LeafOutline.FieldLine, name: UnsafeRawBufferPointer, at position: Position)
  {
    guard field.visibility != .published else {
      let name = String(decoding: name, as: UTF8.self)
      findings.append(Finding(.value, at: position, expected: "the public value of \(name)", found: "none"))
      return
    }
    missingCount += 1
    missing.add(.missing(name, at: position))
  }

  private mutating func addVersion(
    at position: Position, _ outline: LeafOutline, leaf: UnsafeRawBufferPointer, packed: UnsafeRawBufferPointer,
    parts: [PackedOpenings.Part?]
  ) {
    var subject = UnsafeRawBufferPointer(rebasing: leaf[outline.subject])
    if outline.version == Kind.restricted.version, leaf[outline.kind].elementsEqual(Kind.restricted.name.text.utf8),
      let index = outline.fields.firstIndex(where: { leaf[$0.name].elementsEqual(ReservedField.subject.text.utf8) }),
      let part = parts[index]
    {
      subject = UnsafeRawBufferPointer(rebasing: packed[part.value])
    }
    versions.add(.version(subject, at: position))
  }

  private static let reservedPrefix = Array("ledger.".utf8)

  private static func isReserved(_ name: UnsafeRawBufferPointer) -> Bool { name.starts(with: reservedPrefix) }
}

extension RowCheck.Note {
  fileprivate mutating func keep(_ value: UnsafeRawBufferPointer, of name: UnsafeRawBufferPointer) {
    switch Name(unchecked: String(decoding: name, as: UTF8.self)) {
    case ReservedField.claims: claims = Array(value)
    case ReservedField.key: key = Array(value)
    case ReservedField.fingerprint: fingerprint = Array(value)
    case ReservedField.erased: erased = Array(value)
    // True kind and subject are read elsewhere.
    default: return
    }
  }
}
