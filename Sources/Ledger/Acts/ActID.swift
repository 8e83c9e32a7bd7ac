/// What an act is called for ever: 128 random bits, written as 32 hexadecimal digits.
public struct ActID: Hashable, Sendable, CustomStringConvertible {
  let high: UInt64
  let low: UInt64

  init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Sixteen bytes; nil for any other count.
  public init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 16 else { return nil }
    high = bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    low = bytes.dropFirst(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// Reads 32 lower-case hexadecimal digits; nil for anything else.
  public init?(hex: String) {
    guard let bytes = Hex.decode(hex.utf8) else { return nil }
    self.init(bytes: bytes)
  }

  /// Reads 32 lower-case hexadecimal digits of a leaf, without an allocation.
  init?(hexBytes text: Slice<UnsafeRawBufferPointer>) {
    guard text.count == 32 else { return nil }
    var halves: (UInt64, UInt64) = (0, 0)
    for (index, character) in text.enumerated() {
      guard let digit = Hex.value(character) else { return nil }
      if index < 16 {
        halves.0 = halves.0 << 4 | UInt64(digit)
      } else {
        halves.1 = halves.1 << 4 | UInt64(digit)
      }
    }
    (high, low) = halves
  }

  /// A new name, from the system's random source.
  public static func random() -> ActID {
    ActID(high: .random(in: .min ... .max), low: .random(in: .min ... .max))
  }

  /// The sixteen bytes, first bits first.
  public var bytes: [UInt8] {
    withUnsafeBytes(of: (high.bigEndian, low.bigEndian)) { Array($0) }
  }

  public var hex: String { Hex.encode(bytes) }

  public var description: String { hex }
}
