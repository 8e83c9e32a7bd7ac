/// Roots and proofs of a tree whose complete subtrees' hashes can be looked up; each costs O(log size) look-ups.
struct TreeReader {
  /// The hash of the complete subtree of 2^level leaves that is the index-th of its level, from 0.
  var node: (_ level: Int, _ index: Position) throws -> Hash

  /// The hash of the leaves in the range, as RFC 9162 §2.1.1 defines it for a tree of their own.
  ///
  /// The lower bound is a multiple of a power of two that is not less than the count, as it is in every proof.
  func hash(of range: Range<Position>) throws -> Hash {
    guard !range.isEmpty else { return Hash.ofEmptyTree }
    let count = Position(range.count)
    if count.nonzeroBitCount == 1 {
      return try node(count.trailingZeroBitCount, range.lowerBound / count)
    }
    let middle = range.lowerBound + TreeReader.split(count)
    return Hash.node(try hash(of: range.lowerBound..<middle), try hash(of: middle..<range.upperBound))
  }

  func root(at size: Position) throws -> Hash { try hash(of: 0..<size) }

  func frontier(at size: Position) throws -> Frontier? {
    var peaks: [Hash] = []
    var start: Position = 0
    for level in stride(from: 62, through: 0, by: -1) where size & (1 << level) != 0 {
      peaks.append(try node(level, start >> level))
      start += 1 << level
    }
    return Frontier(size: size, peaks: peaks)
  }

  /// The path from a leaf to the root (RFC 9162, §2.1.3.1), the leaf's sibling first.
  func inclusionProof(of position: Position, in size: Position) throws -> [Hash] {
    precondition((0..<size).contains(position), "no such leaf")
    var range = 0..<size
    var proof: [Hash] = []
    while range.count > 1 {
      let middle = range.lowerBound + TreeReader.split(Position(range.count))
      if position < middle {
        proof.append(try hash(of: middle..<range.upperBound))
        range = range.lowerBound..<middle
      } else {
        proof.append(try hash(of: range.lowerBound..<middle))
        range = middle..<range.upperBound
      }
    }
    return proof.reversed()
  }

  /// What shows that the tree of `new` leaves begins with the tree of `old` (RFC 9162, §2.1.4.1); empty for old 0.
  func consistencyProof(from old: Position, to new: Position) throws -> [Hash] {
    precondition(old >= 0 && old <= new, "a tree does not shrink")
    guard old > 0, old < new else { return [] }
    var range = 0..<new
    var proof: [Hash] = []
    var isWholeOld = true
    while old != range.upperBound {
      let middle = range.lowerBound + TreeReader.split(Position(range.count))
      if old <= middle {
        proof.append(try hash(of: middle..<range.upperBound))
        range = range.lowerBound..<middle
      } else {
        proof.append(try hash(of: range.lowerBound..<middle))
        range = middle..<range.upperBound
        isWholeOld = false
      }
    }
    if !isWholeOld { proof.append(try hash(of: range)) }
    return proof.reversed()
  }

  /// The largest power of two that is less than the count.
  static func split(_ count: Position) -> Position { 1 << (62 - (count - 1).leadingZeroBitCount + 1) }
}
