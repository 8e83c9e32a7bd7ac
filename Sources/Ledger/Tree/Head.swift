/// How many acts a ledger has, and the hash of the tree of them all.
public struct Head: Hashable, Sendable {
  public let size: Position
  public let root: Hash

  public init(size: Position, root: Hash) {
    self.size = size
    self.root = root
  }
}
