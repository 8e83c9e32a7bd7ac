/// A sum over a set of rows that does not depend on their order: two sets with the same sum are the same set.
///
/// Each row counts by 128 bits of a hash keyed at random in each process, so that nobody can prepare rows that cancel out.
struct Tally: Equatable, Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// 128 bits that stand for a row.
  struct Mark: Hashable, Sendable {
    var low: UInt64
    var high: UInt64

    init(_ combine: (inout Hasher) -> Void) {
      low = Mark.half(0, combine)
      high = Mark.half(1, combine)
    }

    private static func half(_ number: UInt8, _ combine: (inout Hasher) -> Void) -> UInt64 {
      var hasher = Hasher()
      hasher.combine(number)
      combine(&hasher)
      return UInt64(bitPattern: Int64(hasher.finalize()))
    }
  }

  mutating func add(_ mark: Mark) {
    low &+= mark.low
    high &+= mark.high
  }

  mutating func add(_ other: Tally) {
    low &+= other.low
    high &+= other.high
  }
}

extension Tally.Mark {
  static func id(_ id: ActID, at position: Position) -> Self {
    Self {
      $0.combine(id)
      $0.combine(position)
    }
  }

  static func version(_ subject: UnsafeRawBufferPointer, at position: Position) -> Self {
    Self {
      $0.combine(bytes: subject)
      $0.combine(position)
    }
  }

  static func missing(_ field: UnsafeRawBufferPointer, at position: Position) -> Self {
    version(field, at: position)
  }

  static func claim(_ kind: String, _ key: String) -> Self {
    Self {
      $0.combine(kind)
      $0.combine(key)
    }
  }

  static func key(_ actor: String, _ key: String, fingerprint: [UInt8]?, first: Position) -> Self {
    Self {
      $0.combine(actor)
      $0.combine(key)
      $0.combine(fingerprint)
      $0.combine(first)
    }
  }
}

extension String {
  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    var copy = self
    return copy.withUTF8 { body(UnsafeRawBufferPointer($0)) }
  }
}
