/// The values and salts of an act's fields as one column: for each field, in the leaf's order, a byte 1, the salt, the
/// value's length (4 bytes, big-endian) and the value; or a byte 0 where nothing is held.
enum PackedOpenings {
  /// One field's part: ranges of the packed bytes.
  struct Part {
    var salt: Range<Int>
    var value: Range<Int>
  }

  static func append(salt: some Sequence<UInt8>, value: [UInt8], to packed: inout [UInt8]) {
    packed.append(1)
    packed.append(contentsOf: salt)
    for shift in [24, 16, 8, 0] { packed.append(UInt8(truncatingIfNeeded: value.count >> shift)) }
    packed.append(contentsOf: value)
  }

  static func pack(_ openings: [Opening?]) -> [UInt8] {
    var packed: [UInt8] = []
    packed.reserveCapacity(openings.reduce(0) { $0 + 37 + ($1?.value.count ?? 0) })
    for opening in openings {
      if let opening { append(salt: opening.salt, value: opening.value, to: &packed) } else { packed.append(0) }
    }
    return packed
  }

  /// Finds the parts of `count` fields, into `parts`; false when the bytes are not exactly that many parts.
  static func find(_ count: Int, in packed: UnsafeRawBufferPointer, into parts: inout [Part?]) -> Bool {
    parts.removeAll(keepingCapacity: true)
    var offset = 0
    for _ in 0..<count {
      guard offset < packed.count else { return false }
      let held = packed[offset]
      offset += 1
      guard held == 1 else {
        guard held == 0 else { return false }
        parts.append(nil)
        continue
      }
      guard packed.count - offset >= 36 else { return false }
      let length = packed[offset + 32..<offset + 36].reduce(0) { $0 << 8 | Int($1) }
      let value = offset + 36
      guard packed.count - value >= length else { return false }
      parts.append(Part(salt: offset..<offset + 32, value: value..<value + length))
      offset = value + length
    }
    return offset == packed.count
  }

  /// Nil when the bytes are not exactly `count` parts.
  static func unpack(_ packed: UnsafeRawBufferPointer, count: Int) -> [Opening?]? {
    var parts: [Part?] = []
    guard find(count, in: packed, into: &parts) else { return nil }
    return parts.map { part in
      part.map { Opening(salt: Array(packed[$0.salt]), value: Array(packed[$0.value])) }
    }
  }
}
