/// Where something stands in its file, and its bytes there.
///
/// The bytes are the file's own, to the last one; of a UTF-16 file they are those of the same text in UTF-8.
public struct Source: Sendable, Hashable {
  /// From the `<` of the start tag to the `>` of the end tag, in bytes from the file's beginning.
  public var range: Range<Int64>
  /// The bytes of the element; empty where the reader was told not to keep them.
  public var bytes: [UInt8]
  /// Where `contact-info` elements lie in `bytes`, and comments that speak of one.
  public var contacts: [Range<Int>]

  /// The bytes without the contacts, and apart from them what was cut out.
  public var excision: Excision { Excision(cutting: contacts, from: bytes) }
}

/// Bytes with pieces cut out, and the pieces with their places: together the whole again, byte for byte.
///
/// The pieces are written one after another as `<offset in the whole> <length>\n<bytes>\n`, both numbers decimal.
public struct Excision: Sendable, Hashable {
  public var kept: [UInt8]
  public var cut: [UInt8]

  public init(kept: [UInt8], cut: [UInt8]) {
    self.kept = kept
    self.cut = cut
  }

  /// `pieces` are in order and disjoint.
  init(cutting pieces: [Range<Int>], from whole: [UInt8]) {
    kept = []
    cut = []
    kept.reserveCapacity(whole.count - pieces.reduce(0) { $0 + $1.count })
    var position = 0
    for piece in pieces {
      kept += whole[position..<piece.lowerBound]
      cut += "\(piece.lowerBound) \(piece.count)\n".utf8
      cut += whole[piece]
      cut.append(0x0A)
      position = piece.upperBound
    }
    kept += whole[position...]
  }

  /// The whole; nil where the cut pieces are not as this type writes them or do not fit what was kept.
  public var whole: [UInt8]? {
    var whole: [UInt8] = []
    whole.reserveCapacity(kept.count + cut.count)
    var rest = kept[...]
    var pieces = cut[...]
    while !pieces.isEmpty {
      guard let offset = Excision.number(&pieces, endedBy: 0x20), let length = Excision.number(&pieces, endedBy: 0x0A),
        offset >= whole.count, offset - whole.count <= rest.count, length < pieces.count
      else { return nil }
      let before = offset - whole.count
      whole += rest.prefix(before)
      rest = rest.dropFirst(before)
      whole += pieces.prefix(length)
      pieces = pieces.dropFirst(length)
      guard pieces.popFirst() == 0x0A else { return nil }
    }
    return whole + rest
  }

  private static func number(_ bytes: inout ArraySlice<UInt8>, endedBy end: UInt8) -> Int? {
    var number = 0
    var digits = 0
    while let byte = bytes.popFirst() {
      if byte == end { return digits > 0 ? number : nil }
      guard (0x30...0x39).contains(byte), digits < 12 else { return nil }
      number = number * 10 + Int(byte - 0x30)
      digits += 1
    }
    return nil
  }
}
