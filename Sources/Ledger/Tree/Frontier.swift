/// The right edge of a tree: the roots of its complete subtrees, largest first; one for each bit set in the size.
///
/// Appending a leaf needs nothing else of the tree (RFC 9162, §2.1.1); it costs two hashes on average.
struct Frontier: Hashable, Sendable {
  private(set) var size: Position
  private(set) var peaks: [Hash]

  /// The empty tree's.
  init() {
    size = 0
    peaks = []
  }

  /// Nil unless there is one peak for each bit set in the size.
  init?(size: Position, peaks: [Hash]) {
    guard size >= 0, peaks.count == size.nonzeroBitCount else { return nil }
    self.size = size
    self.peaks = peaks
  }

  /// Reads what ``packed`` wrote.
  init?(size: Position, packed: UnsafeRawBufferPointer) {
    guard packed.count.isMultiple(of: Hash.byteCount) else { return nil }
    let peaks = stride(from: 0, to: packed.count, by: Hash.byteCount).map {
      Hash(loading: UnsafeRawBufferPointer(rebasing: packed[$0..<$0 + Hash.byteCount]))
    }
    self.init(size: size, peaks: peaks)
  }

  /// The peaks' bytes, one after another.
  var packed: [UInt8] { peaks.flatMap(\.bytes) }

  /// Appends a leaf's hash, and to `completed` the roots of the subtrees that it completed: itself first, then upwards.
  mutating func append(_ leaf: Hash, completed: inout [Hash]) {
    completed.append(leaf)
    var node = leaf
    for _ in 0..<size.trailingOnes {
      node = Hash.node(peaks.removeLast(), node)
      completed.append(node)
    }
    peaks.append(node)
    size += 1
  }

  mutating func append(_ leaf: Hash) {
    var completed: [Hash] = []
    append(leaf, completed: &completed)
  }

  /// The hash of the whole tree.
  var root: Hash {
    guard var root = peaks.last else { return Hash.ofEmptyTree }
    for peak in peaks.dropLast().reversed() { root = Hash.node(peak, root) }
    return root
  }
}

extension Position {
  /// How many of the lowest bits are ones: the levels that the leaf at this position completes above itself.
  var trailingOnes: Int { (~self).trailingZeroBitCount }
}
