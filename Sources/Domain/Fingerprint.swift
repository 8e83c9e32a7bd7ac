/// Sixty-four bits that stand for bytes, the same on every machine and in every process: equal content has equal fingerprints. It
/// tells whether what was kept still belongs to what it was kept of; it is no proof against anybody.
public struct Fingerprint: Hashable, Sendable {
  public private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  public init() {}

  public mutating func add(_ number: Int64) { mix(UInt64(bitPattern: number)) }

  public mutating func add(_ text: String) {
    mix(UInt64(text.utf8.count))
    for byte in text.utf8 { mix(UInt64(byte)) }
  }

  /// That of a list of bytes, eight at a time.
  public static func of(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash = Fingerprint()
    hash.mix(UInt64(bytes.count))
    bytes.withUnsafeBytes { bytes in
      let whole = bytes.count & ~7
      for place in stride(from: 0, to: whole, by: 8) {
        hash.mix(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
      }
      for place in whole..<bytes.count { hash.mix(UInt64(bytes[place])) }
    }
    return hash.value
  }

  private mutating func mix(_ word: UInt64) {
    value = (value ^ word) &* 0x9E37_79B9_7F4A_7C15
    value ^= value >> 29
  }
}

extension RateBook {
  /// Equal for the same tables with the same rates.
  public var fingerprint: UInt64 {
    var hash = Fingerprint()
    for table in tables { table.add(to: &hash) }
    return hash.value
  }
}

extension RateTable {
  fileprivate func add(to hash: inout Fingerprint) {
    hash.add(source.name.vi + source.citation)
    hash.add(pivot.code)
    eachRow { start, source, rates in
      hash.add(Int64(start.number))
      if let source { hash.add(source.name.vi + source.citation) }
      for rate in rates {
        hash.add(rate?.digits ?? 0)
        hash.add(Int64(rate?.decimals ?? 0))
      }
    }
  }
}
