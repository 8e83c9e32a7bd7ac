/// Checks of proofs that need nothing but the proof: for clients, mirrors and witnesses.
public enum ProofVerifier {
  /// True when the proof shows the leaf's hash at this position of the tree with this root (RFC 9162, §2.1.3.2).
  public static func includes(
    leafHash: Hash, at position: Position, size: Position, root: Hash, proof: [Hash]
  ) -> Bool {
    guard position >= 0, position < size else { return false }
    var node = position
    var last = size - 1
    var hash = leafHash
    for sibling in proof {
      guard last > 0 else { return false }
      if node & 1 == 1 || node == last {
        hash = Hash.node(sibling, hash)
        let zeros = node.trailingZeroBitCount
        if node & 1 == 0, node != 0 {
          node >>= zeros
          last >>= zeros
        }
      } else {
        hash = Hash.node(hash, sibling)
      }
      node >>= 1
      last >>= 1
    }
    return last == 0 && hash == root
  }

  /// True when the proof shows that the new tree begins with the old one (RFC 9162, §2.1.4.2).
  ///
  /// From size 0 nothing can be shown: false. A witness that accepts any tree after the empty one asks nothing of a proof
  /// and must not ask here.
  public static func extends(
    oldSize: Position, oldRoot: Hash, newSize: Position, newRoot: Hash, proof: [Hash]
  ) -> Bool {
    guard oldSize > 0, oldSize <= newSize else { return false }
    guard oldSize < newSize else { return proof.isEmpty && oldRoot == newRoot }
    guard let first = oldSize.nonzeroBitCount == 1 ? oldRoot : proof.first else { return false }
    let rest = oldSize.nonzeroBitCount == 1 ? proof[...] : proof.dropFirst()
    let shift = (oldSize - 1).trailingOnes
    var node = (oldSize - 1) >> shift
    var last = (newSize - 1) >> shift
    var old = first
    var new = first
    for sibling in rest {
      guard last > 0 else { return false }
      if node & 1 == 1 || node == last {
        old = Hash.node(sibling, old)
        new = Hash.node(sibling, new)
        let zeros = node.trailingZeroBitCount
        if node & 1 == 0, node != 0 {
          node >>= zeros
          last >>= zeros
        }
      } else {
        new = Hash.node(new, sibling)
      }
      node >>= 1
      last >>= 1
    }
    return last == 0 && old == oldRoot && new == newRoot
  }
}
